import { type CountAxis, OPEN_REACH } from './axis.ts'
import type { ClaimMark } from './rows.ts'

/** Half of the height of a symbol, in pixels. */
const SYMBOL = 5

/**
 * The claims of a day beside each other where they would hide each other on an upright axis: for each of them, in their
 * order, the first lane from the left, counted from 0, in which it finds room.
 */
export function lanesOf<T extends ClaimMark>(
  claims: readonly T[],
  dayOf: (claim: T) => string,
  { end }: CountAxis,
  height: number,
): readonly number[] {
  const taken = new Map<string, number[]>()
  const pixels = (n: number) => (n / end) * height
  return claims.map(claim => {
    const bottom = pixels(claim.low ?? 0) - SYMBOL
    const top = pixels(claim.high ?? claim.mode ?? claim.low ?? 0) + (claim.open ? OPEN_REACH : 0) + SYMBOL
    const tops = taken.get(dayOf(claim)) ?? []
    const free = tops.findIndex(full => full <= bottom)
    const lane = free < 0 ? tops.length : free
    tops[lane] = top
    taken.set(dayOf(claim), tops)
    return lane
  })
}
