import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Bounds } from '../../pipeline/model/journey/assessment.ts'
import { type Standing, solve, type Vote } from '../../pipeline/reconcile/monotone/solve.ts'
import { DAYS, votes } from './arbitraries.ts'

/** Above every bound of the random votes (6 + 6): this one number stands for all that are greater. */
const TOP = 13
const RUNS = { numRuns: 400 }

describe('the history that satisfies the most', () => {
  it('is found: weight, allowed numbers and standings are those of trying out every history', () => {
    fc.assert(
      fc.property(votes, cast => {
        const { satisfied, total, allowed, standings } = solve(cast, DAYS)
        const tried = tryOut(cast)
        expect(satisfied).toBe(tried.satisfied)
        expect(total).toBe(cast.reduce((sum, { weight }) => sum + weight, 0))
        expect(allowed.map(({ day, runs }) => [day, numbersIn(runs)])).toEqual(tried.allowed)
        expect(standings).toEqual(tried.standings)
      }),
      RUNS,
    )
  })

  it('weighs as much as the heaviest set of votes without a conflicting pair', () => {
    fc.assert(
      fc.property(votes, cast => {
        expect(solve(cast, DAYS).satisfied).toBe(heaviestWithoutConflict(cast))
      }),
      RUNS,
    )
  })

  it('leaves nothing unsatisfied exactly when no pair conflicts', () => {
    fc.assert(
      fc.property(votes, cast => {
        const { satisfied, total, standings } = solve(cast, DAYS)
        expect(satisfied < total).toBe(hasConflict(cast))
        expect(standings.every(standing => standing === 'always')).toBe(!hasConflict(cast))
      }),
      RUNS,
    )
  })

  it('is, without a conflict, bounded by the greatest floor so far and the least ceiling still to come', () => {
    fc.assert(
      fc.property(votes, cast => {
        fc.pre(!hasConflict(cast))
        for (const { day, runs } of solve(cast, DAYS).allowed) {
          const floors = cast.filter(vote => vote.day <= day).map(({ low }) => low)
          const ceilings = cast.filter(vote => vote.day >= day).map(({ high }) => high ?? Infinity)
          const high = Math.min(Infinity, ...ceilings)
          expect(runs).toEqual([{ low: Math.max(0, ...floors), high: high === Infinity ? null : high }])
        }
      }),
      RUNS,
    )
  })

  it('never lets the least or the greatest allowed number fall, also under conflict', () => {
    fc.assert(
      fc.property(votes, cast => {
        const { allowed } = solve(cast, DAYS)
        const lows = allowed.map(({ runs }) => runs[0]?.low ?? -1)
        const highs = allowed.map(({ runs }) => runs.at(-1)?.high ?? Infinity)
        expect(lows).toEqual(lows.toSorted((a, b) => a - b))
        expect(highs).toEqual(highs.toSorted((a, b) => a - b))
      }),
      RUNS,
    )
  })

  it('gives runs in order, each ended before the next begins, with at least one number between', () => {
    fc.assert(
      fc.property(votes, cast => {
        for (const { runs } of solve(cast, DAYS).allowed) {
          for (const [i, { low, high }] of runs.entries()) {
            expect(low).toBeLessThanOrEqual(high ?? Infinity)
            const next = runs[i + 1]
            if (next) expect(next.low).toBeGreaterThan((high ?? Infinity) + 1)
          }
        }
      }),
      RUNS,
    )
  })

  it('is not moved by the order of the votes, nor by one who says only what is allowed anyway', () => {
    fc.assert(
      fc.property(votes, fc.constantFrom(...DAYS), fc.integer({ min: 1, max: 3 }), (cast, day, weight) => {
        const { allowed } = solve(cast, DAYS)
        expect(solve(cast.toReversed(), DAYS).allowed).toEqual(allowed)
        const runs = allowed.find(one => one.day === day)?.runs ?? []
        const band = { low: runs[0]?.low ?? 0, high: runs.at(-1)?.high ?? null }
        expect(solve([...cast, { ...band, day, weight }], DAYS).allowed).toEqual(allowed)
      }),
      RUNS,
    )
  })
})

