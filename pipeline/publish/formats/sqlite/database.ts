import openSqlJs, { type Database } from 'sql.js'
import { meaningOf } from '../../../model/meaning.ts'
import type { PublishedTable } from '../../edition.ts'
import type { Fact } from '../about.ts'
import { type Cell, cellOf } from '../cell.ts'
import {
  createJunction,
  createTable,
  type Junction,
  junctionsOf,
  quoted,
  sqlName,
  sqlTypeOf,
} from './schema.ts'

/**
 * The tables as a SQLite database, typed, with their keys and the rows that they point to; what each column means, in the table
 * `columns`; what the file belongs to, in the table `about`; and views. A cell that a rule of its schema forbids is refused.
 */
export async function toSqlite(
  tables: readonly PublishedTable[],
  about: readonly Fact[],
  views: ReadonlyMap<string, string>,
): Promise<Uint8Array> {
  const { Database } = await openSqlJs()
  const database = new Database()
  database.run('BEGIN')
  for (const table of tables) {
    const { name, columns, rows } = table
    database.run(createTable(table, tables))
    insert(
      database,
      name,
      rows.map(row => columns.map(column => cellOf(row, column))),
    )
    for (const junction of junctionsOf(table, tables)) {
      database.run(createJunction(junction))
      insert(database, junction.name, rowsOf(junction))
    }
  }
  database.run(COLUMNS)
  insert(database, 'columns', tables.flatMap(columnRows))
  database.run(ABOUT)
  insert(
    database,
    'about',
    about.map(({ name, words }) => [name, words.en, words.fr]),
  )
  for (const [name, query] of views) database.run(`CREATE VIEW ${quoted(name)} AS\n${query}`)
  database.run('COMMIT')
  const bytes = database.export()
  database.close()
  return bytes
}

const COLUMNS = `CREATE TABLE "columns" (
  "table" TEXT NOT NULL,
  "column" TEXT NOT NULL,
  "type" TEXT NOT NULL,
  "description_en" TEXT NOT NULL,
  "description_fr" TEXT NOT NULL,
  PRIMARY KEY ("table", "column")
)`

const ABOUT = `CREATE TABLE "about" (
  "name" TEXT NOT NULL PRIMARY KEY,
  "en" TEXT NOT NULL,
  "fr" TEXT NOT NULL
)`

function insert(database: Database, table: string, rows: readonly (readonly Cell[])[]): void {
  const [first] = rows
  if (!first) return
  const statement = database.prepare(
    `INSERT INTO ${quoted(table)} VALUES (${first.map(() => '?').join(', ')})`,
  )
  for (const row of rows) statement.run(row.map(cell => (typeof cell === 'boolean' ? Number(cell) : cell)))
  statement.free()
}

function rowsOf({ owner, ownerKey, column }: Junction): readonly (readonly Cell[])[] {
  return owner.rows.flatMap(row => {
    const ids = cellOf(row, column)
    return typeof ids === 'string' ? ids.split(' ').map(id => [cellOf(row, ownerKey), id]) : []
  })
}

function columnRows({ name, schema }: PublishedTable): readonly (readonly Cell[])[] {
  return Object.entries(schema.properties).map(([column, one]) => [
    sqlName(name),
    sqlName(column),
    sqlTypeOf(one),
    meaningOf(one, 'en'),
    meaningOf(one, 'fr'),
  ])
}
