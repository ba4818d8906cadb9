import { describe, expect, it } from 'vitest'
import { type Cells, validated } from './world.ts'

/** The day up to which a claim about the battle of Lorn (1 to 10 May 2031) counts, and the first day it counts. */
function period(cells: Cells): readonly (string | null | undefined)[] {
  const { claims, diagnostics } = validated({
    sources: [{}],
    notes: [{ as_of: '', source_id: 'letter', recorded_on: '2033-01-01', ...cells }],
  })
  expect(diagnostics).toEqual([])
  return [claims[0]?.from, claims[0]?.cutOff]
}

describe('the day up to which a claim counts', () => {
  it('is the one that the source gives, before anything else', () => {
    expect(period({ as_of: '2031-05-04', reported_on: '2031-05-20' })).toEqual([null, '2031-05-04'])
    expect(period({ as_of: '2031-06-30' })).toEqual([null, '2031-06-30'])
  })

  it('is the last day of the month or year that the source gives', () => {
    expect(period({ as_of: '2031-06' })).toEqual([null, '2031-06-30'])
    expect(period({ as_of: '2031' })).toEqual([null, '2031-12-31'])
    expect(period({ as_of: '2032-02' })).toEqual([null, '2032-02-29'])
  })

  it('is the day of the report while the event goes on', () => {
    expect(period({ reported_on: '2031-05-06' })).toEqual([null, '2031-05-06'])
    expect(period({ reported_on: '2031-05-10' })).toEqual([null, '2031-05-10'])
  })

  it('is the last day of the event if the report came later', () => {
    expect(period({ reported_on: '2031-05-11' })).toEqual([null, '2031-05-10'])
    expect(period({ reported_on: '2031-05' })).toEqual([null, '2031-05-10'])
  })

  it('is the last day of the event if nobody says when it was reported', () => {
    expect(period({})).toEqual([null, '2031-05-10'])
  })
})

describe('a count within a period', () => {
  it('begins on the first day of what the source gives', () => {
    const within = { counting: 'within', as_of: '2031-05-04' }
    expect(period({ ...within, from: '2031-05-03' })).toEqual(['2031-05-03', '2031-05-04'])
    expect(period({ ...within, from: '2031-05' })).toEqual(['2031-05-01', '2031-05-04'])
  })

  it('may last a single day', () => {
    const day = { counting: 'within', from: '2031-05-04', as_of: '2031-05-04' }
    expect(period(day)).toEqual(['2031-05-04', '2031-05-04'])
  })

  it('cannot end before it begins', () => {
    const { diagnostics } = validated({
      notes: [{ counting: 'within', from: '2031-05-05', as_of: '2031-05-04' }],
    })
    expect(diagnostics.map(({ code, text }) => [code, text])).toEqual([
      ['claim/period-reversed', '2031-05-04'],
    ])
  })
})

describe('a count that is not within a period', () => {
  it('has no beginning: one that is typed is not passed over', () => {
    const { diagnostics } = validated({ notes: [{ from: '2031-05-03' }] })
    expect(diagnostics.map(({ code, key }) => [code, key])).toEqual([['cell/not-allowed', 'a-claim/from']])
  })
})
