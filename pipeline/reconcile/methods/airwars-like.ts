import type { Status } from '../../model/journey/assessment.ts'
import type { Claim } from '../../model/journey/casebook.ts'
import type { EventRow } from '../../model/records.gen.ts'
import type { Desk } from '../desk.ts'
import type { Cluster } from '../voices/cluster.ts'
import type { Ungraded, Weighing } from '../weighing.ts'
import { estimateFrom } from './figure.ts'
import { highest, leastSaid, lowest, mostSaid } from './taken.ts'
import { countedOf } from './whole-event.ts'

/**
 * As Airwars publishes: the lowest and the highest figure for every group of victims, no best, and a grading of harm to
 * civilians.
 *
 * Source: METHODOLOGY, "The airwars-like method", which numbers these steps and says what of them is verified.
 */
export function airwarsLike(
  weighings: readonly Weighing[],
  { eventKinds, groupStatus }: Desk,
): readonly Ungraded[] {
  return weighings.map(weighing => {
    const { outcome, counting, eventId, groupId } = weighing.series.scope
    const isCovered = (outcome === 'killed' || outcome === 'wounded') && counting !== 'stock'
    const counted = countedOf(weighing, isCovered)
    const isGraded = groupStatus.get(groupId) !== 'combatant'
    const figure = {
      low: lowest(leastSaid(counted.clusters), 'lowest-reported'),
      best: null,
      high: highest(mostSaid(counted.clusters), 'highest-reported'),
      missingReason: 'method_gives_none',
      status: isGraded ? gradingOf(counted.clusters, eventKinds.get(eventId)) : null,
    } as const
    return estimateFrom('airwars-like', counted, isCovered ? figure : null)
  })
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
