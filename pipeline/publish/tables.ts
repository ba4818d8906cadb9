import type { OutputFile } from '../model/journey/output-file.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import type { Findings, PublishedTable } from './edition.ts'
import { knownOnRows, sensitivityRows } from './examined-rows.ts'
import { textFile, toCsv, toJson } from './formats.ts'
import { claimRows, conflictRows, diagnosticRows, estimateRows, seriesRows, traceRows } from './rows.ts'
import { summaryRows } from './summary.ts'

/** The tables of `dist/`, in the order in which a reader meets them; reference tables are published as typed. */
export function publishedTables({ dist, raw }: SchemaBook): readonly PublishedTable[] {
  return [
    { name: 'estimates', schema: dist.estimates },
    { name: 'claims', schema: dist.claims },
    { name: 'trace', schema: dist.trace },
    { name: 'conflicts', schema: dist.conflicts },
    { name: 'series', schema: dist.series },
    { name: 'known-on', schema: dist['known-on'] },
    { name: 'sensitivity', schema: dist.sensitivity },
    { name: 'summary', schema: dist.summary },
    { name: 'events', schema: raw.events },
    { name: 'groups', schema: raw.groups },
    { name: 'speakers', schema: raw.speakers },
    { name: 'sources', schema: raw.sources },
    { name: 'rulings', schema: raw.rulings },
  ]
}

/** Every published table as CSV and JSON, and what was said about the data. */
export function tableFiles(
  { casebook, assessment: { estimates }, examination, diagnostics }: Findings,
  schemas: SchemaBook,
): readonly OutputFile[] {
  const rows: Readonly<Record<PublishedTable['name'], readonly object[]>> = {
    estimates: estimateRows(estimates, casebook, examination),
    claims: claimRows(casebook, estimates),
    trace: traceRows(estimates),
    conflicts: conflictRows(estimates),
    series: seriesRows(estimates),
    'known-on': knownOnRows(examination),
    sensitivity: sensitivityRows(examination),
    summary: summaryRows(casebook, estimates),
    events: casebook.events,
    groups: casebook.groups,
    speakers: casebook.speakers,
    sources: casebook.sources,
    rulings: casebook.rulings,
  }
  const tables = publishedTables(schemas).flatMap(({ name, schema }) => {
    const columns = Object.keys(schema.properties)
    return [
      textFile(`${name}.csv`, toCsv(columns, rows[name]), rows[name].length),
      textFile(`${name}.json`, toJson(columns, rows[name]), rows[name].length),
    ]
  })
  const said = toJson(Object.keys(schemas.dist.diagnostics.properties), diagnosticRows(diagnostics))
  return [...tables, textFile('diagnostics.json', said, diagnostics.length)]
}
