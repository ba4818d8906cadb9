import type { OutputFile } from '../model/journey/output-file.ts'
import { comparing } from '../model/order.ts'
import { claimStrip } from './charts/claims/claim-strip.ts'
import { howItBecameKnown } from './charts/known/how-it-became-known.ts'
import { methodsCompared } from './charts/methods/methods-compared.ts'
import { renderSvg } from './charts/render.ts'
import { tollOverTime } from './charts/toll/toll-over-time.ts'
import { dataPackage } from './datapackage.ts'
import { documentFiles } from './documents/documents.ts'
import type { Edition, Findings } from './edition.ts'
import { exportFiles } from './exports/exports.ts'
import { textFile } from './formats.ts'
import { methodsFile } from './methods.ts'
import { provFile } from './prov/prov.ts'
import { diagnosticsFile, publishedTables, tableFiles } from './tables.ts'

/**
 * In:    an assessment, the casebook behind it, and what was said on the way.
 * Out:   the files of `dist/` as bytes, in the order of their paths.
 * Never: writes to disk, or puts anything into a file that the same data would not put there again.
 */
export async function publish(findings: Findings, edition: Edition): Promise<readonly OutputFile[]> {
  const { schemas, version, sha256, programs, onChart, asKnownOn } = edition
  const { assessment, casebook } = findings
  const tables = publishedTables(findings, schemas)
  const computed = [
    ...tableFiles(tables),
    diagnosticsFile(findings, schemas),
    methodsFile(),
    ...exportFiles(assessment.estimates, casebook),
    provFile(findings, { version, asKnownOn }),
    ...(await chartFiles(findings, onChart)),
    ...[...programs].map(([path, bytes]) => ({ path, bytes, rows: null })),
  ]
  const documents = documentFiles(
    findings,
    edition,
    tables,
    computed.map(({ path }) => path),
  )
  const data = [...computed, ...documents].sort(byPath)
  const descriptor = dataPackage(data, tables, casebook, { version, asKnownOn }, sha256)
  const described = [...data, textFile('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`)].sort(
    byPath,
  )
  const sums = described.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('')
  return [...described, textFile('SHA256SUMS', sums)]
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
