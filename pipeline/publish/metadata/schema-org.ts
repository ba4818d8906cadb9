import type { CreativeWork, DataDownload, Dataset, Place as SchemaPlace } from 'schema-dts'
import type { LanguageCode } from '../../model/language/language.ts'
import { meaningOf } from '../../model/meaning.ts'
import type { SourceRow } from '../../model/records.gen.ts'
import { DATASET } from '../dataset.ts'
import { citationOf } from '../documents/citation.ts'
import {
  type DescribedFile,
  type Description,
  dataFiles,
  nameOfPlace,
  nameOfSource,
  type Place,
} from './description.ts'
import { licenceOf } from './licences.ts'

/** The words of schema.org, with nothing to fetch; what is a link is said to be one. */
const CONTEXT = {
  '@vocab': 'https://schema.org/',
  ...Object.fromEntries(
    ['contentUrl', 'license', 'url'].map(word => [
      word,
      { '@id': `https://schema.org/${word}`, '@type': '@id' },
    ]),
  ),
}

/**
 * The dataset as search engines want it (schema.org, type Dataset), in one language: a page in that language embeds the same
 * object. It has no address on the web, so there is no `url`, and files are named relative to where this stands.
 */
export function schemaOrg(description: Description, language: LanguageCode): object {
  const { iri, title, version, freshness, period, places, sources, tables } = description
  const { lastChange } = freshness
  const other = language === 'en' ? 'fr' : 'en'
  const estimates = tables.find(({ name }) => name === 'estimates')
  const dataset: Dataset = {
    '@type': 'Dataset',
    '@id': iri,
    identifier: iri,
    name: title[language],
    alternateName: title[other],
    description: description.description[language],
    version,
    ...(lastChange === null ? {} : { dateModified: lastChange, datePublished: lastChange }),
    ...(period ? { temporalCoverage: `${period.start}/${period.end}` } : {}),
    spatialCoverage: places.map(placeOf),
    keywords: [...DATASET.keywords[language]],
    inLanguage: ['en', 'fr'],
    isAccessibleForFree: true,
    license: DATASET.licence.path,
    creator: { '@type': 'Organization', name: DATASET.creator[language] },
    creditText: citationOf(description, language),
    measurementTechnique: DATASET.technique[language],
    variableMeasured: ['low', 'best', 'high', 'verdict'].map(name => {
      const column = estimates?.schema.properties[name]
      return { '@type': 'PropertyValue', name, description: column ? meaningOf(column, language) : name }
    }),
    isBasedOn: sources.map(source => documentOf(source, language)),
    subjectOf: {
      '@type': 'CreativeWork',
      name: 'W3C PROV',
      url: 'prov.jsonld',
      encodingFormat: 'application/ld+json',
    },
    distribution: dataFiles(description).map(downloadOf),
  }
  return { '@context': CONTEXT, ...dataset }
}

function downloadOf({ path, bytes, sha256, format }: DescribedFile): DataDownload {
  return {
    '@type': 'DataDownload',
    name: path,
    contentUrl: path,
    encodingFormat: format.mediatype,
    contentSize: `${bytes} B`,
    sha256,
  }
}

function placeOf(place: Place): SchemaPlace {
  const { latitude, longitude } = place
  return {
    '@type': 'Place',
    name: nameOfPlace(place),
    ...(latitude === null || longitude === null
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  }
}

/** A document that carries claims. Its licence where it is known; where it is not, that it is not. */
function documentOf(source: SourceRow, language: LanguageCode): CreativeWork {
  const licence = licenceOf(source)
  return {
    '@type': 'CreativeWork',
    name: nameOfSource(source),
    inLanguage: source.language,
    ...(source.url ? { url: source.url } : {}),
    ...(source.published_on ? { datePublished: source.published_on } : {}),
    ...(licence.url ? { license: licence.url } : { copyrightNotice: licence.name[language] }),
  }
}
