import { resolve } from 'node:path'
import { build } from '../../pipeline/build.ts'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import { hasErrors } from '../../pipeline/model/diagnostics/diagnostic.ts'
import type { RawBook } from '../../pipeline/model/journey/raw-book.ts'
import type { SchemaBook } from '../../pipeline/model/schema-book.ts'
import { bookOf, generate } from './generate.ts'
import { measure, type Row, type Work } from './measure.ts'
import { ragged, SPOILINGS, spoilt } from './spoil.ts'

const HOME = resolve(import.meta.dirname, '../..')
const CLAIMS = 10_000
const SEED = 20_161_003

/** Wrong rows against as many that are right: a mistake made everywhere must not keep people waiting for what it was. */
export function badRows(): readonly Row[] {
  const schemas = readSchemas(HOME)
  const check = (book: RawBook) => build(book, schemas, { upTo: 'validate' }).diagnostics
  const { right, wrong } = booksIn(schemas)
  if (hasErrors(check(right))) throw new Error('the rows that should be right have errors')
  for (const [name, book] of wrong) {
    if (check(book).length < CLAIMS) throw new Error(`${name}: less is said than there are rows`)
  }
  const base = { name: 'right rows', run: () => check(right) }
  const still = { name: 'calibration: every byte added up', run: () => calibrate(right) }
  const works = [...wrong].map(([name, book]): Work => ({ name, run: () => check(book) }))
  const rowsOf = (measured: readonly Work[], bar: number | null) =>
    measure(base, measured, 3).map(row => ({ ...row, name: `${row.name}, against right rows`, bar }))
  return [...rowsOf([still], null), ...rowsOf(works, 2).toSorted((a, b) => b.median - a.median)]
}

/** A book of claims that are all right, and the same claims wrong in every way. */
function booksIn(schemas: SchemaBook) {
  const [methodology] = readRaw(HOME).files.filter(({ file }) => file === 'raw/desk/methodology.json')
  if (!methodology) throw new Error('raw/ has no methodology')
  const tables = generate(CLAIMS, SEED)
  const right = bookOf(tables, schemas, methodology)
  const wrong = new Map<string, RawBook>([
    ...SPOILINGS.map(way => [way.name, bookOf(spoilt(tables, way, SEED), schemas, methodology)] as const),
    ['every row ragged', ragged(right, tables, schemas)],
  ])
  return { right, wrong }
}

/** Work that no change of the pipeline makes faster or slower. */
function calibrate({ files }: RawBook): number {
  let sum = 0
  for (let time = 0; time < 10; time++) {
    for (const { bytes } of files) for (const byte of bytes) sum = (sum + byte) % 65_521
  }
  return sum
}
