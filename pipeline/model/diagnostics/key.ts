import type { ParsedRow, ParsedTable } from '../journey/parsed-book.ts'

/**
 * What a finding is about, in words that do not move with the lines of a file: `k16-taliban-killed-army/figure`, and for a
 * row of another table than the notes `speakers/msf/side`. A row without an id has only its line.
 */
export function keyOf(table: Pick<ParsedTable, 'name' | 'file'>, row: ParsedRow, column?: string): string {
  const id = row.cells[0] || `${table.file}:${row.line}`
  const inTable = table.name === 'notes' ? id : `${table.name}/${id}`
  return column === undefined ? inTable : `${inTable}/${column}`
}
