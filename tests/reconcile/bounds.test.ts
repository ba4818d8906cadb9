import { describe, expect, it } from 'vitest'
import {
  about,
  atLeast,
  atMost,
  between,
  estimateOf,
  exactly,
  history,
  roles,
  type Said,
  shown,
  type World,
} from './casebook.ts'

const DAY = '2016-10-06'

describe('what a bound is worth', () => {
  const said = (more: Partial<Said>, methodology: World['methodology'] = {}): string => {
    const estimate = estimateOf({
      claims: [{ id: 'a', says: between(30, 40), on: DAY, ...more }],
      methodology,
    })
    return `${estimate.headline?.low}..${estimate.headline?.high ?? 'none'} ${estimate.trace[0]?.rules.join(' ')}`
  }

  it.each([
    ['a count of one quarter is no ceiling', { note: { place: 'north' } }, {}, '30..none place-inside-event'],
    [
      'a toll that may rise is no ceiling',
      { note: { stage: 'preliminary' } },
      {},
      '30..none preliminary-toll',
    ],
    ['a final toll is one', { note: { stage: 'final' } }, {}, '30..40 as-read'],
    [
      "a party's word on its enemy's losses stands by default",
      { stake: 'enemy_losses' },
      {},
      '30..40 as-read',
    ],
    [
      'or only in part from below, rounded up',
      { stake: 'enemy_losses' },
      { enemy_losses_floor_percent: 33 },
      '10..40 enemy-losses-floor-lowered',
    ],
    [
      'a figure without a lower bound has none to lower',
      { stake: 'enemy_losses', says: atMost(40) },
      { enemy_losses_floor_percent: 50 },
      '0..40 as-read',
    ],
    [
      'or not at all from below',
      { stake: 'enemy_losses' },
      { enemy_losses_floor_percent: 0 },
      '0..40 enemy-losses-floor-lowered',
    ],
    ['its word on its own losses stands by default', { stake: 'own_losses' }, {}, '30..40 as-read'],
    [
      'or not from above',
      { stake: 'own_losses' },
      { own_losses_ceiling: 'dropped' },
      '30..none own-losses-ceiling-dropped',
    ],
    [
      'but a floor has no ceiling to drop',
      { stake: 'own_losses', says: atLeast(30) },
      { own_losses_ceiling: 'dropped' },
      '30..none as-read',
    ],
    [
      'and nobody else is concerned',
      { stake: 'none' },
      { enemy_losses_floor_percent: 0, own_losses_ceiling: 'dropped' },
      '30..40 as-read',
    ],
    [
      'a party that denies its own losses says nothing about them',
      { stake: 'own_losses', says: exactly(0) },
      {},
      '0..none denial-of-own-losses',
    ],
    ['anybody else who says "none" is heard', { says: exactly(0) }, {}, '0..0 as-read'],
    [
      'several reasons are all named',
      { stake: 'enemy_losses', note: { place: 'north', stage: 'preliminary' } },
      { enemy_losses_floor_percent: 50 },
      '15..none place-inside-event preliminary-toll enemy-losses-floor-lowered',
    ],
  ] as const)('%s', (_, more, methodology, expected) => {
    expect(said(more, methodology)).toBe(expected)
  })
})

describe('how far a figure reaches', () => {
  it("to the event's end, the last day of its month where only the month is known", () => {
    const events = [{ event_id: 'battle', start: '2016-10', end: '2016-10' }]
    const estimate = estimateOf({ claims: [{ id: 'a', says: exactly(40), on: DAY }], events })
    expect(history(estimate)).toEqual({ '2016-10-06': '40..40 40', '2016-10-31': '40..none 40' })
    expect(estimate.headline?.day).toBe(DAY)
  })

  it('not before its first claim, where the event was over by then', () => {
    const events = [{ event_id: 'battle', start: '2016-10-03', end: '2016-10-04' }]
    const estimate = estimateOf({ claims: [{ id: 'a', says: exactly(40), on: DAY }], events })
    expect(history(estimate)).toEqual({ '2016-10-06': '40..40 40' })
  })

  it('and how many kinds of speakers stand behind it', () => {
    const claims = ['ministry', 'police', 'hospital'].map(by => ({ id: by, says: atLeast(40), on: DAY, by }))
    const kinds = ['party', 'party', 'hospital'] as const
    const speakers = claims.flatMap(({ by }, i) => (kinds[i] ? [{ speaker_id: by, kind: kinds[i] }] : []))
    expect(estimateOf({ claims, speakers })).toMatchObject({ clusters: 3, sourceTypes: 2 })
  })
})

