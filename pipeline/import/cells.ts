import type { Finding } from '../model/diagnostics/diagnostic.ts'
import { BLANK, withoutEnds } from '../model/ends.ts'
import type { ParsedRow } from '../model/journey/parsed-book.ts'
import { spotOfCell } from '../model/spot.ts'
import type { PrintedCell } from '../model/theirs/cells.ts'
import type { ForeignTable } from '../parse/foreign.ts'
import { plainName } from '../parse/header.ts'
import { shorten } from '../parse/shorten.ts'
import type { Where } from './mapping.ts'

/** What the cells of a table say, by the names of its columns. */
export interface Cells {
  /** The cell without blanks around it; null where it is empty, or there is no such column. */
  readonly cell: (row: ParsedRow, column: string | undefined) => PrintedCell | null
  readonly text: (row: ParsedRow, where: Where | undefined) => string | null
  /** Where a cell stands; the row, where no column is named. */
  readonly at: (row: ParsedRow, where: Where | null) => Finding
}

/** A table under the names by which its mapping calls the columns: their tags, or else the header. */
export function cellsOf(table: ForeignTable, byTags: boolean): Cells {
  const names = byTags ? (table.tags ?? []) : table.columns
  const index = new Map(names.map((name, i) => [plainName(name), i]).reverse() as [string, number][])
  const indexOf = (column: string) => index.get(plainName(column)) ?? -1
  const cell: Cells['cell'] = (row, column) => {
    if (column === undefined) return null
    const i = indexOf(column)
    const text = withoutEnds(row.cells[i] ?? '', BLANK)
    return text === '' ? null : { column: names[i] ?? column, text }
  }
  return {
    cell,
    text: (row, where) =>
      where === undefined || typeof where === 'string'
        ? (cell(row, where)?.text ?? null)
        : where.value || null,
    at: (row, where) => {
      const column = typeof where === 'string' ? where : null
      const i = column === null ? -1 : indexOf(column)
      const { line, column: position } = spotOfCell(table, row, Math.max(i, 0))
      const text = i < 0 ? null : shorten(row.cells[i] ?? '') || null
      return {
        file: table.file,
        line,
        column: position,
        field: column,
        text,
        key: `${table.file}/${row.line}`,
      }
    },
  }
}

/** A text in one line, since a name or a place is one. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** Cells behind the names of their columns, as a note tells them. */
export function told(cells: readonly (PrintedCell | null)[]): string | null {
  const said = cells.filter(cell => cell !== null).map(({ column, text }) => `${column}=${oneLine(text)}`)
  return said.length === 0 ? null : said.join('; ')
}
