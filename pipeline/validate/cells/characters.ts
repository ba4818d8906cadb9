import { type Diagnostic, type Finding, problem, type Staged } from '../../model/diagnostics/diagnostic.ts'
import { keyOf } from '../../model/diagnostics/key.ts'
import { withPlainDigits } from '../../model/digits.ts'
import { BLANK, withoutEnds } from '../../model/ends.ts'
import type { ParsedRow, ParsedTable } from '../../model/journey/parsed-book.ts'
import type { ColumnSchema, TableSchema } from '../../model/schema-book.ts'
import { editOfCell, spotOfCell } from '../../model/spot.ts'
import { garbled, repaired } from './garbled.ts'
import { isProse } from './wanted.ts'

/**
 * A table whose cells hold the characters that were meant. Spaces at the ends of a cell say nothing, and outside
 * free words and addresses a full-width letter, and a digit of any script, is the one of ASCII; both are said as notes. Cells that a
 * spreadsheet would run as a formula and letters that an encoding destroyed are errors.
 */
export function readCharacters(table: ParsedTable, { properties }: TableSchema): Staged<ParsedTable> {
  const diagnostics: Diagnostic[] = []
  const columns = table.columns.map(name => ({ name, read: readerOf(properties[name] ?? NO_COLUMN) }))
  const rows = table.rows.map(row => {
    if (row.cells.every(isPlain)) return row
    const cells = row.cells.map((typed, cell) => {
      if (isPlain(typed)) return typed
      return columns[cell]?.read(typed) ?? typed
    })
    const read = { ...row, cells }
    for (const [cell, { name, read: reader }] of columns.entries()) {
      const typed = row.cells[cell] ?? ''
      const found = isPlain(typed)
        ? null
        : characterProblem(table, read, cell, name, { typed, prose: reader === asProse })
      if (found) diagnostics.push(found)
    }
    return read
  })
  // Of a row that is too long or too short only the id is read.
  const ragged = table.ragged.map(row => ({ ...row, cells: row.cells.map(asCode) }))
  return { value: { ...table, rows, ragged }, diagnostics }
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
  const key = keyOf(table, row, column)
  const at: Finding = { ...spotOfCell(table, row, cell), field: column, text: typed, key }
  if (prose && (isFormula(typed) || isFormula(read))) return problem('cell/formula', at, { column })
  if (prose && garbled(typed)) {
    const meant = repaired(typed)
    const suggestions = meant === null ? [] : [editOfCell(table, row, cell, meant, false)]
    return problem('cell/garbled', { ...at, suggestions }, { column, meant })
  }
  if (typed === read) return null
  const suggestions = [editOfCell(table, row, cell, read, true)]
  return problem('cell/unusual-characters', { ...at, suggestions }, { column, read })
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

function asCode(typed: string): string {
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
