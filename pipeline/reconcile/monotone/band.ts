import type { Bounds, Moment } from '../../model/journey/assessment.ts'
import { compareText } from '../../model/order.ts'
import type { Cluster } from '../voices/cluster.ts'
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
    .flatMap(({ echoes }, i) => (solution.standings[i] === 'always' ? echoes.map(holding) : []))
    .sort((a, b) => compareText(b.day, a.day) || compareText(a.claimId, b.claimId))

  let hulls = solution.allowed.map(hullOf)
  const narrowing: Holding[] = []
  for (const echo of echoes) {
    const narrowed = hulls.map(hull => narrow(hull, echo))
    if (narrowed.some(({ runs }, i) => runs.length !== hulls[i]?.runs.length)) continue
    hulls = narrowed
    narrowing.push(echo)
  }
  const bands = hulls.map(hull => ({
    ...hull,
    lowBy: setters(
      voters,
      narrowing,
      ({ day, bounds }) => day <= hull.day && bounds.low === hull.low && statesLow(bounds),
    ),
    highBy: setters(
      voters,
      narrowing,
      ({ day, bounds }) => day >= hull.day && hull.high !== null && bounds.high === hull.high,
    ),
  }))
  return { bands, standing: new Set([...voters, ...narrowing].map(({ claimId }) => claimId)) }
}

/** Whether the bounds name a least number, be it nought: "at most 10" names none, "none" does. */
function statesLow({ low, high }: Bounds): boolean {
  return low > 0 || high === 0
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

/** A toll never falls: a floor holds from its day on, a ceiling up to its day. */
function narrow(hull: Hull, { day, bounds }: Holding): Hull {
  const low = day <= hull.day ? Math.max(hull.low, bounds.low) : hull.low
  const high = day >= hull.day ? lower(hull.high, bounds.high) : hull.high
  return { ...hull, low, high, runs: clip(hull.runs, { low, high }) }
}

function holding({ claim, after }: Cluster['voter']): Holding {
  return { claimId: claim.note.claim_id, day: claim.cutOff, bounds: after }
}

/** The voters that set an end; only where none does, the echoes that narrowed the band. */
function setters(
  voters: readonly Holding[],
  echoes: readonly Holding[],
  sets: (holding: Holding) => boolean,
): readonly string[] {
  const setting = voters.filter(sets)
  return (setting.length > 0 ? setting : echoes.filter(sets)).map(({ claimId }) => claimId).sort()
}
