import { describe, expect, it } from 'vitest'
import type { Method } from '../../pipeline/model/journey/assessment.ts'
import type { Counting, Outcome } from '../../pipeline/model/journey/casebook.ts'
import { atLeast, atMost, exactly, shown } from './casebook.ts'
import { DAY, on, under } from './neighbour.ts'

const NEIGHBOURS = ['ucdp-like', 'acled-like', 'ibc-like', 'airwars-like', 'un-3-types'] as const

describe('what each method counts', () => {
  const OUTCOMES = ['killed', 'wounded', 'killed_or_wounded', 'captured', 'missing', 'displaced'] as const
  const covered = (method: Method, outcome: Outcome, counting: Counting) => {
    const from = counting === 'within' ? { from: DAY } : {}
    return under(method, { claims: [on('a', exactly(40), { outcome, counting, ...from })] })
  }

  it.each([
    ['ucdp-like', ['killed'], ['cumulative', 'within']],
    ['acled-like', ['killed'], ['cumulative', 'within']],
    ['ibc-like', ['killed', 'wounded'], ['cumulative', 'within']],
    ['airwars-like', ['killed', 'wounded'], ['cumulative', 'within']],
    ['un-3-types', OUTCOMES, ['cumulative', 'within', 'stock']],
  ] as const)(
    '%s: %j, counted %j',
    (method, outcomes: readonly Outcome[], countings: readonly Counting[]) => {
      for (const outcome of OUTCOMES) {
        for (const counting of ['cumulative', 'within', 'stock'] as const) {
          const { missingReason, clusters, used, trace } = covered(method, outcome, counting)
          const counts = outcomes.includes(outcome) && countings.includes(counting)
          expect([outcome, counting, missingReason !== 'not_covered', clusters, used]).toEqual(
            counts ? [outcome, counting, true, 1, 1] : [outcome, counting, false, 0, 0],
          )
          if (counts) continue
          expect(trace).toEqual([
            {
              claimId: 'a',
              role: 'out_of_scope',
              rules: ['not-covered'],
              before: { low: 40, high: 40 },
              after: null,
              conflictsWith: [],
            },
          ])
        }
      }
    },
  )
})

describe('every method of the neighbours', () => {
  it('shows each claim once as it was read, and once for each end that it sets', () => {
    const shownAs = (method: Method) =>
      under(method, {
        claims: [on('a', exactly(40)), on('b', atLeast(3), { note: { place: 'north' } })],
      }).trace.map(({ claimId, role, rules, conflictsWith }) =>
        [claimId, role, ...rules, ...conflictsWith].join(' '),
      )
    const aside = 'b out_of_scope one-place-only'
    const [low, high] = ['a sets_low lowest-reported', 'a sets_high highest-reported']
    const read = 'a supports as-read'
    expect(NEIGHBOURS.map(shownAs)).toEqual([
      [read, low, 'a sets_best lower-of-equals', high, aside],
      [read, 'a sets_best lowest-reported', aside],
      [read, low, high, aside],
      [read, low, high, aside],
      [read, aside],
    ])
  })

  it('dates its figure by the last claim that it uses, and by no claim that it sets aside', () => {
    const claims = [
      on('a', exactly(40), { on: '2016-10-05' }),
      on('b', exactly(40), { on: '2016-10-04' }),
      on('c', exactly(99), { note: { place: 'north' } }),
    ]
    for (const method of NEIGHBOURS) {
      const { headline, lastDay, moments } = under(method, { claims })
      expect([method, headline?.day, lastDay]).toEqual([method, '2016-10-05', '2016-10-05'])
      expect(moments).toEqual([headline])
      expect(headline?.runs).toEqual([{ low: headline?.low, high: headline?.high }])
    }
  })

  it('has no figure, no word for it and no contradiction where it hears nobody', () => {
    const claims = [on('a', exactly(99), { note: { place: 'north' } }), on('b', null)]
    for (const method of NEIGHBOURS) {
      const { headline, moments, status, verdict, missingReason } = under(method, { claims })
      expect([method, headline, moments, status, verdict, missingReason]).toEqual([
        method,
        null,
        [],
        null,
        'none',
        'no_figure',
      ])
    }
  })

  it('hears voices that do not contradict each other as consistent', () => {
    for (const method of NEIGHBOURS) {
      const claims = [on('a', exactly(40)), on('b', atLeast(3))]
      expect([method, under(method, { claims }).verdict]).toEqual([method, 'consistent'])
    }
  })

  it('leaves it to the monotone method to list who contradicts whom', () => {
    const pairs = (['monotone', ...NEIGHBOURS] as const).map(method => {
      const { verdict, conflicts } = under(method, { claims: [on('a', exactly(40)), on('b', exactly(3))] })
      return [verdict, conflicts.length]
    })
    expect(pairs).toEqual([['contested', 1], ...NEIGHBOURS.map(() => ['contested', 0])])
  })

  it('says why it gives no best', () => {
    const reasons = NEIGHBOURS.map(method => under(method, { claims: [on('a', atMost(5))] }))
    expect(reasons.map(({ headline }) => [headline?.bestKind, headline?.missingReason])).toEqual([
      ['none', 'no_lower_bound'],
      ['none', 'no_lower_bound'],
      ['none', 'method_gives_none'],
      ['none', 'method_gives_none'],
      ['none', 'not_verified'],
    ])
  })

  it('names those who set an end in the order of their ids, whatever else their voices said', () => {
    const claims = [
      on('a', atLeast(1), { by: 'hospital', on: '2016-10-04' }),
      on('z', exactly(42), { by: 'hospital' }),
      on('m', exactly(42), { by: 'army' }),
    ]
    expect(under('airwars-like', { claims }).headline).toMatchObject({
      lowBy: ['m', 'z'],
      highBy: ['m', 'z'],
    })
  })

  it('gives a figure that one names and another has as a floor as a figure', () => {
    const { headline } = under('ucdp-like', { claims: [on('a', exactly(40)), on('b', atLeast(40))] })
    expect([shown(headline), headline?.bestKind]).toEqual(['40..40 40', 'value'])
    expect(headline?.bestBy).toEqual(['a', 'b'])
  })
})
