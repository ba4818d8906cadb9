import type { Scope } from '../model/journey/assessment.ts'
import type { Casebook, Claim } from '../model/journey/casebook.ts'
import type { Counted } from '../model/journey/explanation.ts'
import { scopeOf } from '../model/journey/scope.ts'

/** What is counted, with names. */
export function countedIn(scope: Scope, asOf: string, { events, groups }: Casebook): Counted {
  const { eventId, groupId, outcome, counting, time } = scope
  const event = events.find(({ event_id }) => event_id === eventId)
  const group = groups.find(({ group_id }) => group_id === groupId)
  const began = counting === 'within' ? (time ?? '').split('/')[0] : event?.start
  return {
    eventId,
    event: { en: event?.name_en ?? eventId, fr: event?.name_fr ?? eventId },
    groupId,
    group: { en: group?.name_en ?? groupId, fr: group?.name_fr ?? groupId },
    outcome,
    counting,
    from: counting === 'stock' ? null : (began ?? null),
    asOf,
  }
}

/** What a claim counts. */
export function countedBy(claim: Claim, casebook: Casebook): Counted {
  return countedIn(scopeOf(claim), claim.cutOff, casebook)
}
