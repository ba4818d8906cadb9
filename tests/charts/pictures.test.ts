import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-wasm'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readTools } from '../../pipeline/edge/tools.ts'
import type { Drawing } from '../../pipeline/model/journey/drawing.ts'
import { artistWith } from '../../pipeline/publish/charts/pictures/artist.ts'
import { pngOf } from '../../pipeline/publish/charts/pictures/png.ts'
import { ADVANCES } from './drawn.ts'
import { HOME, shippedCharts } from './shipped.ts'
import { textBoxes } from './texts.ts'

/** One event in both languages: every kind of chart, and every letter and sign that they use. */
const charts = shippedCharts
  .filter(({ event }) => event.event_id === 'kunduz-2015')
  .map(({ path, spec }) => ({ path, spec: JSON.stringify(spec) }))
const drawings = new Map<string, Drawing>()
const drawn = (path: string): Drawing =>
  drawings.get(path) ?? { svg: new Uint8Array(), png: new Uint8Array() }
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const folder = mkdtempSync(join(tmpdir(), 'bilan-pictures-'))
afterAll(() => rmSync(folder, { recursive: true }))

beforeAll(async () => {
  const draw = await artistWith(readTools())
  for (const { path, spec } of charts) drawings.set(path, await draw(spec))
})

describe('the PNG of a chart', () => {
  test.each(charts)('$path is twice as wide and high as the SVG, and shows it', ({ path }) => {
    const { svg, png } = drawn(path)
    const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(textOf(svg)) ?? []
    const picture = PNG.sync.read(Buffer.from(png))
    expect([picture.width, picture.height]).toEqual([2 * Number(width), 2 * Number(height)])
    const shades = new Map<string, number>()
    for (let at = 0; at < picture.data.length; at += 4) {
      const colour = picture.data.subarray(at, at + 4).toString('hex')
      shades.set(colour, (shades.get(colour) ?? 0) + 1)
    }
    const share = (colour: string) => (shades.get(colour) ?? 0) / (picture.width * picture.height)
    // White paper, black ink, the grey of second rank, and nothing that shines through.
    expect(share('ffffffff')).toBeGreaterThan(0.7)
    expect(share('1a1a1aff')).toBeGreaterThan(0.001)
    expect(share('666666ff')).toBeGreaterThan(0.0005)
    expect([...shades.keys()].every(colour => colour.endsWith('ff'))).toBe(true)
  })

  test.each(charts)('$path has every letter in the fonts: none is a box', ({ path }) => {
    const missing = ADVANCES.regular('\u{FFFFF}')
    const letters = new Set(textBoxes(textOf(drawn(path).svg)).flatMap(({ text }) => [...text]))
    // Letters that the font lacks are as wide as the sign for what is missing; no letter of the charts is.
    expect([...letters].filter(letter => ADVANCES.regular(letter) === missing)).toEqual([])
    expect(letters.size).toBeGreaterThan(50)
  })

  test('has the same bytes in another time zone and language, and where the machine has no fonts', () => {
    const config = join(folder, 'no-fonts.conf')
    writeFileSync(config, '<?xml version="1.0"?><fontconfig></fontconfig>')
    const script = `
      const { createHash } = await import('node:crypto')
      const { readTools } = await import('./pipeline/edge/tools.ts')
      const { artistWith } = await import('./pipeline/publish/charts/pictures/artist.ts')
      const draw = await artistWith(readTools())
      const specs = JSON.parse(await new Response(process.stdin).text())
      for (const spec of specs) {
        const { svg, png } = await draw(spec)
        console.log(createHash('sha256').update(svg).update(png).digest('hex'))
      }`
    const there = execFileSync(
      process.execPath,
      ['--import', 'tsx', '--input-type=module', '--eval', script],
      {
        cwd: HOME,
        env: {
          ...process.env,
          TZ: 'Pacific/Auckland',
          LC_ALL: 'ar_EG.UTF-8',
          LANG: 'ar_EG.UTF-8',
          FONTCONFIG_FILE: config,
          XDG_DATA_HOME: folder,
        },
        input: JSON.stringify(charts.map(({ spec }) => spec)),
        encoding: 'utf8',
      },
    )
    const here = charts.map(({ path }) => sha256(Buffer.concat([drawn(path).svg, drawn(path).png])))
    expect(there.trim().split('\n')).toEqual(here)
  })
})

describe('a picture with more colours than a palette has', () => {
  /** 256 colours, two pixels each, far from each other; then a hundred that are near to one of them. */
  const frequent = Array.from({ length: 512 }, (_, i) => [
    (i % 16) * 16,
    (Math.floor(i / 16) % 16) * 16,
    40,
    255,
  ])
  const rare = frequent.slice(0, 100).map(([red = 0, green = 0]) => [red + 3, green, 41, 255])
  const picture = (pixels: readonly (readonly number[])[]) => ({
    width: 4,
    height: pixels.length / 4,
    pixels: Uint8Array.from(pixels.flat()),
  })
  const read = (pixels: readonly (readonly number[])[]) => [
    ...PNG.sync.read(Buffer.from(pngOf(picture(pixels)))).data,
  ]

  test('has the nearest of the most frequent in place of the others', () => {
    expect(read([...frequent, ...rare])).toEqual([...frequent, ...frequent.slice(0, 100)].flat())
  })

  test('and one with few colours keeps all of them', () => {
    expect(read(frequent)).toEqual(frequent.flat())
  })
})

test.each([
  ['regular', 'normal', 'Médecins Sans Frontières : 33 000 « tués »'],
  ['bold', 'bold', 'Bataille de Kunduz (2016) : le bilan'],
] as const)('a text is as wide as the letters that are drawn (%s)', (face, weight, text) => {
  const { fonts } = readTools()
  const widthOf = (content: string) => {
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="50"><text x="0" y="30" font-family="DejaVu Sans" font-weight="${weight}" font-size="20" text-rendering="optimizeSpeed">${content}</text></svg>`
    const options = { font: { loadSystemFonts: false, fontBuffers: [fonts.regular, fonts.bold] } }
    return new Resvg(svg, options).innerBBox()?.width ?? 0
  }
  // Between two strokes, so that the white beside the letters counts.
  const drawnWidth = widthOf(`l${text}l`) - widthOf('ll')
  expect(Math.abs(drawnWidth - ADVANCES[face](text) * 20)).toBeLessThan(4)
})
