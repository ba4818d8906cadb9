import type { Casebook } from '../../model/journey/casebook.ts'
import { groupBy } from '../../model/order.ts'
import type { Body } from '../changes/rows.ts'

/** How many events may have their charts held against each other: making the charts of one takes longer than all the rest. */
const MOST_EVENTS = 20

/** Which charts may have changed: families of events, each whole. */
export interface Touched {
  readonly events: ReadonlySet<string>
  /** The events of the families for which there was no room. */
  readonly left: readonly string[]
}

/**
 * The events whose charts may be others than they were: those with a change, with a claim that rests on a group, speaker or
 * source with a change, and whatever is part of these or has them as part; all of them where a setting of the editors changed.
 */
export function touchedEvents(
  casebooks: readonly Casebook[],
  changes: readonly Body[],
  isSet: boolean,
): Touched {
  const above = {
    groups: chains(casebooks, ({ groups }) => groups.map(row => [row.group_id, row.part_of])),
    sources: chains(casebooks, ({ sources }) => sources.map(row => [row.source_id, row.relays])),
  }
  // Up and down at once: the chain of an event is its whole family.
  const familyOf = chains(casebooks, ({ events }) =>
    events.flatMap(({ event_id, part_of }): Link[] => [
      [event_id, part_of],
      ...(part_of === null ? [] : ([[part_of, event_id]] as const)),
    ]),
  )
  const changed = new Set(
    changes.flatMap(({ table, key }) => (table === 'estimates' ? [] : [`${table} ${key}`])),
  )
  const rests = ({ note }: Casebook['claims'][number]) =>
    [
      ...above.groups(note.group_id).map(id => `groups ${id}`),
      ...above.sources(note.source_id).map(id => `sources ${id}`),
      `speakers ${note.speaker_id}`,
    ].some(name => changed.has(name))
  const starts = new Set([
    ...changes.flatMap(({ event_id }) => event_id ?? []),
    ...casebooks.flatMap(({ claims }) => claims.filter(rests).map(({ note }) => note.event_id)),
    ...(isSet ? casebooks.flatMap(({ events }) => events.map(({ event_id }) => event_id)) : []),
  ])
  const events = new Set<string>()
  const left = new Set<string>()
  for (const start of starts) {
    if (events.has(start) || left.has(start)) continue
    const family = familyOf(start)
    const into = events.size > 0 && events.size + family.length > MOST_EVENTS ? left : events
    for (const event of family) into.add(event)
  }
  return { events, left: [...left].sort() }
}

type Link = readonly [id: string, next: string | null]

/** For an id, itself and all the ids that it leads to on any side. */
function chains(
  casebooks: readonly Casebook[],
  linksOf: (casebook: Casebook) => readonly Link[],
): (start: string) => readonly string[] {
  const next = groupBy(casebooks.flatMap(linksOf), ([id]) => id)
  return start => {
    const found = new Set([start])
    for (const id of found) for (const [, onward] of next.get(id) ?? []) if (onward) found.add(onward)
    return [...found]
  }
}
