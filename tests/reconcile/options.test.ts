import { describe, expect, it } from 'vitest'
import { METHOD_NAMES } from '../../pipeline/model/journey/assessment.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import { about, atLeast, casebookOf, estimateOf, exactly, type Said, shown, type World } from './casebook.ts'

const DAY = '2016-10-06'

describe('the decisions of the editors, as each figure shows them', () => {
  it('are all on which its method depends, in the order of their names', () => {
    const claims = [{ id: 'a', says: exactly(40), on: DAY }]
    const methodology = {
      about_percent: 20,
      halo_percent: 5,
      enemy_losses_floor_percent: 50,
      own_losses_ceiling: 'dropped',
      opponent_claims: 'high_only',
      weights: { A: 4, B: 3, C: 2, D: 1, E: 0, F: 1 },
    } as const
    const { estimates } = reconcile(casebookOf({ claims, methodology })).value
    const loosening = 'about_percent=20 enemy_losses_floor_percent=50 halo_percent=5'
    const voting = 'own_losses_ceiling=dropped weights=A4,B3,C2,D1,E0,F1'
    expect(estimates.map(({ method, options }) => [method, options])).toEqual(
      METHOD_NAMES.map(method => [
        method,
        method === 'ucdp-like'
          ? `${loosening} opponent_claims=high_only ${voting}`
          : `${loosening} ${voting}`,
      ]),
    )
  })
})

describe('the halo of a round number', () => {
  const said = (more: Partial<Said>, halo_percent = 10, methodology: World['methodology'] = {}) => {
    const claims = [{ id: 'a', says: exactly(100), on: DAY, ...more }]
    const { headline, trace } = estimateOf({ claims, methodology: { halo_percent, ...methodology } })
    return `${shown(headline)}: ${trace[0]?.rules.join(' ')}`
  }

  it.each<readonly [string, Partial<Said>, string]>([
    ['reaches to either side of a bare 100', {}, '90..110 100: halo-of-round-number'],
    ['and one person at least', { says: exactly(10) }, '9..11 10: halo-of-round-number'],
    ['not of 98', { says: exactly(98) }, '98..98 98: as-read'],
    ['nor of "exactly 100"', { hedge: 'exactly' }, '100..100 100: as-read'],
    ['nor further than "about 100" does', { says: about(100, 20) }, '80..120 100: as-read'],
    ['nor of "at least 100"', { says: atLeast(100) }, '100..none floor 100: as-read'],
    ['nor of nobody', { says: exactly(0) }, '0..0 0: as-read'],
    [
      'before anything else weakens it',
      { note: { stage: 'preliminary' } },
      '90..none floor 90: halo-of-round-number preliminary-toll',
    ],
  ])('%s', (_, more, expected) => {
    expect(said(more)).toBe(expected)
  })

  it('is off where the editors set it to nought', () => {
    expect(said({}, 0)).toBe('100..100 100: as-read')
  })
})
