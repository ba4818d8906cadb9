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
} from './casebook.ts'

const DAY = '2016-10-06'

describe('one voice, one vote', () => {
  it('the last word votes, and an earlier one still narrows the days before it', () => {
    const estimate = estimateOf({
      claims: [
        { id: 'first', says: atLeast(19), on: '2016-10-04', by: 'hospital' },
        { id: 'last', says: exactly(42), on: DAY, by: 'hospital' },
      ],
    })
    expect(history(estimate)).toEqual({ '2016-10-04': '19..42 floor 19', '2016-10-06': '42..42 42' })
    expect([...estimate.clusterOf]).toEqual([
      ['last', 'first'],
      ['first', 'first'],
    ])
    expect(estimate).toMatchObject({ verdict: 'single', support: 1, used: 2, clusters: 1 })
    expect(
      estimate.trace.find(({ claimId, role }) => claimId === 'first' && role === 'superseded'),
    ).toMatchObject({
      rules: ['earlier-word'],
      conflictsWith: ['last'],
    })
  })

  it('an earlier word that the last one denies narrows nothing', () => {
    const estimate = estimateOf({
      claims: [
        { id: 'first', says: exactly(60), on: '2016-10-04', by: 'hospital' },
        { id: 'last', says: exactly(42), on: DAY, by: 'hospital' },
      ],
    })
    expect(history(estimate)).toEqual({ '2016-10-04': '0..42 no best', '2016-10-06': '42..42 42' })
  })

  it('an earlier word of a voice that is itself disputed narrows nothing', () => {
    const estimate = estimateOf({
      claims: [
        { id: 'first', says: atLeast(19), on: '2016-10-04', by: 'hospital' },
        { id: 'last', says: exactly(42), on: DAY, by: 'hospital' },
        { id: 'other', says: exactly(30), on: DAY, by: 'army' },
      ],
    })
    expect(history(estimate)).toEqual({ '2016-10-04': '0..42 no best', '2016-10-06': '30..42 30' })
  })

  it('an earlier word never settles a dispute among others, nor names a number that nobody allows', () => {
    const dispute = [
      { id: 'low', says: between(8, 9), on: '2016-10-04' },
      { id: 'high', says: between(11, 12), on: '2016-10-04' },
      { id: 'voter', says: atLeast(1), on: DAY, by: 'hospital' },
    ]
    for (const says of [exactly(10), exactly(12), between(10, 11)]) {
      const echo = { id: 'echo', says, on: '2016-10-04', by: 'hospital' }
      const { moments } = estimateOf({ claims: [...dispute, echo] })
      expect(moments[0]).toMatchObject({ low: 8, high: 12 })
      expect(moments[0]?.runs).toEqual([
        { low: 8, high: 9 },
        { low: 11, high: 12 },
      ])
    }
  })

  it('of two earlier words that exclude each other the later one narrows', () => {
    const estimate = estimateOf({
      claims: [
        { id: 'a', says: exactly(30), on: '2016-10-03', by: 'hospital' },
        { id: 'b', says: exactly(20), on: '2016-10-04', by: 'hospital' },
        { id: 'c', says: exactly(42), on: DAY, by: 'hospital' },
      ],
    })
    expect(history(estimate)).toEqual({
      '2016-10-03': '0..20 no best',
      '2016-10-04': '20..20 20',
      '2016-10-06': '42..42 42',
    })
  })

  it('has a say on each day with the last word it had given by then', () => {
    const estimate = estimateOf({
      claims: [
        { id: 'a', says: exactly(100), on: '2016-10-04', by: 'hospital' },
        { id: 'b', says: exactly(150), on: DAY, by: 'hospital' },
      ],
    })
    expect(history(estimate)).toEqual({ '2016-10-04': '100..100 100', '2016-10-06': '150..150 150' })
  })

  it('the recorder may prefer an earlier word; the figure is still dated by the last one used', () => {
    const estimate = estimateOf({
      claims: [
        { id: 'preferred', says: exactly(10), on: '2016-10-04', by: 'hospital', note: { rank: 'preferred' } },
        { id: 'later', says: atMost(30), on: DAY, by: 'hospital' },
      ],
    })
    expect(history(estimate)).toEqual({ '2016-10-04': '10..10 10', '2016-10-06': '10..30 10' })
    expect(estimate.headline?.day).toBe(DAY)
  })

  it('on one day the original votes before its copy, and the latest report before earlier ones', () => {
    const sources = [{ source_id: 'afp' }, { source_id: 'paper', relays: 'afp' }]
    const speaking = { on: DAY, by: 'hospital' }
    const copy = {
      ...speaking,
      id: 'a',
      says: exactly(41),
      through: 'paper',
      note: { reported_on: '2016-10-09' },
    }
    const early = {
      ...speaking,
      id: 'b',
      says: exactly(42),
      through: 'afp',
      note: { reported_on: '2016-10-07' },
    }
    const late = {
      ...speaking,
      id: 'c',
      says: exactly(43),
      through: 'x',
      note: { reported_on: '2016-10-08' },
    }
    const undated = { ...speaking, id: 'd', says: exactly(44), through: 'y' }
    const month = { ...speaking, id: 'e', says: exactly(45), through: 'z', note: { reported_on: '2016-10' } }
    const estimate = estimateOf({ claims: [copy, early, late, undated, month], sources })
    expect(shown(estimate.headline)).toBe('43..43 43')
    expect(
      estimate.trace.filter(({ role }) => role === 'duplicate_of').map(({ claimId }) => claimId),
    ).toEqual(['a', 'b', 'd', 'e'])
  })

  it('has the greatest weight among its words', () => {
    const estimate = estimateOf({
      claims: [
        { id: 'a', says: exactly(40), on: DAY, by: 'agency', through: 'paper' },
        { id: 'b', says: exactly(40), on: DAY, by: 'hospital', through: 'afp' },
        { id: 'c', says: exactly(50), on: DAY, by: 'witness' },
      ],
      sources: [{ source_id: 'afp' }, { source_id: 'paper', relays: 'afp' }],
      speakers: [
        { speaker_id: 'agency', reliability: 'A' },
        { speaker_id: 'hospital', reliability: 'D' },
        { speaker_id: 'witness', reliability: 'B' },
      ],
      methodology: { weights: { A: 4, B: 3, C: 2, D: 1, E: 0, F: 1 } },
    })
    expect(shown(estimate.headline)).toBe('40..40 40')
    expect(estimate.support).toBeCloseTo(4 / 7)
    expect(roles(estimate, 'c')).toEqual(['dissents'])
  })

  it('keeps what a voice says of one quarter from replacing what it says of the whole city', () => {
    const estimate = estimateOf({
      claims: [
        { id: 'city', says: exactly(200), on: DAY, by: 'hospital' },
        { id: 'north', says: atLeast(30), on: '2016-10-07', by: 'hospital', note: { place: 'north' } },
        { id: 'army', says: exactly(100), on: '2016-10-07', by: 'army' },
      ],
    })
    expect(estimate).toMatchObject({ verdict: 'contested', support: 0.5 })
  })

  it('an earlier ceiling holds before its day too', () => {
    const estimate = estimateOf({
      claims: [
        { id: 'army', says: atLeast(5), on: '2016-10-03', by: 'army' },
        { id: 'first', says: between(8, 19), on: '2016-10-04', by: 'hospital' },
        { id: 'last', says: atLeast(42), on: DAY, by: 'hospital' },
      ],
    })
    expect(estimate.moments.map(({ low, high, runs }) => [low, high, runs])).toEqual([
      [5, 19, [{ low: 5, high: 19 }]],
      [8, 19, [{ low: 8, high: 19 }]],
      [42, null, [{ low: 42, high: null }]],
    ])
  })

  it('a report dated by its year is later than any of the year before', () => {
    const day = { id: 'day', says: exactly(43), on: DAY, by: 'hospital', note: { reported_on: '2016-10-08' } }
    const year = { id: 'year', says: exactly(44), on: DAY, by: 'hospital', note: { reported_on: '2017' } }
    expect(shown(estimateOf({ claims: [day, year] }).headline)).toBe('44..44 44')
  })
})

