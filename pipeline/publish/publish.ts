import type { OutputFile } from '../model/journey/output-file.ts'
import { comparing } from '../model/order.ts'
import type { ChangeRow } from '../model/records.gen.ts'
import { allChanges, changeFiles } from './changes/changes.ts'
import { fileOf } from './charts/chart.ts'
import { allCharts } from './charts/charts.ts'
import type { DrawnChart } from './charts/drawn.ts'
import { documentFiles } from './documents/documents.ts'
import type { Edition, Findings } from './edition.ts'
import { exportFiles, exportTables } from './exports/exports.ts'
import type { formatFiles } from './formats/formats.ts'
import { textFile, toCsv } from './formats.ts'
import { dataPackage } from './metadata/datapackage.ts'
import { describe, describeFiles } from './metadata/description.ts'
import { jsonFile, metadataFiles } from './metadata/metadata.ts'
import { schemaOrg } from './metadata/schema-org.ts'
import { methodsFile } from './methods.ts'
import { gather } from './page/gather.ts'
import { PAGES, pageFiles } from './page/page.ts'
import { provFile } from './prov/prov.ts'
import { diagnosticsFile, publishedTables, tableFiles } from './tables.ts'

/**
 * In:    an assessment, the casebook behind it, and what was said on the way.
 * Out:   the files of `dist/` as bytes, in the order of their paths.
 * Never: writes to disk, or puts anything into a file that the same data would not put there again.
 *
 * What describes comes after what it describes: the data and its charts, then what catalogues and people are told of
 * them, then the page, which gives the sums of all those, then the descriptor and the sums of everything.
 */
export async function publish(findings: Findings, edition: Edition): Promise<readonly OutputFile[]> {
  const { assessment, casebook } = findings
  const { schemas, sha256, programs, version, asKnownOn, releases, releasedOn } = edition
  const drawing = drawCharts(findings, edition)
  const tables = publishedTables(findings, schemas)
  const exported = exportTables(assessment.estimates, casebook, schemas)
  const allTables = [...tables, ...exported]
  // Of an older state of knowledge nothing was ever released that it could be held against.
  const changes =
    asKnownOn === null
      ? allChanges(tables, releases, releasedOn === null ? null : { version, releasedOn })
      : null
  const data = [
    ...tableFiles(tables),
    ...(await otherFormats(tables, casebook, edition)),
    diagnosticsFile(findings, schemas),
    methodsFile(),
    ...exportFiles(exported),
    provFile(findings, edition),
    ...(changes ? changeFiles(changes, Object.keys(schemas.dist.changes.properties)) : []),
    ...[...programs].map(([path, bytes]) => ({ path, bytes, rows: null })),
  ]
  const charts = await drawing
  const shown = [...data, ...charts.flatMap(chartFiles)]
  const description = describe(shown, allTables, casebook, {
    ...edition,
    releasedOn: releaseDay(changes),
  })
  const described = [...shown, ...metadataFiles(description)]
  const paths = [...described.map(({ path }) => path), ...Object.values(PAGES)]
  const explained = [...described, ...documentFiles(findings, edition, allTables, paths)]
  const contentsIn = gather(findings, edition, charts, explained, language =>
    schemaOrg(description, language),
  )
  const read = [...explained, ...pageFiles(contentsIn, edition)]
  const descriptor = dataPackage(description, describeFiles(read, sha256))
  const sealed = [...read, jsonFile('datapackage.json', descriptor)].sort(byPath)
  const sums = sealed.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('')
  return [...sealed, textFile('SHA256SUMS', sums)]
}

/** The day of the release that this is to the last row; null where something changed since, or nothing was released. */
function releaseDay(changes: readonly ChangeRow[] | null): string | null {
  return changes?.[0]?.released_on ?? null
}

const byPath = comparing<OutputFile>(({ path }) => path)

/** The tables in every format that asks for a package of its own; none is loaded before the drawing has begun. */
async function otherFormats(...of: Parameters<typeof formatFiles>): Promise<readonly OutputFile[]> {
  const { formatFiles } = await import('./formats/formats.ts')
  return formatFiles(...of)
}

/** The charts of every event that has claims, drawn. */
function drawCharts(findings: Findings, edition: Edition): Promise<readonly DrawnChart[]> {
  return Promise.all(
    allCharts(findings, edition).map(async chart => {
      const path = `charts/${fileOf(chart.event, chart.name, chart.language)}`
      const text = `${JSON.stringify(chart.spec, null, 2)}\n`
      return { chart, path, text, ...(await edition.draw(path, text)) }
    }),
  )
}

/** A chart as a Vega-Lite specification, drawn, and as a table; the table for programs is the same in every language. */
function chartFiles({ chart, path, text, svg, png }: DrawnChart): readonly OutputFile[] {
  const { columns, records } = chart.table
  return [
    textFile(`${path}.vl.json`, text),
    { path: `${path}.svg`, bytes: svg, rows: null },
    { path: `${path}.png`, bytes: png, rows: null },
    ...(chart.language === 'en' ? [textFile(`${path}.csv`, toCsv(columns, records), records.length)] : []),
  ]
}
