import type { OutputFile } from '../model/journey/output-file.ts'
import { comparing } from '../model/order.ts'
import type { ChangeRow } from '../model/records.gen.ts'
import { allChanges, changeFiles } from './changes/changes.ts'
import { claimStrip } from './charts/claims/claim-strip.ts'
import { howItBecameKnown } from './charts/known/how-it-became-known.ts'
import { methodsCompared } from './charts/methods/methods-compared.ts'
import { renderSvg } from './charts/render.ts'
import { tollOverTime } from './charts/toll/toll-over-time.ts'
import { dataPackage } from './datapackage.ts'
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
  const { schemas, version, sha256, programs, onChart, asKnownOn, releases } = edition
  const { assessment, casebook } = findings
  const tables = publishedTables(findings, schemas)
  const named = edition.releasedOn === null ? null : { version, releasedOn: edition.releasedOn }
  // Of an older state of knowledge nothing was ever released that it could be held against.
  const changes = asKnownOn === null ? allChanges(tables, releases, named) : null
  const data = [
    ...tableFiles(tables),
    diagnosticsFile(findings, schemas),
    methodsFile(),
    ...exportFiles(assessment.estimates, casebook),
    provFile(findings, { version, asKnownOn }),
    ...(changes ? changeFiles(changes, Object.keys(schemas.dist.changes.properties)) : []),
    ...(await chartFiles(findings, onChart)),
    ...[...programs].map(([path, bytes]) => ({ path, bytes, rows: null })),
  ].sort(byPath)
  const descriptor = dataPackage(
    data,
    tables,
    casebook,
    { ...edition, releasedOn: releaseDay(changes) },
    sha256,
  )
  const described = [...data, textFile('datapackage.json', `${JSON.stringify(descriptor, null, 2)}\n`)].sort(
    byPath,
  )
  const sums = described.map(({ path, bytes }) => `${sha256(bytes)}  ${path}\n`).join('')
  return [...described, textFile('SHA256SUMS', sums)]
}

/** The day of the release that this is to the last row; null where something changed since, or nothing was released. */
function releaseDay(changes: readonly ChangeRow[] | null): string | null {
  return changes?.[0]?.released_on ?? null
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
