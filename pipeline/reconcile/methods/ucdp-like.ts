import type { Claim } from '../../model/journey/casebook.ts'
import type { Methodology } from '../../model/records.gen.ts'
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
  withoutFigure,
} from './figure.ts'

/**
 * As UCDP is described to code: deaths only; per group the figure of the most reliable source, and where none is clearly
 * more reliable the lower one; low and high are the lowest and the highest figure still deemed reasonable.
 *
 * Source: METHODOLOGY, "The ucdp-like method", which says what of this is verified.
 */
export function ucdpLike(weighings: readonly Weighing[], { methodology }: Desk): readonly Ungraded[] {
  return weighings.map(weighing => {
    const { scope } = weighing.series
    const covered = scope.outcome === 'killed' && scope.counting !== 'stock'
    if (!covered || weighing.clusters.length === 0) return withoutFigure('ucdp-like', weighing, covered)
    return estimateFrom('ucdp-like', weighing, figureOf(weighing.clusters, methodology.opponent_claims))
  })
}

function figureOf(
  clusters: readonly Cluster[],
  opponentClaims: Methodology['opponent_claims'],
): MethodFigure {
  const opponents = clusters.filter(({ voter }) => voter.claim.stake === 'enemy_losses')
  const others = clusters.filter(cluster => !opponents.includes(cluster))
  const onlyHigh =
    opponentClaims === 'high_only' || (opponentClaims === 'best_if_uncontested' && others.length > 0)
  const trusted = leastSaid(onlyHigh ? others : clusters)
  const reliable = mostReliable(onlyHigh ? others : clusters)
  const low = lowest(trusted, 'lowest-reported')
  const best = lowest(
    leastSaid(reliable),
    reliable.length === 1 && trusted.length > 1 ? 'most-reliable' : 'lower-of-equals',
  )
  const high = highest(mostSaid(clusters), 'highest-reported')
  return { low, best, high, missingReason: best ? null : 'no_lower_bound', status: null }
}

/**
 * Those voices whose speaker is not clearly less reliable than another: by Admiralty grade, where F (cannot be judged) is
 * below nobody; then by how near the speaker is to the count.
 */
function mostReliable(clusters: readonly Cluster[]): readonly Cluster[] {
  const speaking = clusters.filter(cluster => leastSaid([cluster]).length > 0)
  const grades = speaking.map(({ voter }) => voter.claim.speaker.reliability).filter(grade => grade !== 'F')
  const [top] = grades.sort()
  const graded = speaking.filter(({ voter }) => ['F', top].includes(voter.claim.speaker.reliability))
  const nearest = Math.max(...graded.map(({ voter }) => nearness(voter.claim)))
  return graded.filter(({ voter }) => nearness(voter.claim) === nearest)
}

/** How near a speaker is to the counting of the dead: 2 who counts them, 1 who is there, 0 who passes it on. */
function nearness({ speaker: { kind } }: Claim): number {
  switch (kind) {
    case 'hospital':
    case 'health_authority':
    case 'investigation':
    case 'un':
      return 2
    case 'witness':
    case 'community':
    case 'local_authority':
    case 'ngo':
    case 'party':
      return 1
    case 'media':
    case 'other':
      return 0
  }
}
