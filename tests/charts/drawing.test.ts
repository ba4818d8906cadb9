import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import { openDrawingRoom } from '../../pipeline/edge/drawing/drawing.ts'
import { openDrawingCache } from '../../pipeline/edge/drawing/drawing-cache.ts'
import type { NamedStep } from '../../pipeline/edge/progress.ts'
import { HOME, shippedCharts } from './shipped.ts'

const folders: string[] = []
function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bilan-drawing-'))
  folders.push(folder)
  return folder
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const REAL = pathToFileURL(join(HOME, 'pipeline/draw.mjs'))
const thread = (code: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort, threadId } from 'node:worker_threads'\n${code}`)}`,
  )
/** Stands in for the artist: its picture is the specification. */
const ECHO = thread(
  "parentPort.on('message', spec => parentPort.postMessage({ svg: new TextEncoder().encode(spec), png: new Uint8Array([threadId]) }))",
)
const WITH = [Buffer.from('lock file'), Buffer.from('fonts')]
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
const nothing = () => undefined

/** Draws with a room, and closes it. */
async function drawAll(
  specs: readonly string[],
  {
    url = ECHO,
    folder = newFolder(),
    drawnWith = WITH,
    threads = 2,
    onDraw = nothing as (step: NamedStep) => void,
  } = {},
) {
  const room = openDrawingRoom(url, openDrawingCache(folder, drawnWith), onDraw, threads)
  try {
    return await Promise.all(specs.map((spec, i) => room.draw(`charts/${i}`, spec)))
  } finally {
    await room.close()
  }
}

const SPECS = Array.from({ length: 9 }, (_, i) => `{"chart":${i}}`)

describe('the drawing room', () => {
  test.each([1, 2, 3])(
    'gives every chart its own picture with %i threads, and names each once',
    async threads => {
      const named: string[] = []
      const drawings = await drawAll(SPECS, { threads, onDraw: ({ name }) => named.push(name) })
      expect(drawings.map(({ svg }) => text(svg))).toEqual(SPECS)
      expect(named.sort()).toEqual(SPECS.map((_, i) => `charts/${i}`))
      expect(new Set(drawings.map(({ png }) => png[0])).size).toBe(threads)
    },
  )

  test.each([
    ['throws', "parentPort.on('message', () => { throw new Error('no paper') })", 'no paper'],
    ['rejects', "parentPort.on('message', async () => { throw new Error('no ink') })", 'no ink'],
    [
      'ends',
      "parentPort.on('message', () => process.exit(0))",
      'a drawing thread ended early, with exit code 0',
    ],
    ['ends without work', 'process.exit(0)', 'a drawing thread ended early, with exit code 0'],
    ['cannot be loaded', "throw new Error('no pencil')", 'no pencil'],
  ])('fails if a thread %s', async (_, code, message) => {
    await expect(drawAll(SPECS, { url: thread(code) })).rejects.toThrow(message)
  })

  test('fails with the words of Vega on a chart that Vega warns of', async () => {
    const spec = {
      description: 'a bar of a name on a logarithmic scale',
      data: { values: [{ a: 1 }] },
      mark: 'bar',
      encoding: { x: { field: 'a', type: 'nominal', scale: { type: 'log' } } },
    }
    await expect(drawAll([JSON.stringify(spec)], { url: REAL })).rejects.toThrow('chart: ')
  })
})

describe('drawings that are kept', () => {
  test('are the same bytes as when they were drawn, and nothing is drawn again', async () => {
    const charts = shippedCharts.filter(({ event }) => event.event_id === 'msf-hospital-2015').slice(0, 3)
    const specs = charts.map(({ spec }) => JSON.stringify(spec))
    const folder = newFolder()
    const cold = await drawAll(specs, { url: REAL, folder })
    const idle = thread("throw new Error('nothing should be drawn')")
    const warm = await drawAll(specs, { url: idle, folder })
    const bytes = (all: typeof cold) => all.map(({ svg, png }) => [Buffer.from(svg), Buffer.from(png)])
    expect(bytes(warm)).toEqual(bytes(cold))
    expect(cold.map(({ svg }) => text(svg).slice(0, 5))).toEqual(['<svg ', '<svg ', '<svg '])
  })

  test('are drawn again one by one: only the chart that changed', async () => {
    const folder = newFolder()
    await drawAll(SPECS, { folder })
    const named: string[] = []
    await drawAll(SPECS.with(4, '{"chart":"other"}'), { folder, onDraw: ({ name }) => named.push(name) })
    expect(named).toEqual(['charts/4'])
  })

  test.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 1)],
    ['empty', () => Buffer.alloc(0)],
    [
      'changed in one bit',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, i) => (i === 40 ? byte ^ 1 : byte))),
    ],
  ])('are drawn again where a file is %s', async (_, damage) => {
    const folder = newFolder()
    await drawAll(SPECS.slice(0, 2), { folder })
    const [file = ''] = readdirSync(folder)
    const path = join(folder, file)
    const sound = readFileSync(path)
    writeFileSync(path, damage(sound))
    const named: string[] = []
    const drawings = await drawAll(SPECS.slice(0, 2), {
      folder,
      threads: 1,
      onDraw: ({ name }) => named.push(name),
    })
    expect(drawings.map(({ svg }) => text(svg))).toEqual(SPECS.slice(0, 2))
    expect(named).toHaveLength(1)
    expect(readFileSync(path).length).toBe(sound.length)
  })

  test('are drawn again where anything changed that they were drawn with', async () => {
    const folder = newFolder()
    await drawAll(SPECS, { folder })
    const named: string[] = []
    const drawnWith = [WITH[0] ?? Buffer.alloc(0), Buffer.from('other fonts')]
    await drawAll(SPECS, { folder, drawnWith, onDraw: ({ name }) => named.push(name) })
    expect(named).toHaveLength(SPECS.length)
  })

  test('do not pile up: those used last stay', async () => {
    const folder = newFolder()
    for (let i = 0; i < 300; i++) {
      writeFileSync(join(folder, `old-${i}`), '')
      utimesSync(join(folder, `old-${i}`), 1, 1)
    }
    await drawAll(SPECS, { folder })
    expect(readdirSync(folder)).toHaveLength(256)
    expect(readdirSync(folder).filter(name => !name.startsWith('old-'))).toHaveLength(SPECS.length)
  })

  test('are not missed where they cannot be kept', async () => {
    const file = join(newFolder(), 'no-folder')
    writeFileSync(file, '')
    const drawings = await drawAll(SPECS, { folder: join(file, 'below') })
    expect(drawings.map(({ svg }) => text(svg))).toEqual(SPECS)
  })
})
