import type { Conflict } from '../../model/journey/assessment.ts'
import { comparing } from '../../model/order.ts'
import type { Admitted } from './admit.ts'

/**
 * The pairs that cannot both be true: since a toll never falls, exactly those in which an earlier (or equal) lower
 * bound exceeds a later (or equal) upper bound. Ordered by the ids of the claims.
 */
export function conflictsBetween(voters: readonly Admitted[]): readonly Conflict[] {
  const ends = voters.map(({ claim, after: { low, high } }) => ({
    claimId: claim.note.claim_id,
    day: claim.cutOff,
    low,
    high,
  }))
  const pairs: Conflict[] = []
  for (const { claimId, day, low } of ends) {
    for (const later of ends) {
      if (later.high === null || low <= later.high || day > later.day) continue
      pairs.push({
        kind: 'between_claims',
        earlier: { claimId, day, low },
        later: { claimId: later.claimId, day: later.day, high: later.high },
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
