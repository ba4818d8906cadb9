import { valuesOf } from '../../../model/meaning.ts'
import type { ColumnSchema } from '../../../model/schema-book.ts'
import type { PublishedTable } from '../../edition.ts'
import {
  type CellType,
  cellTypeOf,
  hasFilledKey,
  listReferencesOf,
  mayBeEmpty,
  type Reference,
  referencesOf,
} from '../../metadata/columns.ts'

/** A name as SQL may use it without quotation marks: known-on becomes known_on. */
export function sqlName(name: string): string {
  return name.replaceAll('-', '_')
}

/** Words that SQL knows, such as from and groups, are names too when they stand in quotation marks. */
export function quoted(name: string): string {
  return `"${sqlName(name)}"`
}

/** The SQLite type of a column. Dates are texts, as SQLite has no type for them; ISO 8601 orders them. */
export function sqlTypeOf(column: ColumnSchema): string {
  return TYPES[cellTypeOf(column)]
}

const TYPES: Readonly<Record<CellType, string>> = {
  string: 'TEXT',
  uri: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
}

/** A table as SQL creates it: with its types, its key, the values and limits of its columns, and the rows that they point to. */
export function createTable(table: PublishedTable, tables: readonly PublishedTable[]): string {
  const { name, schema } = table
  const key = schema['x-primary-key'].map(quoted).join(', ')
  return create(name, [
    ...Object.entries(schema.properties).map(([column, one]) => columnOf(column, one)),
    // A primary key must not be empty anywhere; a unique key may.
    `${hasFilledKey(schema) ? 'PRIMARY KEY' : 'UNIQUE'} (${key})`,
    ...referencesOf(table, tables).map(({ column, target, key }) => foreignKey(column, target.name, key)),
  ])
}

/** A column whose cells hold several ids, as a table of its own: one row an id, in the order in which they stand in the cell. */
export interface Junction extends Reference {
  readonly name: string
  readonly owner: PublishedTable
  /** The column that is the key of the owner. */
  readonly ownerKey: string
}

/** The columns of a table that hold several ids in a cell. Rows with a key of several columns cannot be named by one. */
export function junctionsOf(owner: PublishedTable, tables: readonly PublishedTable[]): readonly Junction[] {
  const [ownerKey, ...more] = owner.schema['x-primary-key']
  if (ownerKey === undefined || more.length > 0) return []
  return listReferencesOf(owner, tables).map(reference => ({
    ...reference,
    name: `${owner.name}_${reference.column}`,
    owner,
    ownerKey,
  }))
}

export function createJunction({ name, owner, ownerKey, target, key }: Junction): string {
  return create(name, [
    `${quoted(ownerKey)} TEXT NOT NULL`,
    `${quoted(key)} TEXT NOT NULL`,
    `PRIMARY KEY (${quoted(ownerKey)}, ${quoted(key)})`,
    foreignKey(ownerKey, owner.name, ownerKey),
    foreignKey(key, target.name, key),
  ])
}

function create(name: string, parts: readonly string[]): string {
  return `CREATE TABLE ${quoted(name)} (\n  ${parts.join(',\n  ')}\n)`
}

function foreignKey(column: string, target: string, key: string): string {
  return `FOREIGN KEY (${quoted(column)}) REFERENCES ${quoted(target)} (${quoted(key)})`
}

function columnOf(name: string, column: ColumnSchema): string {
  const checks = checksOf(quoted(name), column).map(check => ` CHECK (${check})`)
  return `${quoted(name)} ${sqlTypeOf(column)}${mayBeEmpty(column) ? '' : ' NOT NULL'}${checks.join('')}`
}

function checksOf(name: string, column: ColumnSchema): readonly string[] {
  const { minimum, maximum } = column
  const values =
    cellTypeOf(column) === 'boolean' ? ['0', '1'] : valuesOf(column, 'en').map(({ value }) => literal(value))
  return [
    ...(values.length > 0 ? [`${name} IN (${values.join(', ')})`] : []),
    ...(minimum === undefined ? [] : [`${name} >= ${minimum}`]),
    ...(maximum === undefined ? [] : [`${name} <= ${maximum}`]),
  ]
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}
