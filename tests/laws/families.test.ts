import { describe, expect, it } from 'vitest'
import { METHOD_NAMES } from '../../pipeline/model/journey/assessment.ts'
import type { Casebook } from '../../pipeline/model/journey/casebook.ts'
import { estimateOf } from '../../pipeline/reconcile/conclusion.ts'
import { deskOf } from '../../pipeline/reconcile/desk.ts'
import { type Family, familiesOf } from '../../pipeline/reconcile/families.ts'
import { optionsOf } from '../../pipeline/reconcile/options.ts'
import { Places } from '../../pipeline/reconcile/places.ts'
import { METHODS, reconcile } from '../../pipeline/reconcile/reconcile.ts'
import { seriesOf } from '../../pipeline/reconcile/series.ts'
import { corrections } from '../../pipeline/reconcile/voices/admit.ts'
import { type Weighing, weigh } from '../../pipeline/reconcile/weighing.ts'
import { casebooks } from './arbitraries.ts'
import { law } from './law.ts'

const books = casebooks({ scopes: 'many', voices: 'any' })

function weighed(casebook: Casebook): readonly Weighing[] {
  return weigh(seriesOf(casebook.claims), corrections(casebook.claims), deskOf(casebook))
}

function families(casebook: Casebook): readonly Family[] {
  return [...familiesOf(weighed(casebook), deskOf(casebook).trees)]
}

describe('the families of series', () => {
  it('hold every series once', () => {
    law(books, casebook => {
      const keys = families(casebook).flatMap(({ members }) => members.map(({ series }) => series.key))
      expect(keys.toSorted()).toEqual(
        seriesOf(casebook.claims)
          .map(({ key }) => key)
          .toSorted(),
      )
    })
  })

  it('have figures that hang on no series of another family', () => {
    law(books, casebook => {
      const desk = deskOf(casebook)
      const byId = new Map(casebook.claims.map(claim => [claim.note.claim_id, claim]))
      const members = weighed(casebook)
      const all = { members, places: new Places(desk.trees) }
      const { estimates } = reconcile(casebook).value
      const inOneFamily = METHOD_NAMES.flatMap(name => {
        const conclude = METHODS[name](all, desk)
        const options = optionsOf(name, casebook.methodology)
        return members.map(member => estimateOf(conclude(member), byId, options))
      })
      expect(estimates).toEqual(inOneFamily)
    })
  })
})

describe('voices that cannot all be true', () => {
  it('are those of which some pair cannot', () => {
    law(books, casebook => {
      for (const weighing of weighed(casebook)) {
        // Asked in this order: once the pairs are known, they are what is asked.
        const { isContradictory } = weighing
        expect(isContradictory).toBe(weighing.conflicts.length > 0)
      }
    })
  })
})
