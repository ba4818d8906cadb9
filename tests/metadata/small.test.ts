import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSchemas } from '../../pipeline/edge/read.ts'
import type { Casebook } from '../../pipeline/model/journey/casebook.ts'
import type { OutputFile } from '../../pipeline/model/journey/output-file.ts'
import { dataPackage } from '../../pipeline/publish/metadata/datapackage.ts'
import { type Description, describe as describeDataset } from '../../pipeline/publish/metadata/description.ts'
import { formatOf } from '../../pipeline/publish/metadata/file-formats.ts'
import { metadataFiles } from '../../pipeline/publish/metadata/metadata.ts'
import { schemaOrg } from '../../pipeline/publish/metadata/schema-org.ts'
import { publishedTables } from '../../pipeline/publish/tables.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import { casebookOf, exactly } from '../reconcile/casebook.ts'
import { HOME } from './facts.ts'
import { answersTo, asTexts, quadsByOxigraph, quadsOf } from './graph.ts'

const schemas = readSchemas(HOME)
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')
const FILES: readonly OutputFile[] = [{ path: 'claims.csv', bytes: new TextEncoder().encode('a\n1\n'), rows: 1 }]
const book = casebookOf({
  claims: [{ id: 'first', says: exactly(5), by: 'army', through: 'wire', on: '2016-10-03' }],
  sources: [{ source_id: 'wire', title: '« 5 » "dead" \\ </script>\n# x', licence: 'All rights reserved: "AFP"' }],
})

function descriptionOf(casebook: Casebook, asKnownOn: string | null = null): Description {
  const findings = {
    casebook,
    assessment: reconcile(casebook).value,
    examination: { sensitivity: [], knownOn: [] },
    diagnostics: [],
  }
  const tables = publishedTables(findings as never, schemas)
  return describeDataset(FILES, tables, casebook, { version: '1.2.3', asKnownOn, sha256 })
}

const textsOf = (description: Description): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(metadataFiles(description).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)])),
  'datapackage.json': JSON.stringify(dataPackage(description, description.files)),
})
