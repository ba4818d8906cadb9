import type { ParsedRow, ParsedTable } from '../journey/parsed-book.ts'
import { spotOfCell } from '../spot.ts'
import type { Finding } from './diagnostic.ts'
import { keyOf } from './key.ts'

/** A finding about one cell of a row: where it begins, and what it says or, where that was read otherwise, was typed. */
export function findingAt(
  table: ParsedTable,
  row: ParsedRow,
  cell: number,
  text: string = row.cells[cell] ?? '',
): Finding {
  const { file, line, column } = spotOfCell(table, row, cell)
  const field = table.columns[cell] ?? ''
  return { file, line, column, field, text: text || null, key: keyOf(table, row, field) }
}
