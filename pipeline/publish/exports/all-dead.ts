import type { Assessment } from '../../model/journey/assessment.ts'
import { METHOD_NAMES } from '../../model/journey/assessment.ts'
import type { Casebook } from '../../model/journey/casebook.ts'
import { statedFigure } from '../../model/stated.ts'
import type { OurFigure } from '../../model/theirs/beside.ts'
import { composing } from './composition.ts'
import { sidesOf } from './sides.ts'
import { bestOf, total } from './toll.ts'

/** The group of everybody, as tables of events count them. */
const EVERYBODY = 'people'
/** The method that counts no others, so that its groups make up no whole. */
const CIVILIANS_ONLY = 'ibc-like'

/**
 * Every figure that can be put beside a number of somebody else, under every method. Where nobody counted all the dead of an
 * event they are the sum of its groups, as in the exports; without an upper bound of each, they have none.
 */
export function figuresToCompare({ estimates }: Assessment, casebook: Casebook): readonly OurFigure[] {
  const stated = estimates
    .filter(({ scope, headline }) => headline && scope.counting !== 'within')
    .map(({ scope, method, headline }): OurFigure => {
      const { low, best, high } = statedFigure(headline)
      const { eventId, groupId, outcome } = scope
      return { event_id: eventId, group_id: groupId, outcome, method, low, best, high, added: false }
    })
  const has = new Set(stated.map(one => keyOf(one)))
  const sides = sidesOf(casebook)
  const sums = METHOD_NAMES.filter(method => method !== CIVILIANS_ONLY).flatMap(method => {
    const compose = composing(method, estimates, casebook, sides)
    return casebook.events.flatMap(({ event_id }): readonly OurFigure[] => {
      const composed = compose(event_id)
      const figure = { event_id, group_id: EVERYBODY, outcome: 'killed' as const, method, added: true }
      if (!composed || has.has(keyOf(figure))) return []
      const isOpen = composed.estimates.some(({ headline }) => statedFigure(headline).high === null)
      const { toll, isStated } = composed
      const high = isOpen ? null : total(toll.high)
      const low = total(toll.low)
      return [
        { ...figure, low: low === 0 && !isStated ? null : low, best: isStated ? bestOf(toll) : null, high },
      ]
    })
  })
  return [...stated, ...sums]
}

function keyOf({
  event_id,
  group_id,
  outcome,
  method,
}: Pick<OurFigure, 'event_id' | 'group_id' | 'outcome' | 'method'>) {
  return `${event_id}/${group_id}/${outcome}/${method}`
}
