import { execFileSync } from 'node:child_process'
import { DuckDBInstance } from '@duckdb/node-api'
import { parse } from 'csv-parse/sync'
import readXlsxFile from 'read-excel-file/node'
import type { PublishedTable } from '../../pipeline/publish/edition.ts'
import { cellTypeOf } from '../../pipeline/publish/metadata/columns.ts'

/** A table as a reader gives it: names of columns, and rows of cells. */
export interface Read<Cell = unknown> {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
}

/** The rows of a CSV, whose cells are texts, by csv-parse. */
export function csvByCsvParse(text: string): Read<string> {
  const [columns = [], ...rows] = parse(text, { bom: false }) as readonly string[][]
  return { columns, rows }
}

/** What a cell is in a CSV, whatever the reader made of it. */
export function asInCsv(cell: unknown): string {
  if (cell === null || cell === undefined) return ''
  // A day of a workbook comes as its first moment in universal time.
  return cell instanceof Date ? cell.toISOString().slice(0, 10) : String(cell)
}

const duck = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect()
const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

async function query(sql: string): Promise<Read & { readonly types: readonly string[] }> {
  const reader = await duck.runAndReadAll(sql)
  return {
    columns: reader.columnNames(),
    rows: reader.getRowsJson(),
    types: reader.columnTypes().map(String),
  }
}

export const parquetByDuckDb = (path: string) => query(`SELECT * FROM read_parquet(${text(path)})`)

/** The words that a Parquet file carries beside its rows. */
export async function parquetMetadata(path: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await query(`SELECT decode(key), decode(value) FROM parquet_kv_metadata(${text(path)})`)
  return new Map(rows.map(([key, value]) => [String(key), String(value)]))
}

export function csvByDuckDb(path: string, { columns }: PublishedTable) {
  const types = columns.map(column => `${text(column)}: 'VARCHAR'`).join(', ')
  return query(
    `SELECT * FROM read_csv(${text(path)}, auto_detect=false, header=true, delim=',', quote='"', escape='"', columns={${types}})`,
  )
}

const DUCK_TYPES = { integer: 'BIGINT', number: 'DOUBLE', boolean: 'BOOLEAN' } as const

export function ndjsonByDuckDb(path: string, { schema }: PublishedTable) {
  const types = Object.entries(schema.properties).map(([name, column]) => {
    const type = cellTypeOf(column)
    return `${text(name)}: '${type in DUCK_TYPES ? DUCK_TYPES[type as keyof typeof DUCK_TYPES] : 'VARCHAR'}'`
  })
  return query(
    `SELECT * FROM read_json(${text(path)}, format='newline_delimited', columns={${types.join(', ')}})`,
  )
}

/** A whole database, as Python's sqlite3 reads it: its tables, or its views. */
export interface SqliteRead {
  readonly integrity: readonly string[][]
  readonly foreignKeys: readonly unknown[]
  readonly tables: Readonly<Record<string, Read & { readonly sql: string }>>
}

const PYTHON = `
import json, sqlite3, sys
db = sqlite3.connect('file:' + sys.argv[1] + '?mode=ro', uri=True)
tables = {}
for name, sql in db.execute("SELECT name, sql FROM sqlite_master WHERE type = ?", (sys.argv[2],)).fetchall():
    rows = db.execute('SELECT * FROM "' + name + '"')
    tables[name] = {'sql': sql, 'columns': [one[0] for one in rows.description], 'rows': rows.fetchall()}
print(json.dumps({
    'integrity': db.execute('PRAGMA integrity_check').fetchall(),
    'foreignKeys': db.execute('PRAGMA foreign_key_check').fetchall(),
    'tables': tables,
}))
`

export function sqliteByPython(path: string, kind: 'table' | 'view' = 'table'): SqliteRead {
  return JSON.parse(
    execFileSync('python3', ['-c', PYTHON, path, kind], { encoding: 'utf8', maxBuffer: 1 << 28 }),
  )
}

/** The sheets of a workbook by name, each with its first row as columns. */
export async function sheetsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, Read>> {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false })
  return new Map(
    sheets.map(({ sheet, data: [columns = [], ...rows] }) => [sheet, { columns: columns.map(String), rows }]),
  )
}
