import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type DrawingRoom, openDrawingRoom } from './drawing.ts'
import { openDrawingCache } from './drawing-cache.ts'
import { readTools } from './tools.ts'

/**
 * The drawing room of this program. Drawings are kept below `node_modules`, where `make clean` removes them and a fresh
 * checkout has none. They are made with the packages of the lock file, the fonts, and the code that draws.
 */
export function openStudio(home: string, onDraw: (path: string) => void): DrawingRoom {
  const pipeline = join(home, 'pipeline')
  const charts = join(pipeline, 'publish/charts')
  const code = readdirSync(charts)
    .filter(name => name.endsWith('.ts'))
    .sort()
    .map(name => join(charts, name))
  const files = [join(home, 'package-lock.json'), join(pipeline, 'draw.ts'), ...code]
  const { fonts, rasterProgram } = readTools()
  const cache = openDrawingCache(join(home, 'node_modules/.cache/bilan'), [
    Buffer.from(process.version),
    ...Object.values(fonts),
    rasterProgram,
    ...files.map(file => readFileSync(file)),
  ])
  return openDrawingRoom(pathToFileURL(join(pipeline, 'draw.mjs')), cache, onDraw)
}
