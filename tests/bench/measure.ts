/** Something to be measured. */
export interface Work {
  readonly name: string
  readonly run: () => void
}

/** How long a work takes, or how many times as long as another. */
export interface Figure {
  readonly name: string
  readonly unit: 'x' | ' s' | ' MiB'
  /** The median of the rounds. */
  readonly median: number
  readonly least: number
  readonly most: number
}

/** A row of the table: a figure, and what it must stay under; null where it only informs. */
export interface Row extends Figure {
  readonly bar: number | null
}

/**
 * Several works against one base, in rounds. The base runs right before each work, so that a slow minute of the machine
 * falls on both; only the ratio of the two is kept.
 */
export function measure(base: Work, works: readonly Work[], rounds: number): readonly Figure[] {
  const ratios = new Map<Work, number[]>(works.map(work => [work, []]))
  for (let round = 0; round < rounds; round++) {
    for (const work of works) {
      const before = timed(base)
      ratios.get(work)?.push(timed(work) / before)
    }
  }
  return [...ratios].map(([{ name }, list]) => figureOf(name, 'x', list))
}

/** Several works in seconds, for those whose bar is one. */
export function seconds(works: readonly Work[], rounds: number): readonly Figure[] {
  return works.map(work => {
    const times = Array.from({ length: rounds }, () => timed(work) / 1000)
    return figureOf(work.name, ' s', times)
  })
}

function timed({ run }: Work): number {
  globalThis.gc?.()
  const start = performance.now()
  run()
  return performance.now() - start
}

export function figureOf(name: string, unit: Figure['unit'], rounds: readonly number[]): Figure {
  const sorted = rounds.toSorted((a, b) => a - b)
  const at = (place: number) => sorted[place] ?? Number.NaN
  return { name, unit, median: at(Math.floor(sorted.length / 2)), least: at(0), most: at(sorted.length - 1) }
}
