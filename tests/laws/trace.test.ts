import { describe, expect, it } from 'vitest'
import type { Bounds } from '../../pipeline/model/journey/assessment.ts'
import { casebookOf, estimatesOf, seriesNameOf } from '../reconcile/casebook.ts'
import { type Limits, worlds } from './arbitraries.ts'
import { estimates, law } from './law.ts'

/** The roles that every used claim has one of, in the series it is about. */
const VOICED = new Set(['supports', 'dissents', 'duplicate_of', 'superseded'])

const MANY: Limits = { scopes: 'many', voices: 'any' }

describe('no claim vanishes', () => {
  it('each one is in the trace, and has a cluster exactly if it is used', () => {
    law(worlds(MANY), world => {
      const casebook = casebookOf(world)
      const found = [...estimatesOf(casebook)].flatMap(([series, { trace, clusterOf, used, clusters }]) => {
        const own = casebook.claims
          .filter(claim => seriesNameOf(claim) === series)
          .map(({ note }) => note.claim_id)
        expect(trace.map(({ claimId }) => claimId)).toEqual(expect.arrayContaining(own))
        const asides = ['deprecated', 'superseded', 'out_of_scope']
        const aside = trace
          .filter(({ role, after }) => asides.includes(role) && after === null)
          .map(({ claimId }) => claimId)
        expect([...clusterOf.keys(), ...aside].toSorted()).toEqual(own.toSorted())
        expect(used).toBe(clusterOf.size)
        expect(clusters).toBe(new Set(clusterOf.values()).size)
        return own
      })
      expect(found.toSorted()).toEqual(world.claims.map(({ id }) => id).toSorted())
    })
  })

  it('each best of a headline is set by a claim of the casebook', () => {
    law(worlds(MANY), world => {
      for (const { headline, trace } of estimates(world)) {
        const setters = trace.filter(({ role }) => role === 'sets_best').map(({ claimId }) => claimId)
        expect(setters.length > 0).toBe(headline !== null && headline.best !== null)
        expect(world.claims.map(({ id }) => id)).toEqual(expect.arrayContaining(setters))
      }
    })
  })

  it('each end that is not the widest possible is set by a claim, and the trace says which', () => {
    law(worlds(MANY), world => {
      for (const { moments, headline, trace } of estimates(world)) {
        for (const { low, high, lowBy, highBy } of moments) {
          if (low > 0) expect(lowBy).not.toEqual([])
          expect(highBy.length > 0).toBe(high !== null)
        }
        const setting = (role: string) =>
          trace.filter(entry => entry.role === role).map(({ claimId }) => claimId)
        expect(setting('sets_low')).toEqual([...new Set(headline?.lowBy)].toSorted())
        expect(setting('sets_high')).toEqual([...new Set(headline?.highBy)].toSorted())
      }
    })
  })

  it('each best is a number that somebody states, or a sum of floors, or what is left beside them', () => {
    law(worlds(MANY), world => {
      const entered = new Map<string, Bounds>()
      for (const { trace } of estimates(world)) {
        for (const { claimId, role, after } of trace)
          if (VOICED.has(role) && after) entered.set(claimId, after)
      }
      for (const { headline } of estimates(world)) {
        const by = headline?.bestBy ?? []
        const numbers = world.claims
          .filter(({ id }) => by.includes(id))
          .flatMap(({ id, says }) => [says?.mode, says?.high, entered.get(id)?.low])
        const floors = sumsOf(by.map(id => entered.get(id)?.low ?? 0))
        const left = numbers.flatMap(number => floors.map(floor => (number ?? Infinity) - floor))
        if (headline && headline.best !== null)
          expect([...numbers, ...floors, ...left]).toContain(headline.best)
      }
    })
  })

  it('each claim that nobody could satisfy names a claim that it contradicts', () => {
    law(worlds(MANY), world => {
      for (const { trace, conflicts, support, verdict } of estimates(world)) {
        for (const { role, conflictsWith } of trace)
          if (role === 'dissents') expect(conflictsWith).not.toEqual([])
        const pairs = conflicts.filter(({ kind }) => kind === 'between_claims')
        expect(pairs.length > 0).toBe(support !== null && support < 1)
        expect(verdict === 'contested').toBe(pairs.length > 0)
        for (const { earlier, later } of conflicts) {
          expect(earlier.low).toBeGreaterThan(later.high)
          expect(earlier.day <= later.day).toBe(true)
        }
      }
    })
  })
})

/** Every sum of some of the numbers. */
function sumsOf(numbers: readonly number[]): readonly number[] {
  const sums = new Set([0])
  for (const number of numbers) for (const sum of [...sums]) sums.add(sum + number)
  return [...sums]
}
