import type { Diagnostic } from '../model/diagnostics/diagnostic.ts'
import type { LateRows, ParsedBook, ParsedRow, ParsedTable } from '../model/journey/parsed-book.ts'
import { savedOf, spotOfCharacter, startOfCell } from '../model/spot.ts'

export interface Place {
  readonly line: number
  readonly column: number
}

/** What a line of a file says, as saved; null where the file was not read as UTF-8, or no record of it has the line. */
export type LineOf = (file: string, line: number) => string | null

/** The tables as saved, to look up what stands at a place. */
export interface SavedText {
  readonly lineOf: LineOf
  /** Where the offending text of a finding ends; null where that cannot be said. */
  endOf(finding: Diagnostic): Place | null
}

const LINE_BREAK = /\r\n|\r|\n/

/** Looks up the records of the tables. They are only put in order once somebody asks. */
export function savedText({ tables }: ParsedBook): SavedText {
  const tableOf = new Map(tables.map(table => [table.file, table]))
  const inOrder = new Map<ParsedTable, readonly ParsedRow[]>()
  const recordAt = (file: string, line: number) => {
    const table = tableOf.get(file)
    if (!table) return null
    const rows = inOrder.get(table) ?? [...table.rows, ...table.ragged].sort((a, b) => a.line - b.line)
    inOrder.set(table, rows)
    const row = lastUpTo(line, rows, table.late)
    return row ? { table, row } : null
  }
  return {
    lineOf(file, line) {
      const record = recordAt(file, line)
      if (record?.table.dialect.encoding !== 'UTF-8') return null
      return savedOf(record.row).split(LINE_BREAK)[line - record.row.line] ?? null
    },
    endOf(finding) {
      const { file, line, column } = finding
      if (line === null || column === null) return null
      const [edit] = finding.details().suggestions
      if (edit?.range.from.line === line && edit.range.from.column === column) return edit.range.to
      const record = recordAt(file, line)
      return record ? endIn(record.table, record.row, finding, { line, column }) : null
    },
  }
}

/** The last row of a table that begins on a line or before it. */
function lastUpTo(
  line: number,
  ready: readonly ParsedRow[],
  late: LateRows | undefined,
): ParsedRow | undefined {
  const read = ready[lastIndexUpTo(line, ready.length, row => ready[row]?.line ?? 0)]
  const waiting = late ? lastIndexUpTo(line, late.count, late.line) : -1
  return late && waiting >= 0 && late.line(waiting) > (read?.line ?? 0) ? late.read(waiting) : read
}

/** The place of the last of so many rows in order that begins on a line or before it; -1 if all begin later. */
function lastIndexUpTo(line: number, count: number, lineOf: (row: number) => number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (lineOf(middle) <= line) low = middle + 1
    else high = middle
  }
  return low - 1
}

function endIn(table: ParsedTable, row: ParsedRow, { field, text }: Diagnostic, at: Place): Place | null {
  const start = indexOf(row, at)
  if (start === null) return null
  const saved = savedOf(row)
  const end = text && saved.startsWith(text, start) ? start + text.length : endOfCell(table, row, field)
  if (end === null || end <= start) return null
  const { line, column } = spotOfCharacter(table.file, row.line, saved, end)
  return { line, column }
}

function endOfCell(
  { columns, dialect: { delimiter } }: ParsedTable,
  row: ParsedRow,
  field: string | null,
): number | null {
  const cell = field === null ? -1 : columns.indexOf(field)
  if (cell < 0) return null
  const next = startOfCell(row, cell + 1, delimiter).index
  return savedOf(row)[next - 1] === delimiter && cell + 1 < columns.length ? next - 1 : next
}

/** Index of a place in a record as saved; null if it lies beyond. */
function indexOf(row: ParsedRow, { line, column }: Place): number | null {
  const { line: first } = row
  const saved = savedOf(row)
  const breaks = [...saved.matchAll(/\r\n|\r|\n/g)]
  const before = breaks[line - first - 1]
  if (line > first && !before) return null
  const start = before ? before.index + before[0].length : 0
  const end = breaks[line - first]?.index ?? saved.length
  const text = [...saved.slice(start, end)]
  return column - 1 > text.length ? null : start + text.slice(0, column - 1).join('').length
}
