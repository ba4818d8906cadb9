import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { PublishedTable } from '../../pipeline/publish/edition.ts'
import { type Cell, cellOf } from '../../pipeline/publish/formats/cell.ts'
import { cellTypeOf } from '../../pipeline/publish/metadata/columns.ts'
import {
  asInCsv,
  csvByCsvParse,
  csvByDuckDb,
  ndjsonByDuckDb,
  parquetByDuckDb,
  type Read,
  sheetsOf,
  sqliteByPython,
} from './readers.ts'
import { filesOf, nasty, shipped } from './tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'bilan-formats-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** The most that a cell of a workbook holds. */
const MOST = 32_767

describe.each([
  ['the shipped data', shipped()],
  ['rows as nobody would type them', nasty()],
] as const)('%s', (name, book) => {
  const { tables } = book
  const files = filesOf(book)
  const place = join(folder, name.replaceAll(' ', '-'))
  const pathOf = async (file: string): Promise<string> => {
    const path = `${place}-${file}`
    writeFileSync(path, (await files).get(file)?.bytes ?? new Uint8Array())
    return path
  }
  const csvOf = async ({ path }: PublishedTable): Promise<Read<string>> =>
    csvByCsvParse(new TextDecoder().decode((await files).get(path)?.bytes))

  /** That a reader of another format gives the rows of the CSV, cell by cell and in their order. */
  async function expectCsv(read: Read | undefined, table: PublishedTable): Promise<void> {
    const csv = await csvOf(table)
    expect(csv.rows).toHaveLength(table.rows.length)
    expect(read?.columns).toEqual(csv.columns)
    expect(read?.rows.map(row => row.map(asInCsv))).toEqual(csv.rows)
  }

  /** That a reader tells an empty cell from one with an empty text, which a CSV cannot. */
  function expectNulls(read: Read | undefined, { rows, columns }: PublishedTable): void {
    const empty = (cells: readonly unknown[]) => cells.map(cell => (cell === null ? 'nothing' : 'something'))
    expect(read?.rows.map(empty)).toEqual(rows.map(row => empty(columns.map(column => cellOf(row, column)))))
  }

  test.each(tables)('$path holds the rows, cell by cell', async table => {
    const { columns, rows } = table
    const csv = await csvOf(table)
    const shown = (cell: Cell) => (typeof cell === 'string' ? cell : asInCsv(cell))
    expect(csv.rows).toEqual(rows.map(row => columns.map(column => shown(cellOf(row, column)))))
  })

  test.each(tables)('$path is read by DuckDB as by csv-parse', async table => {
    await expectCsv(await csvByDuckDb(await pathOf(table.path), table), table)
  })

  test.each(tables)('$name as NDJSON has the rows of the CSV', async table => {
    const path = await pathOf(`${table.name}.ndjson`)
    const read = await ndjsonByDuckDb(path, table)
    await expectCsv(read, table)
    expectNulls(read, table)
    const file = (await files).get(`${table.name}.ndjson`)
    expect(new TextDecoder().decode(file?.bytes).split('\n')).toHaveLength(table.rows.length + 1)
  })

  test.each(tables)('$name as Parquet has the rows of the CSV, typed by the schema', async table => {
    const read = await parquetByDuckDb(await pathOf(`${table.name}.parquet`))
    await expectCsv(read, table)
    expectNulls(read, table)
    const types = { string: 'VARCHAR', uri: 'VARCHAR', integer: 'BIGINT', number: 'DOUBLE' } as const
    const all = { ...types, boolean: 'BOOLEAN', date: 'DATE' } as const
    expect(read.types).toEqual(Object.values(table.schema.properties).map(one => all[cellTypeOf(one)]))
  })

  test('bilan.sqlite has the rows of every CSV, is whole, and every id leads to a row', async () => {
    const read = sqliteByPython(await pathOf('bilan.sqlite'))
    expect([read.integrity, read.foreignKeys]).toEqual([[['ok']], []])
    for (const table of tables) {
      const stored = read.tables[table.name.replaceAll('-', '_')]
      expectNulls(stored, table)
      const truths = new Map(
        Object.entries(table.schema.properties).flatMap(([column, one], i) =>
          cellTypeOf(one) === 'boolean' ? [[i, column] as const] : [],
        ),
      )
      const rows = stored?.rows.map(row =>
        row.map((cell, i) => (truths.has(i) && cell !== null ? cell === 1 : cell)),
      )
      await expectCsv(stored && rows && { columns: stored.columns, rows }, table)
    }
  })

  test('bilan.xlsx has the rows of every CSV, but that a text too long for a cell is cut and says so', async () => {
    const sheets = await sheetsOf((await files).get('bilan.xlsx')?.bytes ?? new Uint8Array())
    for (const table of tables) {
      const csv = await csvOf(table)
      const sheet = sheets.get(table.name)
      expect(sheet?.columns).toEqual(csv.columns)
      const cells = csv.rows.map(row =>
        row.map(cell => (cell.length > MOST ? cutTo(cell, table.path) : cell)),
      )
      expect(sheet?.rows.map(row => row.map(asInCsv))).toEqual(cells)
    }
  })
})

function cutTo(cell: string, path: string): string {
  const note = ` […] (${cell.length} characters; whole in ${path})`
  return `${cell.slice(0, MOST - note.length)}${note}`
}
