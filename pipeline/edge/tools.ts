import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/**
 * The files with which charts are drawn: fonts, and the program that makes PNGs of SVGs. All are parts of packages;
 * neither the fonts nor the libraries of the machine play a part.
 */
const FILES = {
  regular: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  bold: 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  oblique: 'dejavu-fonts-ttf/ttf/DejaVuSans-Oblique.ttf',
  rasterProgram: '@resvg/resvg-wasm/index_bg.wasm',
} as const

/** What charts are drawn with, as bytes. */
export function readTools() {
  const read = (file: keyof typeof FILES) => readFileSync(fileURLToPath(import.meta.resolve(FILES[file])))
  return {
    fonts: { regular: read('regular'), bold: read('bold'), oblique: read('oblique') },
    rasterProgram: read('rasterProgram'),
  }
}
