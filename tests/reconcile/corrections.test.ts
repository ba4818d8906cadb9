import { describe, expect, it } from 'vitest'
import {
  about,
  atLeast,
  between,
  casebookOf,
  estimateOf,
  estimatesOf,
  exactly,
  history,
  roles,
  type Said,
} from './casebook.ts'

const DAY = '2016-10-06'

describe('corrections and ranks', () => {
  const first: Said = { id: 'first', says: exactly(60), on: '2016-10-04', by: 'army' }
  const second: Said = { id: 'second', says: exactly(40), on: DAY, by: 'army', note: { supersedes: 'first' } }

  it('a corrected claim is set aside, and the trace names its correction', () => {
    const estimate = estimateOf({ claims: [first, second] })
    expect(history(estimate)).toEqual({ '2016-10-06': '40..40 40' })
    expect(estimate.trace.find(({ claimId }) => claimId === 'first')).toEqual({
      claimId: 'first',
      role: 'superseded',
      rules: ['corrected-by-speaker'],
      before: { low: 60, high: 60 },
      after: null,
      conflictsWith: ['second'],
    })
    expect(estimate.reported).toEqual({ min: 40, max: 40 })
  })

  it('a correction that is itself deprecated corrects nothing', () => {
    const deprecated: Said = { ...second, note: { supersedes: 'first', rank: 'deprecated' } }
    const estimate = estimateOf({ claims: [first, deprecated] })
    expect(history(estimate)).toEqual({ '2016-10-04': '60..60 60' })
    expect(roles(estimate, 'second')).toEqual(['deprecated'])
    expect(estimate.reported).toEqual({ min: 60, max: 60 })
  })

  it('a correction that moves the period takes the old one back all the same', () => {
    const period = { ...first, from: '2016-10-03' }
    const moved = { ...second, from: '2016-10-03' }
    const found = estimatesOf(casebookOf({ claims: [period, moved] }))
    const old = found.get('battle/people/killed/within/2016-10-03/2016-10-04')
    expect(old).toMatchObject({ headline: null, verdict: 'none', missingReason: 'all_set_aside' })
    expect([...found.values()].flatMap(({ conflicts }) => conflicts)).toEqual([])
  })

  it('all claims set aside give no figure, and the reason; what was printed without a vote is still in the range', () => {
    const methodology = { weights: { A: 1, B: 1, C: 1, D: 1, E: 1, F: 0 } }
    const estimate = estimateOf({ claims: [first], methodology })
    expect(estimate).toMatchObject({
      headline: null,
      verdict: 'none',
      support: null,
      missingReason: 'all_set_aside',
    })
    expect(estimate).toMatchObject({
      reported: { min: 60, max: 60 },
      lastDay: '2016-10-04',
      used: 0,
      clusters: 0,
    })
    expect(estimate.trace.map(({ role, rules }) => [role, ...rules])).toEqual([
      ['out_of_scope', 'weight-zero'],
    ])
  })

  it('the reported range has the ends of figures that centre on nothing', () => {
    const claims = [
      { id: 'a', says: between(58, 59), on: DAY },
      { id: 'b', says: atLeast(12), on: DAY },
      { id: 'c', says: about(70), on: DAY },
    ]
    expect(estimateOf({ claims: claims.slice(0, 1) }).reported).toEqual({ min: 58, max: 59 })
    expect(estimateOf({ claims }).reported).toEqual({ min: 12, max: 70 })
  })
})
