import type { CellStyle, CellValue, WriteSheet } from 'hucre'
import { rangeRef, writeXlsx } from 'hucre/xlsx'
import { meaningOf } from '../../../model/meaning.ts'
import type { PublishedTable } from '../../edition.ts'
import type { Fact } from '../about.ts'
import { cellOf } from '../cell.ts'
import { withoutClock } from './archive.ts'
import { type SheetCell, sheetCellOf, textOf } from './cells.ts'
import { readMe } from './read-me.ts'

/** A font without a name is another in each program: this is that of all other cells. */
const HEADER: CellStyle = {
  font: { name: 'Calibri', size: 11, bold: true },
  alignment: { vertical: 'top', wrapText: true },
}
const DAY: CellStyle = { numFmt: 'yyyy-mm-dd' }
const WRAPPED: CellStyle = { alignment: { wrapText: true, vertical: 'top' } }

/** Of a column, in characters: ids stay legible, and no comment pushes the other columns off the screen. */
const WIDTH = { least: 8, most: 48, button: 3 }

/**
 * The tables as a workbook: what it is and how to read it, a sheet for each table, and what every column means. Numbers are
 * numbers, full days are days, and every other cell is text: none is ever a formula, whatever it begins with.
 */
export async function toXlsx(tables: readonly PublishedTable[], about: readonly Fact[]): Promise<Uint8Array> {
  const sheets = [readMeSheet(tables, about), ...tables.map(tableSheet), columnsSheet(tables)]
  return withoutClock(await writeXlsx({ sheets, stringMode: 'shared' }))
}

function readMeSheet(tables: readonly PublishedTable[], about: readonly Fact[]): WriteSheet {
  const { autoFilter: _, cells, ...sheet } = proseSheet('Read me', [80, 80], readMe(tables, about))
  return {
    ...sheet,
    cells: new Map([...(cells ?? []), ['1,0', { style: HEADER }], ['1,1', { style: HEADER }]]),
  }
}

/** What every column is for, in the languages of the dataset. */
function columnsSheet(tables: readonly PublishedTable[]): WriteSheet {
  const rows = tables.flatMap(({ name, schema: { properties } }) =>
    Object.entries(properties).map(([column, one]) => [
      name,
      column,
      meaningOf(one, 'en'),
      meaningOf(one, 'fr'),
    ]),
  )
  return proseSheet(
    'columns',
    [14, 20, 80, 80],
    [['table', 'column', 'description_en', 'description_fr'], ...rows],
  )
}

/** A sheet of texts to read, below a header. */
function proseSheet(
  name: string,
  widths: readonly number[],
  rows: readonly (readonly string[])[],
): WriteSheet {
  return {
    name,
    ...headed(rows.length, widths.length),
    columns: widths.map(width => ({ width, style: WRAPPED })),
    rowDefs: heightsFor(rows, widths),
    rows: rows.map(row => row.map(text => textOf(text, 'README.md'))),
    cells: new Map(widths.map((_, column) => [`0,${column}`, { style: HEADER }])),
  }
}

/** In points, as spreadsheets have it. */
const LINE = 15

/** How high rows of prose must be to be seen whole, in columns of some widths: not every spreadsheet finds that out by itself. */
function heightsFor(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): NonNullable<WriteSheet['rowDefs']> {
  return new Map(
    rows.map((row, i) => {
      const lines = row.map((text, column) => Math.ceil(text.length / ((widths[column] ?? 80) - 5)))
      return [i, { height: LINE * Math.max(1, ...lines) }]
    }),
  )
}

function tableSheet({ name, path, columns, schema, rows }: PublishedTable): WriteSheet {
  const cells = rows.map(row =>
    Object.entries(schema.properties).map(([column, one]) => sheetCellOf(cellOf(row, column), one, path)),
  )
  const styles = new Map<string, { readonly style: CellStyle }>(
    columns.map((_, column) => [`0,${column}`, { style: HEADER }]),
  )
  cells.forEach((row, i) => {
    row.forEach(({ isDay }, column) => {
      if (isDay) styles.set(`${i + 1},${column}`, { style: DAY })
    })
  })
  return {
    name,
    ...headed(rows.length + 1, columns.length),
    columns: columns.map((column, i) => ({
      width: widthOf(
        column,
        cells.map(row => row[i]),
      ),
    })),
    rows: [[...columns], ...cells.map(row => row.map(({ value }): CellValue => value))],
    cells: styles,
  }
}

/** The header stays in sight and has buttons to filter and sort by. */
function headed(rows: number, columns: number): Pick<WriteSheet, 'freezePane' | 'autoFilter'> {
  return { freezePane: { rows: 1 }, autoFilter: { range: rangeRef(0, 0, rows - 1, columns - 1) } }
}

function widthOf(header: string, cells: readonly (SheetCell | undefined)[]): number {
  const longest = cells.reduce((most, cell) => Math.max(most, lengthOf(cell)), header.length + WIDTH.button)
  return Math.min(Math.max(longest + 1, WIDTH.least), WIDTH.most)
}

function lengthOf(cell: SheetCell | undefined): number {
  return !cell || cell.value === null ? 0 : cell.isDay ? 'yyyy-mm-dd'.length : String(cell.value).length
}
