import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readRaw } from '../../../pipeline/edge/read.ts'
import { RAW_TABLES, type RawTableName, type SchemaBook } from '../../../pipeline/model/schema-book.ts'
import { bytesOf, type Cells, deskOf, tablesOf } from '../generate.ts'
import { rowsFileOf, schemaFileOf } from './ajv-cli.ts'
import { fileOf, HOME } from './peer.ts'
import { type Column, type Rule, rulesOf } from './rules.ts'

/** The rows of every table. */
export type Book = ReadonlyMap<RawTableName, readonly Cells[]>

/** Claims that are all right, with all of them in one table. */
export function rightBook(claims: number, seed: number): Book {
  const rows = new Map<RawTableName, Cells[]>(RAW_TABLES.map(table => [table, []]))
  for (const [file, ofFile] of tablesOf(claims, seed)) {
    const table = RAW_TABLES.find(name => file === `raw/${name}.csv`) ?? 'notes'
    for (const cells of ofFile) rows.get(table)?.push(cells)
  }
  return rows
}

/** The mistake that shows whether a rule is checked, made in the last claim. */
const MISTAKES: Readonly<Record<Rule, Cells>> = {
  types: { credibility: 'high' },
  dates: { recorded_on: '2026-02-30' },
  limits: { credibility: '7' },
  required: { wording: '' },
  enum: { outcome: 'kiled' },
  pattern: { claim_id: 'Not An Id' },
  'unique key': {},
  'foreign keys': { speaker_id: 'nobody' },
}

/** The same book with one mistake. */
export function mistaken(book: Book, rule: Rule): Book {
  const claims = book.get('notes') ?? []
  const [first] = claims
  const last = claims.at(-1)
  if (!first || !last) throw new Error('the book has no claims')
  const repeated = rule === 'unique key' ? { claim_id: first['claim_id'] ?? '' } : {}
  return new Map([
    ...book,
    ['notes', [...claims.slice(0, -1), { ...last, ...MISTAKES[rule], ...repeated }]] as const,
  ])
}

/** As CSV for all, and as JSON for the one that reads nothing else. */
export function layBook(root: string, book: Book, schemas: SchemaBook): void {
  const write = (file: string, text: string | Uint8Array) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  for (const [table, columns] of rulesOf(schemas)) {
    const rows = book.get(table) ?? []
    write(fileOf(table), bytesOf(fileOf(table), rows, schemas))
    write(rowsFileOf(table), JSON.stringify(rows.map(cells => recordOf(cells, columns))))
    write(schemaFileOf(table), JSON.stringify({ type: 'array', items: schemas.raw[table] }))
  }
  const methodology = readRaw(HOME).files.find(({ file }) => file === 'raw/desk/methodology.json')
  if (!methodology) throw new Error('raw/ has no methodology')
  write(methodology.file, deskOf(methodology).bytes)
}

/** A row as JSON: an empty cell is null, and what looks like a number in a column of numbers is one. */
function recordOf(cells: Cells, columns: readonly Column[]): object {
  return Object.fromEntries(
    columns.map(({ name, holds }) => {
      const text = cells[name] ?? ''
      const isNumber = (holds === 'integer' || holds === 'number') && /^-?\d+(\.\d+)?$/.test(text)
      return [name, text === '' ? null : isNumber ? Number(text) : text]
    }),
  )
}
