import { chainFrom } from '../../model/chain.ts'
import type { Casebook } from '../../model/journey/casebook.ts'
import type { GroupRow } from '../../model/records.gen.ts'

/** A warring side, and the name of its largest group. */
export interface Side {
  readonly side: string
  readonly name: string
}

/** Sides by event: A first. */
export type SidesOf = (eventId: string) => readonly Side[]

/**
 * The two sides of an event in the order of their ids: those of the dataset if there are no more than two, otherwise those about
 * whose losses somebody speaks in the event, or in events around or inside it.
 */
export function sidesOf({ groups, events, claims }: Casebook): SidesOf {
  const sideOf = inheritedSides(groups)
  const largest = new Map<string, GroupRow>()
  for (const group of groups) {
    const side = sideOf.get(group.group_id)
    const isLargest = side && sideOf.get(group.part_of ?? '') !== side && !largest.has(side)
    if (isLargest) largest.set(side, group)
  }
  const named = (sides: Iterable<string>): readonly Side[] =>
    [...new Set(sides)]
      .sort()
      .slice(0, 2)
      .map(side => ({ side, name: largest.get(side)?.name_en ?? side }))
  if (largest.size <= 2) {
    const all = named(largest.keys())
    return () => all
  }
  const around = new Map(events.map(({ event_id, part_of }) => [event_id, part_of]))
  const familyOf = (eventId: string) => chainFrom(eventId, id => around.get(id)).at(-1)
  return eventId =>
    named(
      claims
        .filter(({ note }) => familyOf(note.event_id) === familyOf(eventId))
        .flatMap(({ note }) => sideOf.get(note.group_id) ?? []),
    )
}

/** The side of each group that has one, be it its own or that of a group around it. */
export function inheritedSides(groups: readonly GroupRow[]): ReadonlyMap<string, string> {
  const byId = new Map(groups.map(group => [group.group_id, group]))
  return new Map(
    groups.flatMap(({ group_id }) => {
      const chain = chainFrom(group_id, id => byId.get(id)?.part_of)
      const side = chain.map(id => byId.get(id)?.side).find(Boolean)
      return side ? [[group_id, side] as const] : []
    }),
  )
}
