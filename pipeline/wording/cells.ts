import type { Figure } from '../model/figure.ts'
import { BETWEEN, countInCell } from '../model/table-cells.ts'

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
