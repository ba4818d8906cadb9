import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readOverlaps, readRaw } from '../pipeline/edge/read.ts'
import type { RawBook } from '../pipeline/model/journey/raw-book.ts'
import type { SchemaBook } from '../pipeline/model/schema-book.ts'

const CASES = join(import.meta.dirname, 'cases')

/** The files with which every case starts. */
export const BASE_WORLD = readRaw(join(CASES, '_base')).files

/** Every folder of `tests/cases` as the book that it makes of the world it starts from; `own` is what it has itself. */
export function caseWorlds(schemas: SchemaBook) {
  return readdirSync(CASES)
    .filter(name => name !== '_base')
    .map(name => {
      const folder = join(CASES, name)
      const own = readRaw(folder)
      return { name, folder, own, world: worldOf(folder, own), schemas: promised(folder, schemas) }
    })
}

function worldOf(folder: string, own: RawBook): RawBook {
  const list = join(folder, 'without.txt')
  const gone = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : []
  const replaced = [...own.files, ...own.unreadable].map(one => one.file)
  const kept = BASE_WORLD.filter(({ file }) => ![...gone, ...replaced].includes(file))
  return { ...own, files: [...kept, ...own.files] }
}

function promised(folder: string, schemas: SchemaBook): SchemaBook {
  return existsSync(join(folder, 'schemas')) ? { ...schemas, overlaps: readOverlaps(folder) } : schemas
}
