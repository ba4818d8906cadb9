import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Estimate, Moment } from '../../pipeline/model/journey/assessment.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import {
  atLeast,
  casebookOf,
  estimatesOf,
  type Said,
  seriesNameOf,
  type World,
} from '../reconcile/casebook.ts'
import { DAYS, figures, type Limits, shuffled, worlds } from './arbitraries.ts'
import { contains, estimates, law, rises } from './law.ts'

const ONE: Limits = { scopes: 'one', voices: 'any' }
const ALONE: Limits = { scopes: 'one', voices: 'distinct' }
const MANY: Limits = { scopes: 'many', voices: 'any' }

describe('what the reader sees', () => {
  it.each([ONE, MANY])('never falls: neither low nor best nor high ($scopes)', limits => {
    law(worlds(limits), world => {
      for (const { moments } of estimates(world)) {
        rises(moments.map(({ low }) => low))
        rises(moments.map(({ high }) => high ?? Infinity))
        rises(moments.flatMap(({ best }) => (best === null ? [] : [best])))
      }
    })
  })

  it.each([ONE, MANY])(
    'has best between low and high, and keeps a best once there is one ($scopes)',
    limits => {
      law(worlds(limits), world => {
        for (const { moments } of estimates(world)) {
          rises(moments.map(({ best }) => (best === null ? 0 : 1)))
          for (const { low, best, high, bestKind, missingReason } of moments) {
            expect(low).toBeLessThanOrEqual(high ?? Infinity)
            expect(best ?? low).toBeGreaterThanOrEqual(low)
            expect(best ?? low).toBeLessThanOrEqual(high ?? Infinity)
            expect(bestKind === 'none').toBe(best === null)
            expect(missingReason === null).toBe(best !== null)
          }
        }
      })
    },
  )

  it('begins and ends its band with numbers that are allowed', () => {
    law(worlds(ONE), world => {
      for (const { moments } of estimates(world)) {
        for (const { runs, low, high } of moments) {
          expect({ low: runs[0]?.low, high: runs.at(-1)?.high }).toEqual({ low, high })
        }
      }
    })
  })

  it('allows no number outside its band, whatever parts and wholes made of it', () => {
    law(worlds(MANY), world => {
      for (const moment of estimates(world).flatMap(({ moments }) => moments)) {
        for (const run of moment.runs) expect(contains(moment, run)).toBe(true)
      }
    })
  })

  it('is published for the last day anybody counted up to, or the day of the last rise of its parts', () => {
    law(worlds(MANY), world => {
      const casebook = casebookOf(world)
      for (const [series, { moments, headline, clusterOf }] of estimatesOf(casebook)) {
        const own = casebook.claims.filter(
          claim => seriesNameOf(claim) === series && clusterOf.has(claim.note.claim_id),
        )
        const days = own.map(({ cutOff }) => cutOff)
        expect(moments.map(({ day }) => day)).toEqual(expect.arrayContaining(days))
        rises(moments.map(({ day }) => Date.parse(day)))
        if (days.length > 0) expect(days.every(day => headline !== null && day <= headline.day)).toBe(true)
        if (headline && !days.includes(headline.day)) expect(headline.low).toBeGreaterThan(0)
        expect(headline?.low ?? 0).toBe(moments.at(-1)?.low ?? 0)
      }
    })
  })
})

describe('who types what in which order', () => {
  it('does not matter', () => {
    const both = worlds(MANY).chain(world => fc.tuple(fc.constant(world), shuffled(world.claims)))
    law(both, ([world, claims]) => {
      expect(reconcile(casebookOf({ ...world, claims }))).toEqual(reconcile(casebookOf(world)))
    })
  })

  it('moves no figure, whatever the order of events, groups and documents', () => {
    const both = worlds(MANY).chain(world =>
      fc.tuple(
        fc.constant(world),
        shuffled(world.events ?? []),
        shuffled(world.groups ?? []),
        shuffled(world.sources ?? []),
      ),
    )
    law(both, ([world, events, groups, sources]) => {
      expect(figuresOf({ ...world, events, groups, sources })).toEqual(figuresOf(world))
    })
  })
})

