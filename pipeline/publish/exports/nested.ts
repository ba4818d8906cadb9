import type { Casebook } from '../../model/journey/casebook.ts'
import { groupBy } from '../../model/order.ts'
import type { EventRow } from '../../model/records.gen.ts'
import type { Compose, Composed } from './composition.ts'
import { beside, type Residual, sumOf, type Toll, together, wholly } from './toll.ts'

/** What an event adds to a file in which the dead of the events inside it have rows of their own. */
export interface Own {
  readonly event: EventRow
  /** Null where nobody gives a figure of its dead. */
  readonly composed: Composed | null
  /** The dead of the events inside it; null if there are none of whom anybody gives a figure. */
  readonly inside: Toll | null
  /** What is its own: all of its dead, or those beside the events inside it. */
  readonly toll: Residual | null
}

/** Every event in the order of the casebook. Adding up what is their own counts nobody twice. */
export function ownTolls({ events }: Casebook, compose: Compose): readonly Own[] {
  const parts = groupBy(events, ({ part_of }) => part_of ?? '')
  const insideOf = (event: EventRow): Toll | null => {
    const tolls = (parts.get(event.event_id) ?? []).flatMap(part => reach(part) ?? [])
    return tolls.length > 0 ? sumOf(tolls) : null
  }
  /** All the dead of an event and of those inside it. */
  const reach = (event: EventRow): Toll | null => {
    const [own, inside] = [compose(event.event_id)?.toll ?? null, insideOf(event)]
    return own && inside ? together(own, inside) : (own ?? inside)
  }
  return events.map(event => {
    const [composed, inside] = [compose(event.event_id), insideOf(event)]
    const toll = composed && (inside ? beside(composed.toll, inside) : wholly(composed.toll))
    return { event, composed, inside, toll }
  })
}
