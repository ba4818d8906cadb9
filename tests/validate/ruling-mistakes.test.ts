import { describe, expect, it } from 'vitest'
import { scopeName, scopeOfRuling } from '../../pipeline/model/journey/scope.ts'
import { BOTH, codes, FORTY, ofRulings, SEVENTY } from './of-rulings.ts'
import type { Cells } from './world.ts'

describe('the place of a mistake', () => {
  const placeOf = (claims: string, ...notes: readonly Cells[]) =>
    ofRulings(notes, { claims }).map(({ code, line, column, text }) => [code, line, column, text])
  const START = 'a-ruling,lorn,civilians,killed,cumulative,2031-05-04,40,40,,'.length + 1

  it('is that of the very id, also if another one begins alike', () => {
    expect(placeOf('c11 c1', SEVENTY)).toEqual([['desk/stale-ruling', 2, START + 4, 'c1']])
    expect(placeOf('c11 c1 c11', FORTY, SEVENTY)).toEqual([['desk/ruling-claim-twice', 2, START + 7, 'c11']])
    const moved = { ...FORTY, group_id: 'army' }
    expect(placeOf('c11 c1', SEVENTY, moved)).toEqual([['desk/ruling-claim-elsewhere', 2, START + 4, 'c1']])
  })

  it('is found behind quotation marks and line breaks', () => {
    const at = placeOf('c11,\nc1', SEVENTY)
    expect(at).toContainEqual(['desk/stale-ruling', 3, 1, 'c1'])
    expect(placeOf('c11,c1', SEVENTY)).toContainEqual(['desk/stale-ruling', 2, START + 5, 'c1'])
  })

  it('is the list where a claim is missing from it', () => {
    expect(placeOf('c1', FORTY, SEVENTY)).toEqual([['desk/stale-ruling', 2, START, 'c1']])
  })
})

describe('one mistake', () => {
  it('is said once where an id is misspelt, with the one that was meant', () => {
    const said = ofRulings([{ ...FORTY, claim_id: 'hospital-40' }, SEVENTY], { claims: 'c11 hospital-04' })
    expect(said.map(({ code, text, expected }) => [code, text, expected])).toEqual([
      ['row/unknown-id', 'hospital-04', 'hospital-40, or a new row there'],
    ])
    expect(said[0]?.details().suggestions.map(({ value, safe }) => [value, safe])).toEqual([
      ['c11 hospital-40', false],
    ])
  })

  it('is not answered by an id of another series, which would be the next mistake', () => {
    const army = { ...FORTY, claim_id: 'army-41', group_id: 'army' }
    expect(codes(ofRulings([SEVENTY, army], { claims: 'c11 army-40' }))).toEqual(['desk/stale-ruling'])
  })

  it('is said once where the ruling names another series than its claims', () => {
    for (const cells of [{ outcome: 'wounded' }, { group_id: 'people' }, { counting: 'stock' }]) {
      expect(codes(ofRulings([FORTY, SEVENTY], { ...BOTH, ...cells }))).toEqual(['desk/ruling-off-series'])
    }
    const wounded = { claim_id: 'w1', wording: '90 wounded', outcome: 'wounded' }
    const said = ofRulings([FORTY, SEVENTY, wounded], { ...BOTH, outcome: 'wounded' })
    expect(
      said.map(({ code, field, details }) => [code, field, details().suggestions.map(one => one.value)]),
    ).toEqual([['desk/ruling-off-series', 'outcome', ['killed']]])
  })

  it('is said where it is: an event, a group or an outcome that does not exist is none of the list', () => {
    for (const [cells, code] of [
      [{ event_id: 'lorm' }, 'row/unknown-id'],
      [{ group_id: 'civilian' }, 'row/unknown-id'],
      [{ outcome: 'kiled' }, 'cell/malformed'],
    ] as const) {
      expect(codes(ofRulings([FORTY, SEVENTY], { ...BOTH, ...cells }))).toEqual([code])
    }
  })

  it('in the row of a claim does not make its ruling stale', () => {
    for (const cells of [
      { wording: 'perhaps 40 dead' },
      { group_id: 'civilian' },
      { as_of: '4/5/2031' },
      { claim_id: 'C1' },
      { source_id: 'raido-lorn' },
    ]) {
      expect(ofRulings([{ ...FORTY, ...cells }, SEVENTY], BOTH)).toEqual([])
    }
  })

  it('is a ruling typed twice, not also two rulings on one series', () => {
    expect(codes(ofRulings([FORTY, SEVENTY], BOTH, BOTH))).toEqual(['row/duplicate-id'])
    expect(codes(ofRulings([FORTY, SEVENTY], BOTH, { ...BOTH, ruling_id: 'b-ruling' }))).toEqual([
      'desk/ruling-twice',
    ])
  })

  it('is an empty list, not also that nothing was weighed', () => {
    expect(codes(ofRulings([FORTY, SEVENTY], { claims: '' }))).toEqual(['cell/required'])
  })
})

