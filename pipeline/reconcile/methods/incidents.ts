import type { Scope } from '../../model/journey/assessment.ts'
import { scopeKey } from '../../model/journey/scope.ts'
import type { Trees } from '../scope.ts'
import type { Taken } from './taken.ts'

/** The lowest and the highest figure of an incident. */
export interface Range {
  readonly min: Taken | null
  readonly max: Taken | null
}

/**
 * The figures of the incidents inside an event, added up with the claims that give them. An incident that itself holds
 * incidents counts for its own figure, or for theirs where these add up to more.
 */
export function insideOf(scope: Scope, rangeAt: (key: string) => Range | undefined, trees: Trees): Range {
  const incidents = (trees.eventsInside.get(scope.eventId) ?? []).map(eventId => {
    const incident = { ...scope, eventId }
    const own = rangeAt(scopeKey(incident))
    const deeper = insideOf(incident, rangeAt, trees)
    return { min: greater(own?.min, deeper.min), max: greater(own?.max, deeper.max) }
  })
  return { min: sum(incidents.map(({ min }) => min)), max: sum(incidents.map(({ max }) => max)) }
}

/** The greater of two figures; of equal ones the first. */
export function greater(own: Taken | null | undefined, inside: Taken | null): Taken | null {
  if (!own || !inside) return own ?? inside
  return inside.value > own.value ? inside : own
}

function sum(figures: readonly (Taken | null)[]): Taken | null {
  const known = figures.flatMap(figure => figure ?? [])
  if (known.length === 0) return null
  return {
    value: known.reduce((total, { value }) => total + value, 0),
    by: known.flatMap(({ by }) => by),
    rule: 'sum-of-incidents',
  }
}
