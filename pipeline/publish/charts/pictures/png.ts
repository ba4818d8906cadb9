import { zlibSync } from 'fflate'
import encodeChunks from 'png-chunks-encode'

/** An opaque picture, row by row, four bytes a pixel: red, green, blue, and one that plays no part. */
interface Picture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** As many colours as one byte can name. */
const COLOURS = 256

/**
 * A picture as PNG with a palette (W3C PNG, third edition): a third of the size of one without. Charts have few colours
 * beside the shades of their edges; those beyond the 256 most frequent are replaced by the nearest. The bytes are the
 * same on every machine, as those of the zlib of Node are not: it depends on the processor.
 */
export function pngOf(picture: Picture): Uint8Array {
  const { palette, scanlines } = indexed(picture)
  const header = new DataView(new ArrayBuffer(13))
  header.setUint32(0, picture.width)
  header.setUint32(4, picture.height)
  // Eight bits a pixel, colours by palette; no other way to compress, filter or interlace.
  header.setUint8(8, 8)
  header.setUint8(9, 3)
  return encodeChunks([
    { name: 'IHDR', data: new Uint8Array(header.buffer) },
    {
      name: 'PLTE',
      data: Uint8Array.from(palette.flatMap(rgb => [rgb >> 16, (rgb >> 8) & 0xff, rgb & 0xff])),
    },
    { name: 'IDAT', data: zlibSync(scanlines, { level: 4 }) },
    { name: 'IEND', data: new Uint8Array() },
  ])
}

/** The palette, most frequent colour first, and the rows of the picture, each behind the byte for "no filter". */
function indexed({ width, height, pixels }: Picture) {
  // Four bytes at once are only compared, so the order of bytes in a number does not matter.
  const raw = new Uint32Array(pixels.buffer, pixels.byteOffset, width * height)
  const { colours, runs } = runsOf(raw, pixels)
  const byFrequency = [...colours].sort((a, b) => b.count - a.count || a.rgb - b.rgb)
  const palette = byFrequency.slice(0, COLOURS).map(({ rgb }) => rgb)
  const indexOf = new Map(
    byFrequency.map((colour, i) => [colour, i < COLOURS ? i : nearest(colour.rgb, palette)]),
  )
  const indices = colours.map(colour => indexOf.get(colour) ?? 0)
  const scanlines = new Uint8Array((width + 1) * height)
  let from = 0
  for (let i = 0; i < runs.length; i += 2) {
    const to = runs[i] ?? 0
    const index = indices[runs[i + 1] ?? 0] ?? 0
    // The background is 0 already.
    if (index > 0) for (let at = from; at < to; at++) scanlines[at + 1 + Math.floor(at / width)] = index
    from = to
  }
  return { palette, scanlines }
}

interface Colour {
  readonly rgb: number
  count: number
}

/** The colours of a picture, and its runs of one colour as pairs of numbers: where a run ends, and of which colour it is. */
function runsOf(raw: Uint32Array, pixels: Uint8Array) {
  const colours: Colour[] = []
  const numbers = new Map<number, number>()
  const runs: number[] = []
  for (let from = 0; from < raw.length; ) {
    const pixel = raw[from] ?? 0
    let to = from + 1
    while (raw[to] === pixel) to++
    let number = numbers.get(pixel)
    if (number === undefined) {
      number = colours.push({ rgb: rgbAt(pixels, from), count: 0 }) - 1
      numbers.set(pixel, number)
    }
    const colour = colours[number]
    if (colour) colour.count += to - from
    runs.push(to, number)
    from = to
  }
  return { colours, runs }
}

function rgbAt(pixels: Uint8Array, at: number): number {
  const [red = 0, green = 0, blue = 0] = pixels.subarray(at * 4, at * 4 + 3)
  return (red << 16) | (green << 8) | blue
}

function nearest(rgb: number, palette: readonly number[]): number {
  const distances = palette.map(other =>
    [16, 8, 0].reduce((sum, shift) => sum + (((rgb >> shift) & 0xff) - ((other >> shift) & 0xff)) ** 2, 0),
  )
  return distances.indexOf(Math.min(...distances))
}
