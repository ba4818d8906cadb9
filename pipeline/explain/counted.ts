import type { Scope } from '../model/journey/assessment.ts'
import type { Casebook, Claim } from '../model/journey/casebook.ts'
import type { Counted } from '../model/journey/explanation.ts'

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
export function countedBy({ note, from, cutOff }: Claim, casebook: Casebook): Counted {
  const { event_id: eventId, group_id: groupId, outcome, counting } = note
  const time = counting === 'cumulative' ? null : counting === 'stock' ? cutOff : `${from}/${cutOff}`
  return countedIn({ eventId, groupId, outcome, counting, time }, cutOff, casebook)
}

/** Whether two counts are of one series. */
export function sameSeries(claim: Counted, { eventId, groupId, outcome, counting, time }: Scope): boolean {
  return (
    claim.eventId === eventId &&
    claim.groupId === groupId &&
    claim.outcome === outcome &&
    claim.counting === counting &&
    (time === null || time === (counting === 'stock' ? claim.asOf : `${claim.from}/${claim.asOf}`))
  )
}
