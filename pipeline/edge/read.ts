import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { METHODOLOGY_PATHS, type Methodologies } from '../documents/methodology.ts'
import type { RawBook } from '../model/journey/raw-book.ts'
import {
  type ColumnSchema,
  DESK_TABLES,
  DIST_TABLES,
  type DistTableName,
  type ObjectSchema,
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

/** The methodology as it is typed, in every language. */
export function readMethodologies(root: string): Methodologies {
  const read = (path: string) => readFileSync(join(root, path), 'utf8')
  return { en: read(METHODOLOGY_PATHS.en), fr: read(METHODOLOGY_PATHS.fr) }
}

/** Every schema of `schemas/`, with columns that refer to those of another table written out in full. */
export function readSchemas(root: string): SchemaBook {
  const read = <Schema extends ObjectSchema = TableSchema>(id: string): Schema => {
    const schema = JSON.parse(readFileSync(join(root, 'schemas', `${id}.schema.json`), 'utf8'))
    const properties = Object.entries<ColumnSchema | Reference>(schema.properties)
    return { ...schema, properties: Object.fromEntries(properties.map(([name, one]) => [name, full(one)])) }
  }
  /** What stands beside a reference goes before what it refers to. */
  const full = (column: ColumnSchema | Reference): Partial<ColumnSchema> => {
    if (!('$ref' in column)) return column
    const { $ref, ...own } = column
    const [, id = '', name = ''] = /^\.\.\/(.+)\.schema\.json#\/properties\/(.+)$/.exec($ref) ?? []
    return { ...read(id).properties[name], ...own }
  }
  return {
    raw: Object.fromEntries(
      [...RAW_TABLES, ...DESK_TABLES].map(name => [name, read(`raw/${name}`)]),
    ) as Record<TypedTableName, TableSchema>,
    dist: Object.fromEntries(DIST_TABLES.map(name => [name, read(`dist/${name}`)])) as Record<
      DistTableName,
      TableSchema
    >,
    methodology: read<ObjectSchema>('raw/methodology'),
  }
}

/** A column that is that of another table, but for what it says itself. */
type Reference = Partial<ColumnSchema> & { readonly $ref: string }
