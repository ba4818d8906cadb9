import type { ColumnSchema, TableSchema } from '../../model/schema-book.ts'
import type { PublishedTable } from '../edition.ts'

/** What a cell holds, when it is not empty. */
export type CellType = 'string' | 'integer' | 'number' | 'boolean' | 'date' | 'uri'

/** What the cells of a column hold. Dates that may be a month or a year are texts: no vocabulary has a type for them. */
export function cellTypeOf({ type, format }: ColumnSchema): CellType {
  if (format === 'date' || format === 'uri') return format
  const name = [type].flat().find(one => one !== 'null')
  return name === 'integer' || name === 'number' || name === 'boolean' ? name : 'string'
}

export function mayBeEmpty({ type }: ColumnSchema): boolean {
  return [type].flat().includes('null')
}

/** The values that a column may hold, or null for any. */
export function allowedIn({ enum: values }: ColumnSchema): readonly string[] | null {
  return values ? values.filter(value => value !== null) : null
}

/** Whether every column of the key is filled in every row. */
export function hasFilledKey({ properties, 'x-primary-key': key }: TableSchema): boolean {
  return key.every(name => {
    const column = properties[name]
    return column !== undefined && !mayBeEmpty(column)
  })
}

/** A column that names rows of a published table by their key. */
export interface Reference {
  readonly column: string
  readonly target: PublishedTable
  /** The column of the target that holds the id. */
  readonly key: string
}

/** Where the columns of a table point, in their order. What holds several ids in a cell points nowhere: no vocabulary can say it. */
export function referencesOf(table: PublishedTable, tables: readonly PublishedTable[]): readonly Reference[] {
  return pointersOf(table, tables, false)
}

/** Where the columns point of which a cell holds several ids, with single spaces between. */
export function listReferencesOf(
  table: PublishedTable,
  tables: readonly PublishedTable[],
): readonly Reference[] {
  return pointersOf(table, tables, true)
}

function pointersOf(
  { schema: { properties } }: PublishedTable,
  tables: readonly PublishedTable[],
  several: boolean,
): readonly Reference[] {
  return Object.entries(properties).flatMap(([column, schema]) => {
    if ((schema['x-list'] ?? false) !== several) return []
    // Notes are published as claims.
    const wanted = schema['x-references'] === 'notes' ? 'claims' : schema['x-references']
    const target = tables.find(({ name }) => name === wanted)
    const [key] = target?.schema['x-primary-key'] ?? []
    return target && key ? [{ column, target, key }] : []
  })
}
