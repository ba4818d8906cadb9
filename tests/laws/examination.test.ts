import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { examine } from '../../pipeline/examine/examine.ts'
import { chainFrom } from '../../pipeline/model/chain.ts'
import { byAbout } from '../../pipeline/model/figure.ts'
import type { Estimate } from '../../pipeline/model/journey/assessment.ts'
import type { Casebook, Claim } from '../../pipeline/model/journey/casebook.ts'
import type { Assumption } from '../../pipeline/model/journey/examination.ts'
import { figureKey } from '../../pipeline/model/journey/figure-key.ts'
import { statedFigure } from '../../pipeline/model/stated.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import { about, casebookOf, exactly } from '../reconcile/casebook.ts'
import { casebooks } from './arbitraries.ts'
import { law } from './law.ts'

const books = casebooks({ scopes: 'many', voices: 'any' })

const shown = ({ headline, verdict, lastDay }: Estimate) => ({ ...statedFigure(headline), verdict, lastDay })

/** The figures of a casebook of which only some claims are there, or are there otherwise. */
function figuresOf(casebook: Casebook, claims: readonly Claim[]): ReadonlyMap<string, Estimate> {
  const { estimates } = reconcile({ ...casebook, claims }).value
  return new Map(estimates.map(estimate => [figureKey(estimate), estimate]))
}

function examined(casebook: Casebook) {
  const assessment = reconcile(casebook).value
  return { estimates: assessment.estimates, ...examine(casebook, assessment).value }
}

/** A claim that says "about" a number, or as it was where there is none. */
function sayingAbout(claim: Claim, number = 0): Claim {
  const n = 10 * number
  return n === 0 || !claim.figure
    ? claim
    : { ...claim, figure: about(n), figureByAbout: byAbout(percent => about(n, percent)) }
}

function assuming(
  assumption: Exclude<Assumption, 'without_cluster'>,
  { claims, methodology }: Casebook,
): Pick<Casebook, 'claims' | 'methodology'> {
  if (assumption === 'halo') return { claims, methodology: { ...methodology, halo_percent: 5 } }
  if (assumption === 'partiality') {
    const partial = { enemy_losses_floor_percent: 50, own_losses_ceiling: 'dropped' } as const
    return { claims, methodology: { ...methodology, ...partial, opponent_claims: 'high_only' } }
  }
  const percent = ({ about_5: 5, about_10: 10, about_20: 20 } as const)[assumption]
  const read = claims.map(claim => ({ ...claim, figure: claim.figureByAbout?.[percent] ?? claim.figure }))
  return { claims: read, methodology }
}

describe('what was known when', () => {
  it('is what the claims that were public by that day make of it', () => {
    law(books, casebook => {
      for (const { knownOn, estimate } of examined(casebook).knownOn) {
        const then = figuresOf(
          casebook,
          casebook.claims.filter(claim => claim.knownOn <= knownOn),
        ).get(figureKey(estimate))
        expect(then && shown(then)).toEqual(shown(estimate))
      }
    })
  })

  it('is in the end what is published, for every figure that a method counts', () => {
    law(books, casebook => {
      const { estimates, knownOn } = examined(casebook)
      const last = new Map(knownOn.map(({ estimate }) => [figureKey(estimate), estimate]))
      for (const estimate of estimates.filter(({ missingReason }) => missingReason !== 'not_covered')) {
        const known = last.get(figureKey(estimate))
        expect(known && shown(known)).toEqual(shown(estimate))
      }
    })
  })
})

describe('a correction that moves the day counted', () => {
  it('takes the first figure back on the day on which it is made', () => {
    const stock = { by: 'camp', counting: 'stock' } as const
    const casebook = casebookOf({
      claims: [
        { ...stock, id: 'first', says: exactly(10), on: '2016-10-04' },
        { ...stock, id: 'second', says: exactly(12), on: '2016-10-05', note: { supersedes: 'first' } },
      ],
    })
    const first = examined(casebook).knownOn.filter(
      ({ estimate }) => estimate.method === 'monotone' && estimate.scope.time === '2016-10-04',
    )
    expect(first.map(({ knownOn, estimate }) => [knownOn, estimate.headline?.best ?? null])).toEqual([
      ['2016-10-04', 10],
      ['2016-10-05', null],
    ])
  })
})

describe('what a figure hangs on', () => {
  it('is asked for the day for which it is published', () => {
    law(books, casebook => {
      for (const { published, instead } of examined(casebook).sensitivity) {
        if (published.headline && instead.headline && published.method === 'monotone')
          expect(instead.lastDay).toBe(published.lastDay)
      }
    })
  })

  it('without a voice is what is left once its claims are set aside, and what they took back', () => {
    law(books, casebook => {
      const { estimates, sensitivity } = examined(casebook)
      for (const { published, leftOut, instead } of sensitivity.filter(({ leftOut }) => leftOut !== null)) {
        const corrected = new Map(casebook.claims.map(({ note }) => [note.claim_id, note.supersedes]))
        const voice = estimates.flatMap(({ clusterOf }) =>
          [...clusterOf]
            .filter(([, cluster]) => cluster === leftOut)
            .flatMap(([claimId]) => chainFrom(claimId, id => corrected.get(id))),
        )
        const claims = casebook.claims.map(claim =>
          voice.includes(claim.note.claim_id)
            ? { ...claim, note: { ...claim.note, rank: 'deprecated' as const } }
            : claim,
        )
        const left = figuresOf(casebook, claims).get(figureKey(published))
        expect(left?.verdict).toBe(instead.verdict)
        const moment = left?.moments.find(({ day }) => day === instead.headline?.day)
        if (moment) expect(statedFigure(moment)).toEqual(statedFigure(instead.headline))
      }
    })
  })

  it('under an assumption is what the claims come to when they are read or weighed so', () => {
    law(fc.tuple(books, fc.array(fc.nat(40), { minLength: 9, maxLength: 9 })), ([plain, numbers]) => {
      const casebook = { ...plain, claims: plain.claims.map((claim, i) => sayingAbout(claim, numbers[i])) }
      for (const { published, assumption, instead } of examined(casebook).sensitivity) {
        if (assumption === 'without_cluster') continue
        const { claims, methodology } = assuming(assumption, casebook)
        const other = figuresOf({ ...casebook, methodology }, claims).get(figureKey(published))
        expect(instead.verdict).toBe(other?.verdict)
        const moment = other?.moments.find(({ day }) => day === instead.headline?.day)
        if (moment) expect(instead.headline).toEqual(moment)
      }
    })
  })

  it('is tried for every voice of every figure, and for every assumption, once', () => {
    law(books, casebook => {
      const { estimates, sensitivity } = examined(casebook)
      const tried = sensitivity.map(
        ({ published, assumption, leftOut }) => `${figureKey(published)} ${assumption} ${leftOut}`,
      )
      expect(new Set(tried).size).toBe(tried.length)
      const covered = estimates.filter(({ missingReason }) => missingReason !== 'not_covered')
      const voices = covered.flatMap(({ clusterOf }) => [...new Set(clusterOf.values())])
      expect(tried).toHaveLength(5 * covered.length + voices.length)
    })
  })
})
