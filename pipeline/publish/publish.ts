import type { Assessment } from '../model/assessment.ts'
import type { Casebook } from '../model/casebook.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { comparing } from '../model/order.ts'
import type { OutputFile } from '../model/output-file.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { claimStrip } from './charts/claim-strip.ts'
import { renderSvg } from './charts/render.ts'
import { tollOverTime } from './charts/toll-over-time.ts'
import { dataPackage, type PublishedTable, type Sha256 } from './datapackage.ts'
import { toCsv, toJson } from './formats.ts'
import { claimRows, conflictRows, estimateRows, seriesRows, traceRows } from './rows.ts'
import { summaryRows } from './summary.ts'

/** What publishing needs beside the data. */
export interface Edition {
  readonly schemas: SchemaBook
  /** Version of the dataset, as in package.json. */
  readonly version: string
  readonly sha256: Sha256
  /** Called with the path of each file before it is made. */
  readonly onFile: (path: string) => void
}

/**
 * In:    an assessment, the casebook behind it, and what was said on the way.
 * Out:   the files of `dist/` as bytes, in the order of their paths.
 * Says:  nothing.
 * Never: writes to disk, or puts anything into a file that the same data would not put there again.
 */
export async function publish(
  { estimates }: Assessment,
  casebook: Casebook,
  diagnostics: readonly Diagnostic[],
  edition: Edition,
): Promise<readonly OutputFile[]> {
  const { schemas, version, sha256, onFile } = edition
  const rows = {
    estimates: estimateRows(estimates, casebook.methodology.default_method),
    claims: claimRows(casebook, estimates),
    trace: traceRows(estimates),
    conflicts: conflictRows(estimates),
    series: seriesRows(estimates),
    summary: summaryRows(casebook, estimates),
    events: casebook.events,
    groups: casebook.groups,
    speakers: casebook.speakers,
    sources: casebook.sources,
  }
  const files: OutputFile[] = []
  const add = (path: string, text: string, count: number | null = null) => {
    files.push({ path, bytes: new TextEncoder().encode(text), rows: count })
  }

  const tables: readonly PublishedTable[] = [
    ...(['estimates', 'claims', 'trace', 'conflicts', 'series', 'summary'] as const).map(name => ({ name, schema: schemas.dist[name] })),
    ...(['events', 'groups', 'speakers', 'sources'] as const).map(name => ({ name, schema: schemas.raw[name] })),
  ]
  for (const { name, schema } of tables) {
    const columns = Object.keys(schema.properties)
    onFile(`${name}.csv`)
    add(`${name}.csv`, toCsv(columns, rows[name]), rows[name].length)
    add(`${name}.json`, toJson(columns, rows[name]), rows[name].length)
  }
  add('diagnostics.json', toJson(Object.keys(schemas.dist.diagnostics.properties), diagnostics), diagnostics.length)

  for (const event of casebook.events) {
    const charts = { claims: claimStrip(event, casebook, estimates), toll: tollOverTime(event, casebook, estimates) }
    for (const [name, spec] of Object.entries(charts)) {
      if (!spec) continue
      const path = `charts/${event.event_id}.${name}`
      onFile(`${path}.svg`)
      add(`${path}.vl.json`, `${JSON.stringify(spec, null, 2)}\n`)
      add(`${path}.svg`, `${await renderSvg(spec)}\n`)
    }
  }
  files.sort(comparing(({ path }) => path))
  add('datapackage.json', `${JSON.stringify(dataPackage(files, tables, casebook, version, sha256), null, 2)}\n`)
  files.sort(comparing(({ path }) => path))
  add('SHA256SUMS', files.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join(''))
  return files
}
