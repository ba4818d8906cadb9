import type { Overlap } from '../../model/journey/ledger.ts'
import { meaningOf } from '../../model/meaning.ts'
import type { ColumnSchema } from '../../model/schema-book.ts'
import { DATASET, TITLES } from '../dataset.ts'
import type { PublishedTable } from '../edition.ts'
import { allowedIn, cellTypeOf, hasFilledKey, mayBeEmpty, referencesOf } from './columns.ts'
import { type DescribedFile, type Description, nameOfSource } from './description.ts'
import { licenceOf } from './licences.ts'

/**
 * The dataset as a Data Package (version 2): every file with its size and hash, every table with the meaning, type and
 * limits of its columns and the tables that these point into.
 */
export function dataPackage(description: Description, files: readonly DescribedFile[]): object {
  const { iri, name, title, version, asKnownOn, releasedOn, overlaps, freshness, sources, tables } =
    description
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name,
    id: iri,
    title: title.en,
    description: description.description.en,
    ...(asKnownOn === null ? {} : { as_known_on: asKnownOn }),
    version,
    released_on: releasedOn,
    ...(overlaps.length > 0 ? { deprecated: overlaps.map(deprecated) } : {}),
    last_source_on: freshness.lastSource,
    last_change_on: freshness.lastChange,
    provenance: 'prov.jsonld',
    keywords: DATASET.keywords.en,
    licenses: [DATASET.licence],
    contributors: [{ title: DATASET.creator.en, roles: ['creator'] }],
    sources: sources.map(source => ({
      title: nameOfSource(source),
      ...(source.url ? { path: source.url } : {}),
      licence: licenceOf(source).name.en,
    })),
    resources: files.map(file => resourceOf(file, tables)),
  }
}

/** Which columns are only kept for a while, where, and until when, so that a program can warn those who use them. */
function deprecated({ version, until, where, kept }: Overlap): object {
  return { version, sunset: until, path: where, kept }
}

function resourceOf(
  { path, bytes, sha256, format }: DescribedFile,
  tables: readonly PublishedTable[],
): object {
  const table = tables.find(one => one.path === path)
  return {
    name: table ? table.name : path.toLowerCase(),
    path,
    format: format.format,
    mediatype: format.mediatype,
    ...(format.isText ? { encoding: 'utf-8' } : {}),
    bytes,
    hash: `sha256:${sha256}`,
    ...(format.holds === 'program' ? { licenses: [DATASET.programLicence] } : {}),
    ...(table ? tableProperties(table, tables) : {}),
  }
}

function tableProperties(table: PublishedTable, tables: readonly PublishedTable[]): object {
  const { name, schema } = table
  const key = schema['x-primary-key']
  const foreignKeys = referencesOf(table, tables).map(({ column, target, key }) => ({
    fields: [column],
    reference: { ...(target === table ? {} : { resource: target.name }), fields: [key] },
  }))
  return {
    type: 'table',
    title: TITLES[name].en,
    description: schema.description,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: Object.entries(schema.properties).map(([field, column]) => fieldOf(field, column)),
      missingValues: [''],
      // A primary key must not be empty anywhere; a unique key may.
      ...(hasFilledKey(schema) ? { primaryKey: key } : { uniqueKeys: [key] }),
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  }
}

function fieldOf(name: string, column: ColumnSchema): object {
  const type = cellTypeOf(column)
  const values = allowedIn(column)
  const [example] = column.examples
  const constraints = {
    ...(mayBeEmpty(column) ? {} : { required: true }),
    ...(values ? { enum: values } : {}),
    ...(column.pattern ? { pattern: column.pattern } : {}),
    ...(column.minimum === undefined ? {} : { minimum: column.minimum }),
    ...(column.maximum === undefined ? {} : { maximum: column.maximum }),
  }
  return {
    name,
    ...(type === 'uri' ? { type: 'string', format: 'uri' } : { type }),
    description: meaningOf(column, 'en'),
    ...(example === null ? {} : { example: String(example) }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}
