import type { Drawing } from '../../../model/journey/drawing.ts'
import { renderSvg } from '../render.ts'
import { advanceOf } from './advances.ts'
import { rasteriser } from './raster.ts'

/** What charts are drawn with, as bytes: a TrueType font in three faces, and the program that makes PNGs. */
export interface Tools {
  readonly fonts: Readonly<Record<'regular' | 'bold' | 'oblique', Uint8Array>>
  readonly rasterProgram: Uint8Array
}

/** Draws a chart from the text of its specification. */
export type Artist = (spec: string) => Promise<Drawing>

/** Who draws charts with some tools; one in a thread. */
export async function artistWith({ fonts, rasterProgram }: Tools): Promise<Artist> {
  const advances = { regular: advanceOf(fonts.regular), bold: advanceOf(fonts.bold) }
  const toPng = await rasteriser(rasterProgram, [fonts.regular, fonts.bold, fonts.oblique])
  return async spec => {
    const svg = `${await renderSvg(JSON.parse(spec), advances)}\n`
    return { svg: new TextEncoder().encode(svg), png: toPng(svg) }
  }
}