describe('the figures of a ruling', () => {
  const said = (low: string, best: string, high: string) =>
    ofRulings([FORTY, SEVENTY], { ...BOTH, low, best, high }).map(({ code, field }) => `${code} ${field}`)

  it.each([
    ['40', '40', '70', []],
    ['40', '', '', []],
    ['', '', '40', []],
    ['0', '40', '40', []],
    ['', '', '', ['desk/ruling-without-figure best']],
    ['41', '40', '', ['desk/ruling-reversed best']],
    ['', '70', '69', ['desk/ruling-reversed best']],
    ['41', '', '40', ['desk/ruling-reversed high']],
    ['70', '40', '40', ['desk/ruling-reversed high']],
    ['40', '41', '70', ['desk/ruling-number-unprinted best']],
    ['40', 'x', '30', ['cell/malformed best']],
  ])('%j, %j, %j', (low, best, high, expected) => {
    expect(said(low, best, high)).toEqual(expected)
  })

  it('may be one that only the editors name, but not in silence', () => {
    const range = { ...FORTY, wording: 'between 40 and 60 dead' }
    const best = (number: string) => codes(ofRulings([range], { claims: 'c1', best: number }))
    expect(best('60')).toEqual([])
    expect(best('50')).toEqual(['desk/ruling-number-unprinted'])
    const about = { ...FORTY, wording: 'about 100 dead' }
    expect(codes(ofRulings([about], { claims: 'c1', best: '90' }))).toEqual(['desk/ruling-number-unprinted'])
  })
})

describe('the time of a ruling', () => {
  const stock = { counting: 'stock', outcome: 'missing', wording: '40 missing' }
  const within = { counting: 'within', from: '2031-05-03' }

  it('tells stocks and periods apart, and a toll since the event began by nothing', () => {
    expect(ofRulings([{ ...FORTY, ...stock }], { ...stock, claims: 'c1', as_of: '2031-05-04' })).toEqual([])
    const other = ofRulings([{ ...FORTY, ...stock }], { ...stock, claims: 'c1', as_of: '2031-05-05' })
    expect(other.map(({ code, field, details }) => [code, field, details().suggestions[0]?.value])).toEqual([
      ['desk/ruling-off-series', 'as_of', '2031-05-04'],
    ])
    const ruling = { claims: 'c1', counting: 'within', as_of: '2031-05-03/2031-05-04' }
    expect(ofRulings([{ ...FORTY, ...within }], ruling)).toEqual([])
    expect(ofRulings([FORTY], { claims: 'c1', as_of: '2031-05-10' })).toEqual([])
  })

  it('is no period but for a count within one', () => {
    const said = ofRulings([FORTY], { claims: 'c1', as_of: '2031-05-03/2031-05-04' })
    expect(said.map(({ code, field, expected }) => [code, field, expected])).toEqual([
      ['cell/malformed', 'as_of', 'a day, month or year, such as 2015-10-13'],
    ])
  })

  it('that cannot be read is one mistake, whatever is counted', () => {
    for (const [as_of, code] of [
      ['4/5/2031', 'cell/malformed'],
      ['', 'cell/required'],
    ] as const) {
      expect(codes(ofRulings([FORTY], { claims: 'c1', as_of }))).toEqual([code])
      expect(codes(ofRulings([{ ...FORTY, ...stock }], { ...stock, claims: 'c1', as_of }))).toEqual([code])
    }
  })

  it('may be a month, which ends on its last day and as a period holds all its days', () => {
    const key = { event_id: 'lorn', group_id: 'people', outcome: 'missing', as_of: '2031-05' } as const
    expect(scopeName(scopeOfRuling({ ...key, counting: 'stock' }))).toBe(
      'lorn/people/missing/stock/2031-05-31',
    )
    expect(scopeName(scopeOfRuling({ ...key, counting: 'within' }))).toBe(
      'lorn/people/missing/within/2031-05-01/2031-05-31',
    )
    expect(scopeName(scopeOfRuling({ ...key, counting: 'cumulative' }))).toBe('lorn/people/missing')
  })
})
