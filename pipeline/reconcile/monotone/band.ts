import { statesLow } from '../../model/bearing.ts'
import type { Bounds, Moment } from '../../model/journey/assessment.ts'
import { NOBODY } from '../trace.ts'
import { type Cluster, lastWordFirst } from '../voices/cluster.ts'
import { type Allowed, lower, type Solution } from './solve.ts'

/** What is allowed on one day, and who set the ends, before a best figure is chosen. */
export type Band = Pick<Moment, 'day' | 'low' | 'high' | 'lowBy' | 'highBy' | 'runs'>

/** A claim whose bounds hold in the bands of a series. */
interface Holding {
  readonly claimId: string
  readonly day: string
  readonly bounds: Bounds
}

/** The bands of a series, and the claims whose words hold in them. */
export interface Banded {
  readonly bands: readonly Band[]
  /** Voters that some best history satisfies, and the echoes that narrowed the bands. */
  readonly standing: ReadonlySet<string>
}

/**
 * The bands of a series on every day asked: what the optimum allows, narrowed by the earlier words of those voices
 * that every best history satisfies.
 *
 * Without the second step a voice that says "at least 19" one day and "42" later would leave the first day without
 * a floor, although nobody took the 19 back. An echo never decides between voices: it narrows the bands only if
 * its cluster is undisputed and every run of allowed numbers keeps some of them, latest word first.
 */
export function bandsOf(clusters: readonly Cluster[], solution: Solution): Banded {
  const voters: Holding[] = []
  const earlier: Cluster['voter'][] = []
  for (const [i, { voter, echoes }] of clusters.entries()) {
    const standing = solution.standings[i]
    if (standing !== 'never') voters.push(holding(voter))
    if (standing === 'always') earlier.push(...echoes)
  }
  const hulls = solution.allowed.map(hullOf)
  const narrowing = earlier
    .sort(lastWordFirst)
    .map(holding)
    .filter(echo => narrow(hulls, echo))
  const lows = settersBy(voters, narrowing, lowOf)
  const highs = settersBy(voters, narrowing, highOf)
  const bands = hulls.map(({ day, runs, low, high }) => ({
    day,
    runs,
    low,
    high,
    lowBy: holdingAt(lows.get(low), holding => holding.day <= day),
    highBy: high === null ? NOBODY : holdingAt(highs.get(high), holding => holding.day >= day),
  }))
  return { bands, standing: new Set([...voters, ...narrowing].map(({ claimId }) => claimId)) }
}

function lowOf({ bounds }: Holding): number | null {
  return statesLow(bounds) ? bounds.low : null
}

function highOf({ bounds }: Holding): number | null {
  return bounds.high
}

/** The runs that lie between the bounds, cut off at them. */
export function clip(runs: readonly Bounds[], { low, high }: Bounds): readonly Bounds[] {
  const left: Bounds[] = []
  for (const run of runs) {
    const from = Math.max(run.low, low)
    const to = lower(run.high, high)
    if (to === null || from <= to) left.push({ low: from, high: to })
  }
  return left
}

type Hull = Omit<Band, 'lowBy' | 'highBy'>

function hullOf({ day, runs }: Allowed): Hull {
  const last = runs.at(-1)
  return { day, runs, low: runs[0]?.low ?? 0, high: last ? last.high : null }
}

/**
 * Narrows the hulls by an echo and says whether it did: a toll never falls, so a floor holds from its day on, a ceiling up to
 * its day. If some run of numbers would be lost nothing is narrowed. Bands never fall either, so that on each side the days
 * that it can narrow are those next to its own.
 */
function narrow(hulls: Hull[], { day, bounds }: Holding): boolean {
  const own = firstFrom(day, hulls)
  const narrowed = new Map<number, Hull>()
  for (let i = own; ; i++) {
    const hull = hulls[i]
    if (!hull || hull.low >= bounds.low) break
    narrowed.set(i, clipped(hull, { low: bounds.low, high: hull.high }))
  }
  for (let i = own; ; i--) {
    const hull = narrowed.get(i) ?? hulls[i]
    const high = lower(hull?.high ?? null, bounds.high)
    if (!hull || high === hull.high) break
    narrowed.set(i, clipped(hull, { low: hull.low, high }))
  }
  const losesRun = [...narrowed].some(([i, { runs }]) => runs.length !== hulls[i]?.runs.length)
  if (losesRun) return false
  for (const [i, hull] of narrowed) hulls[i] = hull
  return true
}

/** Where the hulls from a day on begin. */
function firstFrom(day: string, hulls: readonly Hull[]): number {
  let [from, end] = [0, hulls.length]
  while (from < end) {
    const middle = (from + end) >> 1
    if ((hulls[middle]?.day ?? day) < day) from = middle + 1
    else end = middle
  }
  return from
}

function clipped({ day, runs }: Hull, bounds: Bounds): Hull {
  return { day, runs: clip(runs, bounds), low: bounds.low, high: bounds.high }
}

function holding({ claim, after }: Cluster['voter']): Holding {
  return { claimId: claim.note.claim_id, day: claim.cutOff, bounds: after }
}

/** The claims that give a number as an end of theirs. */
interface Giving {
  readonly voters: Holding[]
  readonly echoes: Holding[]
}

/** The claims by the number that they give as an end. */
function settersBy(
  voters: readonly Holding[],
  echoes: readonly Holding[],
  endOf: (holding: Holding) => number | null,
): ReadonlyMap<number, Giving> {
  const found = new Map<number, Giving>()
  for (const voter of voters) givingAt(endOf(voter), found)?.voters.push(voter)
  for (const echo of echoes) givingAt(endOf(echo), found)?.echoes.push(echo)
  return found
}

function givingAt(end: number | null, found: Map<number, Giving>): Giving | null {
  if (end === null) return null
  const known = found.get(end)
  if (known) return known
  const giving: Giving = { voters: [], echoes: [] }
  found.set(end, giving)
  return giving
}

/** Who set an end on a day: the voters that give this number and hold then; only where none does, the echoes. */
function holdingAt(giving: Giving | undefined, holds: (holding: Holding) => boolean): readonly string[] {
  if (!giving) return NOBODY
  const voting = giving.voters.filter(holds)
  const setting = voting.length > 0 ? voting : giving.echoes.filter(holds)
  return setting.map(({ claimId }) => claimId).sort()
}
