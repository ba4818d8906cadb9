import type fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Method } from '../../pipeline/model/journey/assessment.ts'
import type { Casebook } from '../../pipeline/model/journey/casebook.ts'
import { acledRows } from '../../pipeline/publish/exports/acled.ts'
import { type Compose, composing } from '../../pipeline/publish/exports/composition.ts'
import { sidesOf } from '../../pipeline/publish/exports/sides.ts'
import { type Dead, total } from '../../pipeline/publish/exports/toll.ts'
import { type FilledGedRow, ucdpGedRows } from '../../pipeline/publish/exports/ucdp-ged.ts'
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

const KNOWN = ['a', 'b', 'civilians'] as const

/**
 * The fewest dead that satisfy all that is said of an event and of those inside it: of each known share the more of what is said
 * of the whole and of the parts, and no fewer in all than either says.
 */
function fewest(eventId: string, { events }: Pick<Casebook, 'events'>, compose: Compose): Dead {
  const own = compose(eventId)?.toll.best ?? { a: 0, b: 0, civilians: 0, unknown: 0 }
  const inside = events
    .filter(({ part_of }) => part_of === eventId)
    .map(({ event_id }) => fewest(event_id, { events }, compose))
  const insideOf = (numberOf: (dead: Dead) => number) => inside.reduce((sum, dead) => sum + numberOf(dead), 0)
  const [a, b, civilians] = KNOWN.map(share =>
    Math.max(
      own[share],
      insideOf(dead => dead[share]),
    ),
  )
  const known = { a: a ?? 0, b: b ?? 0, civilians: civilians ?? 0, unknown: 0 }
  const all = Math.max(total(known), total(own), insideOf(total))
  return { ...known, unknown: all - total(known) }
}

/** An event and all those inside it, however deep. */
function family(eventId: string, events: Casebook['events']): readonly string[] {
  const inside = events.filter(({ part_of }) => part_of === eventId)
  return [eventId, ...inside.flatMap(({ event_id }) => family(event_id, events))]
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
        total(fewest('battle', casebook, composing(method, estimates, casebook, sidesOf(casebook))))
      expect(ged).toBe(reached('ucdp-like'))
      const isCoded = casebook.events.every(({ end }) => end.length === 10)
      if (isCoded) expect(acled).toBe(reached('acled-like'))
    })
  })

  it('add up, share by share, to what is said of every event and to nobody more than once', () => {
    law(casebooks, casebook => {
      const { estimates } = reconcile(casebook).value
      const compose = composing('ucdp-like', estimates, casebook, sidesOf(casebook))
      const rows = ucdpGedRows(estimates, casebook)
      for (const { event_id } of casebook.events) {
        const ids = family(event_id, casebook.events).flatMap(id => [id, `${id}-residual`])
        const { low, best, high, ...sum } = sumOfRows(rows.filter(({ id }) => ids.includes(String(id))))
        const said = compose(event_id)?.toll
        const once = fewest(event_id, casebook, compose)
        for (const share of KNOWN) expect(sum[share]).toBeLessThanOrEqual(once[share])
        expect(best).toBe(total(once))
        if (!said) continue
        // Who is missing from a known share is among the unknown; nobody among them stands in for two.
        for (const shares of [...KNOWN.map(share => [share]), ['a', 'b'], KNOWN] as const) {
          const [added, least] = [sum, said.best].map(dead => shares.reduce((n, share) => n + dead[share], 0))
          expect((added ?? 0) + sum.unknown).toBeGreaterThanOrEqual(least ?? 0)
        }
        expect(high).toBeGreaterThanOrEqual(total(said.high))
        expect(low).toBeLessThanOrEqual(best)
      }
    })
  })

  it('leave a cell of fatalities empty exactly where they say why', () => {
    law(casebooks, casebook => {
      const whyNot = ['none_reported', 'no_number', 'counted_in_events_inside', 'after_last_count']
      for (const row of acledRows(reconcile(casebook).value.estimates, casebook)) {
        expect(row.fatalities === null).toBe(whyNot.includes(row.fatalities_basis))
      }
    })
  })
})

function sumOfRows(rows: readonly FilledGedRow[]) {
  const sum = (numberOf: (row: FilledGedRow) => number) => rows.reduce((all, row) => all + numberOf(row), 0)
  return {
    a: sum(row => row.deaths_a),
    b: sum(row => row.deaths_b),
    civilians: sum(row => row.deaths_civilians),
    unknown: sum(row => row.deaths_unknown),
    low: sum(row => row.low),
    best: sum(row => row.best),
    high: sum(row => row.high),
  }
}
