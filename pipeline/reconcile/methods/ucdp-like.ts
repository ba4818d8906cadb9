import type { Claim } from '../../model/journey/casebook.ts'
import type { Methodology } from '../../model/records.gen.ts'
import type { Concluding } from '../conclusion.ts'
import type { Desk } from '../desk.ts'
import type { Family } from '../families.ts'
import type { Cluster } from '../voices/cluster.ts'
import { areContradictory } from '../voices/conflicts.ts'
import { concludeFrom, type Entering, type MethodFigure } from './figure.ts'
import { highest, leastSaid, lowest, mostSaid, saysAtLeast } from './taken.ts'

/**
 * As UCDP is described to code: deaths only; per group the figure of the most reliable source, and where none is clearly
 * more reliable the lower one; low and high are the lowest and the highest figure still deemed reasonable.
 *
 * Source: METHODOLOGY, "The ucdp-like method", which numbers these steps and says what of them is verified.
 */
export function ucdpLike(_: Family, { methodology }: Desk): Concluding {
  return weighing => {
    const { outcome, counting } = weighing.series.scope
    const isCovered = outcome === 'killed' && counting !== 'stock'
    if (!isCovered) return concludeFrom('ucdp-like', weighing.nothing, null)
    const { whole } = weighing
    return concludeFrom('ucdp-like', whole, figureOf(whole.clusters, methodology.opponent_claims))
  }
}

function figureOf(
  clusters: readonly Cluster[],
  opponentClaims: Methodology['opponent_claims'],
): MethodFigure {
  const onlyHigh = clusters.filter(cluster => mayOnlyRaiseHigh(cluster, clusters, opponentClaims))
  const trusted = onlyHigh.length === 0 ? clusters : clusters.filter(cluster => !onlyHigh.includes(cluster))
  const reliable = mostReliable(trusted)
  const candidates = leastSaid(trusted)
  const best = lowest(
    leastSaid(reliable),
    reliable.length < candidates.length ? 'most-reliable' : 'lower-of-equals',
  )
  return {
    low: lowest(candidates, 'lowest-reported'),
    best,
    high: highest(mostSaid(clusters), 'highest-reported'),
    missingReason: best ? null : 'no_lower_bound',
    status: null,
    entering: new Map(
      onlyHigh.map(({ voter }) => [voter.claim.note.claim_id, asHighOnly(voter.before.high)]),
    ),
  }
}

function asHighOnly(high: number | null): Entering {
  return { rule: 'opponent-claim-only-high', after: { low: 0, high }, givesWayTo: [] }
}

/** Whether a voice is a party that speaks of its enemy's losses, and the editors let such a figure set no more than high. */
function mayOnlyRaiseHigh(
  cluster: Cluster,
  clusters: readonly Cluster[],
  opponentClaims: Methodology['opponent_claims'],
): boolean {
  if (cluster.voter.claim.stake !== 'enemy_losses') return false
  switch (opponentClaims) {
    case 'high_only':
      return true
    case 'as_any_other':
      return false
    case 'best_if_uncontested':
      return clusters.some(
        other => other.voter.claim.stake !== 'enemy_losses' && areContradictory([cluster, other]),
      )
  }
}

/**
 * Those voices whose speaker is not clearly less reliable than another: by Admiralty grade, where F (cannot be judged) is
 * below nobody; then a number before words that name only a size; then by how near the speaker is to the count.
 */
function mostReliable(clusters: readonly Cluster[]): readonly Cluster[] {
  const speaking = clusters.filter(({ voter }) => saysAtLeast(voter))
  const [top] = speaking.map(({ voter }) => voter.claim.speaker.reliability).sort()
  const graded = speaking.filter(({ voter }) => ['F', top].includes(voter.claim.speaker.reliability))
  const named = graded.filter(({ voter }) => !voter.claim.vague)
  const specific = named.length > 0 ? named : graded
  const nearest = Math.max(...specific.map(({ voter }) => nearness(voter.claim)))
  return specific.filter(({ voter }) => nearness(voter.claim) === nearest)
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
