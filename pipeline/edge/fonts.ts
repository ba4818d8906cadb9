import { fileURLToPath } from 'node:url'

const FACES = ['DejaVuSans', 'DejaVuSans-Bold', 'DejaVuSans-Oblique'] as const

/** The files of the fonts in which charts are drawn as PNG: those of a package, never those of the machine. */
export function fontFiles(): readonly string[] {
  return FACES.map(face => fileURLToPath(import.meta.resolve(`dejavu-fonts-ttf/ttf/${face}.ttf`)))
}
