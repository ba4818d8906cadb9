import type { Moment, Scope } from '../../model/journey/assessment.ts'
import { scopeKey } from '../../model/journey/scope.ts'
import { groupBy } from '../../model/order.ts'
import type { Desk } from '../desk.ts'
import { daysOf, isInside, sinceStart, wholesAround } from '../scope.ts'
import type { Admitted } from '../voices/admit.ts'
import { lastCutOff, missingReasonOf, type Ungraded, verdictOf, type Weighing } from '../weighing.ts'
import { type Banded, bandsOf } from './band.ts'
import { bestFigures } from './best.ts'
import { type Related, relateParts, type SolvedScope } from './parts.ts'
import { reasonsOf } from './reasons.ts'
import { type Solution, solve } from './solve.ts'

interface Solved extends Weighing, SolvedScope, Banded {
  readonly solution: Solution
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
  const days = cutOffDays(weighings, desk)
  const solved = weighings.map(weighing =>
    solveOne(weighing, days.get(scopeKey(weighing.series.scope)) ?? [], desk),
  )
  const related = relateParts(solved, desk.trees)
  const used = new Map(
    weighings.flatMap(({ admission }) => admission.admitted.map(one => [one.claim.note.claim_id, one])),
  )
  return solved.map(one => {
    const relation = related.get(scopeKey(one.scope)) ?? { bands: one.bands, conflicts: [] }
    return estimateOf(one, relation, used, desk)
  })
}

/**
 * The days on which each series must be known: the cut-offs of its claims and of the claims about its parts. A period has one
 * day, its last, also where only a period inside it is spoken of.
 */
function cutOffDays(weighings: readonly Weighing[], { trees }: Desk): ReadonlyMap<string, readonly string[]> {
  const days = new Map<string, Set<string>>()
  const daysAt = (scope: Scope): Set<string> => {
    const known = days.get(scopeKey(scope)) ?? new Set()
    days.set(scopeKey(scope), known)
    return known
  }
  const periods = groupBy(
    weighings.map(({ series }) => series.scope).filter(({ counting }) => counting === 'within'),
    sinceStart,
  )
  for (const { series, admission } of weighings) {
    if (admission.admitted.length === 0) continue
    for (const scope of [series.scope, ...wholesAround(series.scope, trees)]) {
      for (const { claim } of admission.admitted) daysAt(scope).add(claim.cutOff)
      const around = scope.counting === 'within' ? (periods.get(sinceStart(scope)) ?? []) : []
      for (const period of around.filter(one => isInside(scope, one))) daysAt(period).add(daysOf(period).to)
    }
  }
  return new Map([...days].map(([key, found]) => [key, [...found].sort()]))
}

function solveOne(weighing: Weighing, days: readonly string[], { eventEnds, askedOn }: Desk): Solved {
  const { scope } = weighing.series
  const end = eventEnds.get(scope.eventId)
  const [first] = days
  const goesOn = scope.counting === 'cumulative' && first !== undefined && end !== undefined && first <= end
  const wanted = askedOn.get(scopeKey(scope))
  const more = [...(goesOn ? [end] : []), ...(wanted ? [wanted] : [])]
  const asked = [...new Set([...days, ...more])].sort()
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
    lastOwnDay: weighing.admission.admitted.reduce<string | null>(
      (last, { claim }) => (last === null || claim.cutOff > last ? claim.cutOff : last),
      null,
    ),
  }
}

function estimateOf(
  solved: Solved,
  related: Related,
  used: ReadonlyMap<string, Admitted>,
  { askedOn }: Desk,
): Ungraded {
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
  const wanted = askedOn.get(scopeKey(series.scope))
  const asked = moments.find(({ day }) => day === wanted)
  const headline =
    asked ?? moments.findLast((one, i) => saysSomethingNew(one, moments[i - 1], solved.lastOwnDay)) ?? null
  const conflicts = [...solved.conflicts, ...related.conflicts]
  const weighed = {
    setAside: admission.setAside,
    clusters,
    standings: solution.standings,
    conflicts,
    moments,
  }
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
    ...solved.tally,
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
