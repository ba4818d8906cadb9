import type { SourceRow } from '../../model/records.gen.ts'
import { DATASET } from '../dataset.ts'
import {
  type DescribedFile,
  type Description,
  dataFiles,
  nameOfPlace,
  nameOfSource,
  type Place,
} from './description.ts'
import { licenceOf } from './licences.ts'

/** English and French, as the Library of Congress names them. */
const LANGUAGES = ['eng', 'fre'].map(code => `http://id.loc.gov/vocabulary/iso639-2/${code}`)

/** The words of the file, which stand in it, so that a reader asks nobody for them. */
const CONTEXT = {
  '@version': 1.1,
  id: '@id',
  type: '@type',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  geo: 'http://www.opengis.net/ont/geosparql#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  title: { '@id': 'dcterms:title', '@container': '@language' },
  description: { '@id': 'dcterms:description', '@container': '@language' },
  keyword: { '@id': 'dcat:keyword', '@container': '@language' },
  label: { '@id': 'rdfs:label', '@container': '@language' },
  identifier: 'dcterms:identifier',
  version: 'dcat:version',
  isVersionOf: link('dcat:isVersionOf'),
  modified: typed('dcterms:modified', 'xsd:date'),
  issued: typed('dcterms:issued', 'xsd:date'),
  language: link('dcterms:language'),
  creator: 'dcterms:creator',
  publisher: 'dcterms:publisher',
  name: { '@id': 'foaf:name', '@container': '@language' },
  license: link('dcterms:license'),
  rights: 'dcterms:rights',
  provenance: 'dcterms:provenance',
  source: link('dcterms:source'),
  temporal: 'dcterms:temporal',
  startDate: typed('dcat:startDate', 'xsd:date'),
  endDate: typed('dcat:endDate', 'xsd:date'),
  spatial: 'dcterms:spatial',
  centroid: typed('dcat:centroid', 'geo:wktLiteral'),
  distribution: link('dcat:distribution'),
  accessURL: link('dcat:accessURL'),
  downloadURL: link('dcat:downloadURL'),
  mediaType: link('dcat:mediaType'),
  format: 'dcterms:format',
  byteSize: typed('dcat:byteSize', 'xsd:nonNegativeInteger'),
  checksum: 'spdx:checksum',
  algorithm: link('spdx:algorithm'),
  checksumValue: typed('spdx:checksumValue', 'xsd:hexBinary'),
} as const

/**
 * The dataset for catalogues: DCAT 3 (W3C, 2024) as JSON-LD. The dataset and its sources have the ids that they have in
 * prov.jsonld, so that both can be read together; files are named relative to where this one stands.
 */
export function dcat(description: Description): object {
  return {
    '@context': CONTEXT,
    '@graph': [
      datasetNode(description),
      ...dataFiles(description).map(distributionNode),
      ...description.sources.map(sourceNode),
    ],
  }
}

function datasetNode(description: Description): object {
  const { iri, title, version, asKnownOn, freshness, period, places, sources } = description
  const { lastChange } = freshness
  const creator = { id: `${DATASET.iri}:recorders:all`, type: 'foaf:Agent', name: DATASET.creator }
  return {
    id: iri,
    type: 'dcat:Dataset',
    identifier: iri,
    title,
    description: description.description,
    keyword: DATASET.keywords,
    version,
    ...(asKnownOn === null ? {} : { isVersionOf: DATASET.iri }),
    ...(lastChange === null ? {} : { modified: lastChange, issued: lastChange }),
    language: LANGUAGES,
    creator,
    publisher: { id: creator.id },
    license: DATASET.licence.path,
    provenance: { id: 'prov.jsonld', type: 'dcterms:ProvenanceStatement' },
    ...(period
      ? { temporal: { type: 'dcterms:PeriodOfTime', startDate: period.start, endDate: period.end } }
      : {}),
    spatial: places.map(locationNode),
    source: sources.map(idOfSource),
    distribution: dataFiles(description).map(({ path }) => idOfDistribution(path)),
  }
}

function locationNode(place: Place): object {
  const { latitude, longitude } = place
  const name = nameOfPlace(place)
  return {
    type: 'dcterms:Location',
    label: { en: name, fr: name },
    ...(latitude === null || longitude === null ? {} : { centroid: `POINT(${longitude} ${latitude})` }),
  }
}

function distributionNode({ path, bytes, sha256, format }: DescribedFile): object {
  return {
    id: idOfDistribution(path),
    type: 'dcat:Distribution',
    title: { en: path, fr: path },
    license: DATASET.licence.path,
    accessURL: path,
    downloadURL: path,
    ...(format.mediatype.includes('/x-')
      ? { format: { type: 'dcterms:MediaTypeOrExtent', label: { en: format.mediatype } } }
      : { mediaType: `https://www.iana.org/assignments/media-types/${format.mediatype}` }),
    byteSize: String(bytes),
    checksum: {
      type: 'spdx:Checksum',
      algorithm: 'spdx:checksumAlgorithm_sha256',
      checksumValue: sha256,
    },
  }
}

/** A document that carries claims. Its licence where it is known; where it is not, a statement that it is not. */
function sourceNode(source: SourceRow): object {
  const licence = licenceOf(source)
  const name = nameOfSource(source)
  return {
    id: idOfSource(source),
    title: { [source.language]: name },
    ...(licence.url
      ? { license: licence.url }
      : { rights: { type: 'dcterms:RightsStatement', label: licence.name } }),
  }
}

function idOfSource({ source_id }: SourceRow): string {
  return `${DATASET.iri}:sources:${source_id}`
}

/** A distribution is not the file that is downloaded, but what a catalogue says of it. */
function idOfDistribution(path: string): string {
  return `${DATASET.iri}:distributions:${path}`
}

function link<Iri extends string>(iri: Iri) {
  return { '@id': iri, '@type': '@id' } as const
}

function typed<Iri extends string, Type extends string>(iri: Iri, type: Type) {
  return { '@id': iri, '@type': type } as const
}
