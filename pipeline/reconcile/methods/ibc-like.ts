import type { Bounds } from '../../model/journey/assessment.ts'
import type { Concluding } from '../conclusion.ts'
import type { Desk } from '../desk.ts'
import type { Family } from '../families.ts'
import type { Cluster } from '../voices/cluster.ts'
import type { Weighing } from '../weighing.ts'
import { concludeFrom, type Entering, type MethodFigure } from './figure.ts'
import { greater, insideOf, type Range } from './incidents.ts'
import { highest, leastSaid, lowest, mostSaid } from './taken.ts'

/**
 * As Iraq Body Count is described to record: civilians killed and wounded, the lowest and the highest figure of the reports,
 * no best. One voice alone is provisional unless it is a primary witness or an official record. A figure for a whole event
 * overlaps the incidents recorded inside it, which are counted once.
 *
 * Source: METHODOLOGY, "The ibc-like method", which numbers these steps and says what of them is verified.
 */
export function ibcLike({ members }: Family, { groupStatus, trees }: Desk): Concluding {
  const isCovered = ({ series }: Weighing) => {
    const { outcome, counting, groupId } = series.scope
    const isCounted = (outcome === 'killed' || outcome === 'wounded') && counting !== 'stock'
    return isCounted && groupStatus.get(groupId) === 'civilian'
  }
  const covered = members.filter(isCovered)
  const byKey = new Map(covered.map(member => [member.series.key, member]))
  const rangeAt = (key: string) => {
    const member = byKey.get(key)
    return member && rangeOf(member.whole.clusters)
  }
  return weighing => {
    if (!isCovered(weighing)) return concludeFrom('ibc-like', weighing.nothing, null)
    const { whole } = weighing
    const inside = insideOf(weighing.series.scope, rangeAt, trees)
    return concludeFrom('ibc-like', whole, figureOf(whole.clusters, inside))
  }
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
