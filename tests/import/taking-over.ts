import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from '../../pipeline/build.ts'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import { type Imported, importTable } from '../../pipeline/import/import.ts'
import type { Typed } from '../../pipeline/import/mapping.ts'
import { readTheirs } from '../../pipeline/import/theirs.ts'
import { readTyped } from '../../pipeline/import/typed.ts'
import type { Diagnostic } from '../../pipeline/model/diagnostics/diagnostic.ts'
import type { RawBook } from '../../pipeline/model/journey/raw-book.ts'
import { ORIGINS, type Origin } from '../../pipeline/model/theirs/beside.ts'

export const HOME = resolve(import.meta.dirname, '../..')
export const schemas = readSchemas(HOME)
/** The world of Lorn, to which the tables of others come. */
export const world: RawBook = readRaw(join(HOME, 'tests/cases/_base'))
const mappingSchema = JSON.parse(readFileSync(join(HOME, 'schemas/mapping.schema.json'), 'utf8'))

export interface TakenOver {
  readonly said: readonly Diagnostic[]
  readonly imported: Imported | null
}

/** A table taken over as `make import` does it, without writing. */
export function takeOver(text: string | Uint8Array, from: Origin, typed: Typed = {}, raw = world): TakenOver {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const table = { file: 'table.csv', bytes }
  const theirs = readTheirs(table, from, typed)
  if (!theirs.value) return { said: theirs.diagnostics, imported: null }
  const imported = importTable({
    table,
    ...theirs.value,
    name: 'table',
    today: '2031-07-01',
    raw,
    parsed: build(raw, schemas, { upTo: 'parse' }).parsed,
    schemas,
    check: book => build(book, schemas, { upTo: 'validate' }).diagnostics,
  })
  return { said: [...theirs.diagnostics, ...imported.diagnostics], imported: imported.value }
}

/** A case: a folder with `table.csv`, whose table it is in `from.txt`, and perhaps `mapping.json`. */
export function takeOverCase(folder: string): TakenOver {
  const read = (name: string) => readFileSync(join(folder, name))
  const asked = read('from.txt').toString().trim()
  const from = ORIGINS.find(origin => origin === asked) ?? 'csv'
  if (!existsSync(join(folder, 'mapping.json'))) return takeOver(read('table.csv'), from)
  const typed = readTyped({ file: 'mapping.json', bytes: read('mapping.json') }, mappingSchema, schemas)
  if (!typed.value) return { said: typed.diagnostics, imported: null }
  return takeOver(read('table.csv'), from, typed.value)
}

/** The repository as it would be once the files are written. */
export function written({ files }: Imported, raw = world): RawBook {
  const names = new Set(files.map(({ file }) => file))
  return { ...raw, files: [...raw.files.filter(({ file }) => !names.has(file)), ...files] }
}
