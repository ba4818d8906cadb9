/** Something to be measured against others of its kind. */
export interface Work {
  readonly name: string
  readonly run: () => void
}

/** The median of the times of a work, in milliseconds, and how far the longest was above the shortest. */
export interface Timing {
  readonly median: number
  readonly spread: number
}

/**
 * The times of several works, measured in turns, so that a slow minute of the machine falls on all of them alike. Only
 * their ratios say anything.
 */
export function measure(works: readonly Work[], rounds: number): ReadonlyMap<string, Timing> {
  const times = new Map<string, number[]>(works.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const { name, run } of works) {
      globalThis.gc?.()
      const start = performance.now()
      run()
      times.get(name)?.push(performance.now() - start)
    }
  }
  return new Map([...times].map(([name, list]) => [name, timingOf(list)]))
}

function timingOf(times: readonly number[]): Timing {
  const sorted = times.toSorted((a, b) => a - b)
  const [shortest = 0, longest = 0] = [sorted[0], sorted.at(-1)]
  return { median: sorted[Math.floor(sorted.length / 2)] ?? 0, spread: longest / shortest }
}
