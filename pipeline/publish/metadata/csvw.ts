import type { LanguageCode } from '../../model/language/language.ts'
import { descriptionOf, meaningOf } from '../../model/meaning.ts'
import type { ColumnSchema } from '../../model/schema-book.ts'
import { DATASET, TITLES, type Words } from '../dataset.ts'
import type { PublishedTable } from '../edition.ts'
import { CONTEXT } from '../prov/context.ts'
import { allowedIn, cellTypeOf, mayBeEmpty, referencesOf } from './columns.ts'
import type { Description } from './description.ts'

/** The CSV files as CSVW (W3C, 2015, "Metadata Vocabulary for Tabular Data"): one group of tables, in the words of that vocabulary. */
export function csvw(description: Description): object {
  const { iri, title, version, freshness, tables } = description
  const { lastChange } = freshness
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    '@type': 'TableGroup',
    'dc:identifier': iri,
    'dc:title': inEveryLanguage(title),
    'dc:description': inEveryLanguage(description.description),
    'schema:version': version,
    ...(lastChange === null ? {} : { 'dc:modified': { '@value': lastChange, '@type': 'date' } }),
    'dc:creator': inEveryLanguage(DATASET.creator),
    'dc:license': { '@id': DATASET.licence.path },
    'dc:provenance': { '@id': 'prov.jsonld' },
    dialect: {
      encoding: 'utf-8',
      delimiter: ',',
      header: true,
      lineTerminators: ['\n'],
      trim: false,
    },
    null: '',
    tables: tables.map(table => tableOf(table, tables)),
  }
}

function tableOf(table: PublishedTable, tables: readonly PublishedTable[]): object {
  const { name, path, schema } = table
  const key = schema['x-primary-key']
  const [id, ...more] = key
  const foreignKeys = referencesOf(table, tables).map(one => ({
    columnReference: one.column,
    reference: { resource: one.target.path, columnReference: one.key },
  }))
  return {
    url: path,
    'dc:title': inEveryLanguage(TITLES[name]),
    'dc:description': inEveryLanguage(inBoth(language => descriptionOf(schema, language))),
    tableSchema: {
      // What has an id of its own and stands in prov.jsonld has it there too.
      ...(name in CONTEXT && more.length === 0 ? { aboutUrl: `${DATASET.iri}:${name}:{${id}}` } : {}),
      columns: Object.entries(schema.properties).map(([column, one]) => columnOf(column, one)),
      primaryKey: key,
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
      rowTitles: key,
    },
  }
}

function columnOf(name: string, column: ColumnSchema): object {
  return {
    name,
    // The title is what stands in the header: a reader holds the two together.
    titles: name,
    'dc:description': inEveryLanguage(inBoth(language => meaningOf(column, language))),
    datatype: datatypeOf(column),
    ...(mayBeEmpty(column) ? {} : { required: true }),
    ...(column['x-list'] ? { separator: ' ' } : {}),
  }
}

function datatypeOf(column: ColumnSchema): string | object {
  const base = BASES[cellTypeOf(column)]
  const format = formatOf(column)
  const { minimum, maximum } = column
  if (format === null && minimum === undefined && maximum === undefined) return base
  return {
    base,
    ...(format === null ? {} : { format }),
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
}

/** Of a boolean how it is written; of a text the pattern that it matches. A list of values is the pattern of these. */
function formatOf(column: ColumnSchema): string | null {
  if (cellTypeOf(column) === 'boolean') return 'true|false'
  const values = allowedIn(column)
  return values ? `^(?:${values.join('|')})$` : (column.pattern ?? null)
}

const BASES = {
  string: 'string',
  integer: 'integer',
  number: 'decimal',
  boolean: 'boolean',
  date: 'date',
  uri: 'anyURI',
} as const

/** What is said of a table or a column by somebody who says it in one language at a time. */
function inBoth(say: (language: LanguageCode) => string): Words {
  return { en: say('en'), fr: say('fr') }
}

function inEveryLanguage(words: Words): readonly object[] {
  return Object.entries(words).map(([language, text]) => ({ '@value': text, '@language': language }))
}
