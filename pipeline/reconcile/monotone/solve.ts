import type { Bounds } from '../../model/journey/assessment.ts'
import { groupBy } from '../../model/order.ts'

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
 * Numbers are taken in segments in which no vote begins or ends, so all numbers of a segment satisfy the same votes; the last
 * has no end. `forward` holds, for every day and segment, the greatest weight that a history up to that day can satisfy if it
 * is in that segment on that day; `ahead` the greatest weight that it can still satisfy on later days. A segment is allowed
 * exactly where the two together reach the optimum.
 *
 * Source: METHODOLOGY, "The monotone method"; with one day and equal weights this is Marzullo's algorithm (1984).
 * `days` must be ascending and hold the day of every vote. Costs days × segments, of which there are at most two a vote; but
 * only days and votes where no two votes contradict each other, as is so nearly always.
 */
export function solve(votes: readonly Vote[], days: readonly string[]): Solution {
  return solveConsistent(votes, days) ?? solveContested(votes, days)
}

/**
 * Where no two votes contradict each other and each has weight: `low` is the highest lower bound up to the day, `high` the lowest
 * upper bound from the day on, all between them is allowed, and every best history satisfies all votes. Null elsewhere.
 */
function solveConsistent(votes: readonly Vote[], days: readonly string[]): Solution | null {
  const places = new Map(days.map((day, d) => [day, d]))
  const lows = days.map(() => 0)
  const highs = days.map((): number | null => null)
  let total = 0
  for (const { day, low, high, weight } of votes) {
    if (weight === 0) return null
    const d = places.get(day) ?? 0
    total += weight
    lows[d] = Math.max(lows[d] ?? 0, low)
    highs[d] = lower(highs[d] ?? null, high)
  }
  for (let d = 1; d < days.length; d++) lows[d] = Math.max(lows[d] ?? 0, lows[d - 1] ?? 0)
  for (let d = days.length - 2; d >= 0; d--) highs[d] = lower(highs[d] ?? null, highs[d + 1] ?? null)
  const allowed: Allowed[] = []
  for (const [d, day] of days.entries()) {
    const [low, high] = [lows[d] ?? 0, highs[d] ?? null]
    if (high !== null && low > high) return null
    allowed.push({ day, runs: [{ low, high }] })
  }
  return { satisfied: total, total, allowed, standings: votes.map(() => 'always') }
}

/** The lower of two upper bounds, null being none. */
export function lower(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b)
}

function solveContested(votes: readonly Vote[], days: readonly string[]): Solution {
  const starts = segmentStarts(votes)
  const spans = spansOf(votes, starts)
  const votesOn = groupBy(spans, ({ vote }) => vote.day)
  const forward = forwardOver(days, votesOn, starts.length)
  const satisfied = forward.at(-1)?.reduce((most, weight) => Math.max(most, weight), 0) ?? 0

  const allowed: Allowed[] = []
  const standings = new Map<Vote, Standing>()
  const ahead = new Int32Array(starts.length)
  const optimal = new Uint8Array(starts.length)
  for (const [d, day] of [...days.entries()].reverse()) {
    const soFar = forward[d] ?? ahead
    const spoken = votesOn.get(day) ?? []
    const gain = gainOf(spoken, starts.length)
    let most = 0
    for (let v = starts.length - 1; v >= 0; v--) {
      const beyond = ahead[v] ?? 0
      optimal[v] = (soFar[v] ?? 0) + beyond === satisfied ? 1 : 0
      most = Math.max(most, (gain[v] ?? 0) + beyond)
      ahead[v] = most
    }
    for (const span of spoken) standings.set(span.vote, standingOf(span, optimal))
    allowed.push({ day, runs: runsOf(optimal, starts) })
  }
  return {
    satisfied,
    total: votes.reduce((sum, { weight }) => sum + weight, 0),
    allowed: allowed.reverse(),
    standings: votes.map(vote => standings.get(vote) ?? 'never'),
  }
}

/** The first number of every segment: a vote begins there, or the one before ended. */
function segmentStarts(votes: readonly Vote[]): readonly number[] {
  const starts = votes.flatMap(({ low, high }) => (high === null ? [low] : [low, high + 1]))
  return [...new Set([0, ...starts])].sort((a, b) => a - b)
}

/** A vote, and the segments that satisfy it: from `from` up to, but not including, `end`. */
interface Span {
  readonly vote: Vote
  readonly from: number
  readonly end: number
}

function spansOf(votes: readonly Vote[], starts: readonly number[]): readonly Span[] {
  const indexOf = new Map(starts.map((start, v) => [start, v]))
  return votes.map(vote => ({
    vote,
    from: indexOf.get(vote.low) ?? 0,
    end: vote.high === null ? starts.length : (indexOf.get(vote.high + 1) ?? starts.length),
  }))
}

/** For each day and segment the greatest weight so far of a history that ends there and never falls. */
function forwardOver(
  days: readonly string[],
  votesOn: ReadonlyMap<string, readonly Span[]>,
  segments: number,
): readonly Int32Array[] {
  const rows: Int32Array[] = []
  for (const day of days) {
    const before = rows.at(-1)
    const row = gainOf(votesOn.get(day) ?? [], segments)
    let best = 0
    for (let v = 0; v < segments; v++) {
      best = Math.max(best, before?.[v] ?? 0)
      row[v] = (row[v] ?? 0) + best
    }
    rows.push(row)
  }
  return rows
}

/** Weight of the votes that each segment satisfies. */
function gainOf(spans: readonly Span[], segments: number): Int32Array {
  const gain = new Int32Array(segments + 1)
  for (const { vote, from, end } of spans) {
    gain[from] = (gain[from] ?? 0) + vote.weight
    gain[end] = (gain[end] ?? 0) - vote.weight
  }
  for (let v = 1; v < segments; v++) gain[v] = (gain[v] ?? 0) + (gain[v - 1] ?? 0)
  return gain.subarray(0, segments)
}

function runsOf(optimal: Uint8Array, starts: readonly number[]): readonly Bounds[] {
  const runs: Bounds[] = []
  let from = optimal.indexOf(1)
  while (from >= 0) {
    const end = optimal.indexOf(0, from)
    const after = end < 0 ? undefined : starts[end]
    runs.push({ low: starts[from] ?? 0, high: after === undefined ? null : after - 1 })
    from = end < 0 ? -1 : optimal.indexOf(1, end)
  }
  return runs
}

function standingOf({ from, end }: Span, optimal: Uint8Array): Standing {
  const inside = optimal.subarray(from, end)
  if (!inside.includes(1)) return 'never'
  return optimal.subarray(0, from).includes(1) || optimal.subarray(end).includes(1) ? 'sometimes' : 'always'
}