describe("with one day and equal weights it is Marzullo's algorithm", () => {
  it.each([
    {
      intervals: [
        [8, 12],
        [11, 13],
        [10, 12],
      ],
      runs: [[11, 12]],
      agree: 3,
    },
    {
      intervals: [
        [8, 12],
        [11, 13],
        [14, 15],
      ],
      runs: [[11, 12]],
      agree: 2,
    },
    // Two peaks, 8 to 9 and 10 to 12: of whole people no number lies between them.
    {
      intervals: [
        [8, 9],
        [8, 12],
        [10, 12],
      ],
      runs: [[8, 12]],
      agree: 2,
    },
    {
      intervals: [
        [8, 9],
        [8, 12],
        [11, 12],
      ],
      runs: [
        [8, 9],
        [11, 12],
      ],
      agree: 2,
    },
    {
      intervals: [
        [1, 2],
        [4, 5],
      ],
      runs: [
        [1, 2],
        [4, 5],
      ],
      agree: 1,
    },
  ])('$intervals agree on $runs', ({ intervals, runs, agree }) => {
    const day = '2016-10-06'
    const cast = intervals.map(([low = 0, high = 0]) => ({ low, high, day, weight: 1 }))
    const solution = solve(cast, [day])
    expect(solution.satisfied).toBe(agree)
    expect(solution.allowed).toEqual([{ day, runs: runs.map(([low, high]) => ({ low, high })) }])
  })
})

describe('without votes', () => {
  it('everything is allowed on every day asked', () => {
    expect(solve([], ['2016-10-04', '2016-10-06'])).toEqual({
      satisfied: 0,
      total: 0,
      allowed: ['2016-10-04', '2016-10-06'].map(day => ({ day, runs: [{ low: 0, high: null }] })),
      standings: [],
    })
  })

  it('and without days there is nothing to say', () => {
    expect(solve([], [])).toEqual({ satisfied: 0, total: 0, allowed: [], standings: [] })
  })
})

/** Every history of tolls from 0 to TOP that never falls, one number a day. */
const HISTORIES: readonly (readonly number[])[] = DAYS.reduce<readonly (readonly number[])[]>(
  (histories, _) =>
    histories.flatMap(history => {
      const least = history.at(-1) ?? 0
      return Array.from({ length: TOP + 1 - least }, (_, more) => [...history, least + more])
    }),
  [[]],
)

function tryOut(cast: readonly Vote[]) {
  const keeps = (history: readonly number[], { day, low, high }: Vote): boolean => {
    const toll = history[DAYS.indexOf(day)] ?? -1
    return toll >= low && (high === null || toll <= high)
  }
  const weigh = (history: readonly number[]): number =>
    cast.filter(vote => keeps(history, vote)).reduce((sum, { weight }) => sum + weight, 0)
  const weights = HISTORIES.map(weigh)
  const satisfied = Math.max(...weights)
  const best = HISTORIES.filter((_, i) => weights[i] === satisfied)
  const standings = cast.map((vote): Standing => {
    const keeping = best.filter(history => keeps(history, vote)).length
    return keeping === best.length ? 'always' : keeping === 0 ? 'never' : 'sometimes'
  })
  const allowed = DAYS.map((day, d) => [
    day,
    [...new Set(best.map(history => history[d] ?? -1))].sort((a, b) => a - b),
  ])
  return { satisfied, allowed, standings }
}

function numbersIn(runs: readonly Bounds[]): readonly number[] {
  return runs.flatMap(({ low, high }) =>
    Array.from({ length: (high ?? TOP) - low + 1 }, (_, more) => low + more),
  )
}

function conflict(a: Vote, b: Vote): boolean {
  return (
    (a.day <= b.day && b.high !== null && a.low > b.high) ||
    (b.day <= a.day && a.high !== null && b.low > a.high)
  )
}

function hasConflict(cast: readonly Vote[]): boolean {
  return cast.some(a => cast.some(b => conflict(a, b)))
}

function heaviestWithoutConflict(cast: readonly Vote[]): number {
  const weights = Array.from({ length: 2 ** cast.length }, (_, set) => {
    const chosen = cast.filter((_, i) => (set >> i) % 2 === 1)
    return hasConflict(chosen) ? 0 : chosen.reduce((sum, { weight }) => sum + weight, 0)
  })
  return Math.max(...weights)
}
