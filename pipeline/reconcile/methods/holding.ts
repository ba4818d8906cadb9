import type { Bounds } from '../../model/journey/assessment.ts'

/** Counts how many of some bounds hold a number; each question costs the logarithm of their number. */
export function holdingOf(bounds: readonly Bounds[]): (value: number) => number {
  const lows = bounds.map(({ low }) => low).sort((a, b) => a - b)
  const highs = bounds.map(({ high }) => high ?? Number.POSITIVE_INFINITY).sort((a, b) => a - b)
  return value => countBelow(value + 1, lows) - countBelow(value, highs)
}

/** How many of some numbers in their order are below a whole number. */
function countBelow(value: number, sorted: readonly number[]): number {
  let [from, end] = [0, sorted.length]
  while (from < end) {
    const middle = (from + end) >> 1
    if ((sorted[middle] ?? value) < value) from = middle + 1
    else end = middle
  }
  return from
}