describe('more of the same', () => {
  it('changes no figure: a claim that is typed twice', () => {
    law(fc.tuple(worlds(MANY), fc.nat(8), fc.boolean()), ([world, at, before]) => {
      const claim = world.claims[at % world.claims.length]
      const isCorrected = world.claims.some(({ note }) => note?.supersedes === claim?.id)
      fc.pre(claim !== undefined && !isCorrected)
      if (!claim) return
      const again = { ...claim, id: before ? `a${claim.id}` : `${claim.id} again` }
      expect(figuresOf({ ...world, claims: [...world.claims, again] })).toEqual(figuresOf(world))
    })
  })

  it('changes no figure: a voice without a vote', () => {
    law(fc.tuple(worlds(MANY), newVoice(MANY)), ([world, voice]) => {
      const speakers = [...(world.speakers ?? []), { speaker_id: 'new', reliability: 'E' as const }]
      const methodology = { ...world.methodology, weights: { A: 4, B: 3, C: 2, D: 1, E: 0, F: 1 } }
      const without = figuresOf({ ...world, speakers, methodology })
      const figures = figuresOf({ ...world, speakers, methodology, claims: [...world.claims, voice] })
      for (const [series, figure] of without) expect(figures.get(series)).toEqual(figure)
    })
  })

  it('changes no figure: a voice that says "at least nought"', () => {
    law(fc.tuple(worlds(MANY), newVoice(MANY)), ([world, voice]) => {
      const more = { ...world, claims: [...world.claims, { ...voice, says: atLeast(0) }] }
      const after = estimatesOf(casebookOf(more))
      for (const [series, { moments }] of estimatesOf(casebookOf(world))) {
        const found = after.get(series)?.moments ?? []
        for (const { day, low, high, best, runs } of moments) {
          expect(found.find(one => one.day === day)).toMatchObject({ low, high, best, runs })
        }
      }
    })
  })

  it('leaves every band as it was: a voice whose figure contains the band of its own day', () => {
    law(fc.tuple(worlds(ALONE), fc.nat(3), fc.nat(3), fc.option(fc.nat(3))), ([world, at, less, more]) => {
      const [before] = estimates(world)
      const band = before?.moments[at % before.moments.length]
      fc.pre(band !== undefined)
      if (!band) return
      const high = band.high === null || more === null ? null : band.high + more
      const says = { low: Math.max(0, band.low - less), mode: null, high }
      const voice = { ...world.claims[0], id: 'new', by: 'new', through: 'new', says, on: band.day, note: {} }
      const [after] = estimates({ ...world, claims: [...world.claims, voice] })
      for (const { day, low, high, runs } of before?.moments ?? []) {
        expect(after?.moments.find(one => one.day === day)).toMatchObject({ low, high, runs })
      }
    })
  })

  it('moves no figure: a deprecated claim that is taken out', () => {
    law(worlds(MANY), world => {
      const claims = world.claims.filter(({ note }) => note?.rank !== 'deprecated')
      const without = figuresOf({ ...world, claims })
      for (const [series, figure] of figuresOf(world))
        if (without.has(series)) expect(without.get(series)).toEqual(figure)
    })
  })
})

describe('partiality', () => {
  it('only widens what a claim says', () => {
    law(worlds(MANY), world => {
      for (const { trace } of estimates(world)) {
        for (const { role, before, after } of trace) {
          if (['supports', 'dissents'].includes(role)) expect(contains(after, before)).toBe(true)
        }
      }
    })
  })

  it('only widens the band, where nobody contradicts anybody', () => {
    law(worlds(ALONE), world => {
      const taken = {
        ...world.methodology,
        enemy_losses_floor_percent: 100,
        own_losses_ceiling: 'kept' as const,
      }
      const weakened = { ...taken, enemy_losses_floor_percent: 50, own_losses_ceiling: 'dropped' as const }
      const [strict] = estimates({ ...world, methodology: taken })
      const [loose] = estimates({ ...world, methodology: weakened })
      fc.pre(strict?.conflicts.length === 0)
      for (const [i, band] of (strict?.moments ?? []).entries()) {
        expect(contains(loose?.moments[i] ?? null, band)).toBe(true)
      }
    })
  })
})

describe('parts and wholes', () => {
  const divisions = [
    { name: 'events', whole: 'battle', parts: ['strike', 'siege'], at: 0 },
    { name: 'groups by status', whole: 'people', parts: ['civilians', 'fighters'], at: 1 },
    { name: 'groups by age', whole: 'people', parts: ['children'], at: 1 },
    { name: 'groups by branch', whole: 'fighters', parts: ['army', 'police'], at: 1 },
    { name: 'outcomes', whole: 'killed_or_wounded', parts: ['killed', 'wounded'], at: 2 },
  ]

  it.each(divisions)(
    '$name: a whole is at least its parts together, a part at most what they leave',
    division => {
      law(worlds(MANY), world => {
        const found = estimatesOf(casebookOf(world))
        for (const [name, whole] of found) {
          const names = name.split('/')
          if (names[division.at] !== division.whole || names.includes('within')) continue
          const parts = division.parts.map(part => found.get(names.with(division.at, part).join('/')))
          for (const moment of whole.moments) {
            const floors = parts.map(part => lowOn(part, moment.day))
            const floor = floors.reduce((sum, low) => sum + low, 0)
            const above = whole.conflicts.filter(({ kind }) => kind === 'part_above_whole')
            if (above.length === 0) expect(moment.low).toBeGreaterThanOrEqual(floor)
            for (const [i, part] of parts.entries()) {
              const band = part?.moments.findLast(({ day }) => day <= moment.day)
              const alone = part?.conflicts.every(({ kind }) => kind === 'between_claims')
              if (above.length > 0 || !alone || !band || moment.high === null) continue
              expect(band.high ?? Infinity).toBeLessThanOrEqual(moment.high - floor + (floors[i] ?? 0))
            }
          }
        }
      })
    },
  )
})

/** All that is published of a world, but not by whom. */
function figuresOf(world: World): ReadonlyMap<string, unknown> {
  return new Map(
    [...estimatesOf(casebookOf(world))].map(([series, { moments, headline, verdict, support, clusters }]) => {
      const figure = ({ day, low, high, runs, best, bestKind }: Moment) => ({
        day,
        low,
        high,
        runs,
        best,
        bestKind,
      })
      return [series, { moments: moments.map(figure), headline: headline?.day, verdict, support, clusters }]
    }),
  )
}

function newVoice(limits: Limits): fc.Arbitrary<Said> {
  return fc.tuple(worlds(limits), figures, fc.constantFrom(...DAYS)).map(([{ claims }, says, on]) => {
    return { ...claims[0], id: 'new', by: 'new', through: 'new', on, says, note: {} }
  })
}

function lowOn(estimate: Estimate | undefined, day: string): number {
  return estimate?.moments.findLast(moment => moment.day <= day)?.low ?? 0
}