describe('who sets an end', () => {
  const DAYS = ['2016-10-03', '2016-10-04', DAY] as const

  it('a claim alone sets all three, and the trace shows it with its own bounds', () => {
    const entry = {
      claimId: 'a',
      before: { low: 90, high: 110 },
      after: { low: 90, high: 110 },
      conflictsWith: [],
    }
    expect(estimateOf({ claims: [{ id: 'a', says: about(100), on: DAY }] }).trace).toEqual([
      { ...entry, role: 'supports', rules: ['as-read'] },
      { ...entry, role: 'sets_low', rules: ['greatest-lower-bound'] },
      { ...entry, role: 'sets_best', rules: ['weighted-lower-median'] },
      { ...entry, role: 'sets_high', rules: ['least-upper-bound'] },
    ])
  })

  it('"none" sets the lower bound, "at most ten" does not', () => {
    const lowBy = (says: Said['says']) => estimateOf({ claims: [{ id: 'a', says, on: DAY }] }).headline?.lowBy
    expect(lowBy(exactly(0))).toEqual(['a'])
    expect(lowBy(atMost(10))).toEqual([])
  })

  it('floors count from their day on, ceilings up to their day', () => {
    const claims = DAYS.map(on => ({ id: on, says: between(5, 9), on }))
    expect(estimateOf({ claims }).moments.map(({ lowBy, highBy }) => [lowBy, highBy])).toEqual([
      [DAYS.slice(0, 1), DAYS],
      [DAYS.slice(0, 2), DAYS.slice(1)],
      [DAYS, DAYS.slice(2)],
    ])
  })

  it('a claim that no best history satisfies sets none, even where it names the same number', () => {
    const estimate = estimateOf({
      claims: [
        { id: 'low', says: atMost(10), on: DAYS[0] },
        { id: 'low too', says: atMost(10), on: DAYS[0] },
        { id: 'dissenter', says: between(20, 21), on: DAYS[0] },
        { id: 'later', says: atLeast(20), on: DAYS[1] },
      ],
    })
    expect(roles(estimate, 'dissenter')).toEqual(['dissents'])
    expect([shown(estimate.headline), estimate.headline?.lowBy]).toEqual(['20..none floor 20', ['later']])
  })
})

describe('the best figure', () => {
  const on = (id: string, says: Said['says'], day = DAY): Said => ({ id, says, on: day })

  it.each([
    ['is the lower of two middle numbers', [on('a', about(100, 20)), on('b', about(110, 20))], '88..120 100'],
    [
      'is the middle of three',
      [on('a', about(90, 20)), on('b', about(100, 20)), on('c', about(105, 20))],
      '84..108 100',
    ],
    [
      'is not moved by floors and ceilings',
      [on('a', about(100)), on('b', atLeast(95)), on('c', atMost(105))],
      '95..105 100',
    ],
    ['is not taken from figures that centre on nothing', [on('a', between(80, 120))], '80..120 floor 80'],
    [
      'is one that is stated where the median lies below the band',
      [on('a', about(90, 20)), on('b', exactly(100))],
      '100..100 100',
    ],
    [
      'is the floor where the median lies below it and nobody states it',
      [on('a', about(90, 20)), on('b', atLeast(95))],
      '95..108 floor 95',
    ],
    [
      'is the ceiling where the median lies above it',
      [on('a', about(90, 20)), on('b', atMost(80))],
      '72..80 80',
    ],
  ])('%s', (_, claims, expected) => {
    expect(shown(estimateOf({ claims }).headline)).toBe(expected)
  })

  it('weighs voices by the grade of their speakers', () => {
    const claims = ['a', 'b', 'c'].map((by, i) => ({ ...on(by, about(100 + 5 * i, 20)), by }))
    const speakers = [{ speaker_id: 'c', reliability: 'A' }] as const
    const weights = { A: 4, B: 3, C: 2, D: 1, E: 0, F: 1 }
    expect(estimateOf({ claims, speakers, methodology: { weights } }).headline?.best).toBe(110)
    expect(estimateOf({ claims }).headline?.best).toBe(105)
  })

  it('of an earlier day gives way to a lower one of a later day', () => {
    const estimate = estimateOf({ claims: [on('a', about(100, 20), '2016-10-04'), on('b', about(90, 20))] })
    expect(history(estimate)).toEqual({ '2016-10-04': '80..108 90', '2016-10-06': '80..108 90' })
    expect(estimate.moments[0]?.bestBy).toEqual(['b'])
  })

  it('is nought if somebody says "none", but not if only the party does whose losses they are', () => {
    const none = (stake: Said['stake'] = 'none') =>
      estimateOf({ claims: [{ ...on('a', exactly(0)), stake }] })
    expect([shown(none().headline), none().headline?.bestBy]).toEqual(['0..0 0', ['a']])
    expect(shown(none('own_losses').headline)).toBe('0..none no best')
  })

  it('is not taken from a party whose lower bound on its enemy does not stand at all', () => {
    const claims: readonly Said[] = [{ ...on('a', about(100)), stake: 'enemy_losses' }]
    const estimate = estimateOf({ claims, methodology: { enemy_losses_floor_percent: 0 } })
    expect(shown(estimate.headline)).toBe('0..110 no best')
  })
})
