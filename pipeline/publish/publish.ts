import type { OutputFile } from '../model/journey/output-file.ts'
import { comparing } from '../model/order.ts'
import { claimStrip } from './charts/claims/claim-strip.ts'
import { howItBecameKnown } from './charts/known/how-it-became-known.ts'
import { methodsCompared } from './charts/methods/methods-compared.ts'
import { renderSvg } from './charts/render.ts'
import { tollOverTime } from './charts/toll/toll-over-time.ts'
import { documentFiles } from './documents/documents.ts'
import type { Edition, Findings } from './edition.ts'
import { exportFiles, exportTables } from './exports/exports.ts'
import { textFile } from './formats.ts'
import { dataPackage } from './metadata/datapackage.ts'
import { describe, describeFiles } from './metadata/description.ts'
import { jsonFile, metadataFiles } from './metadata/metadata.ts'
import { methodsFile } from './methods.ts'
import { provFile } from './prov/prov.ts'
import { diagnosticsFile, publishedTables, tableFiles } from './tables.ts'

/**
 * In:    an assessment, the casebook behind it, and what was said on the way.
 * Out:   the files of `dist/` as bytes, in the order of their paths.
 * Never: writes to disk, or puts anything into a file that the same data would not put there again.
 */
export async function publish(findings: Findings, edition: Edition): Promise<readonly OutputFile[]> {
  const { assessment, casebook } = findings
  const { schemas, sha256, programs, onChart } = edition
  const tables = publishedTables(findings, schemas)
  const exported = exportTables(assessment.estimates, casebook, schemas)
  const computed = [
    ...tableFiles(tables),
    diagnosticsFile(findings, schemas),
    methodsFile(),
    ...exportFiles(exported),
    provFile(findings, edition),
    ...(await chartFiles(findings, onChart)),
    ...[...programs].map(([path, bytes]) => ({ path, bytes, rows: null })),
  ]
  const everyTable = [...tables, ...exported]
  const description = describe(computed, everyTable, casebook, edition)
  const described = [...computed, ...metadataFiles(description)]
  const documents = documentFiles(
    findings,
    edition,
    everyTable,
    described.map(({ path }) => path),
  )
  const all = [...described, ...documents]
  const descriptor = dataPackage(description, describeFiles(all, sha256))
  const sealed = [...all, jsonFile('datapackage.json', descriptor)].sort(byPath)
  const sums = sealed.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('')
  return [...sealed, textFile('SHA256SUMS', sums)]
}

const byPath = comparing<OutputFile>(({ path }) => path)

/** The charts of every event that has claims: each as a Vega-Lite specification and drawn as SVG. */
async function chartFiles(
  { casebook, assessment: { estimates }, examination }: Findings,
  onChart: Edition['onChart'],
): Promise<readonly OutputFile[]> {
  const files: OutputFile[] = []
  for (const event of casebook.events) {
    if (!casebook.claims.some(({ note }) => note.event_id === event.event_id)) continue
    const specs = {
      claims: claimStrip(event, casebook, estimates),
      toll: tollOverTime(event, casebook, estimates),
      known: howItBecameKnown(event, casebook, examination),
      methods: methodsCompared(event, casebook, estimates),
    }
    for (const [name, spec] of Object.entries(specs)) {
      if (!spec) continue
      const path = `charts/${event.event_id}.${name}`
      onChart(path)
      files.push(textFile(`${path}.vl.json`, `${JSON.stringify(spec, null, 2)}\n`))
      files.push(textFile(`${path}.svg`, `${await renderSvg(spec)}\n`))
    }
  }
  return files
}
