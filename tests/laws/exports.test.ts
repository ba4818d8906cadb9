import type fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Method } from '../../pipeline/model/journey/assessment.ts'
import type { Casebook } from '../../pipeline/model/journey/casebook.ts'
import { acledRows } from '../../pipeline/publish/exports/acled.ts'
import { type Compose, composing } from '../../pipeline/publish/exports/composition.ts'
import { sidesOf } from '../../pipeline/publish/exports/sides.ts'
import { bestOf } from '../../pipeline/publish/exports/toll.ts'
import { ucdpGedRows } from '../../pipeline/publish/exports/ucdp-ged.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import { casebookOf, type World } from '../reconcile/casebook.ts'
import { worlds } from './arbitraries.ts'
import { law } from './law.ts'

const STATUS: Readonly<Record<string, 'civilian' | 'combatant'>> = {
  ...{ civilians: 'civilian', fighters: 'combatant', army: 'combatant', police: 'combatant' },
}
const casebooks: fc.Arbitrary<Casebook> = worlds({ scopes: 'many', voices: 'any' }).map((world: World) =>
  casebookOf({
    ...world,
    groups: (world.groups ?? []).map(one => ({ ...one, status: STATUS[one.group_id] ?? 'mixed' })),
  }),
)

/** The dead of an event and of those inside it: its own figure, or theirs together where they are more. */
function reach(eventId: string, events: Casebook['events'], compose: Compose): number {
  const own = compose(eventId)
  const inside = events.filter(({ part_of }) => part_of === eventId)
  const sum = inside.reduce((total, { event_id }) => total + reach(event_id, events, compose), 0)
  return Math.max(own ? bestOf(own.toll) : 0, sum)
}

describe('the exports', () => {
  it('keep in every row of GED that best is the sum of its parts, between low and high', () => {
    law(casebooks, casebook => {
      for (const row of ucdpGedRows(reconcile(casebook).value.estimates, casebook)) {
        const shares = [row.deaths_a, row.deaths_b, row.deaths_civilians, row.deaths_unknown]
        expect(shares.every(deaths => deaths >= 0)).toBe(true)
        expect(row.best).toBe(shares.reduce((sum, deaths) => sum + deaths, 0))
        expect([row.low, row.best, row.high]).toEqual([row.low, row.best, row.high].toSorted((a, b) => a - b))
        expect(row.high).toBeGreaterThan(0)
        expect(Object.values(row)).not.toContain(-1)
      }
    })
  })

  it('count nobody twice and lose nobody when the rows are added up', () => {
    law(casebooks, casebook => {
      const { estimates } = reconcile(casebook).value
      const ged = ucdpGedRows(estimates, casebook).reduce((sum, { best }) => sum + best, 0)
      const acled = acledRows(estimates, casebook).reduce((sum, { fatalities }) => sum + (fatalities ?? 0), 0)
      const reached = (method: Method) =>
        reach('battle', casebook.events, composing(method, estimates, casebook, sidesOf(casebook)))
      expect(ged).toBe(reached('ucdp-like'))
      const isCoded = casebook.events.every(({ end }) => end.length === 10)
      if (isCoded) expect(acled).toBe(reached('acled-like'))
    })
  })

  it('leave a cell of fatalities empty exactly where they say why', () => {
    law(casebooks, casebook => {
      const whyNot = ['none_reported', 'no_number', 'counted_in_events_inside']
      for (const row of acledRows(reconcile(casebook).value.estimates, casebook)) {
        expect(row.fatalities === null).toBe(whyNot.includes(row.fatalities_basis))
      }
    })
  })
})
