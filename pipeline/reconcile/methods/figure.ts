import type { BestKind, Estimate, Method, MissingReason, Status } from '../../model/journey/assessment.ts'
import type { Rule } from '../../model/rules.ts'
import { inOrder, setterEntries, voiceEntries } from '../trace.ts'
import type { Admitted } from '../voices/admit.ts'
import type { Cluster } from '../voices/cluster.ts'
import { lastCutOff, missingReasonOf, type Ungraded, verdictOf, type Weighing } from '../weighing.ts'

/** A number that a method takes, the claims that gave it, and the rule by which it was taken. */
export interface Taken {
  readonly value: number
  readonly by: readonly string[]
  readonly rule: Rule
}

/** The figure of a method: each end may be missing. */
export interface MethodFigure {
  readonly low: Taken | null
  readonly best: Taken | null
  readonly high: Taken | null
  /** Why there is no best; null if there is one. */
  readonly missingReason: MissingReason | null
  readonly status: Status | null
  /** What else a rule did to claims: the method's own entries of the trace. */
  readonly reasons?: Estimate['trace']
}

/** The estimate of a method that takes its figures from among those printed, with the reason for each. */
export function estimateFrom(method: Method, weighing: Weighing, figure: MethodFigure): Ungraded {
  const { series, admission, clusters } = weighing
  const { low, best, high, missingReason, status, reasons = [] } = figure
  const used = new Map(admission.admitted.map(one => [one.claim.note.claim_id, one]))
  const day = admission.admitted.reduce((last, { claim }) => (claim.cutOff > last ? claim.cutOff : last), '')
  const bounds = { low: low?.value ?? 0, high: high?.value ?? null }
  const headline = {
    day,
    ...bounds,
    lowBy: sorted(low),
    highBy: sorted(high),
    runs: [bounds],
    best: best?.value ?? null,
    bestBy: sorted(best),
    bestKind: kindOf(best, used),
    bestRule: best?.rule ?? null,
    missingReason,
  }
  const hasFigure = low !== null || best !== null || high !== null
  const sets = (role: 'sets_low' | 'sets_best' | 'sets_high', taken: Taken | null) =>
    taken ? setterEntries(role, taken.by, () => taken.rule, used) : []
  return {
    ...unsettled(method, weighing),
    moments: hasFigure ? [headline] : [],
    headline: hasFigure ? headline : null,
    verdict: verdictOf(clusters, weighing.conflicts.length > 0),
    missingReason,
    trace: inOrder([
      ...admission.setAside,
      ...clusters.flatMap(cluster => voiceEntries(cluster, 'supports', ['as-read'])),
      ...sets('sets_low', low),
      ...sets('sets_best', best),
      ...sets('sets_high', high),
      ...reasons,
    ]),
    status,
    lastDay: day || lastCutOff(series),
  }
}

/** The estimate of a series that the method does not count, or of which no claim is used. */
export function withoutFigure(method: Method, weighing: Weighing, covered: boolean): Ungraded {
  const { admission, clusters } = weighing
  const role = covered ? 'supports' : 'out_of_scope'
  return {
    ...unsettled(method, weighing),
    missingReason: covered ? missingReasonOf(admission) : 'not_covered',
    trace: inOrder([
      ...admission.setAside,
      ...clusters.flatMap(cluster => voiceEntries(cluster, role, [covered ? 'as-read' : 'not-covered'])),
    ]),
  }
}

function unsettled(method: Method, weighing: Weighing): Ungraded {
  return {
    scope: weighing.series.scope,
    method,
    moments: [],
    headline: null,
    lastDay: lastCutOff(weighing.series),
    verdict: 'none',
    support: null,
    missingReason: null,
    trace: [],
    conflicts: [],
    ...weighing.tally,
    status: null,
  }
}

function sorted(taken: Taken | null): readonly string[] {
  return taken ? [...taken.by].sort() : []
}

/** A best figure that only floors give is itself a floor. */
function kindOf(best: Taken | null, used: ReadonlyMap<string, Admitted>): BestKind {
  if (!best) return 'none'
  return best.by.every(id => used.get(id)?.before.high === null) ? 'floor' : 'value'
}

/** A number that a voice gives, as printed: what its words centre on, else one of their ends. */
export interface Said {
  readonly claimId: string
  readonly value: number
}

/** The number each voice gives as the least: "up to 5" gives none. "None" gives 0. */
export function leastSaid(clusters: readonly Cluster[]): readonly Said[] {
  return clusters.flatMap(({ voter: { claim, before } }) =>
    before.low > 0 || before.high === 0
      ? [{ claimId: claim.note.claim_id, value: claim.figure?.mode ?? before.low }]
      : [],
  )
}

/** The number each voice gives as the most: of "at least 40" it is 40, for nothing higher was printed. */
export function mostSaid(clusters: readonly Cluster[]): readonly Said[] {
  return clusters.map(({ voter: { claim, before } }) => ({
    claimId: claim.note.claim_id,
    value: claim.figure?.mode ?? before.high ?? before.low,
  }))
}

export function lowest(said: readonly Said[], rule: Rule): Taken | null {
  return takenAt(Math.min(...said.map(({ value }) => value)), said, rule)
}

export function highest(said: readonly Said[], rule: Rule): Taken | null {
  return takenAt(Math.max(...said.map(({ value }) => value)), said, rule)
}

function takenAt(value: number, said: readonly Said[], rule: Rule): Taken | null {
  const by = said.filter(one => one.value === value).map(({ claimId }) => claimId)
  return by.length > 0 ? { value, by, rule } : null
}
