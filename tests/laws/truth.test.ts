import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../pipeline/model/figure.ts'
import type { Estimate } from '../../pipeline/model/journey/assessment.ts'
import {
  atLeast,
  atMost,
  between,
  casebookOf,
  estimatesOf,
  exactly,
  type Said,
  type World,
} from '../reconcile/casebook.ts'
import { DAYS } from './arbitraries.ts'
import { law } from './law.ts'

/** Somebody who was harmed, as only the one who made up this world knows. */
interface Victim {
  readonly day: string
  readonly event: 'battle' | 'strike'
  readonly status: 'civilians' | 'fighters'
  readonly age: 'children' | 'adults'
  readonly outcome: 'killed' | 'wounded'
}

const victims: fc.Arbitrary<readonly Victim[]> = fc.array(
  fc.record({
    day: fc.constantFrom(...DAYS),
    event: fc.constantFrom('battle' as const, 'strike' as const),
    status: fc.constantFrom('civilians' as const, 'fighters' as const),
    age: fc.constantFrom('children' as const, 'adults' as const),
    outcome: fc.constantFrom('killed' as const, 'wounded' as const),
  }),
  { maxLength: 25 },
)

/** What somebody counts, rightly, and how exactly they say it. */
const counts = fc.array(
  fc.record({
    event: fc.constantFrom('battle', 'strike'),
    group: fc.constantFrom('people', 'civilians', 'fighters', 'children', 'adults'),
    outcome: fc.constantFrom('killed' as const, 'wounded' as const, 'killed_or_wounded' as const),
    days: fc.tuple(fc.nat(DAYS.length - 1), fc.nat(DAYS.length - 1)),
    within: fc.boolean(),
    hedge: fc.constantFrom('exactly', 'at least', 'at most', 'between'),
    off: fc.tuple(fc.nat(3), fc.nat(3)),
  }),
  { minLength: 1, maxLength: 12 },
)

const GROUPS: World['groups'] = [
  { group_id: 'people' },
  { group_id: 'civilians', part_of: 'people', axis: 'status' },
  { group_id: 'fighters', part_of: 'people', axis: 'status' },
  { group_id: 'children', part_of: 'people', axis: 'age' },
  { group_id: 'adults', part_of: 'people', axis: 'age' },
]

const EVENTS: World['events'] = [
  { event_id: 'battle', end: '2016-10-06' },
  { event_id: 'strike', part_of: 'battle', end: '2016-10-06' },
]

type Count = Pick<Said, 'event' | 'group' | 'outcome'> & { readonly from?: string; readonly to: string }

function truth(victims: readonly Victim[], { event, group, outcome, from = '', to }: Count): number {
  return victims.filter(
    one =>
      (event === 'battle' || one.event === event) &&
      (group === 'people' || one.status === group || one.age === group) &&
      (outcome === 'killed_or_wounded' || one.outcome === outcome) &&
      from <= one.day &&
      one.day <= to,
  ).length
}

function said(n: number, hedge: string, [below, above]: readonly [number, number]): Figure {
  if (hedge === 'exactly') return exactly(n)
  if (hedge === 'at least') return atLeast(Math.max(0, n - below))
  return hedge === 'at most' ? atMost(n + above) : between(Math.max(0, n - below), n + above)
}

const worlds = fc.tuple(victims, counts).map(([victims, counts]) => {
  const claims = counts.map(({ days, within, hedge, off, ...count }, i): Said => {
    const [first, last] = [...days].sort()
    const [from, to] = [DAYS[first ?? 0] ?? '', DAYS[last ?? 0] ?? '']
    const n = truth(victims, { ...count, to, ...(within ? { from } : {}) })
    return { id: `c${i}`, ...count, says: said(n, hedge, off), on: to, ...(within ? { from } : {}) }
  })
  return { victims, world: { claims, groups: GROUPS, events: EVENTS } }
})

function countOf({ scope: { eventId, groupId, outcome, time } }: Estimate, day: string): Count {
  const [from, to] = time?.split('/') ?? []
  return { event: eventId, group: groupId, outcome, ...(from && to ? { from, to } : { to: day }) }
}

describe('where everybody says the truth', () => {
  it('nobody contradicts anybody, and the truth lies in every band', () => {
    law(worlds, ({ victims, world }) => {
      for (const estimate of estimatesOf(casebookOf(world)).values()) {
        expect(estimate.verdict).not.toBe('contested')
        expect(estimate.conflicts).toEqual([])
        for (const { day, low, high } of estimate.moments) {
          const n = truth(victims, countOf(estimate, day))
          expect([day, low <= n, high === null || n <= high]).toEqual([day, true, true])
        }
      }
    })
  })
})
