import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RawBook } from '../model/journey/raw-book.ts'
import {
  DESK_TABLES,
  DIST_TABLES,
  type DistTableName,
  RAW_TABLES,
  type SchemaBook,
  type TableSchema,
  type TypedTableName,
} from '../model/schema-book.ts'
import { readRawFolder } from './raw-folder.ts'

/** Every file of `raw/` in a repository, as it lies on disk. If there is no such folder, parsing will say so. */
export function readRaw(root: string): RawBook {
  return readRawFolder(root, 'raw')
}

/** Every schema of `schemas/`, with the columns that published tables share with raw ones written out in full. */
export function readSchemas(root: string): SchemaBook {
  const read = (id: string): TableSchema => {
    const schema: TableSchema = JSON.parse(readFileSync(join(root, 'schemas', `${id}.schema.json`), 'utf8'))
    const properties = Object.entries(schema.properties).map(([name, column]) => [
      name,
      borrowed(column) ?? column,
    ])
    return { ...schema, properties: Object.fromEntries(properties) }
  }
  const borrowed = (column: object) => {
    const [, id, name] =
      ('$ref' in column && /^\.\.\/(.+)\.schema\.json#\/properties\/(.+)$/.exec(String(column.$ref))) || []
    return id && name ? read(id).properties[name] : undefined
  }
  return {
    raw: Object.fromEntries(
      [...RAW_TABLES, ...DESK_TABLES].map(name => [name, read(`raw/${name}`)]),
    ) as Record<TypedTableName, TableSchema>,
    dist: Object.fromEntries(DIST_TABLES.map(name => [name, read(`dist/${name}`)])) as Record<
      DistTableName,
      TableSchema
    >,
    methodology: read('raw/methodology'),
  }
}
