import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Store } from 'oxigraph'
import { describe, expect, test } from 'vitest'
import { DATA, FACTS, HOME, rowsOf, sealOf, TABLES, textOf } from './facts.ts'
import { answersTo, asTexts, BASE, quadsByOxigraph, quadsOf } from './graph.ts'

const FILES = ['dataset.jsonld', 'dcat.jsonld', 'croissant.json'] as const
const seals = DATA.map(sealOf).sort()
const licences = rowsOf('sources.csv').map(row => row['licence'])
const known = licences.filter(one => one === 'CC-BY-SA-4.0').length

describe.each(FILES)('%s', file => {
  const text = textOf(file)

  test('says the same to two parsers, and asks the network for nothing', async () => {
    const quads = await quadsOf(text)
    expect(quads.length).toBeGreaterThan(100)
    expect(asTexts(quadsByOxigraph(text))).toEqual(asTexts(quads))
  })

  test('says no word that it does not define: nothing in it falls out for a reader of linked data', async () => {
    const subjects = new Set((await quadsOf(text)).map(({ predicate }) => predicate.value))
    for (const predicate of subjects) expect(predicate).toMatch(/^https?:\/\/[^#]+[#/]\w+$/)
    const words = new Set<string>()
    JSON.parse(text, (key, value) => {
      if (!/^(@|\d|$)/.test(key)) words.add(key)
      return value
    })
    const context = JSON.parse(text)['@context']
    if (!context['@vocab']) {
      const languages = ['en', 'fr']
      expect([...words].filter(word => !(word in context) && !languages.includes(word))).toEqual([])
    }
  })
})

describe('dataset.jsonld, for search engines', () => {
  const text = textOf('dataset.jsonld')
  const dataset: Readonly<Record<string, unknown>> = JSON.parse(text)

  test('has what Google requires, and each property that it recommends and this dataset can fill', () => {
    expect(dataset['@type']).toBe('Dataset')
    const length = String(dataset['description']).length
    expect(length >= 50 && length <= 5000).toBe(true)
    const wanted =
      `name description alternateName creator identifier isAccessibleForFree keywords license measurementTechnique
      spatialCoverage temporalCoverage variableMeasured version distribution`.split(/\s+/)
    expect(wanted.filter(word => !dataset[word])).toEqual([])
    expect(dataset).not.toHaveProperty('url')
  })

  test('says title, version, licence, days and period', () => {
    const [row, ...more] = answersTo(
      `SELECT * { <${FACTS.iri}> a schema:Dataset; schema:name ?title; schema:alternateName ?french; schema:version ?version;
        schema:license ?licence; schema:dateModified ?modified; schema:temporalCoverage ?period }`,
      text,
    )
    expect(more).toEqual([])
    expect(row).toEqual({
      title: FACTS.title,
      french: FACTS.titleFr,
      version: FACTS.version,
      licence: FACTS.licence,
      modified: FACTS.lastChange,
      period: `${FACTS.start}/${FACTS.end}`,
    })
  })

  test('lists every data file with the size and hash that it has', () => {
    const rows = answersTo(
      `SELECT * { <${FACTS.iri}> schema:distribution [ a schema:DataDownload; schema:contentUrl ?url; schema:contentSize ?size;
        schema:sha256 ?hash; schema:encodingFormat ?format ] }`,
      text,
    )
    const listed = rows.map(
      ({ url, size, hash }) => `${url?.slice(BASE.length)} ${size?.replace(' B', '')} ${hash}`,
    )
    expect(listed.sort()).toEqual(seals)
    for (const { format } of rows) expect(format).toMatch(/^[a-z]+\/[\w.+-]+$/)
  })

  test('is based on every document, with its licence where it is known', () => {
    const works = answersTo(
      `SELECT ?work ?licence ?notice { <${FACTS.iri}> schema:isBasedOn ?work
        OPTIONAL { ?work schema:license ?licence } OPTIONAL { ?work schema:copyrightNotice ?notice } }`,
      text,
    )
    expect(works).toHaveLength(licences.length)
    expect(works.filter(({ licence }) => licence === FACTS.licence)).toHaveLength(known)
    expect(works.filter(({ notice }) => notice === 'licence not known')).toHaveLength(licences.length - known)
  })
})

describe('dcat.jsonld, for catalogues', () => {
  const text = textOf('dcat.jsonld')

  test('says titles in both languages, version, licence, days, period and where every figure comes from', () => {
    const rows = answersTo(
      `SELECT * { <${FACTS.iri}> a dcat:Dataset; dcterms:title ?title, ?french; dcat:version ?version; dcterms:license ?licence;
        dcterms:modified ?modified; dcterms:temporal [ dcat:startDate ?start; dcat:endDate ?end ]; dcterms:provenance ?prov
        FILTER(lang(?title) = 'en' && lang(?french) = 'fr' && datatype(?modified) = xsd:date && datatype(?start) = xsd:date) }`,
      text,
    )
    expect(rows).toEqual([
      {
        title: FACTS.title,
        french: FACTS.titleFr,
        version: FACTS.version,
        licence: FACTS.licence,
        modified: FACTS.lastChange,
        start: FACTS.start,
        end: FACTS.end,
        prov: `${BASE}prov.jsonld`,
      },
    ])
  })

  test('lists every data file with the size and hash that it has', () => {
    const rows = answersTo(
      `SELECT * { <${FACTS.iri}> dcat:distribution ?one . ?one a dcat:Distribution; dcat:downloadURL ?url; dcat:byteSize ?size;
        dcterms:license <${FACTS.licence}>; spdx:checksum [ spdx:algorithm spdx:checksumAlgorithm_sha256;
        spdx:checksumValue ?hash ] FILTER(isNumeric(?size) && datatype(?hash) = xsd:hexBinary) }`,
      text,
    )
    const listed = rows.map(({ url, size, hash }) => `${url?.slice(BASE.length)} ${size} ${hash}`)
    expect(listed.sort()).toEqual(seals)
  })

  test('says of every document its licence, or that it is not known', () => {
    const of = (what: string) =>
      answersTo(`SELECT ?one { <${FACTS.iri}> dcterms:source ?one . ?one ${what} }`, text)
    expect(of('dcterms:title ?title')).toHaveLength(licences.length)
    expect(of(`dcterms:license <${FACTS.licence}>`)).toHaveLength(known)
    expect(
      of(`dcterms:rights [ a dcterms:RightsStatement; rdfs:label 'licence not known'@en ]`),
    ).toHaveLength(licences.length - known)
    expect(of(`dcterms:rights [ rdfs:label 'licence inconnue'@fr ]`)).toHaveLength(licences.length - known)
  })

  test('can be read together with prov.jsonld: dataset, creator and documents are the same things there', () => {
    const told = textOf('prov.jsonld')
    const sources = answersTo(
      `SELECT ?one { <${FACTS.iri}> dcterms:source ?one . ?one a <urn:bilan:term:Source> }`,
      text,
      told,
    )
    expect(sources).toHaveLength(licences.length)
    const creators = answersTo(
      `SELECT * { <${FACTS.iri}> a dcat:Dataset; <http://www.w3.org/ns/prov#wasAttributedTo> ?one; dcterms:creator ?one }`,
      text,
      told,
    )
    expect(creators).toHaveLength(1)
  })

  test('uses no word in the name of DCAT that DCAT has not', async () => {
    const vocabulary = new Store()
    const file = join(HOME, 'node_modules/@vocabulary/dcat/dcat.nq')
    vocabulary.load(readFileSync(file, 'utf8'), { format: 'application/n-quads' })
    // The package holds DCAT 2. DCAT 3 (Recommendation of 22 August 2024) adds these.
    const words = new Set(['version', 'isVersionOf'].map(word => `${DCAT}${word}`))
    for (const { subject } of vocabulary.match()) words.add(subject.value)
    const quads = await quadsOf(text)
    const used = quads.flatMap(({ predicate, object }) => [predicate.value, object.value])
    const unknown = used.filter(word => word.startsWith(DCAT) && !words.has(word))
    expect(used.filter(word => word.startsWith(DCAT)).length).toBeGreaterThan(100)
    expect(unknown).toEqual([])
  })
})

const DCAT = 'http://www.w3.org/ns/dcat#'

describe('croissant.json, for machine learning', () => {
  const text = textOf('croissant.json')

  test('has what the specification of Croissant 1.0 requires of a dataset', () => {
    const rows = answersTo(
      `SELECT * { ?one a schema:Dataset; dcterms:conformsTo 'http://mlcommons.org/croissant/1.0'@en; schema:name ?name;
        schema:description ?description; schema:license ?licence; schema:url ?url; schema:creator [ a schema:Organization ];
        schema:datePublished ?published; schema:dateModified ?modified; schema:version ?version; cr:citeAs ?cite }`,
      text,
    )
    expect(rows).toEqual([
      expect.objectContaining({
        name: 'bilan-kunduz',
        licence: FACTS.licence,
        published: FACTS.lastChange,
        modified: FACTS.lastChange,
        version: FACTS.version,
      }),
    ])
  })

  test('lists every data file with the size and hash that it has', () => {
    const rows = answersTo(
      `SELECT * { ?set schema:distribution ?one . ?one a cr:FileObject; schema:name ?name; schema:contentUrl ?url;
        schema:contentSize ?size; schema:sha256 ?hash; schema:encodingFormat ?format }`,
      text,
    )
    for (const { one, url } of rows) expect(one).toBe(`${BASE}${url}`)
    expect(rows.map(({ url, size, hash }) => `${url} ${size?.replace(' B', '')} ${hash}`).sort()).toEqual(
      seals,
    )
  })

  test('has every column of every table, whose key and file exist', () => {
    const fields = answersTo(
      `SELECT * { ?set cr:recordSet ?table . ?table a cr:RecordSet; cr:field ?field . ?field a cr:Field; schema:name ?name;
        cr:dataType ?type; cr:source [ cr:fileObject ?file; cr:extract [ cr:column ?column ] ] . ?file a cr:FileObject }`,
      text,
    )
    const columns = TABLES.flatMap(path =>
      (textOf(path).split('\n')[0] ?? '').split(',').map(column => `${BASE}${path} ${column}`),
    )
    expect(fields.map(({ file, column }) => `${file} ${column}`).sort()).toEqual(columns.sort())
    for (const { name, column, type } of fields) {
      expect(name).toBe(column)
      expect(type).toMatch(/^https:\/\/schema\.org\/(Text|Integer|Float|Boolean|Date|URL)$/)
    }
    const tables = answersTo('SELECT ?table { ?set cr:recordSet ?table }', text)
    const keyed = answersTo('SELECT DISTINCT ?table { ?table cr:key ?field . ?table cr:field ?field }', text)
    expect(keyed).toEqual(expect.arrayContaining(tables))
    expect(answersTo('SELECT * { ?t cr:key ?f FILTER NOT EXISTS { ?t cr:field ?f } }', text)).toEqual([])
  })
})