describe('relays', () => {
  const sources = [
    { source_id: 'afp' },
    { source_id: 'paper', relays: 'afp' },
    { source_id: 'site', relays: 'paper' },
    { source_id: 'reuters' },
  ]
  const in40 = (id: string, through: string, says = exactly(40)): Said => ({ id, says, on: DAY, through })

  it.each([
    ['what a paper repeats from an agency counts once', [in40('a', 'afp'), in40('b', 'paper')], 1],
    [
      'what a site repeats from a paper that repeats an agency counts once',
      [in40('a', 'afp'), in40('b', 'site')],
      1,
    ],
    ['two copies of an original that nobody recorded count once', [in40('a', 'paper'), in40('b', 'site')], 1],
    ['the same figure of another agency counts twice', [in40('a', 'afp'), in40('b', 'reuters')], 2],
    ['another figure counts twice', [in40('a', 'afp'), in40('b', 'paper', exactly(41))], 2],
    ['another ceiling counts twice', [in40('a', 'afp'), in40('b', 'paper', atLeast(40))], 2],
    ['two speakers in one agency report count twice', [in40('a', 'afp'), in40('b', 'afp')], 2],
    ['two speakers in one copy count twice', [in40('a', 'paper'), in40('b', 'paper')], 2],
  ])('%s', (_, claims, clusters) => {
    const estimate = estimateOf({ claims, sources })
    expect(estimate).toMatchObject({ clusters, used: 2 })
    expect(estimate.verdict === 'single').toBe(clusters === 1)
    expect(new Set(estimate.clusterOf.values()).size).toBe(clusters)
  })

  it('a copy that names nobody joins one of two speakers of the original, the same whatever the order', () => {
    const claims: readonly Said[] = [
      { ...in40('army', 'afp'), by: 'army' },
      { ...in40('hospital', 'afp'), by: 'hospital' },
      { ...in40('paper', 'paper'), by: 'paper' },
      { ...in40('later', 'reuters', exactly(60)), by: 'hospital' },
    ]
    const clusters = (ordered: readonly Said[]) =>
      Object.fromEntries(estimateOf({ claims: ordered, sources }).clusterOf)
    expect(clusters(claims)).toEqual({ army: 'army', paper: 'army', hospital: 'hospital', later: 'hospital' })
    expect(clusters(claims.toReversed())).toEqual(clusters(claims))
  })

  it('a speaker whom a copy names keeps a voice apart from others whom the original names', () => {
    const speakers = ['army', 'hospital'].map(by => ({ ...in40(by, 'afp'), by }))
    const copy = { ...in40('copy', 'paper'), by: 'hospital' }
    expect(estimateOf({ claims: [...speakers, copy], sources })).toMatchObject({ clusters: 2, used: 3 })
  })
})

