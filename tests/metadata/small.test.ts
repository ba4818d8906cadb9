import { createHash } from 'node:crypto'
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
const FILES: readonly OutputFile[] = [
  { path: 'claims.csv', bytes: new TextEncoder().encode('a\n1\n'), rows: 1 },
]
const book = casebookOf({
  claims: [{ id: 'first', says: exactly(5), by: 'army', through: 'wire', on: '2016-10-03' }],
  sources: [
    { source_id: 'wire', title: '« 5 » "dead" \\ </script>\n# x', licence: 'All rights reserved: "AFP"' },
  ],
})

function descriptionOf(casebook: Casebook, asKnownOn: string | null = null): Description {
  const findings = {
    casebook,
    assessment: reconcile(casebook).value,
    examination: { sensitivity: [], knownOn: [] },
    diagnostics: [],
  }
  const tables = publishedTables(findings, schemas)
  return describeDataset(FILES, tables, casebook, {
    version: '1.2.3',
    asKnownOn,
    sha256,
    schemas,
    releasedOn: null,
  })
}

const textsOf = (description: Description): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    metadataFiles(description).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]),
  ),
  'datapackage.json': JSON.stringify(dataPackage(description, description.files)),
})

const NONE = casebookOf({ claims: [], events: [] })
const current = textsOf(descriptionOf(book))
const older = textsOf(descriptionOf(book, '2016-10-05'))
const empty = textsOf(descriptionOf(NONE))

describe('an older state of knowledge', () => {
  test.each(Object.keys(current))(
    'has another name, title or warning in %s, and is never taken for the current edition',
    path => {
      const text = older[path] ?? ''
      expect(text).toContain('as known on 2016-10-05')
      expect(text).toContain('NOT the current edition')
      expect(text).toContain('urn:bilan:kunduz:as-known-on:2016-10-05')
      expect(current[path]).not.toMatch(/as[- ]known[- ]on|NOT the current/)
    },
  )

  test.each(['csv-metadata.json', 'dcat.jsonld'])('is told apart in French too in %s', path => {
    expect(older[path]).toContain('état des connaissances au 2016-10-05')
    expect(older[path]).toContain('CE N’EST PAS l’édition actuelle')
  })

  test('is a version of the dataset, for catalogues', () => {
    const rows = answersTo(
      'SELECT ?of { ?one a dcat:Dataset; dcat:isVersionOf ?of }',
      older['dcat.jsonld'] ?? '',
    )
    expect(rows).toEqual([{ of: 'urn:bilan:kunduz' }])
  })
})

describe('a page in French', () => {
  test('embeds the same facts in its own language', () => {
    const [en, fr] = (['en', 'fr'] as const).map(language => schemaOrg(descriptionOf(book), language))
    expect(fr).toMatchObject({
      name: expect.stringContaining('le coût humain'),
      description: expect.stringContaining('Chiffres des victimes'),
      isBasedOn: [expect.objectContaining({ copyrightNotice: 'All rights reserved: "AFP"' })],
    })
    const facts = (of: object | undefined) => {
      const { version, license, dateModified, distribution, temporalCoverage } = Object(of)
      return { version, license, dateModified, distribution, temporalCoverage }
    }
    expect(facts(fr)).toEqual(facts(en))
  })
})

describe('a dataset in which nobody has said anything', () => {
  test.each(['dataset.jsonld', 'dcat.jsonld', 'croissant.json'])(
    '%s says no day, and is read',
    async path => {
      const text = empty[path] ?? ''
      expect(text).not.toMatch(
        /dateModified|datePublished|"modified": "|"issued": "|temporalCoverage|"temporal": \{/,
      )
      expect(asTexts(quadsByOxigraph(text))).toEqual(asTexts(await quadsOf(text)))
    },
  )

  test('CITATION.cff says no day', () => {
    expect(empty['CITATION.cff']).not.toContain('date-released')
  })
})

describe('words of a source', () => {
  const titleOf = '« 5 » "dead" \\ </script>\n# x'

  test.each(['dataset.jsonld', 'dcat.jsonld', 'croissant.json'])(
    'break nothing in %s, whatever they are',
    async path => {
      const text = current[path] ?? ''
      const quads = await quadsOf(text)
      expect(asTexts(quadsByOxigraph(text))).toEqual(asTexts(quads))
      const said = quads.some(({ object }) => object.value.includes(titleOf))
      expect(said).toBe(path !== 'croissant.json')
    },
  )

  test('stand as its licence where they are no licence that the dataset knows', () => {
    const [row] = answersTo(
      'SELECT ?said { ?one dcterms:rights [ rdfs:label ?said ] }',
      current['dcat.jsonld'] ?? '',
    )
    expect(row).toEqual({ said: 'All rights reserved: "AFP"' })
  })
})

describe('the format of a file', () => {
  test.each([
    ['claims.csv', 'csv', 'text/csv', 'data'],
    ['claims.ndjson', 'ndjson', 'application/x-ndjson', 'data'],
    ['changes.jsonl', 'jsonl', 'application/x-ndjson', 'data'],
    ['claims.parquet', 'parquet', 'application/vnd.apache.parquet', 'data'],
    ['bilan.sqlite', 'sqlite', 'application/vnd.sqlite3', 'data'],
    ['bilan.xlsx', 'xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'data'],
    ['exports/estimates.hxl.csv', 'csv', 'text/csv', 'data'],
    ['prov.jsonld', 'jsonld', 'application/ld+json', 'data'],
    ['charts/kunduz-2016.claims.fr.vl.json', 'json', 'application/json', 'picture'],
    ['charts/kunduz-2016.claims.fr.svg', 'svg', 'image/svg+xml', 'picture'],
    ['charts/kunduz-2016.claims.csv', 'csv', 'text/csv', 'picture'],
    ['charts/kunduz-2016.claims.png', 'png', 'image/png', 'picture'],
    ['index.fr.html', 'html', 'text/html', 'text'],
    ['README.fr.md', 'md', 'text/markdown', 'text'],
    ['bilan.mjs', 'mjs', 'text/javascript', 'program'],
    ['bilan.d.mts', 'd.mts', 'application/x-typescript', 'program'],
    ['CITATION.cff', 'yaml', 'application/yaml', 'metadata'],
    ['csv-metadata.json', 'json', 'application/csvm+json', 'metadata'],
    ['croissant.json', 'json', 'application/ld+json', 'metadata'],
  ])('of %s is %s, %s', (path, format, mediatype, holds) => {
    expect(formatOf(path)).toMatchObject({ format, mediatype, holds })
  })

  test('that nobody knows is a mistake of the program', () => {
    expect(() => formatOf('claims.dta')).toThrow('no format is known for claims.dta')
  })
})
