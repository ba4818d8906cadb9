import type { Status } from '../../model/journey/assessment.ts'
import type { Claim } from '../../model/journey/casebook.ts'
import type { EventRow } from '../../model/records.gen.ts'
import type { Concluding } from '../conclusion.ts'
import type { Desk } from '../desk.ts'
import type { Family } from '../families.ts'
import type { Cluster } from '../voices/cluster.ts'
import { concludeFrom } from './figure.ts'
import { highest, leastSaid, lowest, mostSaid } from './taken.ts'

/**
 * As Airwars publishes: the lowest and the highest figure for every group of victims, no best, and a grading of harm to
 * civilians.
 *
 * Source: METHODOLOGY, "The airwars-like method", which numbers these steps and says what of them is verified.
 */
export function airwarsLike(_: Family, { eventKinds, groupStatus }: Desk): Concluding {
  return weighing => {
    const { outcome, counting, eventId, groupId } = weighing.series.scope
    const isCovered = (outcome === 'killed' || outcome === 'wounded') && counting !== 'stock'
    if (!isCovered) return concludeFrom('airwars-like', weighing.nothing, null)
    const { whole } = weighing
    const isGraded = groupStatus.get(groupId) !== 'combatant'
    return concludeFrom('airwars-like', whole, {
      low: lowest(leastSaid(whole.clusters), 'lowest-reported'),
      best: null,
      high: highest(mostSaid(whole.clusters), 'highest-reported'),
      missingReason: 'method_gives_none',
      status: isGraded ? gradingOf(whole.clusters, eventKinds.get(eventId)) : null,
    })
  }
}

/**
 * Notes do not say who is blamed or who accepted responsibility. Two sides fight in a battle or a siege, so that several voices
 * may blame either: contested. Of a strike, several credible voices make it fair. `confirmed` and `discounted` cannot be told
 * from notes.
 */
function gradingOf(clusters: readonly Cluster[], kind: EventRow['kind'] | undefined): Status {
  const twoSidesFight = kind === 'battle' || kind === 'siege'
  if (clusters.length >= 2 && twoSidesFight) return 'contested'
  return clusters.filter(({ voter }) => isCredible(voter.claim)).length >= 2 ? 'fair' : 'weak'
}

/** Neither a speaker graded unreliable (E) nor a claim graded improbable (5). */
function isCredible({ speaker, note }: Claim): boolean {
  return speaker.reliability !== 'E' && note.credibility !== 5
}
