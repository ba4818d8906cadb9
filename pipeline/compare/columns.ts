import type { PublishedColumn, PublishedColumns } from '../model/journey/ledger.ts'
import {
  type ColumnSchema,
  DIST_TABLES,
  PUBLISHED_RAW_TABLES,
  type SchemaBook,
  type TableSchema,
} from '../model/schema-book.ts'

/** What the readers of every published table rely on, as the schemas have it. */
export function publishedColumns({ raw, dist }: SchemaBook): readonly PublishedColumns[] {
  return [
    ...DIST_TABLES.map(name => columnsOf(name, dist[name])),
    ...PUBLISHED_RAW_TABLES.map(name => columnsOf(name, raw[name])),
  ]
}

/** What the readers of a table rely on. */
export function columnsOf(
  table: string,
  { properties, 'x-primary-key': key }: TableSchema,
): PublishedColumns {
  return { table, key, columns: Object.entries(properties).map(([name, column]) => columnOf(name, column)) }
}

function columnOf(
  name: string,
  { type, format, enum: values, pattern, minimum, maximum, minLength, maxLength }: ColumnSchema,
): PublishedColumn {
  const types = [type].flat()
  return {
    name,
    type: types.filter(one => one !== 'null').join(' '),
    format: format ?? null,
    optional: types.includes('null'),
    enum: values ? values.filter(value => value !== null) : null,
    pattern: pattern ?? null,
    minimum: minimum ?? null,
    maximum: maximum ?? null,
    minLength: minLength ?? null,
    maxLength: maxLength ?? null,
  }
}
