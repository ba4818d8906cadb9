import { meaningOf } from '../../model/meaning.ts'
import { DATASET, TITLES } from '../dataset.ts'
import { citationOf } from '../documents/citation.ts'
import type { PublishedTable } from '../edition.ts'
import { type CellType, cellTypeOf } from './columns.ts'
import { type Description, dataFiles } from './description.ts'

/** The context that the specification of Croissant 1.0 prescribes. */
const CONTEXT = {
  '@language': 'en',
  '@vocab': 'https://schema.org/',
  ...{ sc: 'https://schema.org/', cr: 'http://mlcommons.org/croissant/' },
  ...{ rai: 'http://mlcommons.org/croissant/RAI/', dct: 'http://purl.org/dc/terms/' },
  conformsTo: 'dct:conformsTo',
  dataType: { '@id': 'cr:dataType', '@type': '@vocab' },
  ...Object.fromEntries(['data', 'examples'].map(word => [word, { '@id': `cr:${word}`, '@type': '@json' }])),
  ...Object.fromEntries(
    [
      ...[
        'citeAs',
        'column',
        'equivalentProperty',
        'extract',
        'field',
        'fileProperty',
        'fileObject',
        'fileSet',
      ],
      ...[
        'format',
        'includes',
        'isLiveDataset',
        'jsonPath',
        'key',
        'md5',
        'parentField',
        'path',
        'recordSet',
      ],
      ...['references', 'regex', 'repeated', 'replace', 'samplingRate', 'separator', 'source', 'subField'],
      'transform',
    ].map(word => [word, `cr:${word}`]),
  ),
}

/**
 * The dataset for machine learning: Croissant 1.0 (MLCommons), which is schema.org with the columns of every table. It
 * requires a `url`; the dataset has none on the web, so it is the folder in which this file stands. References between
 * tables are left to csv-metadata.json and datapackage.json: the loader of MLCommons joins over them, and gave more rows than
 * a table has.
 */
export function croissant(description: Description): object {
  const { name, iri, title, version, freshness, tables } = description
  const { lastChange } = freshness
  return {
    '@context': CONTEXT,
    '@type': 'sc:Dataset',
    conformsTo: 'http://mlcommons.org/croissant/1.0',
    name,
    identifier: iri,
    alternateName: title.en,
    description: description.description.en,
    url: './',
    version,
    ...(lastChange === null ? {} : { datePublished: lastChange, dateModified: lastChange }),
    license: DATASET.licence.path,
    creator: { '@type': 'sc:Organization', name: DATASET.creator.en },
    keywords: DATASET.keywords.en,
    inLanguage: ['en', 'fr'],
    citeAs: citationOf(description, 'en'),
    isLiveDataset: false,
    subjectOf: { '@id': 'prov.jsonld' },
    distribution: dataFiles(description).map(({ path, bytes, sha256, format }) => ({
      '@type': 'cr:FileObject',
      '@id': path,
      name: path,
      contentUrl: path,
      contentSize: `${bytes} B`,
      encodingFormat: format.mediatype,
      sha256,
    })),
    recordSet: tables.map(recordSetOf),
  }
}

function recordSetOf({ name, path, schema }: PublishedTable): object {
  return {
    '@type': 'cr:RecordSet',
    '@id': name,
    name,
    description: `${TITLES[name].en}. ${schema.description}`,
    key: schema['x-primary-key'].map(column => ({ '@id': `${name}/${column}` })),
    field: Object.entries(schema.properties).map(([column, one]) => ({
      '@type': 'cr:Field',
      '@id': `${name}/${column}`,
      name: column,
      description: meaningOf(one, 'en'),
      dataType: TYPES[cellTypeOf(one)],
      source: { fileObject: { '@id': path }, extract: { column } },
    })),
  }
}

const TYPES: Readonly<Record<CellType, string>> = {
  string: 'sc:Text',
  integer: 'sc:Integer',
  number: 'sc:Float',
  boolean: 'sc:Boolean',
  date: 'sc:Date',
  uri: 'sc:URL',
}
