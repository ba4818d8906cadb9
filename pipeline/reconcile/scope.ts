import type { Scope } from '../model/journey/assessment.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import { scopeKey } from '../model/journey/scope.ts'
import { groupBy } from '../model/order.ts'

/** The trees that say what is part of what. */
export interface Trees {
  /** Larger event of each event, and of each group the larger group. */
  readonly eventAround: ReadonlyMap<string, string>
  readonly groupAround: ReadonlyMap<string, string>
  readonly eventsInside: ReadonlyMap<string, readonly string[]>
  /** The parts of a group, one list for each axis on which it is divided. */
  readonly groupsInside: ReadonlyMap<string, readonly (readonly string[])[]>
}

export function treesOf({ events, groups }: Pick<Casebook, 'events' | 'groups'>): Trees {
  const eventParts = events.flatMap(({ event_id: id, part_of: whole }) => (whole ? [{ id, whole }] : []))
  const groupParts = groups.flatMap(({ group_id: id, part_of: whole, axis }) =>
    whole ? [{ id, whole, axis }] : [],
  )
  const axesOf = (parts: typeof groupParts) =>
    [...groupBy(parts, ({ axis }) => axis ?? '').values()].map(onAxis => onAxis.map(({ id }) => id))
  return {
    eventAround: new Map(eventParts.map(({ id, whole }) => [id, whole])),
    groupAround: new Map(groupParts.map(({ id, whole }) => [id, whole])),
    eventsInside: new Map(
      [...groupBy(eventParts, ({ whole }) => whole)].map(([whole, parts]) => [
        whole,
        parts.map(({ id }) => id),
      ]),
    ),
    groupsInside: new Map(
      [...groupBy(groupParts, ({ whole }) => whole)].map(([whole, parts]) => [whole, axesOf(parts)]),
    ),
  }
}

/**
 * One way in which a scope can be a part: the whole around it, and the other parts with which it divides that whole.
 * The parts of one division do not overlap, so their floors add up.
 */
export interface Division {
  readonly whole: Scope
  readonly others: readonly Scope[]
}

/** Every division of a larger scope of which this one is a direct part. */
export function divisionsAround(scope: Scope, trees: Trees): readonly Division[] {
  const divisions: Division[] = []
  const event = trees.eventAround.get(scope.eventId)
  if (event) {
    const others = (trees.eventsInside.get(event) ?? []).filter(id => id !== scope.eventId)
    divisions.push({
      whole: { ...scope, eventId: event },
      others: others.map(eventId => ({ ...scope, eventId })),
    })
  }
  const group = trees.groupAround.get(scope.groupId)
  if (group) {
    const axis = (trees.groupsInside.get(group) ?? []).find(parts => parts.includes(scope.groupId)) ?? []
    const others = axis.filter(id => id !== scope.groupId)
    divisions.push({
      whole: { ...scope, groupId: group },
      others: others.map(groupId => ({ ...scope, groupId })),
    })
  }
  if (scope.outcome === 'killed' || scope.outcome === 'wounded') {
    const other = scope.outcome === 'killed' ? 'wounded' : 'killed'
    divisions.push({
      whole: { ...scope, outcome: 'killed_or_wounded' },
      others: [{ ...scope, outcome: other }],
    })
  }
  if (scope.counting === 'within') {
    divisions.push({ whole: { ...scope, counting: 'cumulative', time: null }, others: [] })
  }
  return divisions
}

/** Every way of dividing a scope into parts that do not overlap. Periods are not among them: they are typed, not listed. */
export function divisionsInside(scope: Scope, trees: Trees): readonly (readonly Scope[])[] {
  const events = trees.eventsInside.get(scope.eventId) ?? []
  const axes = trees.groupsInside.get(scope.groupId) ?? []
  const outcomes = scope.outcome === 'killed_or_wounded' ? (['killed', 'wounded'] as const) : []
  return [
    events.map(eventId => ({ ...scope, eventId })),
    ...axes.map(parts => parts.map(groupId => ({ ...scope, groupId }))),
    outcomes.map(outcome => ({ ...scope, outcome })),
  ]
}

/** The key of the toll since the event began of which a period is a part; of a toll, its own. */
export function sinceStart(scope: Scope): string {
  return scopeKey({ ...scope, counting: 'cumulative', time: null })
}

/** The first and the last day of a period. */
export function daysOf({ time }: Scope): { readonly from: string; readonly to: string } {
  const [from = '', to = from] = (time ?? '').split('/')
  return { from, to }
}
