import { describe, expect, it } from 'vitest'
import { atLeast, atMost, between, estimateOf, exactly, history, type Said, shown } from './casebook.ts'

const DAY = '2016-10-06'
const on = (id: string, says: Said['says'], more: Partial<Said> = {}): Said => ({
  id,
  says,
  on: DAY,
  ...more,
})
/** A number with room on either side. */
const around = (n: number, low: number, high: number) => ({ low, mode: n, high })

const EVENTS = [
  { event_id: 'battle' },
  { event_id: 'strike', part_of: 'battle' },
  { event_id: 'siege', part_of: 'battle' },
]
/** The battle has 60 dead, the siege at least 12 of them: they leave 48 for the strike, a number that nobody states. */
const LEAVING_48 = [on('battle', exactly(60)), on('siege', atLeast(12), { event: 'siege', on: '2016-10-04' })]
const strike = (...claims: readonly Said[]) =>
  estimateOf(
    { claims: [...LEAVING_48, ...claims.map(said => ({ ...said, event: 'strike' }))], events: EVENTS },
    'strike/people/killed/cumulative',
  )

describe('where a best figure comes from', () => {
  it.each([
    ['the median of the numbers', [on('a', around(50, 40, 60))], '40..60 50', 'weighted-lower-median', ['a']],
    [
      'the ceiling that another states',
      [on('a', around(90, 70, 110)), on('b', atMost(80))],
      '70..80 80',
      'moved-to-upper-bound',
      ['b'],
    ],
    [
      'the floor that another states',
      [on('a', around(90, 70, 110)), on('b', exactly(100))],
      '100..100 100',
      'moved-to-lower-bound',
      ['b'],
    ],
    ['the floor where nobody has a say', [on('a', atLeast(40))], '40..none floor 40', 'floor', ['a']],
    ['nothing where nobody gives a floor', [on('a', atMost(5))], '0..5 no best', null, []],
    [
      'the one number, beside a range that centres on none',
      [on('a', around(50, 40, 60)), on('b', between(40, 60))],
      '40..60 50',
      'weighted-lower-median',
      ['a'],
    ],
    [
      'those who name the number, and none who only leaves room for it',
      [on('a', around(50, 40, 60)), on('b', between(40, 60)), on('c', around(50, 45, 55))],
      '45..55 50',
      'weighted-lower-median',
      ['a', 'c'],
    ],
    ['“0 to 0”, which names nobody, as a floor', [on('a', between(0, 0))], '0..0 floor 0', 'floor', ['a']],
  ] as const)('%s', (_, claims, published, bestRule, bestBy) => {
    const { headline, trace } = estimateOf({ claims })
    expect([shown(headline), headline?.bestRule, headline?.bestBy]).toEqual([published, bestRule, bestBy])
    expect(trace.filter(({ role }) => role === 'sets_best').map(({ claimId }) => claimId)).toEqual(bestBy)
    expect(new Set(trace.map(({ claimId }) => claimId))).toEqual(new Set(claims.map(({ id }) => id)))
  })

  it('says of which kind it is', () => {
    const kind = (says: Said['says']) => estimateOf({ claims: [on('a', says)] }).headline?.bestKind
    expect([exactly(40), atLeast(40), atMost(40)].map(kind)).toEqual(['value', 'floor', 'none'])
  })

  it('each day those who had said it by then, in the order of their ids', () => {
    const claims = [on('b', exactly(100), { on: '2016-10-04' }), on('a', exactly(100))]
    expect(estimateOf({ claims }).moments.map(({ bestBy }) => bestBy)).toEqual([['b'], ['a', 'b']])
  })

  it('each day those who had said nobody by then', () => {
    const claims = [on('b', between(0, 0), { on: '2016-10-04' }), on('a', between(0, 0))]
    expect(estimateOf({ claims }).moments.map(({ bestBy }) => bestBy)).toEqual([['b'], ['a', 'b']])
  })
})

describe('a best figure above what parts and wholes leave', () => {
  it('gives way to the floor, since nobody states what is left', () => {
    const { headline } = strike(on('a', around(50, 45, 55)))
    expect([shown(headline), headline?.bestRule, headline?.highBy]).toEqual([
      '45..48 floor 45',
      'moved-to-floor',
      ['battle', 'siege'],
    ])
  })

  it('gives way to the floor as a number of its own if somebody states it', () => {
    const { headline } = strike(
      on('a', around(45, 36, 54)),
      on('b', around(50, 45, 55)),
      on('c', around(52, 45, 59)),
    )
    expect([shown(headline), headline?.bestRule, headline?.bestBy]).toEqual([
      '45..48 45',
      'moved-to-floor',
      ['a'],
    ])
  })

  it('gives way to what is left if somebody comes to state that', () => {
    const estimate = strike(on('a', around(50, 45, 55), { on: '2016-10-04' }), on('b', around(48, 38, 58)))
    expect(history(estimate)).toEqual({ '2016-10-04': '45..48 48', '2016-10-06': '45..48 48' })
  })
})

describe('an end of the band', () => {
  it('that nobody sets names nobody', () => {
    const ends = (says: Said['says']) => {
      const { headline } = estimateOf({ claims: [on('a', says)] })
      return [headline?.lowBy, headline?.highBy]
    }
    expect([ends(atLeast(40)), ends(atMost(5))]).toEqual([
      [['a'], []],
      [[], ['a']],
    ])
  })

  it('names those who set it in the order of their ids, whatever else their voices said', () => {
    const claims = [
      on('a', atLeast(1), { by: 'hospital', on: '2016-10-04' }),
      on('z', exactly(42), { by: 'hospital' }),
      on('m', exactly(42), { by: 'army' }),
    ]
    expect(estimateOf({ claims }).headline).toMatchObject({ lowBy: ['m', 'z'], highBy: ['m', 'z'] })
  })
})

describe('the day of a figure', () => {
  it('is the last up to which somebody counts, also if nothing rises by then', () => {
    const claims = [on('a', atLeast(40), { on: '2016-10-04' }), on('b', atMost(60))]
    expect(estimateOf({ claims }).headline).toMatchObject({ day: DAY, low: 40, high: 60 })
  })

  it("is one of a history in which the event's end stands in its place", () => {
    const events = [{ event_id: 'battle', end: '2016-10-04' }]
    const claims = [on('z', exactly(40), { on: '2016-10-03' }), on('b', exactly(50))]
    const estimate = estimateOf({ claims, events })
    expect(Object.entries(history(estimate))).toEqual([
      ['2016-10-03', '40..40 40'],
      ['2016-10-04', '40..50 40'],
      ['2016-10-06', '50..50 50'],
    ])
  })

  it('is the last of the claims that were set aside where none is used', () => {
    const claims = [on('a', null), on('b', null, { on: '2016-10-04', note: { rank: 'deprecated' } })]
    const estimate = estimateOf({ claims })
    expect([estimate.headline, estimate.lastDay, estimate.missingReason]).toEqual([null, DAY, 'no_figure'])
    expect(estimate.trace).toMatchObject([
      { claimId: 'a', role: 'out_of_scope', rules: ['no-figure'], conflictsWith: [] },
      { claimId: 'b', role: 'deprecated', rules: ['rank-deprecated'], conflictsWith: [] },
    ])
  })
})
