import { describe, expect, it } from 'vitest'
import {
  atLeast,
  atMost,
  between,
  estimateOf,
  exactly,
  history,
  roles,
  type Said,
  shown,
} from './casebook.ts'

const DAY = '2016-10-06'
const hospital = (id: string, says: Said['says'], more: Partial<Said> = {}): Said => ({
  id,
  says,
  on: DAY,
  by: 'hospital',
  ...more,
})

describe('which of its words a voice votes with', () => {
  it('the one that the recorder prefers', () => {
    const claims = [hospital('a', exactly(10)), hospital('b', exactly(12), { note: { rank: 'preferred' } })]
    expect(shown(estimateOf({ claims }).headline)).toBe('12..12 12')
  })

  it('one that was reported on a day before one without any date', () => {
    const dated = { note: { reported_on: '2016-10-08' } }
    const claims = [hospital('a', exactly(10)), hospital('b', exactly(12), dated)]
    expect(shown(estimateOf({ claims }).headline)).toBe('12..12 12')
  })

  it.each([
    ['the lower figure', exactly(41), exactly(40), '40..40 40'],
    ['the lower floor, be its ceiling higher', between(40, 45), between(30, 50), '40..45 floor 40'],
    ['the narrower of two with one floor', between(40, 50), between(40, 45), '40..45 floor 40'],
    ['one with a ceiling before one without', atLeast(40), between(40, 45), '40..45 floor 40'],
  ])('of equals %s', (_, first, second, published) => {
    const { headline, trace } = estimateOf({ claims: [hospital('a', first), hospital('b', second)] })
    expect(shown(headline)).toBe(published)
    expect(trace.filter(({ role }) => role === 'duplicate_of')).toMatchObject([
      { claimId: 'a', rules: ['one-voice-one-vote'], conflictsWith: ['b'] },
    ])
  })
})

describe('an earlier word', () => {
  it('that sets an end is named for it, in the order of what it did', () => {
    const claims = [
      hospital('first', atLeast(19), { on: '2016-10-04' }),
      hospital('again', atLeast(19)),
      hospital('last', atMost(50), { note: { rank: 'preferred' } }),
    ]
    const estimate = estimateOf({ claims })
    expect(estimate.moments.map(({ lowBy }) => lowBy)).toEqual([['first'], ['again', 'first']])
    expect(roles(estimate, 'first')).toEqual(['sets_low', 'sets_best', 'superseded'])
    expect(roles(estimate, 'again')).toEqual(['sets_low', 'sets_best', 'duplicate_of'])
  })

  it('of another voice narrows before it if it was said later', () => {
    const claims: readonly Said[] = [
      hospital('a', exactly(30), { on: '2016-10-03' }),
      { id: 'b', says: exactly(20), on: '2016-10-04', by: 'army' },
      hospital('c', exactly(42)),
      { id: 'd', says: exactly(42), on: DAY, by: 'army' },
    ]
    expect(history(estimateOf({ claims }))).toEqual({
      '2016-10-03': '0..20 no best',
      '2016-10-04': '20..20 20',
      '2016-10-06': '42..42 42',
    })
  })

  it('has no say beside the later one of the same voice', () => {
    const said = (n: number) => ({ low: 80, mode: n, high: 130 })
    const claims = [hospital('a', said(100), { on: '2016-10-04' }), hospital('b', said(110))]
    expect(history(estimateOf({ claims }))).toEqual({
      '2016-10-04': '80..130 100',
      '2016-10-06': '80..130 110',
    })
  })
})

describe('a copy', () => {
  it('shares the voice of what it repeats, and not of another agency that says the same', () => {
    const sources = [{ source_id: 'afp' }, { source_id: 'paper', relays: 'afp' }, { source_id: 'reuters' }]
    const claims = ['reuters', 'paper', 'afp'].map((through, i) => ({
      id: `c${i}`,
      says: exactly(40),
      on: DAY,
      through,
    }))
    expect(Object.fromEntries(estimateOf({ claims, sources }).clusterOf)).toEqual({
      c0: 'c0',
      c1: 'c1',
      c2: 'c1',
    })
  })
})

describe('who contradicts whom', () => {
  const conflictsOf = (...claims: readonly Said[]) =>
    estimateOf({ claims }).conflicts.map(({ earlier, later }) => `${earlier.claimId} ${later.claimId}`)

  it.each([
    ['not a floor a lower floor', [hospital('a', atLeast(40)), { id: 'b', says: atLeast(3), on: DAY }], []],
    [
      'not a later floor an earlier ceiling: people may have died since',
      [hospital('a', atLeast(40)), { id: 'b', says: atMost(3), on: '2016-10-04' }],
      [],
    ],
    [
      'an earlier floor a later ceiling',
      [hospital('a', atLeast(40), { on: '2016-10-04' }), { id: 'b', says: atMost(3), on: DAY }],
      ['a b'],
    ],
  ])('%s', (_, claims, expected) => {
    expect(conflictsOf(...claims)).toEqual(expected)
  })

  it.each([
    ['the highest', exactly(30), ['m k', 'm n', 'n k', 'z k', 'z m', 'z n']],
    ['the lowest', exactly(2), ['k z', 'm k', 'm n', 'm z', 'n k', 'n z']],
  ])(
    'stands in the order of the claims, whatever else was said by the voice that says %s',
    (_, says, expected) => {
      const claims: readonly Said[] = [
        hospital('a', atLeast(1), { on: '2016-10-04' }),
        hospital('z', says),
        { id: 'm', says: exactly(20), on: DAY, by: 'army' },
        { id: 'n', says: exactly(10), on: DAY, by: 'ministry' },
        { id: 'k', says: exactly(5), on: DAY, by: 'witness' },
      ]
      expect(conflictsOf(...claims)).toEqual(expected)
      const { trace } = estimateOf({ claims })
      const of = (id: string) => trace.find(({ claimId, role }) => claimId === id && role.endsWith('s'))
      expect(of('m')?.conflictsWith).toEqual(['k', 'n', 'z'])
      expect(of('n')?.conflictsWith).toEqual(['k', 'm', 'z'])
    },
  )
})
