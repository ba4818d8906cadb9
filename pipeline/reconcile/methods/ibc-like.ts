import type { Bounds, TraceEntry } from '../../model/journey/assessment.ts'
import { scopeKey } from '../../model/journey/scope.ts'
import type { Desk } from '../desk.ts'
import type { Cluster } from '../voices/cluster.ts'
import type { Ungraded, Weighing } from '../weighing.ts'
import {
  estimateFrom,
  highest,
  leastSaid,
  lowest,
  type MethodFigure,
  mostSaid,
  type Taken,
  withoutFigure,
} from './figure.ts'

/**
 * As Iraq Body Count is described to record: civilians killed and wounded, the lowest and the highest figure of the reports,
 * no best. One voice alone is provisional unless it is a primary witness or an official record. A figure for a whole event
 * overlaps the incidents recorded inside it, which are counted once.
 *
 * Source: METHODOLOGY, "The ibc-like method", which says what of this is verified.
 */
export function ibcLike(weighings: readonly Weighing[], { civilians, trees }: Desk): readonly Ungraded[] {
  const covers = ({ series: { scope } }: Weighing) =>
    civilians.has(scope.groupId) &&
    (scope.outcome === 'killed' || scope.outcome === 'wounded') &&
    scope.counting !== 'stock'
  const ranges = new Map(
    weighings.filter(covers).map(one => [scopeKey(one.series.scope), rangeOf(one.clusters)]),
  )
  return weighings.map(weighing => {
    const { scope } = weighing.series
    const range = ranges.get(scopeKey(scope))
    if (!range || weighing.clusters.length === 0)
      return withoutFigure('ibc-like', weighing, range !== undefined)
    const incidents = (trees.eventsInside.get(scope.eventId) ?? []).flatMap(
      eventId => ranges.get(scopeKey({ ...scope, eventId })) ?? [],
    )
    return estimateFrom('ibc-like', weighing, withIncidents(range, incidents, weighing.clusters))
  })
}

interface Range {
  readonly min: Taken | null
  readonly max: Taken | null
}

function rangeOf(clusters: readonly Cluster[]): Range {
  return {
    min: lowest(leastSaid(clusters), 'lowest-reported'),
    max: highest(mostSaid(clusters), 'highest-reported'),
  }
}

/** What a figure for a whole leaves beside the incidents inside it, never below nought. */
export function residual(whole: Bounds, incidents: Bounds): Bounds {
  return {
    low: Math.max(0, whole.low - (incidents.high ?? incidents.low)),
    high: whole.high === null ? null : Math.max(0, whole.high - incidents.low),
  }
}

function withIncidents(
  { min, max }: Range,
  incidents: readonly Range[],
  clusters: readonly Cluster[],
): MethodFigure {
  const inside = {
    low: incidents.reduce((sum, one) => sum + (one.min?.value ?? 0), 0),
    high: incidents.reduce((sum, one) => sum + (one.max?.value ?? 0), 0),
  }
  const reasons = incidents.length === 0 ? [] : clusters.map(cluster => leftBeside(cluster, inside))
  const atLeast = (taken: Taken | null, sum: number) =>
    taken && { ...taken, value: Math.max(taken.value, sum) }
  return {
    low: atLeast(min, inside.low),
    best: null,
    high: atLeast(max, inside.high),
    missingReason: 'method_gives_none',
    status: isCorroborated(clusters) ? 'corroborated' : 'provisional',
    reasons,
  }
}

function leftBeside({ voter: { claim, before } }: Cluster, incidents: Bounds): TraceEntry {
  return {
    claimId: claim.note.claim_id,
    role: 'supports',
    rules: ['residual-beside-incidents'],
    before,
    after: residual(before, incidents),
    conflictsWith: [],
  }
}

function isCorroborated(clusters: readonly Cluster[]): boolean {
  const kinds = clusters.map(({ voter }) => voter.claim.speaker.kind)
  return clusters.length > 1 || kinds.some(kind => kind === 'witness' || kind === 'investigation')
}
