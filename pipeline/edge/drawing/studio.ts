import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { NamedStep } from '../progress.ts'
import { readTools } from '../tools.ts'
import { type DrawingRoom, openDrawingRoom } from './drawing.ts'
import { openDrawingCache } from './drawing-cache.ts'

/**
 * The drawing room of this program. Drawings are kept below `node_modules`, where `make clean` removes them and a fresh
 * checkout has none. They are made with the packages of the lock file, the fonts, and the code that draws.
 */
export function openStudio(home: string, onDraw: (step: NamedStep) => void): DrawingRoom {
  const pipeline = join(home, 'pipeline')
  const charts = join(pipeline, 'publish/charts')
  const pictures = readdirSync(join(charts, 'pictures')).sort()
  const files = [
    join(home, 'package-lock.json'),
    join(pipeline, 'draw.ts'),
    join(charts, 'render.ts'),
    ...pictures.map(name => join(charts, 'pictures', name)),
  ]
  const { fonts, rasterProgram } = readTools()
  const cache = openDrawingCache(join(home, 'node_modules/.cache/bilan'), [
    Buffer.from(process.version),
    ...Object.values(fonts),
    rasterProgram,
    ...files.map(file => readFileSync(file)),
  ])
  return openDrawingRoom(pathToFileURL(join(pipeline, 'draw.mjs')), cache, onDraw)
}
