import type {
  BestKind,
  Bounds,
  Method,
  MissingReason,
  Moment,
  Role,
  Status,
  TraceEntry,
} from '../../model/journey/assessment.ts'
import type { Rule } from '../../model/rules.ts'
import type { Conclusion } from '../conclusion.ts'
import { AS_READ, beforeOf, inOrder, setterEntries, voiceEntries } from '../trace.ts'
import type { Admitted } from '../voices/admit.ts'
import type { Cluster } from '../voices/cluster.ts'
import { lastCutOff, missingReasonOf, verdictOf, type Weighing } from '../weighing.ts'
import type { Taken } from './taken.ts'

/** The figure of a method: each end may be missing. */
export interface MethodFigure {
  readonly low: Taken | null
  readonly best: Taken | null
  readonly high: Taken | null
  /** Why there is no best; null if there is one. */
  readonly missingReason: MissingReason | null
  readonly status: Status | null
  /** The voices that enter otherwise than as read, by the claim that votes. */
  readonly entering?: ReadonlyMap<string, Entering>
}

/** How a voice enters a method. */
export interface Entering {
  readonly rule: Rule
  readonly after: Bounds
  /** The claims to which it gives way. */
  readonly givesWayTo: readonly string[]
}

/**
 * The conclusion of a method that takes its figures from among those printed, with the reason for each; without a figure the
 * method does not cover the series. Its verdict is the common one: whether the voices that the method hears can all be true
 * at once.
 */
export function concludeFrom(method: Method, counted: Weighing, figure: MethodFigure | null): Conclusion {
  const { series, admission, clusters } = counted
  const headline = figure && headlineOf(figure, clusters, admission.admitted)
  return {
    scope: series.scope,
    method,
    moments: headline ? [headline] : [],
    headline,
    lastDay: headline?.day ?? lastCutOff(series),
    verdict: verdictOf(clusters, counted.isContradictory),
    support: null,
    missingReason: !figure ? 'not_covered' : headline ? headline.missingReason : missingReasonOf(admission),
    status: clusters.length > 0 ? (figure?.status ?? null) : null,
    counted,
    conflicts: () => [],
    trace: () => traceOf(counted, figure, headline !== null),
  }
}

function traceOf(
  counted: Weighing,
  figure: MethodFigure | null,
  hasHeadline: boolean,
): readonly TraceEntry[] {
  const entering = figure?.entering
  if (!figure || !hasHeadline) return counted.asRead
  if (!entering || entering.size === 0) return inOrder([...counted.asRead, ...ends(figure)])
  const entries = counted.clusters.flatMap(cluster => entered(cluster, entering.get(idOf(cluster.voter))))
  return inOrder([...counted.admission.setAside, ...entries, ...ends(figure)])
}

function headlineOf(
  { low, best, high, missingReason }: MethodFigure,
  clusters: readonly Cluster[],
  admitted: readonly Admitted[],
): Moment | null {
  if (clusters.length === 0) return null
  const bounds = { low: low?.value ?? 0, high: high?.value ?? null }
  return {
    day: admitted.reduce((last, { claim }) => (claim.cutOff > last ? claim.cutOff : last), ''),
    ...bounds,
    lowBy: setBy(low),
    highBy: setBy(high),
    runs: [bounds],
    best: best?.value ?? null,
    bestBy: setBy(best),
    bestKind: kindOf(best),
    bestRule: best?.rule ?? null,
    missingReason,
  }
}

/** The words enter these methods as they were read; what loosens a bound in the monotone method only moves the verdict. */
function entered(cluster: Cluster, entering: Entering | undefined) {
  if (!entering) return voiceEntries(cluster, 'supports', AS_READ, undefined, beforeOf)
  return voiceEntries(cluster, 'supports', [entering.rule], entering.givesWayTo, one =>
    one === cluster.voter ? entering.after : one.before,
  )
}

/** Which claims set the ends of a figure and its best. */
function ends({ low, best, high }: MethodFigure): readonly TraceEntry[] {
  const sets = (role: Role, taken: Taken | null) =>
    taken ? setterEntries(role, taken.by.map(idOf), () => taken.rule, among(taken.by), beforeOf) : []
  return [...sets('sets_low', low), ...sets('sets_best', best), ...sets('sets_high', high)]
}

function setBy(taken: Taken | null): readonly string[] {
  return taken ? taken.by.map(idOf).sort() : []
}

/** A best figure is a floor where nobody both names it and sets an upper bound. */
function kindOf(best: Taken | null): BestKind {
  if (!best) return 'none'
  const isNamed = ({ claim, before }: Admitted) =>
    before.high !== null && (claim.figure?.mode ?? best.value) === best.value
  return best.by.some(isNamed) ? 'value' : 'floor'
}

function idOf({ claim }: Admitted): string {
  return claim.note.claim_id
}

/** Finds claims by their ids. */
function among(claims: readonly Admitted[]): (claimId: string) => Admitted | undefined {
  const [only] = claims
  if (only && claims.length === 1) return () => only
  const byId = new Map(claims.map(one => [idOf(one), one]))
  return claimId => byId.get(claimId)
}
