import type { Bounds } from '../../model/journey/assessment.ts'

/** One voice in a series: on `day` the toll was at least `low` and at most `high`. */
export interface Vote extends Bounds {
  readonly day: string
  /** Votes it has, a whole number from 0 up. */
  readonly weight: number
}

/** The numbers of people allowed on one day, as runs of whole numbers without gaps, in ascending order. */
export interface Allowed {
  readonly day: string
  readonly runs: readonly Bounds[]
}

/** What the optimum makes of a vote: every best history satisfies it, some do, or none does. */
export type Standing = 'always' | 'sometimes' | 'never'

export interface Solution {
  /** Greatest weight of votes that one history can satisfy. */
  readonly satisfied: number
  /** Weight of all votes. */
  readonly total: number
  /** For every day asked, in order. */
  readonly allowed: readonly Allowed[]
  /** In the order of the votes. */
  readonly standings: readonly Standing[]
}

/**
 * Monotone Marzullo: among all tolls that never fall, those that satisfy the greatest weight of votes, exactly.
 *
 * Between two neighbouring `values` no vote begins or ends, so a number between them is allowed exactly when both
 * are. The last value stands for every number above the greatest bound. `forward[d][v]` is the greatest weight that
 * a history up to day d can satisfy if it is at `values[v]` on that day; `backward` is the same from the far end.
 *
 * Source: METHODOLOGY, "The monotone method"; with one day and equal weights this is Marzullo's algorithm (1984).
 * `days` must be ascending and hold the day of every vote. Costs days × values.
 */
export function solve(votes: readonly Vote[], days: readonly string[]): Solution {
  const values = breakpoints(votes)
  const gains = days.map(day =>
    gainOf(
      votes.filter(vote => vote.day === day),
      values,
    ),
  )

  const forward = accumulate(gains)
  const backward = accumulate(gains.toReversed().map(gain => gain.toReversed()))
    .toReversed()
    .map(row => row.toReversed())
  const satisfied = Math.max(0, ...(forward.at(-1) ?? []))
  const optimal = gains.map((gain, d) =>
    gain.map((weight, v) => (forward[d]?.[v] ?? 0) + (backward[d]?.[v] ?? 0) - weight === satisfied),
  )

  return {
    satisfied,
    total: votes.reduce((sum, { weight }) => sum + weight, 0),
    allowed: days.map((day, d) => ({ day, runs: runsOf(optimal[d] ?? [], values) })),
    standings: votes.map(vote => standingOf(vote, optimal[days.indexOf(vote.day)] ?? [], values)),
  }
}

/** Every number at which a vote begins or ends, and its neighbour outside; the last stands for all above. */
function breakpoints(votes: readonly Vote[]): readonly number[] {
  const values = new Set([0, Number.POSITIVE_INFINITY])
  for (const { low, high } of votes) {
    values.add(low)
    if (low > 0) values.add(low - 1)
    if (high !== null) values.add(high).add(high + 1)
  }
  return [...values].sort((a, b) => a - b)
}

function holds({ low, high }: Bounds, value: number): boolean {
  return low <= value && value <= (high ?? Number.POSITIVE_INFINITY)
}

/** Weight of the votes that each value satisfies. */
function gainOf(votes: readonly Vote[], values: readonly number[]): readonly number[] {
  return values.map(value => votes.reduce((sum, vote) => sum + (holds(vote, value) ? vote.weight : 0), 0))
}

/** For each day and value the greatest weight so far of a history that ends there and never falls. */
function accumulate(gains: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows: number[][] = []
  for (const gain of gains) {
    const before = rows.at(-1)
    let best = 0
    rows.push(
      gain.map((weight, v) => {
        best = Math.max(best, before?.[v] ?? 0)
        return weight + best
      }),
    )
  }
  return rows
}

function runsOf(optimal: readonly boolean[], values: readonly number[]): readonly Bounds[] {
  const runs: Bounds[] = []
  for (const [v, value] of values.entries()) {
    if (!optimal[v]) continue
    const high = value === Number.POSITIVE_INFINITY ? null : value
    const last = optimal[v - 1] ? runs.pop() : undefined
    runs.push({ low: last?.low ?? value, high })
  }
  return runs
}

function standingOf(vote: Vote, optimal: readonly boolean[], values: readonly number[]): Standing {
  const best = values.filter((_, v) => optimal[v])
  const kept = best.filter(value => holds(vote, value))
  return kept.length === 0 ? 'never' : kept.length === best.length ? 'always' : 'sometimes'
}
