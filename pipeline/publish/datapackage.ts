import type { Casebook } from '../model/journey/casebook.ts'
import type { OutputFile } from '../model/journey/output-file.ts'
import type { ColumnSchema, TableSchema } from '../model/schema-book.ts'
import { DATASET, TITLES, titleOf } from './dataset.ts'
import type { Edition, PublishedTable, Sha256 } from './edition.ts'
import { freshnessOf } from './freshness.ts'

/**
 * The descriptor of the dataset, a Data Package (version 2): every file with its size and hash, every table with the
 * meaning, type and limits of its columns and the tables that these point into.
 */
export function dataPackage(
  files: readonly OutputFile[],
  tables: readonly PublishedTable[],
  casebook: Casebook,
  { version, asKnownOn }: Pick<Edition, 'version' | 'asKnownOn'>,
  sha256: Sha256,
): object {
  const { lastSource, lastChange } = freshnessOf(casebook)
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: asKnownOn === null ? DATASET.name : `${DATASET.name}-as-known-on-${asKnownOn}`,
    ...titleOf(asKnownOn),
    ...(asKnownOn === null ? {} : { as_known_on: asKnownOn }),
    version,
    last_source_on: lastSource,
    last_change_on: lastChange,
    keywords: DATASET.keywords,
    licenses: [DATASET.licence],
    contributors: [{ title: 'The Bilan recorders', roles: ['creator'] }],
    sources: casebook.sources.map(({ publisher, title, url }) => ({
      title: title ? `${publisher}: ${title}` : publisher,
      ...(url ? { path: url } : {}),
    })),
    resources: files.map(file => {
      const table = tables.find(({ name }) => file.path === `${name}.csv`)
      return {
        name: table ? table.name : file.path.replaceAll(/[/.]/g, '-'),
        path: file.path,
        ...formatOf(file.path),
        bytes: file.bytes.length,
        hash: `sha256:${sha256(file.bytes)}`,
        ...(table ? tableProperties(table, tables) : {}),
      }
    }),
  }
}

/** The encoding is that of texts. */
function formatOf(path: string): { format: string; mediatype: string; encoding?: 'utf-8' } {
  if (path.endsWith('.png')) return { format: 'png', mediatype: 'image/png' }
  return { ...textFormatOf(path), encoding: 'utf-8' }
}

function textFormatOf(path: string): { format: string; mediatype: string } {
  if (path.endsWith('.csv')) return { format: 'csv', mediatype: 'text/csv' }
  if (path.endsWith('.svg')) return { format: 'svg', mediatype: 'image/svg+xml' }
  if (path.endsWith('.mjs')) return { format: 'mjs', mediatype: 'text/javascript' }
  if (path.endsWith('.jsonld')) return { format: 'jsonld', mediatype: 'application/ld+json' }
  return { format: 'json', mediatype: 'application/json' }
}

function tableProperties({ name, schema }: PublishedTable, tables: readonly PublishedTable[]): object {
  const columns = Object.entries(schema.properties)
  const foreignKeys = columns.flatMap(([field, column]) => {
    // No foreign key of a Data Package can point out of a cell that holds several.
    if (column['x-list']) return []
    // Notes are published as claims.
    const wanted = column['x-references'] === 'notes' ? 'claims' : column['x-references']
    const target = tables.find(table => table.name === wanted)
    if (!target) return []
    const resource = target.name === name ? {} : { resource: target.name }
    return [{ fields: [field], reference: { ...resource, fields: target.schema['x-primary-key'] } }]
  })
  return {
    type: 'table',
    title: TITLES[name].en,
    description: schema.description,
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: columns.map(([field, column]) => fieldOf(field, column)),
      missingValues: [''],
      // A key must not be empty anywhere (Table Schema).
      ...(isFilled(schema) ? { primaryKey: schema['x-primary-key'] } : {}),
      ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
    },
  }
}

function fieldOf(name: string, column: ColumnSchema): object {
  const types = [column.type].flat()
  const type = types.find(one => one !== 'null') ?? 'string'
  const constraints = {
    ...(types.includes('null') ? {} : { required: true }),
    ...(column.enum ? { enum: column.enum.filter(value => value !== null) } : {}),
    ...(column.pattern ? { pattern: column.pattern } : {}),
    ...(column.minimum === undefined ? {} : { minimum: column.minimum }),
    ...(column.maximum === undefined ? {} : { maximum: column.maximum }),
  }
  return {
    name,
    type: column.format === 'date' ? 'date' : type,
    ...(column.format === 'uri' ? { format: 'uri' } : {}),
    description: column.description,
    example: String(column.examples[0]),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

function isFilled({ properties, 'x-primary-key': key }: TableSchema): boolean {
  return key.every(column => ![properties[column]?.type].flat().includes('null'))
}
