import { statesLow } from '../../model/bearing.ts'
import type { Bounds, Moment } from '../../model/journey/assessment.ts'
import { groupBy } from '../../model/order.ts'
import { type Cluster, lastWordFirst } from '../voices/cluster.ts'
import type { Allowed, Solution } from './solve.ts'

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
  const voters = clusters.flatMap(({ voter }, i) =>
    solution.standings[i] === 'never' ? [] : [holding(voter)],
  )
  const echoes = clusters
    .flatMap(({ echoes }, i) => (solution.standings[i] === 'always' ? echoes : []))
    .sort(lastWordFirst)
    .map(holding)

  const hulls = solution.allowed.map(hullOf)
  const narrowing = echoes.filter(echo => narrow(hulls, echo))
  const lowSetters = settersBy(voters, narrowing, ({ bounds }) => (statesLow(bounds) ? bounds.low : null))
  const highSetters = settersBy(voters, narrowing, ({ bounds }) => bounds.high)
  const bands = hulls.map(hull => ({
    ...hull,
    lowBy: lowSetters(hull.low, ({ day }) => day <= hull.day),
    highBy: highSetters(hull.high, ({ day }) => day >= hull.day),
  }))
  return { bands, standing: new Set([...voters, ...narrowing].map(({ claimId }) => claimId)) }
}

/** The runs that lie between the bounds, cut off at them. */
export function clip(runs: readonly Bounds[], { low, high }: Bounds): readonly Bounds[] {
  return runs.flatMap(run => {
    const from = Math.max(run.low, low)
    const to = lower(run.high, high)
    return to !== null && from > to ? [] : [{ low: from, high: to }]
  })
}

/** The lower of two upper bounds, null being none. */
export function lower(a: number | null, b: number | null): number | null {
  return a === null ? b : b === null ? a : Math.min(a, b)
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
  const own = hulls.findIndex(hull => hull.day >= day)
  const narrowed = new Map<number, Hull>()
  const clipAt = (i: number, bounds: Bounds) => {
    const hull = narrowed.get(i) ?? hulls[i]
    if (hull) narrowed.set(i, { ...hull, ...bounds, runs: clip(hull.runs, bounds) })
  }
  for (let i = own; ; i++) {
    const hull = hulls[i]
    if (!hull || hull.low >= bounds.low) break
    clipAt(i, { low: bounds.low, high: hull.high })
  }
  for (let i = own; ; i--) {
    const hull = narrowed.get(i) ?? hulls[i]
    const high = lower(hull?.high ?? null, bounds.high)
    if (!hull || high === hull.high) break
    clipAt(i, { low: hull.low, high })
  }
  const losesRun = [...narrowed].some(([i, { runs }]) => runs.length !== hulls[i]?.runs.length)
  if (losesRun) return false
  for (const [i, hull] of narrowed) hulls[i] = hull
  return true
}

function holding({ claim, after }: Cluster['voter']): Holding {
  return { claimId: claim.note.claim_id, day: claim.cutOff, bounds: after }
}

/** Finds who set an end on a day: the voters that give this number and hold then; only where none does, the echoes. */
function settersBy(
  voters: readonly Holding[],
  echoes: readonly Holding[],
  endOf: (holding: Holding) => number | null,
) {
  const byEnd = (holdings: readonly Holding[]) => groupBy(holdings, holding => String(endOf(holding)))
  const [votersAt, echoesAt] = [byEnd(voters), byEnd(echoes)]
  return (end: number | null, holds: (holding: Holding) => boolean): readonly string[] => {
    if (end === null) return []
    const voting = votersAt.get(String(end))?.filter(holds) ?? []
    const setting = voting.length > 0 ? voting : (echoesAt.get(String(end))?.filter(holds) ?? [])
    return setting.map(({ claimId }) => claimId).sort()
  }
}