describe('of the words of one voice', () => {
  const by = 'ministry'
  const quarter: Said = {
    id: 'quarter',
    says: atLeast(2),
    on: DAY,
    by,
    note: { place: 'a quarter', rank: 'preferred' },
  }
  const whole: Said = { id: 'whole', says: about(70), on: DAY, by }

  it('the first that has a say speaks: a preferred floor does not silence the number beside it', () => {
    const estimate = estimateOf({ claims: [quarter, whole] })
    expect([shown(estimate.headline), estimate.headline?.bestBy]).toEqual(['63..77 70', ['whole']])
  })

  it('those about the whole event are heard before those about a place in it', () => {
    const place: Said = { id: 'a', says: atLeast(5), on: '2016-10-04', by, note: { place: 'a quarter' } }
    const early: Said = { id: 'b', says: exactly(3), on: '2016-10-04', by }
    const last: Said = { id: 'c', says: atLeast(1), on: DAY, by }
    const estimate = estimateOf({ claims: [place, early, last] })
    expect(estimate.moments[0]).toMatchObject({ day: '2016-10-04', low: 3, high: 3 })
  })
})

describe('a nought that somebody said', () => {
  const none: Said = { id: 'none', says: exactly(0), on: DAY }

  it('has a say like every other number', () => {
    const many: Said = { id: 'many', says: exactly(1132), on: DAY }
    const estimate = estimateOf({ claims: [none, many] })
    expect(estimate.headline).toMatchObject({ best: 0, bestBy: ['none'], bestKind: 'value', high: 1132 })
  })

  it('is more than the nought of "up to 5", which nobody stands behind', () => {
    const upTo: Said = { id: 'upTo', says: atMost(5), on: DAY }
    expect(estimateOf({ claims: [upTo] }).headline).toMatchObject({ best: null, bestKind: 'none' })
    expect(estimateOf({ claims: [upTo, none] }).headline).toMatchObject({ best: 0, bestBy: ['none'] })
  })
})
