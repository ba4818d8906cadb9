import type { OutputFile } from '../model/journey/output-file.ts'
import { comparing } from '../model/order.ts'
import { fileOf } from './charts/chart.ts'
import { allCharts } from './charts/charts.ts'
import type { DrawnChart } from './charts/drawn.ts'
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
import { pageFiles } from './page/page.ts'
import { provFile } from './prov/prov.ts'
import { diagnosticsFile, publishedTables, tableFiles } from './tables.ts'

/**
 * In:    an assessment, the casebook behind it, and what was said on the way.
 * Out:   the files of `dist/` as bytes, in the order of their paths.
 * Never: writes to disk, or puts anything into a file that the same data would not put there again.
 */
export async function publish(findings: Findings, edition: Edition): Promise<readonly OutputFile[]> {
  const { assessment, casebook } = findings
  const { schemas, sha256, programs } = edition
  const drawing = drawCharts(findings, edition)
  const tables = publishedTables(findings, schemas)
  const exported = exportTables(assessment.estimates, casebook, schemas)
  const data = [
    ...tableFiles(tables),
    ...(await otherFormats(tables, casebook, edition)),
    diagnosticsFile(findings, schemas),
    methodsFile(),
    ...exportFiles(exported),
    provFile(findings, edition),
    ...[...programs].map(([path, bytes]) => ({ path, bytes, rows: null })),
  ]
  const charts = await drawing
  const beside = [...data, ...charts.flatMap(chartFiles)]
  const description = describe(beside, [...tables, ...exported], casebook, edition)
  const described = [...beside, ...metadataFiles(description)].sort(byPath)
  const pages = pageFiles(
    gather(findings, edition, charts, described, language => schemaOrg(description, language)),
    edition,
  )
  const all = [...described, ...pages]
  const descriptor = dataPackage(description, describeFiles(all, sha256))
  const sealed = [...all, jsonFile('datapackage.json', descriptor)].sort(byPath)
  const sums = sealed.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('')
  return [...sealed, textFile('SHA256SUMS', sums)]
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
