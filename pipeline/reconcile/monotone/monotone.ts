import type { Conflict, Moment } from '../../model/journey/assessment.ts'
import { scopeKey } from '../../model/journey/scope.ts'
import { groupBy } from '../../model/order.ts'
import type { Desk } from '../desk.ts'
import { wholesAround } from '../scope.ts'
import type { Admitted } from '../voices/admit.ts'
import { conflictsBetween } from '../voices/conflicts.ts'
import { lastCutOff, missingReasonOf, tallyOf, type Ungraded, verdictOf, type Weighing } from '../weighing.ts'
import { type Banded, bandsOf } from './band.ts'
import { bestFigures } from './best.ts'
import { type Related, relateParts, type SolvedScope } from './parts.ts'
import { reasonsOf } from './reasons.ts'
import { type Solution, solve } from './solve.ts'

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
 *          ─relateParts─▶ parts and wholes ─bestFigures─▶ best ─reasonsOf─▶ the reason for each
 *
 * Stocks and periods do not accumulate: each is solved on its own day, where the method is Marzullo's.
 */
export function monotone(weighings: readonly Weighing[], desk: Desk): readonly Ungraded[] {
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

function estimateOf(solved: Solved, related: Related, used: ReadonlyMap<string, Admitted>): Ungraded {
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
    lastDay: headline?.day ?? lastCutOff(series),
    verdict: verdictOf(clusters, solution.satisfied < solution.total),
    support: solution.total === 0 ? null : solution.satisfied / solution.total,
    missingReason: headline ? headline.missingReason : missingReasonOf(admission),
    trace: reasonsOf(weighed, headline, used),
    conflicts,
    ...tallyOf(solved),
    status: null,
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
