import type { Scope, Series } from '../model/journey/assessment.ts'
import type { Claim } from '../model/journey/casebook.ts'
import { scopeKey, scopeOf } from '../model/journey/scope.ts'
import { compareText, comparing, groupBy } from '../model/order.ts'

/** The claims by what they count, in a total order of scopes; within a series ordered by claim id. */
export function seriesOf(claims: readonly Claim[]): readonly Series[] {
  const ordered = [...claims].sort((a, b) => compareText(a.note.claim_id, b.note.claim_id))
  return [...groupBy(ordered, claim => scopeKey(scopeOf(claim)))]
    .flatMap(([key, claims]) => {
      const [first] = claims
      return first ? [{ scope: scopeOf(first), key, claims }] : []
    })
    .sort((a, b) => byScope(a.scope, b.scope))
}

export const byScope = comparing<Scope>(
  ({ eventId }) => eventId,
  ({ groupId }) => groupId,
  ({ outcome }) => outcome,
  ({ counting }) => counting,
  ({ time }) => time,
)
