import { dayNumber, isDate } from '../../../model/date.ts'
import type { ColumnSchema } from '../../../model/schema-book.ts'
import type { Cell } from '../cell.ts'

/** A cell of a workbook: what stands in it, and whether its number is to be shown as a day. */
export interface SheetCell {
  readonly value: Cell
  readonly isDay: boolean
}

/** The most characters (UTF-16 units) that a cell of Excel can hold; with more it calls the file damaged. */
const MOST = 32_767
/** Excel counts days from here, and takes 1900 for a leap year: days before March 1900 have a number in no two programs alike. */
const FIRST_DAY = '1900-03-01'
const DAY_ZERO = dayNumber('1899-12-30')

/** A cell as a workbook holds it. `whole` names the file in which a text stands that is too long for a cell. */
export function sheetCellOf(cell: Cell, column: ColumnSchema, whole: string): SheetCell {
  if (typeof cell !== 'string') return { value: cell, isDay: false }
  if (isDay(cell, column)) return { value: dayNumber(cell) - DAY_ZERO, isDay: true }
  return { value: textOf(cell, whole), isDay: false }
}

/** Whether it is a full day in a column of dates. A month, a year or an interval is none: it stays the text that it is. */
function isDay(cell: string, { format }: ColumnSchema): boolean {
  const holdsDates = format === 'date' || format === 'edtf' || format === 'edtf-date'
  return holdsDates && cell.length === FIRST_DAY.length && isDate(cell) && cell >= FIRST_DAY
}

/** A text as it is written into a workbook, so that it is read back letter by letter. A text too long is cut, and says so. */
export function textOf(text: string, whole: string): string {
  return escaped(
    text.length <= MOST ? text : cut(text, ` […] (${text.length} characters; whole in ${whole})`),
  )
}

function cut(text: string, note: string): string {
  const kept = text.slice(0, MOST - note.length)
  // Half of a character outside the basic plane is no character.
  return `${/[\uD800-\uDBFF]$/.test(kept) ? kept.slice(0, -1) : kept}${note}`
}

/**
 * What looks like an escaped character (ECMA-376, ST_Xstring: `_x0041_` is an A) gets its first sign escaped; what XML cannot
 * hold is escaped; and so is the first sign of what the writer would take for an error value.
 */
function escaped(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(/[\uFFFE\uFFFF]/g, sign => `_x${sign.charCodeAt(0).toString(16).toUpperCase()}_`)
    .replace(/^#(?=[A-Z0-9/_]+[!?]?$)/, '_x0023_')
}
