import { firstDay, lastDay } from '../date.ts'
import type { RulingRow } from '../records.gen.ts'
import type { Scope } from './assessment.ts'
import type { Claim, Counting } from './casebook.ts'

/** What a claim counts. */
export function scopeOf({ note, from, cutOff }: Claim): Scope {
  const { event_id: eventId, group_id: groupId, outcome, counting } = note
  const time = counting === 'cumulative' ? null : counting === 'stock' ? cutOff : `${from}/${cutOff}`
  return { eventId, groupId, outcome, counting, time }
}

type RulingKey = Pick<RulingRow, 'event_id' | 'group_id' | 'outcome' | 'counting' | 'as_of'>

/** The series that a ruling is about. A month or a year stands for its last day, or as a period for all its days. */
export function scopeOfRuling({
  event_id: eventId,
  group_id: groupId,
  outcome,
  counting,
  as_of,
}: RulingKey): Scope {
  return { eventId, groupId, outcome, counting, time: timeOf(counting, as_of) }
}

function timeOf(counting: Counting, asOf: string): string | null {
  if (counting === 'cumulative') return null
  const [from = '', to = from] = asOf.split('/')
  return counting === 'stock' ? lastDay(to) : `${firstDay(from)}/${lastDay(to)}`
}

/** A text that is the same for the same scope and differs between scopes. */
export function scopeKey({ eventId, groupId, outcome, counting, time }: Scope): string {
  return `${eventId}/${groupId}/${outcome}/${counting}/${time ?? ''}`
}

/** A scope as people name it: a toll since the event began by what is counted, others with their time. */
export function scopeName({ eventId, groupId, outcome, counting, time }: Scope): string {
  return [eventId, groupId, outcome, ...(time === null ? [] : [counting, time])].join('/')
}

/** The ruling about the series of an estimate. */
export function rulingOn(
  { scope }: { readonly scope: Scope },
  rulings: readonly Readonly<RulingRow>[],
): Readonly<RulingRow> | undefined {
  return rulings.find(ruling => scopeKey(scopeOfRuling(ruling)) === scopeKey(scope))
}
