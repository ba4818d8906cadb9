import type { OutputFile } from '../model/journey/output-file.ts'
import { comparing } from '../model/order.ts'
import { fileOf } from './charts/chart.ts'
import { allCharts } from './charts/charts.ts'
import { dataPackage } from './datapackage.ts'
import type { Edition, Findings } from './edition.ts'
import { exportFiles } from './exports/exports.ts'
import { textFile, toCsv } from './formats.ts'
import { methodsFile } from './methods.ts'
import { provFile } from './prov/prov.ts'
import { diagnosticsFile, publishedTables, tableFiles } from './tables.ts'

/**
 * In:    an assessment, the casebook behind it, and what was said on the way.
 * Out:   the files of `dist/` as bytes, in the order of their paths.
 * Never: writes to disk, or puts anything into a file that the same data would not put there again.
 */
export async function publish(findings: Findings, edition: Edition): Promise<readonly OutputFile[]> {
  const { schemas, version, sha256, programs, asKnownOn } = edition
  const charts = chartFiles(findings, edition)
  const { assessment, casebook } = findings
  const tables = publishedTables(findings, schemas)
  const data = [
    ...tableFiles(tables),
    diagnosticsFile(findings, schemas),
    methodsFile(),
    ...exportFiles(assessment.estimates, casebook),
    provFile(findings, { version, asKnownOn }),
    ...(await charts),
    ...[...programs].map(([path, bytes]) => ({ path, bytes, rows: null })),
  ].sort(byPath)
  const descriptor = dataPackage(data, tables, casebook, { version, asKnownOn }, sha256)
  const described = [...data, textFile('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`)].sort(
    byPath,
  )
  const sums = described.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('')
  return [...described, textFile('SHA256SUMS', sums)]
}

const byPath = comparing<OutputFile>(({ path }) => path)

/** The charts of every event that has claims: each as a Vega-Lite specification, drawn, and as a table. */
async function chartFiles(findings: Findings, edition: Edition): Promise<readonly OutputFile[]> {
  const files = await Promise.all(
    allCharts(findings, edition).map(async ({ event, name, language, spec, table }) => {
      const path = `charts/${fileOf(event, name, language)}`
      const text = `${JSON.stringify(spec, null, 2)}\n`
      const { svg, png } = await edition.draw(path, text)
      return [
        textFile(`${path}.vl.json`, text),
        { path: `${path}.svg`, bytes: svg, rows: null },
        { path: `${path}.png`, bytes: png, rows: null },
        // The table for programs is the same in every language.
        ...(language === 'en'
          ? [textFile(`${path}.csv`, toCsv(table.columns, table.records), table.records.length)]
          : []),
      ]
    }),
  )
  return files.flat()
}
