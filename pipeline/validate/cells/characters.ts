import { type Diagnostic, type Finding, problem, type Staged } from '../../model/diagnostics/diagnostic.ts'
import { withPlainDigits } from '../../model/digits.ts'
import { withoutEnds } from '../../model/ends.ts'
import type { ParsedRow, ParsedTable } from '../../model/journey/parsed-book.ts'
import type { ColumnSchema, TableSchema } from '../../model/schema-book.ts'
import { editOfCell, spotOfCell } from '../../model/spot.ts'
import { garbled, repaired } from './garbled.ts'
import { isProse } from './wanted.ts'

/**
 * A table whose cells hold the characters that were meant. Spaces at the ends of a cell say nothing, and outside
 * free words a full-width, Arabic or Persian digit is the digit it stands for; both are said as notes. Cells that a
 * spreadsheet would run as a formula and letters that an encoding destroyed are errors.
 */
export function readCharacters(table: ParsedTable, { properties }: TableSchema): Staged<ParsedTable> {
  const diagnostics: Diagnostic[] = []
  const columns = table.columns.map(name => ({ name, prose: isProse(properties[name] ?? NO_COLUMN) }))
  const rows = table.rows.map(row => {
    if (row.cells.every(isPlain)) return row
    const cells = row.cells.map((typed, cell) => {
      if (isPlain(typed)) return typed
      return columns[cell]?.prose ? trimmed(typed) : folded(trimmed(typed))
    })
    const read = { ...row, cells }
    for (const [cell, { name, prose }] of columns.entries()) {
      const typed = row.cells[cell] ?? ''
      const found = isPlain(typed) ? null : characterProblem(table, read, cell, name, { typed, prose })
      if (found) diagnostics.push(found)
    }
    return read
  })
  return { value: { ...table, rows }, diagnostics }
}

const NO_COLUMN: ColumnSchema = { description: '', type: 'string', examples: [] }

/** Printable ASCII that neither begins nor ends with a space and cannot be a formula: nearly every cell. */
const PLAIN = /^(?:[!-*./-<>?A-~](?:[ -~]*[!-~])?)?$/

function isPlain(cell: string): boolean {
  return PLAIN.test(cell)
}

interface Cell {
  readonly typed: string
  readonly prose: boolean
}

function characterProblem(
  table: ParsedTable,
  row: ParsedRow,
  cell: number,
  column: string,
  { typed, prose }: Cell,
): Diagnostic | null {
  const read = row.cells[cell] ?? ''
  const key = `${row.cells[0] || `${table.file}:${row.line}`}/${column}`
  const at: Finding = { ...spotOfCell(table, row, cell), field: column, text: typed, key }
  if (prose && isFormula(typed)) return problem('cell/formula', at, { column })
  if (prose && garbled(read)) {
    const meant = repaired(read)
    const suggestions = meant === null ? [] : [editOfCell(table, row, cell, meant, false)]
    return problem('cell/garbled', { ...at, suggestions }, { column, meant })
  }
  if (typed === read) return null
  const suggestions = [editOfCell(table, row, cell, read, true)]
  return problem('cell/unusual-characters', { ...at, suggestions }, { column, read })
}

/** White space of Unicode, and the marks of no width that copying from a web page leaves behind. */
const EDGE = /[\s\u200b-\u200f\u2060]/

function trimmed(text: string): string {
  return withoutEnds(text, EDGE)
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
