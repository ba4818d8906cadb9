import type { Figure } from '../figure.ts'

/**
 * The language of words that are cells of a table: BCP 47 (RFC 5646) and ISO 639-2 give `zxx` to what is in no language.
 */
export const NO_LANGUAGE = 'zxx'

/** A cell of a table, as printed, and the name of its column. */
export interface PrintedCell {
  readonly column: string
  readonly text: string
}

/** The cells in which a table states one count; null where it has no such column, or nothing in it. */
export interface PrintedCount {
  readonly low: PrintedCell | null
  readonly best: PrintedCell | null
  readonly high: PrintedCell | null
}

/** Stands between the least, the best and the greatest number of a count. */
export const BETWEEN = ' .. '

/**
 * The wording of a count that a table prints, its cells behind the names of their columns: `best=12`,
 * `low=10 .. best=12 .. high=15`, `low=10 .. high=15`. Where an end is missing nothing stands before or behind its dots.
 */
export function wordingOf({ low, best, high }: PrintedCount): string {
  const shown = (cell: PrintedCell | null) => (cell ? `${cell.column}=${cell.text}` : '')
  const parts = low || high ? [shown(low), ...(best ? [shown(best)] : []), shown(high)] : [shown(best)]
  return parts.join(BETWEEN).trim()
}

/** A whole number of people as programs save it: digits, perhaps with a point and a nought or two behind. */
const NUMBER = /^(0|[1-9]\d{0,11})(?:\.00?)?$/

/** The number that a cell states; null where it states none that is certain: `-1`, `10.5`, `1,234`, `10.000`. */
export function countInCell(text: string): number | null {
  const digits = NUMBER.exec(text)?.[1]
  return digits === undefined ? null : Number(digits)
}

/**
 * Reads a wording that is cells of a table (`wordingOf`): one cell is a number; two are the least and the greatest; three the
 * least, the best and the greatest, which is not exact for lying between them. An end that is missing is open. Undefined
 * where a cell is no whole number, or the numbers are not in order.
 */
export function readCells(wording: string): Figure | undefined {
  // The dots of an end that is missing have lost the blank that they stood beside.
  const parts = ` ${wording} `.split(BETWEEN).map(part => part.trim())
  const numbers = parts.map(part => (part === '' ? null : countInCell(part.slice(part.lastIndexOf('=') + 1))))
  if (parts.length > 3 || numbers.some((number, i) => number === null && parts[i] !== '')) return undefined
  const known = numbers.filter(number => number !== null)
  if (known.length === 0 || known.some((number, i) => number < (known[i - 1] ?? 0))) return undefined
  const [first = null, second = null, third = null] = numbers
  switch (numbers.length) {
    case 1:
      return { low: first ?? 0, mode: first, high: first }
    case 2:
      return { low: first ?? 0, mode: first === null ? second : second === null ? first : null, high: second }
    default:
      return { low: first ?? 0, mode: second, high: third }
  }
}
