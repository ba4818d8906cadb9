/** Something to be measured. */
export interface Work {
  readonly name: string
  readonly run: () => void
}

/** How many times as long as another a work takes. */
export interface Ratio {
  readonly name: string
  /** The median of the rounds. */
  readonly median: number
  readonly least: number
  readonly most: number
}

/**
 * Several works against one base, in rounds. The base runs right before each work, so that a slow minute of the machine
 * falls on both; only the ratio of the two is kept.
 */
export function measure(base: Work, works: readonly Work[], rounds: number): readonly Ratio[] {
  const ratios = new Map<Work, number[]>(works.map(work => [work, []]))
  for (let round = 0; round < rounds; round++) {
    for (const work of works) {
      const before = timed(base)
      ratios.get(work)?.push(timed(work) / before)
    }
  }
  return [...ratios].map(([{ name }, list]) => ratioOf(name, list))
}

function timed({ run }: Work): number {
  globalThis.gc?.()
  const start = performance.now()
  run()
  return performance.now() - start
}

function ratioOf(name: string, rounds: readonly number[]): Ratio {
  const sorted = rounds.toSorted((a, b) => a - b)
  const at = (place: number) => sorted[place] ?? Number.NaN
  return { name, median: at(Math.floor(sorted.length / 2)), least: at(0), most: at(sorted.length - 1) }
}
