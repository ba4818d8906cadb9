import type { Claim } from '../../model/journey/casebook.ts'
import { comparing, groupBy } from '../../model/order.ts'
import type { Desk } from '../desk.ts'
import type { Admitted } from '../voices/admit.ts'
import type { Cluster } from '../voices/cluster.ts'
import type { Ungraded, Weighing } from '../weighing.ts'
import { estimateFrom, type MethodFigure } from './figure.ts'
import { holdingOf } from './holding.ts'
import { saysAtLeast, type Taken } from './taken.ts'
import { countedOf } from './whole-event.ts'

/** How many types of speakers must agree. */
const TYPES_NEEDED = 3

/**
 * As UN missions are described to verify, carried over from single victims to tolls: only what three independent types of
 * speakers support counts, as a minimum. Everything else is pending, never nought.
 *
 * Source: METHODOLOGY, "The un-3-types method", which numbers these steps and says what of them is verified.
 */
export function unThreeTypes(weighings: readonly Weighing[], _: Desk): readonly Ungraded[] {
  return weighings.map(weighing => {
    const counted = countedOf(weighing, true)
    return estimateFrom('un-3-types', counted, figureOf(counted.clusters))
  })
}

function figureOf(clusters: readonly Cluster[]): MethodFigure {
  const voices = clusters.map(({ voter }) => voter)
  const verified = haveCommonValue(voices) ? thirdLowerBound(voices) : null
  return {
    low: verified,
    best: verified,
    high: null,
    missingReason: verified ? null : 'not_verified',
    status: verified ? 'verified' : 'pending',
  }
}

/** Whether some number lies within the bounds of three types of speakers. */
function haveCommonValue(voices: readonly Admitted[]): boolean {
  const types = groupBy(voices, ({ claim }) => typeOf(claim))
  const holding = [...types.values()].map(ofType => holdingOf(ofType.map(({ before }) => before)))
  return voices.some(({ before: { low } }) => holding.filter(count => count(low) > 0).length >= TYPES_NEEDED)
}

/** The greatest number that three types support as a minimum: the third of their lower bounds, one for each type. */
function thirdLowerBound(voices: readonly Admitted[]): Taken | null {
  const highestFirst = voices.filter(saysAtLeast).toSorted(
    comparing(
      ({ before }) => -before.low,
      ({ claim }) => claim.note.claim_id,
    ),
  )
  const onePerType = highestFirst.filter(
    ({ claim }, i) => highestFirst.findIndex(other => typeOf(other.claim) === typeOf(claim)) === i,
  )
  const by = onePerType.slice(0, TYPES_NEEDED)
  const value = by[TYPES_NEEDED - 1]?.before.low
  return value === undefined ? null : { value, by, rule: 'third-lower-bound' }
}

/** The type of a speaker: a party that speaks of its own losses admits them; what media relay counts as the speaker's. */
function typeOf({ speaker: { kind }, stake }: Claim): string {
  switch (kind) {
    case 'hospital':
    case 'health_authority':
      return 'medical'
    case 'party':
      return stake === 'own_losses' ? 'party_admission' : 'official'
    default:
      return kind
  }
}
