import { Resvg } from '@resvg/resvg-js'
import { pngOf } from './png.ts'

/** Pixels of a PNG to one of the SVG. */
const SCALE = 2

/**
 * The picture of an SVG as PNG, twice as wide and high. Only the given font files are used, so that the fonts of the
 * machine play no part and the same SVG gives the same bytes anywhere.
 */
export function renderPng(svg: string, fontFiles: readonly string[]): Uint8Array {
  const drawn = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily: 'DejaVu Sans' },
    fitTo: { mode: 'zoom', value: SCALE },
    background: 'white',
    logLevel: 'error',
  }).render()
  return pngOf({ width: drawn.width, height: drawn.height, pixels: drawn.pixels })
}
