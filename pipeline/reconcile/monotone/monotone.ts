import type { Moment } from '../../model/journey/assessment.ts'
import type { Concluding, Conclusion } from '../conclusion.ts'
import type { Desk } from '../desk.ts'
import type { Family } from '../families.ts'
import type { Admitted } from '../voices/admit.ts'
import { lastCutOff, missingReasonOf, verdictOf, type Weighing } from '../weighing.ts'
import { type Banded, bandsOf } from './band.ts'
import { bestFigures } from './best.ts'
import { cutOffDays } from './days.ts'
import { type Related, relateParts, type SolvedScope } from './parts.ts'
import { reasonsOf } from './reasons.ts'
import { type Solution, solve } from './solve.ts'

interface Solved extends SolvedScope, Banded {
  readonly weighing: Weighing
  readonly solution: Solution
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
export function monotone(family: Family, desk: Desk): Concluding {
  const days = cutOffDays(family)
  const solved = new Map(family.members.map(weighing => [weighing, solveOne(weighing, days(weighing), desk)]))
  const isAlone = family.members.length === 1
  const related = isAlone ? null : relateParts([...solved.values()], family.places)
  const used = usedIn(family)
  return weighing => {
    const one = solved.get(weighing) ?? solveOne(weighing, days(weighing), desk)
    const relation = related?.(one.scope) ?? { bands: one.bands, conflicts: [] }
    return concludeOn(one, relation, used, desk)
  }
}

/** Finds the used claims of a family by their ids. */
function usedIn({ members }: Family): (claimId: string) => Admitted | undefined {
  let byId: Map<string, Admitted> | undefined
  return claimId => {
    byId ??= new Map(
      members.flatMap(({ admission }) => admission.admitted.map(one => [one.claim.note.claim_id, one])),
    )
    return byId.get(claimId)
  }
}

function solveOne(weighing: Weighing, days: readonly string[], { eventEnds, askedOn }: Desk): Solved {
  const { scope, key } = weighing.series
  const end = eventEnds.get(scope.eventId)
  const [first] = days
  const goesOn = scope.counting === 'cumulative' && first !== undefined && end !== undefined && first <= end
  const asked = withDays(days, goesOn ? end : undefined, askedOn.get(key))
  const votes = weighing.clusters.map(({ voter: { after, claim }, weight }) => ({
    low: after.low,
    high: after.high,
    day: claim.cutOff,
    weight,
  }))
  const solution = solve(votes, asked)
  const { bands, standing } = bandsOf(weighing.clusters, solution)
  return { weighing, scope, solution, bands, standing }
}

/** Days with more days among them, in order and each once. */
function withDays(days: readonly string[], ...more: readonly (string | undefined)[]): readonly string[] {
  const missing = more.filter(day => day !== undefined && !days.includes(day))
  return missing.length === 0 ? days : [...new Set([...days, ...missing.flatMap(day => day ?? [])])].sort()
}

function concludeOn(
  { weighing, solution, standing }: Solved,
  related: Related,
  used: (claimId: string) => Admitted | undefined,
  { askedOn }: Desk,
): Conclusion {
  const { series, admission, clusters } = weighing
  const supporters = clusters
    .filter((_, i) => solution.standings[i] !== 'never')
    .map(({ voter, echoes, weight }) => ({
      words: [voter, ...echoes.filter(({ claim }) => standing.has(claim.note.claim_id))],
      weight,
    }))
  const moments = bestFigures(related.bands, supporters)
  const wanted = askedOn.get(series.key)
  const asked = wanted === undefined ? undefined : moments.find(({ day }) => day === wanted)
  const lastOwnDay = lastDayOf(admission.admitted)
  const headline =
    asked ?? moments.findLast((one, i) => saysSomethingNew(one, moments[i - 1], lastOwnDay)) ?? null
  const conflicts = () =>
    related.conflicts.length === 0 ? weighing.conflicts : [...weighing.conflicts, ...related.conflicts]
  return {
    scope: series.scope,
    method: 'monotone',
    moments,
    headline,
    lastDay: headline?.day ?? lastCutOff(series),
    verdict: verdictOf(clusters, solution.satisfied < solution.total),
    support: solution.total === 0 ? null : solution.satisfied / solution.total,
    missingReason: headline ? headline.missingReason : missingReasonOf(admission),
    status: null,
    counted: weighing,
    conflicts,
    trace: () => {
      const { standings } = solution
      const weighed = { setAside: admission.setAside, clusters, standings, conflicts: conflicts(), moments }
      return reasonsOf(weighed, headline, used)
    },
  }
}

function lastDayOf(admitted: readonly Admitted[]): string | null {
  let last: string | null = null
  for (const { claim } of admitted) if (last === null || claim.cutOff > last) last = claim.cutOff
  return last
}

/** Whether a claim about the scope counts up to this day, or its parts force a higher floor than the day before. */
function saysSomethingNew(
  { day, low }: Moment,
  before: Moment | undefined,
  lastOwnDay: string | null,
): boolean {
  return day === lastOwnDay || low > (before?.low ?? 0)
}
