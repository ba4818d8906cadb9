import type { Bounds } from '../../model/journey/assessment.ts'
import { scopeKey } from '../../model/journey/scope.ts'
import type { Desk } from '../desk.ts'
import type { Cluster } from '../voices/cluster.ts'
import type { Ungraded, Weighing } from '../weighing.ts'
import { type Entering, estimateFrom, type MethodFigure } from './figure.ts'
import { greater, insideOf, type Range, type Ranges } from './incidents.ts'
import { highest, leastSaid, lowest, mostSaid } from './taken.ts'
import { countedOf } from './whole-event.ts'

/**
 * As Iraq Body Count is described to record: civilians killed and wounded, the lowest and the highest figure of the reports,
 * no best. One voice alone is provisional unless it is a primary witness or an official record. A figure for a whole event
 * overlaps the incidents recorded inside it, which are counted once.
 *
 * Source: METHODOLOGY, "The ibc-like method", which numbers these steps and says what of them is verified.
 */
export function ibcLike(weighings: readonly Weighing[], { groupStatus, trees }: Desk): readonly Ungraded[] {
  const counted = weighings.map(weighing => {
    const { outcome, counting, groupId } = weighing.series.scope
    const isCounted = (outcome === 'killed' || outcome === 'wounded') && counting !== 'stock'
    const isCovered = isCounted && groupStatus.get(groupId) === 'civilian'
    return { isCovered, ...countedOf(weighing, isCovered) }
  })
  const ranges: Ranges = new Map(
    counted.map(({ series, clusters }) => [scopeKey(series.scope), rangeOf(clusters)]),
  )
  return counted.map(one => {
    const inside = insideOf(one.series.scope, ranges, trees)
    return estimateFrom('ibc-like', one, one.isCovered ? figureOf(one.clusters, inside) : null)
  })
}

function rangeOf(clusters: readonly Cluster[]): Range {
  return {
    min: lowest(leastSaid(clusters), 'lowest-reported'),
    max: highest(mostSaid(clusters), 'highest-reported'),
  }
}

function figureOf(clusters: readonly Cluster[], inside: Range): MethodFigure {
  const { min, max } = rangeOf(clusters)
  return {
    low: greater(min, inside.min),
    best: null,
    high: greater(max, inside.max),
    missingReason: 'method_gives_none',
    status: isCorroborated(clusters) ? 'corroborated' : 'provisional',
    entering: inside.max ? residuals(clusters, inside) : new Map(),
  }
}

/** What each figure for the whole event leaves beside the incidents inside it, and the claims that count those. */
function residuals(clusters: readonly Cluster[], inside: Range): ReadonlyMap<string, Entering> {
  const incidents = { low: inside.min?.value ?? 0, high: inside.max?.value ?? null }
  const counting = [...(inside.min?.by ?? []), ...(inside.max?.by ?? [])]
  const givesWayTo = [...new Set(counting.map(({ claim }) => claim.note.claim_id))].sort()
  return new Map(
    clusters.map(cluster => [
      cluster.voter.claim.note.claim_id,
      { rule: 'residual-beside-incidents', after: residual(takenFrom(cluster), incidents), givesWayTo },
    ]),
  )
}

/** The least and the most that a voice gives as the method takes figures: "about 52" is 52. */
function takenFrom(cluster: Cluster): Bounds {
  const { min, max } = rangeOf([cluster])
  return { low: min?.value ?? 0, high: max?.value ?? null }
}

/** What a figure for a whole leaves beside the incidents inside it, never below nought. */
export function residual(whole: Bounds, incidents: Bounds): Bounds {
  return {
    low: Math.max(0, whole.low - (incidents.high ?? incidents.low)),
    high: whole.high === null ? null : Math.max(0, whole.high - incidents.low),
  }
}

/** Several voices, or one that saw it or examined it. */
function isCorroborated(clusters: readonly Cluster[]): boolean {
  const kinds = clusters.map(({ voter }) => voter.claim.speaker.kind)
  return clusters.length > 1 || kinds.some(kind => kind === 'witness' || kind === 'investigation')
}
