import { chainFrom } from '../model/chain.ts'
import type { Scope } from '../model/journey/assessment.ts'
import type { Claim } from '../model/journey/casebook.ts'
import { scopeKey, scopeOf } from '../model/journey/scope.ts'
import { groupBy } from '../model/order.ts'
import type { Trees } from '../reconcile/scope.ts'

/**
 * The claims in families: only claims of one family can bear on each other's figures, as parts and wholes or by correcting each
 * other, so each family is examined on its own.
 */
export function familiesOf(claims: readonly Claim[], trees: Trees): readonly (readonly Claim[])[] {
  return [...groupBy(claims, claim => scopeKey(largestAround(scopeOf(claim), trees))).values()]
}

/**
 * The largest scope around a scope: the whole event and group, dead or wounded, since the event began. Stocks of all days are
 * together, since a correction may move the day.
 */
function largestAround(scope: Scope, { eventAround, groupAround }: Trees): Scope {
  const { eventId, groupId, outcome, counting } = scope
  const isHarmed = outcome === 'killed' || outcome === 'wounded'
  return {
    eventId: chainFrom(eventId, id => eventAround.get(id)).at(-1) ?? eventId,
    groupId: chainFrom(groupId, id => groupAround.get(id)).at(-1) ?? groupId,
    outcome: isHarmed ? 'killed_or_wounded' : outcome,
    counting: counting === 'within' ? 'cumulative' : counting,
    time: null,
  }
}
