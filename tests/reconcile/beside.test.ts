import { describe, expect, it } from 'vitest'
import {
  atLeast,
  atMost,
  between,
  casebookOf,
  estimateOf,
  estimatesOf,
  exactly,
  history,
  type Said,
  shown,
  type World,
} from './casebook.ts'

const DAY = '2016-10-06'
const on = (id: string, says: Said['says'], more: Partial<Said> = {}): Said => ({
  id,
  says,
  on: DAY,
  ...more,
})
const events = [
  { event_id: 'war' },
  { event_id: 'battle', part_of: 'war' },
  { event_id: 'strike', part_of: 'battle' },
  { event_id: 'siege', part_of: 'battle' },
]
const toll = (event: string, ...claims: readonly Said[]) =>
  estimateOf({ claims, events }, `${event}/people/killed/cumulative`)

describe('a whole above its parts', () => {
  it('names those parts that add up, in the order of their ids, and none of which nobody died', () => {
    const { headline } = toll(
      'war',
      on('war', atLeast(1), { event: 'war' }),
      on('z', atLeast(30), { event: 'strike' }),
      on('a', atLeast(12), { event: 'siege' }),
      on('n', exactly(0), { event: 'battle', outcome: 'wounded' }),
    )
    expect([shown(headline), headline?.lowBy]).toEqual(['42..none floor 42', ['a', 'z']])
  })

  it('does not name a part of which nobody died', () => {
    const { headline } = toll(
      'battle',
      on('battle', atLeast(1)),
      on('strike', atLeast(30), { event: 'strike' }),
      on('none', exactly(0), { event: 'siege' }),
    )
    expect([shown(headline), headline?.lowBy]).toEqual(['30..none floor 30', ['strike']])
  })

  it('has no figure where parts only say how many at most, and nobody knows the whole', () => {
    const { headline, missingReason } = toll(
      'battle',
      on('battle', null),
      on('strike', atMost(5), { event: 'strike' }),
    )
    expect([headline, missingReason]).toEqual([null, 'no_figure'])
  })

  it('keeps those who set its ceiling, each up to its day', () => {
    const { moments } = toll(
      'battle',
      on('a', between(5, 9), { on: '2016-10-04' }),
      on('b', between(5, 9)),
      on('strike', atLeast(1), { event: 'strike', on: '2016-10-04' }),
    )
    expect(moments.map(({ highBy }) => highBy)).toEqual([['a', 'b'], ['b']])
  })
})

describe('a part below its whole', () => {
  it('is bounded by the whole up to the day of the whole, and not after it', () => {
    const strike = toll(
      'strike',
      on('early', atLeast(5), { event: 'strike', on: '2016-10-04' }),
      on('battle', exactly(20), { on: '2016-10-05' }),
      on('late', between(6, 90), { event: 'strike' }),
    )
    expect(history(strike)).toEqual({ '2016-10-04': '5..20 floor 5', '2016-10-06': '6..90 floor 6' })
  })
})

describe('a number that no room is left for', () => {
  const dispute = [on('fewer', between(8, 9)), on('more', between(11, 12))]
  const entry = (claimId: string, ...claims: readonly Said[]) =>
    toll('battle', on('early', atLeast(1), { on: '2016-10-04' }), ...dispute, ...claims).trace.find(
      one => one.claimId === claimId,
    )

  it('dissents below what the parts add up to', () => {
    const strike = on('strike', atLeast(10), { event: 'strike' })
    expect(entry('fewer', strike)).toMatchObject({
      role: 'dissents',
      rules: ['as-read', 'no-room-beside-parts'],
      conflictsWith: ['more'],
    })
    expect(entry('more', strike)).toMatchObject({ role: 'supports', rules: ['as-read'] })
  })

  it('dissents above what the whole leaves', () => {
    const war = on('war', exactly(10), { event: 'war' })
    expect(entry('more', war)).toMatchObject({
      role: 'dissents',
      rules: ['as-read', 'no-room-beside-parts'],
      conflictsWith: ['fewer'],
    })
    expect(entry('fewer', war)).toMatchObject({ role: 'supports', rules: ['as-read'] })
  })

  it('dissents by its words alone where nobody at all can satisfy it', () => {
    const [dissenter] = estimateOf({
      claims: [on('a', exactly(20)), on('b', exactly(40)), on('c', exactly(40))],
    }).trace
    expect(dissenter).toMatchObject({ claimId: 'a', role: 'dissents', rules: ['as-read'] })
  })

  it('is not forced on the whole: between two runs the parts say nothing', () => {
    const battle = toll(
      'battle',
      on('early', atLeast(1), { on: '2016-10-04' }),
      ...dispute,
      on('strike', atLeast(10), { event: 'strike' }),
      on('war', exactly(10), { event: 'war' }),
    )
    expect(battle.headline).toMatchObject({
      low: 8,
      high: 12,
      runs: [
        { low: 8, high: 9 },
        { low: 11, high: 12 },
      ],
    })
  })
})

