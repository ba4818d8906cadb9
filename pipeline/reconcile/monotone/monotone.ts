import type {
  Conflict,
  MissingReason,
  Moment,
  Scope,
  TraceEntry,
  Verdict,
} from '../../model/journey/assessment.ts'
import type { Concluding, Conclusion } from '../conclusion.ts'
import type { Desk } from '../desk.ts'
import type { Family } from '../families.ts'
import type { Admitted } from '../voices/admit.ts'
import type { Cluster } from '../voices/cluster.ts'
import { lastCutOff, missingReasonOf, verdictOf, type Weighing } from '../weighing.ts'
import { type Banded, bandsOf } from './band.ts'
import { bestFigures, type Supporter } from './best.ts'
import { cutOffDays } from './days.ts'
import { type Related, relateParts, type SolvedScope } from './parts.ts'
import { reasonsOf } from './reasons.ts'
import { type Solution, type Standing, solve } from './solve.ts'

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
    return new Concluded(one, relation, desk.askedOn.get(weighing.series.key), used)
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

class Concluded implements Conclusion {
  readonly scope: Scope
  readonly method = 'monotone'
  readonly moments: readonly Moment[]
  readonly headline: Moment | null
  readonly lastDay: string
  readonly verdict: Verdict
  readonly support: number | null
  readonly missingReason: MissingReason | null
  readonly status = null
  readonly counted: Weighing
  readonly #standings: readonly Standing[]
  readonly #besideParts: readonly Conflict[]
  readonly #usedOf: (claimId: string) => Admitted | undefined

  constructor(
    { weighing, solution, standing }: Solved,
    related: Related,
    wanted: string | undefined,
    usedOf: (claimId: string) => Admitted | undefined,
  ) {
    const { series, admission, clusters } = weighing
    const { satisfied, total, standings } = solution
    const moments = bestFigures(related.bands, supportersOf(clusters, standings, standing))
    const headline = headlineOf(moments, admission.admitted, wanted)
    this.scope = series.scope
    this.moments = moments
    this.headline = headline
    this.lastDay = headline?.day ?? lastCutOff(series)
    this.verdict = verdictOf(clusters, satisfied < total)
    this.support = total === 0 ? null : satisfied / total
    this.missingReason = headline ? headline.missingReason : missingReasonOf(admission)
    this.counted = weighing
    this.#standings = standings
    this.#besideParts = related.conflicts
    this.#usedOf = usedOf
  }

  conflicts(): readonly Conflict[] {
    const { conflicts } = this.counted
    return this.#besideParts.length === 0 ? conflicts : [...conflicts, ...this.#besideParts]
  }

  trace(): readonly TraceEntry[] {
    const { admission, clusters } = this.counted
    const { setAside } = admission
    const conflicts = this.conflicts()
    const weighed = { setAside, clusters, standings: this.#standings, conflicts, moments: this.moments }
    return reasonsOf(weighed, this.headline, this.#usedOf)
  }
}

/** The voices that some best history satisfies, with their words that stand. */
function supportersOf(
  clusters: readonly Cluster[],
  standings: readonly Standing[],
  standing: ReadonlySet<string>,
): readonly Supporter[] {
  return clusters.flatMap(({ voter, echoes, weight }, i) => {
    if (standings[i] === 'never') return []
    if (echoes.length === 0) return [{ words: [voter], weight }]
    const earlier = echoes.filter(({ claim }) => standing.has(claim.note.claim_id))
    return [{ words: [voter, ...earlier], weight }]
  })
}

/** The moment on the day wanted; else the last on which something new is said. */
function headlineOf(
  moments: readonly Moment[],
  admitted: readonly Admitted[],
  wanted: string | undefined,
): Moment | null {
  const asked = wanted === undefined ? undefined : moments.find(({ day }) => day === wanted)
  if (asked) return asked
  const lastOwnDay = lastDayOf(admitted)
  return moments.findLast((one, i) => saysSomethingNew(one, moments[i - 1], lastOwnDay)) ?? null
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
