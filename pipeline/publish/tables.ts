import type { OutputFile } from '../model/journey/output-file.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import type { TableName } from './dataset.ts'
import type { Findings, PublishedTable } from './edition.ts'
import { knownOnRows, sensitivityRows } from './examined-rows.ts'
import { textFile, toCsv, toJson, toNdjson } from './formats.ts'
import { claimRows, conflictRows, diagnosticRows, estimateRows, seriesRows, traceRows } from './rows.ts'
import { summaryRows } from './summary.ts'

/** The tables of `dist/`, in the order in which a reader meets them; reference tables are published as typed. */
export function publishedTables(
  { casebook, assessment: { estimates }, examination }: Findings,
  { dist, raw }: SchemaBook,
): readonly PublishedTable[] {
  const table = (
    name: TableName,
    schema: PublishedTable['schema'],
    rows: PublishedTable['rows'],
  ): PublishedTable => ({ name, path: `${name}.csv`, schema, columns: Object.keys(schema.properties), rows })
  return [
    table('estimates', dist.estimates, estimateRows(estimates, casebook, examination)),
    table('claims', dist.claims, claimRows(casebook, estimates)),
    table('trace', dist.trace, traceRows(estimates)),
    table('conflicts', dist.conflicts, conflictRows(estimates)),
    table('series', dist.series, seriesRows(estimates)),
    table('known-on', dist['known-on'], knownOnRows(examination)),
    table('sensitivity', dist.sensitivity, sensitivityRows(examination)),
    table('summary', dist.summary, summaryRows(casebook, estimates)),
    table('events', raw.events, casebook.events),
    table('groups', raw.groups, casebook.groups),
    table('speakers', raw.speakers, casebook.speakers),
    table('sources', raw.sources, casebook.sources),
    table('rulings', raw.rulings, casebook.rulings),
    table('withdrawn', raw.withdrawn, casebook.withdrawn),
  ]
}

/** Every published table as CSV, JSON and NDJSON. */
export function tableFiles(tables: readonly PublishedTable[]): readonly OutputFile[] {
  return tables.flatMap(({ name, path, columns, rows }) => [
    textFile(path, toCsv(columns, rows), rows.length),
    textFile(`${name}.json`, toJson(columns, rows), rows.length),
    textFile(`${name}.ndjson`, toNdjson(columns, rows), rows.length),
  ])
}

/** What was said about the data. */
export function diagnosticsFile({ diagnostics }: Findings, schemas: SchemaBook): OutputFile {
  const said = toJson(Object.keys(schemas.dist.diagnostics.properties), diagnosticRows(diagnostics))
  return textFile('diagnostics.json', said, diagnostics.length)
}
