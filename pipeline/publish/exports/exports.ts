import type { Estimate } from '../../model/journey/assessment.ts'
import type { Casebook } from '../../model/journey/casebook.ts'
import type { OutputFile } from '../../model/journey/output-file.ts'
import type { SchemaBook, TableSchema } from '../../model/schema-book.ts'
import type { TableName } from '../dataset.ts'
import type { PublishedTable } from '../edition.ts'
import { textFile, toCsv } from '../formats.ts'
import { acledRows } from './acled.ts'
import { ucdpGedRows } from './ucdp-ged.ts'

/** The dead in the shapes of the neighbours' files, for programs that read those (METHODOLOGY, "The shapes of the neighbours"). */
export function exportTables(
  estimates: readonly Estimate[],
  casebook: Casebook,
  { dist }: Pick<SchemaBook, 'dist'>,
): readonly PublishedTable[] {
  const table = (name: TableName, schema: TableSchema, rows: readonly object[]): PublishedTable => ({
    name,
    path: `exports/${name}.csv`,
    schema,
    columns: Object.keys(schema.properties),
    rows,
  })
  return [
    table('ucdp-ged', dist['ucdp-ged'], ucdpGedRows(estimates, casebook)),
    table('acled', dist.acled, acledRows(estimates, casebook)),
  ]
}

/** The exports as CSV alone: who wants another format wants estimates.csv. */
export function exportFiles(tables: readonly PublishedTable[]): readonly OutputFile[] {
  return tables.map(({ path, columns, rows }) => textFile(path, toCsv(columns, rows), rows.length))
}
