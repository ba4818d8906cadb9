import type { Conflict } from '../../model/journey/assessment.ts'
import { comparing } from '../../model/order.ts'
import type { Admitted } from './admit.ts'

/**
 * The pairs that cannot both be true: since a toll never falls, exactly those in which an earlier (or equal) lower
 * bound exceeds a later (or equal) upper bound. Ordered by the ids of the claims.
 */
export function conflictsBetween(voters: readonly Admitted[]): readonly Conflict[] {
  const pairs: Conflict[] = []
  for (const {
    claim: earlier,
    after: { low },
  } of voters) {
    for (const {
      claim: later,
      after: { high },
    } of voters) {
      if (high === null || low <= high || earlier.cutOff > later.cutOff) continue
      pairs.push({
        kind: 'between_claims',
        earlier: { claimId: earlier.note.claim_id, day: earlier.cutOff, low },
        later: { claimId: later.note.claim_id, day: later.cutOff, high },
      })
    }
  }
  return pairs.sort(
    comparing(
      ({ earlier }) => earlier.claimId,
      ({ later }) => later.claimId,
    ),
  )
}