describe('periods beside each other', () => {
  const days = (
    id: string,
    from: string,
    to: string,
    says: Said['says'],
    more: Partial<Said> = {},
  ): Said => ({
    id,
    says,
    from: `2016-10-${from}`,
    on: `2016-10-${to}`,
    ...more,
  })
  const published = (world: World) =>
    Object.fromEntries(
      [...estimatesOf(casebookOf(world))].map(([name, { headline }]) => [name, shown(headline)]),
    )

  it('add up to the most that do not overlap', () => {
    const claims = [
      days('month', '01', '31', atLeast(5)),
      days('early', '02', '03', atLeast(3)),
      days('late', '04', '05', atLeast(4)),
      on('toll', atLeast(1), { on: '2016-10-31' }),
    ]
    const { headline } = estimateOf({ claims }, 'battle/people/killed/cumulative')
    expect([shown(headline), headline?.lowBy]).toEqual(['7..none floor 7', ['early', 'late']])
  })

  it('of equal ones that end together name the one that began first', () => {
    const claims = [
      days('short', '03', '05', atLeast(5), { event: 'a strike' }),
      days('long', '01', '05', atLeast(5)),
      days('month', '01', '31', atLeast(1)),
    ]
    const inside = [{ event_id: 'battle' }, { event_id: 'a strike', part_of: 'battle' }]
    const { headline } = estimateOf(
      { claims, events: inside },
      'battle/people/killed/within/2016-10-01/2016-10-31',
    )
    expect([shown(headline), headline?.lowBy]).toEqual(['5..none floor 5', ['long']])
  })

  it.each([
    ['leave less for one after them', '03', '09', '5..30 floor 5'],
    ['leave it alone where they overlap with it', '03', '10', '5..50 floor 5'],
  ])('%s', (_, from, to, expected) => {
    const claims = [
      days('month', '01', '31', exactly(50)),
      days('first week', from, to, atLeast(20)),
      days('second week', '10', '16', between(5, 90)),
    ]
    expect(published({ claims })['battle/people/killed/within/2016-10-10/2016-10-16']).toBe(expected)
  })

  it('take nothing from a part of the same period', () => {
    const groups = [{ group_id: 'people' }, { group_id: 'army', part_of: 'people', axis: 'status' }]
    const claims = [
      days('before', '01', '05', atLeast(20), { group: 'army' }),
      days('people', '06', '10', exactly(50)),
      days('army', '06', '10', between(5, 90), { group: 'army' }),
    ]
    expect(published({ claims, groups })['battle/army/killed/within/2016-10-06/2016-10-10']).toBe(
      '5..50 floor 5',
    )
  })

  it('take nothing from the toll of a part, which they are in themselves', () => {
    const claims = [
      on('battle', exactly(50)),
      on('strike', between(5, 90), { event: 'strike' }),
      days('days', '03', '04', atLeast(10), { event: 'strike' }),
    ]
    expect(shown(toll('strike', ...claims).headline)).toBe('10..50 floor 10')
  })

  it('are known on their last day by what lies inside them, and on no day if nobody knows that', () => {
    const unknown = days('month', '01', '31', null)
    const month = 'battle/people/killed/within/2016-10-01/2016-10-31'
    const inside = days('days', '03', '06', atLeast(12))
    expect(history(estimateOf({ claims: [unknown, inside] }, month))).toEqual({
      '2016-10-31': '12..none floor 12',
    })
    const other = days('other', '28', '30', atLeast(12))
    const week = 'battle/people/killed/within/2016-10-03/2016-10-06'
    expect(history(estimateOf({ claims: [{ ...inside, says: null }, other] }, week))).toEqual({})
    expect(history(estimateOf({ claims: [unknown, { ...inside, says: null }] }, month))).toEqual({})
  })

  it('say nothing of how many are missing at one moment, nor does that of them', () => {
    const missing = { outcome: 'missing' } as const
    const groups = [{ group_id: 'people' }, { group_id: 'army', part_of: 'people', axis: 'status' }]
    const claims = [
      on('now', between(3, 50), { ...missing, counting: 'stock' }),
      on('army now', atLeast(1), { ...missing, counting: 'stock', group: 'army' }),
      days('that day', '06', '06', atLeast(100), missing),
      days('these days', '05', '07', exactly(20), { ...missing, group: 'army' }),
      days('that week', '04', '10', atMost(2), missing),
      days('that month', '01', '31', null, missing),
    ]
    expect(published({ claims, groups })).toMatchObject({
      'battle/people/missing/stock/2016-10-06': '3..50 floor 3',
      'battle/army/missing/stock/2016-10-06': '1..50 floor 1',
    })
    const later = 'battle/people/missing/within/2016-10-01/2016-10-31'
    const alone = claims.filter(({ id }) => id === 'now' || id === 'that month')
    expect(history(estimateOf({ claims: alone }, later))).toEqual({})
  })
})
