import type {
  Conflict,
  Estimate,
  MissingReason,
  Moment,
  Series,
  Verdict,
} from '../model/journey/assessment.ts'
import type { Claim } from '../model/journey/casebook.ts'
import { groupBy } from '../model/order.ts'
import { type Admission, type Admitted, admit, corrections } from './admit.ts'
import { type Banded, bandsOf } from './band.ts'
import { bestFigures } from './best.ts'
import { type Cluster, clusters } from './cluster.ts'
import { conflictsBetween } from './conflicts.ts'
import type { Desk } from './desk.ts'
import { type Related, relateParts, type SolvedScope } from './parts.ts'
import { scopeKey, wholesAround } from './scope.ts'
import { type Solution, solve } from './solve.ts'
import { traceOf } from './trace.ts'

/** A series while it is being worked on. */
interface Weighing {
  readonly series: Series
  readonly admission: Admission
  readonly clusters: readonly Cluster[]
}

interface Solved extends Weighing, SolvedScope, Banded {
  readonly solution: Solution
  readonly conflicts: readonly Conflict[]
  /** The last cut-off of a claim about the scope itself; null if none is used. */
  readonly lastOwnDay: string | null
}

/**
 * The monotone method: a cumulative toll never falls, so find the history that satisfies the most independent
 * voices, and publish everything it leaves open.
 *
 *   series ─admit─▶ claims used ─clusters─▶ one vote a voice ─solve─▶ allowed numbers ─bandsOf─▶ low, high
 *          ─relateParts─▶ parts and wholes ─bestFigures─▶ best ─traceOf─▶ the reason for each
 *
 * Stocks and periods do not accumulate: each is solved on its own day, where the method is Marzullo's.
 */
export function monotone(series: readonly Series[], desk: Desk): readonly Estimate[] {
  const correctedBy = corrections(series.flatMap(({ claims }) => claims))
  const weighings = series.map(one => weigh(one, correctedBy, desk))
  const daysOf = cutOffDays(weighings, desk)
  const solved = weighings.map(weighing =>
    solveOne(weighing, daysOf.get(scopeKey(weighing.series.scope)) ?? [], desk),
  )
  const related = relateParts(solved, desk.trees)
  const used = new Map(
    weighings.flatMap(({ admission }) => admission.admitted.map(one => [one.claim.note.claim_id, one])),
  )
  return solved.map(one => {
    const relation = related.get(scopeKey(one.scope)) ?? { bands: one.bands, conflicts: [] }
    return estimateOf(one, relation, used)
  })
}

function weigh(
  series: Series,
  correctedBy: ReadonlyMap<string, string>,
  { methodology, sources }: Desk,
): Weighing {
  const admission = admit(series.claims, correctedBy, methodology)
  return { series, admission, clusters: clusters(admission.admitted, sources) }
}

/** The days on which each series must be known: the cut-offs of its claims and of the claims about its parts. */
function cutOffDays(weighings: readonly Weighing[], { trees }: Desk): ReadonlyMap<string, readonly string[]> {
  const days = weighings.flatMap(({ series, admission }) =>
    [series.scope, ...wholesAround(series.scope, trees)].flatMap(scope =>
      admission.admitted.map(({ claim }) => ({ key: scopeKey(scope), day: claim.cutOff })),
    ),
  )
  return new Map(
    [...groupBy(days, ({ key }) => key)].map(([key, found]) => [
      key,
      [...new Set(found.map(({ day }) => day))].sort(),
    ]),
  )
}

function solveOne(weighing: Weighing, days: readonly string[], { eventEnds }: Desk): Solved {
  const { scope } = weighing.series
  const end = eventEnds.get(scope.eventId)
  const [first] = days
  const goesOn = scope.counting === 'cumulative' && first !== undefined && end !== undefined && first <= end
  const asked = goesOn ? [...new Set([...days, end])].sort() : days
  const votes = weighing.clusters.map(({ voter, weight }) => ({
    ...voter.after,
    day: voter.claim.cutOff,
    weight,
  }))
  const solution = solve(votes, asked)
  return {
    ...weighing,
    scope,
    solution,
    ...bandsOf(weighing.clusters, solution),
    conflicts: conflictsBetween(weighing.clusters.map(({ voter }) => voter)),
    lastOwnDay: weighing.admission.admitted.reduce<string | null>(
      (last, { claim }) => (last === null || claim.cutOff > last ? claim.cutOff : last),
      null,
    ),
  }
}

function estimateOf(solved: Solved, related: Related, used: ReadonlyMap<string, Admitted>): Estimate {
  const { series, admission, clusters, solution } = solved
  const supporters = clusters
    .filter((_, i) => solution.standings[i] !== 'never')
    .map(({ voter, echoes, weight }) => ({
      words: [voter, ...echoes.filter(({ claim }) => solved.standing.has(claim.note.claim_id))],
      weight,
    }))
  const best = bestFigures(related.bands, supporters)
  const moments = related.bands.flatMap((band, i): readonly Moment[] => {
    const figure = best[i]
    return figure ? [{ ...band, ...figure }] : []
  })
  const headline =
    moments.findLast((moment, i) => saysSomethingNew(moment, moments[i - 1], solved.lastOwnDay)) ?? null
  const conflicts = [...solved.conflicts, ...related.conflicts]
  const weighed = { setAside: admission.setAside, clusters, standings: solution.standings, conflicts }
  return {
    scope: series.scope,
    method: 'monotone',
    moments,
    headline,
    lastDay: headline?.day ?? series.claims.reduce((last, { cutOff }) => (cutOff > last ? cutOff : last), ''),
    verdict: verdictOf(clusters, solution),
    support: solution.total === 0 ? null : solution.satisfied / solution.total,
    missingReason: headline ? headline.missingReason : missingReasonOf(admission),
    trace: traceOf(weighed, headline, used),
    conflicts,
    used: admission.admitted.length,
    clusters: clusters.length,
    sourceTypes: new Set(clusters.map(({ voter }) => voter.claim.speaker.kind)).size,
    clusterOf: new Map(
      clusters.flatMap(({ id, voter, echoes }) =>
        [voter, ...echoes].map(({ claim }) => [claim.note.claim_id, id]),
      ),
    ),
    reported: reportedRange(series.claims, admission),
  }
}

/** Whether a claim about the scope counts up to this day, or its parts force a higher floor than the day before. */
function saysSomethingNew(
  { day, low }: Moment,
  before: Moment | undefined,
  lastOwnDay: string | null,
): boolean {
  return day === lastOwnDay || low > (before?.low ?? 0)
}

function verdictOf(clusters: readonly Cluster[], { satisfied, total }: Solution): Verdict {
  if (clusters.length === 0) return 'none'
  if (satisfied < total) return 'contested'
  return clusters.length === 1 ? 'single' : 'consistent'
}

function missingReasonOf({ setAside }: Admission): MissingReason {
  return setAside.some(({ rules }) => rules.includes('no-figure')) ? 'no_figure' : 'all_set_aside'
}

/** The lowest and the highest number printed, so that nobody need suspect that the method hides one. */
function reportedRange(claims: readonly Claim[], { setAside }: Admission): Estimate['reported'] {
  const silenced = new Set(
    setAside.filter(({ role }) => role !== 'out_of_scope').map(({ claimId }) => claimId),
  )
  const numbers = claims.flatMap(({ note, figure }) => {
    if (!figure || silenced.has(note.claim_id)) return []
    return figure.mode === null ? [figure.low, figure.high ?? figure.low] : [figure.mode]
  })
  return numbers.length === 0 ? null : { min: Math.min(...numbers), max: Math.max(...numbers) }
}
