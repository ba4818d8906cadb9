import { initWasm, Resvg } from '@resvg/resvg-wasm'
import { pngOf } from './png.ts'

/** Pixels of a PNG to one of the SVG, in each direction. */
const SCALE = 2

/** Makes a PNG of an SVG. */
export type Rasteriser = (svg: string) => Uint8Array

/**
 * What makes PNGs of SVGs, twice as wide and high. Its program is WebAssembly and its fonts are given as bytes, so that
 * neither processor nor fonts of the machine play a part: the same SVG gives the same bytes anywhere. To be made once in
 * a thread.
 */
export async function rasteriser(wasm: Uint8Array, fonts: readonly Uint8Array[]): Promise<Rasteriser> {
  await initWasm(wasm)
  const options = {
    font: { loadSystemFonts: false, fontBuffers: [...fonts], defaultFontFamily: 'DejaVu Sans' },
    fitTo: { mode: 'zoom', value: SCALE },
  } as const
  return svg => {
    const tree = new Resvg(svg, options)
    const drawn = tree.render()
    const { width, height, pixels } = drawn
    // The memory of WebAssembly is not cleared up by itself.
    drawn.free()
    tree.free()
    return pngOf({ width, height, pixels })
  }
}
