import type { Estimate, Method } from '../../model/journey/assessment.ts'
import type { Casebook } from '../../model/journey/casebook.ts'
import { comparing, groupBy } from '../../model/order.ts'
import type { GroupRow } from '../../model/records.gen.ts'
import { statedFigure } from '../../model/stated.ts'
import { inheritedSides, type SidesOf } from './sides.ts'
import { bestOf, type Share, sumOf, type Toll, tollOf, total, wholeOver } from './toll.ts'

/** The dead of an event as its groups make them up, and the estimates that were used for it. */
export interface Composed {
  readonly toll: Toll
  readonly estimates: readonly Estimate[]
  /** Whether each of the groups that make it up has a best figure; where one has none, a sum of nought is nobody's word. */
  readonly isStated: boolean
}

/** Of an event; null where nobody gives a figure of its dead. */
export type Compose = (eventId: string) => Composed | null

/**
 * Adds up the dead of an event under a method so that nobody is counted twice: a group counts by its own figure, or else by its
 * parts, on the one axis that tells most of them apart. Only what is beside the parts of a group of mixed status is unknown.
 */
export function composing(
  method: Method,
  estimates: readonly Estimate[],
  { groups }: Casebook,
  sides: SidesOf,
): Compose {
  const killed = estimates.filter(
    ({ method: used, scope, headline }) =>
      used === method && scope.outcome === 'killed' && scope.counting === 'cumulative' && headline,
  )
  const figures = groupBy(killed, ({ scope }) => scope.eventId)
  const sideOf = inheritedSides(groups)
  const parts = groupBy(groups, ({ part_of }) => part_of ?? '')
  return eventId => {
    const own = new Map((figures.get(eventId) ?? []).map(one => [one.scope.groupId, one]))
    const shareOf = shares(sideOf, sides(eventId))
    const compose = (group: GroupRow): Composed | null => {
      const estimate = own.get(group.group_id)
      const divided = mostToldApart(parts.get(group.group_id) ?? [], compose)
      if (!estimate) return divided
      const stated = statedFigure(estimate.headline)
      const [low, best] = [stated.low ?? stated.best ?? 0, stated.best ?? 0]
      const whole = { low, best, high: stated.high ?? best }
      const isStated = stated.best !== null
      const share = shareOf(group)
      if (share === 'unknown' && divided) {
        const used = [estimate, ...divided.estimates]
        return { toll: wholeOver(divided.toll, whole), estimates: used, isStated }
      }
      return { toll: tollOf(share, whole), estimates: [estimate], isStated }
    }
    return together((parts.get('') ?? []).flatMap(group => compose(group) ?? []))
  }
}

/** Where the dead of a group belong. Fighters of neither side are told apart from nobody. */
function shares(sideOf: ReadonlyMap<string, string>, sides: ReturnType<SidesOf>) {
  const [a, b] = sides.map(({ side }) => side)
  return ({ group_id, status }: GroupRow): Share => {
    if (status === 'civilian') return 'civilians'
    const side = status === 'combatant' ? sideOf.get(group_id) : undefined
    return side === undefined ? 'unknown' : side === a ? 'a' : side === b ? 'b' : 'unknown'
  }
}

/** The parts on the axis that tells most of the dead apart; of equal ones on the one that counts most. */
function mostToldApart(
  parts: readonly GroupRow[],
  compose: (group: GroupRow) => Composed | null,
): Composed | null {
  const axes = [...groupBy(parts, ({ axis }) => axis ?? '')].flatMap(([axis, onAxis]) => {
    const composed = together(onAxis.flatMap(part => compose(part) ?? []))
    return composed ? [{ axis, composed }] : []
  })
  const [chosen] = axes.sort(
    comparing(
      ({ composed: { toll } }) => toll.best.unknown - bestOf(toll),
      ({ composed: { toll } }) => -bestOf(toll),
      ({ composed: { toll } }) => -total(toll.high),
      ({ axis }) => axis,
    ),
  )
  return chosen?.composed ?? null
}

function together(composed: readonly Composed[]): Composed | null {
  if (composed.length === 0) return null
  return {
    toll: sumOf(composed.map(({ toll }) => toll)),
    estimates: composed.flatMap(({ estimates }) => estimates),
    isStated: composed.every(({ isStated }) => isStated),
  }
}
