import {
  type Cell,
  type Diagnostic,
  type Finding,
  problem,
  problemIn,
  type Staged,
} from '../../model/diagnostics/diagnostic.ts'
import { findingAt } from '../../model/diagnostics/finding.ts'
import { withPlainDigits } from '../../model/digits.ts'
import { BLANK, withoutEnds } from '../../model/ends.ts'
import type { ParsedRow, ParsedTable } from '../../model/journey/parsed-book.ts'
import type { ColumnSchema, TableSchema } from '../../model/schema-book.ts'
import { editOfCell } from '../../model/spot.ts'
import { garbled, repaired } from './garbled.ts'
import { isProse } from './wanted.ts'

/**
 * A table whose cells hold the characters that were meant. Spaces at the ends of a cell say nothing, and outside
 * free words and addresses a full-width letter, and a digit of any script, is the one of ASCII. Cells that a spreadsheet
 * would run as a formula and letters that an encoding destroyed are errors.
 */
export function readCharacters(table: ParsedTable, { properties }: TableSchema): Staged<ParsedTable> {
  const diagnostics: Diagnostic[] = []
  const readers = table.columns.map(name => readerOf(properties[name] ?? NO_COLUMN))
  const rows = table.rows.map(row => {
    const typed = row.cells
    if (typed.every(isPlain)) return row
    const cells = typed.map((text, cell) => (isPlain(text) ? text : (readers[cell]?.(text) ?? text)))
    const read = cells.some((text, cell) => text !== typed[cell]) ? { ...row, cells } : row
    typed.forEach((text, cell) => {
      const found = readers[cell] === asProse && !isPlain(text) && proseProblem(table, read, cell, text)
      if (found) diagnostics.push(found)
    })
    return read
  })
  // Of a row that is too long or too short only the id is read.
  const ragged = table.ragged.map(row => ({ ...row, cells: row.cells.map(asCode) }))
  return { value: { ...table, rows, ragged }, diagnostics }
}

/** A note on every cell of a table that was read as other characters than were typed, save where another thing is wrong. */
export function unusualCharacters(
  typed: ParsedTable,
  read: ParsedTable,
  isWrong: (cell: Cell) => boolean,
): readonly Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  for (const [place, row] of read.rows.entries()) {
    const before = typed.rows[place] ?? row
    if (before === row) continue
    for (const [cell, text] of before.cells.entries()) {
      if (text === row.cells[cell]) continue
      const at = findingAt(read, row, cell, text)
      if (!isWrong(at)) diagnostics.push(unusual(read, row, cell, at))
    }
  }
  return diagnostics
}

const NO_COLUMN: ColumnSchema = { description: '', 'x-description-fr': '', type: 'string', examples: [] }

/** With these a cell does not begin that nobody need look at: it may be a formula, or be read otherwise. */
const DOUBTFUL = ' +,-=@'

/**
 * Printable ASCII that neither begins nor ends with a space and cannot be a formula: nearly every cell. Every cell of a book is
 * asked, and a loop answers four times as fast as a pattern.
 */
function isPlain(cell: string): boolean {
  const last = cell.length - 1
  for (let at = 0; at <= last; at += 1) {
    const code = cell.charCodeAt(at)
    if (code < 0x20 || code > 0x7e) return false
  }
  return last < 0 || (cell[last] !== ' ' && !DOUBTFUL.includes(cell[0] ?? ''))
}

function proseProblem(table: ParsedTable, row: ParsedRow, cell: number, typed: string): Diagnostic | null {
  const column = table.columns[cell] ?? ''
  if (isFormula(typed) || isFormula(row.cells[cell] ?? '')) {
    return problem('cell/formula', findingAt(table, row, cell, typed), { column })
  }
  if (!garbled(typed)) return null
  return problemIn('cell/garbled', findingAt(table, row, cell, typed), () => {
    const meant = repaired(typed)
    const suggestions = meant === null ? [] : [editOfCell(table, row, cell, meant, false)]
    return { facts: { column, meant }, suggestions }
  })
}

function unusual(table: ParsedTable, row: ParsedRow, cell: number, at: Finding): Diagnostic {
  return problemIn('cell/unusual-characters', at, () => {
    const [column = '', read = ''] = [table.columns[cell], row.cells[cell]]
    return { facts: { column, read }, suggestions: [editOfCell(table, row, cell, read, true)] }
  })
}

/** How the cells of a column are read: free words keep all their letters, an address all its signs. */
function readerOf(column: ColumnSchema): (typed: string) => string {
  if (isProse(column)) return asProse
  return column.format === 'uri' ? asAddress : asCode
}

/** Blank marks that belong to the letter before them where Persian or Arabic is written. */
const JOINERS = /[\u200c\u200d]/

function asProse(typed: string): string {
  const trimmed = withoutEnds(typed, BLANK)
  const end = typed.indexOf(trimmed) + trimmed.length
  return trimmed !== '' && JOINERS.test(typed[end] ?? '') ? trimmed + typed[end] : trimmed
}

function asAddress(typed: string): string {
  return withoutEnds(typed, BLANK)
}

export function asCode(typed: string): string {
  return folded(withoutEnds(typed, BLANK))
}

const FULL_WIDTH = /[\uff01-\uff5e]/g

/** Full-width characters as those of ASCII, and the digits of any script as 0 to 9. */
function folded(text: string): string {
  const narrow = text.replace(FULL_WIDTH, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  return withPlainDigits(narrow)
}

/**
 * Whether a spreadsheet would take the text for a formula: the characters that OWASP names ("CSV Injection"), save
 * before a plain number and where nothing follows.
 */
function isFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text) && !/^[+-]?(?:\d+(?:[.,]\d+)?)?\s*$/.test(text)
}
