import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { RawBook } from '../model/journey/raw-book.ts'
import { compareText } from '../model/order.ts'
import {
  DESK_TABLES,
  DIST_TABLES,
  type DistTableName,
  RAW_TABLES,
  type SchemaBook,
  type TableSchema,
  type TypedTableName,
} from '../model/schema-book.ts'

/**
 * The bytes of every file of `raw/` in a repository, in a total order. Files whose name begins
 * with a dot are none of ours. Links are followed. Without the folder there are no files, which parsing will say.
 */
export function readRaw(root: string): RawBook {
  const folder = join(root, 'raw')
  if (!existsSync(folder)) return { files: [] }
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => !entry.name.startsWith('.'))
    .map(entry => join(entry.parentPath, entry.name))
    .filter(path => statSync(path).isFile())
    .sort(compareText)
  return {
    files: files.map(path => ({
      file: relative(root, path).split(sep).join('/'),
      bytes: readFileSync(path),
    })),
  }
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
