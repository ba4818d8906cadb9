import type { Casebook } from '../../model/journey/casebook.ts'
import type { Part } from '../../model/journey/part.ts'
import type { SchemaBook } from '../../model/schema-book.ts'
import type { TableName } from '../dataset.ts'
import type { Edition, Findings, PublishedTable } from '../edition.ts'
import { textFile, toCsv } from '../formats.ts'
import { publishedTables } from '../tables.ts'
import { aboutOf } from './about.ts'
import { toParquet } from './parquet.ts'

/** Tables that are typed, and not divided with the claims. */
const WHOLE: readonly TableName[] = ['events', 'groups', 'speakers', 'sources', 'withdrawn']

/** What is known of claims before any is weighed. */
const NOTHING = {
  assessment: { estimates: [] },
  examination: { sensitivity: [], knownOn: [] },
  diagnostics: [],
} as const

/** The same table in two formats. */
export interface TableFiles {
  readonly table: TableName
  readonly rows: number
  readonly csv: Uint8Array
  readonly parquet: Uint8Array
  /** Where both lie, without the ending. */
  readonly path: string
}

/** The tables of one part of the claims: a folder a table, a file a part, as programs for large data read them together. */
export function partFiles(
  findings: Findings,
  schemas: SchemaBook,
  edition: Pick<Edition, 'version' | 'asKnownOn'>,
  { index, of }: Part,
): readonly TableFiles[] {
  const place = String(index + 1).padStart(String(of).length, '0')
  return publishedTables(findings, schemas)
    .filter(({ name }) => !WHOLE.includes(name))
    .map(table => filesOf(table, findings.casebook, edition, `${table.name}/${place}-of-${of}`))
}

/** The tables that were typed beside the claims: a file each. */
export function wholeFiles(
  casebook: Casebook,
  schemas: SchemaBook,
  edition: Pick<Edition, 'version' | 'asKnownOn'>,
): readonly TableFiles[] {
  return publishedTables({ casebook, ...NOTHING }, schemas)
    .filter(({ name }) => WHOLE.includes(name))
    .map(table => filesOf(table, casebook, edition, table.name))
}

function filesOf(
  table: PublishedTable,
  casebook: Casebook,
  edition: Pick<Edition, 'version' | 'asKnownOn'>,
  path: string,
): TableFiles {
  const { name, columns, rows } = table
  // How fresh the data is, no part of it knows.
  const about = aboutOf(casebook, edition).filter(one => one.name !== 'freshness' && one.name !== 'citation')
  return {
    table: name,
    rows: rows.length,
    csv: textFile('', toCsv(columns, rows)).bytes,
    parquet: toParquet(table, about),
    path,
  }
}
