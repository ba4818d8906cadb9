import type { Conflict } from '../../model/journey/assessment.ts'
import { compareText, comparing } from '../../model/order.ts'
import type { Admitted } from './admit.ts'
import type { Cluster } from './cluster.ts'

/**
 * The pairs that cannot both be true: since a toll never falls, exactly those in which an earlier (or equal) lower
 * bound exceeds a later (or equal) upper bound. Ordered by the ids of the claims.
 */
export function conflictsBetween(voters: readonly Admitted[]): readonly Conflict[] {
  if (voters.length < 2) return []
  // Thousands of voices can make millions of pairs: in the order of their ids from the start, and each end told once.
  const ends = voters
    .map(({ claim, after: { low, high } }) => {
      const { cutOff: day, note } = claim
      return {
        day,
        earlier: { claimId: note.claim_id, day, low },
        later: high === null ? null : { claimId: note.claim_id, day, high },
      }
    })
    .sort((a, b) => compareText(a.earlier.claimId, b.earlier.claimId))
  const pairs: Conflict[] = []
  for (const { day, earlier } of ends) {
    for (const { day: laterDay, later } of ends) {
      if (later === null || earlier.low <= later.high || day > laterDay) continue
      pairs.push({ kind: 'between_claims', earlier, later })
    }
  }
  return pairs
}

/** Whether there is any such pair: some lower bound exceeds the least upper bound from its day on. */
export function areContradictory(clusters: readonly Cluster[]): boolean {
  if (clusters.length < 2) return false
  const latestFirst = clusters
    .map(({ voter }) => voter)
    .sort(comparing(({ claim }) => claim.cutOff))
    .reverse()
  let ceiling = Number.POSITIVE_INFINITY
  for (let i = 0; i < latestFirst.length; ) {
    const day = latestFirst[i]?.claim.cutOff
    let floor = 0
    for (let one = latestFirst[i]; one && one.claim.cutOff === day; one = latestFirst[++i]) {
      ceiling = Math.min(ceiling, one.after.high ?? Number.POSITIVE_INFINITY)
      floor = Math.max(floor, one.after.low)
    }
    if (floor > ceiling) return true
  }
  return false
}
