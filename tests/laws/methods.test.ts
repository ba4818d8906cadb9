import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Estimate, Moment } from '../../pipeline/model/journey/assessment.ts'
import { figureKey } from '../../pipeline/model/journey/figure-key.ts'
import { statedFigure } from '../../pipeline/model/stated.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import { casebookOf, type Said, seriesNameOf, type World } from '../reconcile/casebook.ts'
import { figures, shuffled, worlds } from './arbitraries.ts'
import { law } from './law.ts'

const STATUS = {
  civilians: 'civilian',
  fighters: 'combatant',
  army: 'combatant',
  police: 'combatant',
} as const
const KINDS = ['hospital', 'party', 'party', 'un', 'ngo'] as const

/** Worlds in which every method has something to count: civilians, fighters, kinds of speakers, and words that name a size. */
const neighbours: fc.Arbitrary<World> = fc
  .tuple(worlds({ scopes: 'many', voices: 'any' }), fc.array(fc.nat(7), { minLength: 9, maxLength: 9 }))
  .chain(([world, sizes]) =>
    fc.constantFrom('best_if_uncontested', 'high_only', 'as_any_other').map(opponent_claims => ({
      ...world,
      claims: world.claims.map((said, i) => (sizes[i] === 0 ? { ...said, ...dozens } : said)),
      groups: (world.groups ?? []).map(group => {
        const status = Object.entries(STATUS).find(([id]) => id === group.group_id)?.[1]
        return status ? { ...group, status } : group
      }),
      speakers: (world.speakers ?? []).map((speaker, i) => ({ ...speaker, kind: KINDS[i] ?? 'other' })),
      methodology: { ...world.methodology, opponent_claims },
    })),
  )
const dozens = { says: { low: 24, mode: null, high: null }, vague: { howMany: 'several', size: 12 } } as const

describe('the neighbours’ methods', () => {
  it('have low below best below high, wherever they give them', () => {
    law(neighbours, world => {
      for (const { headline } of estimates(world)) {
        const { low, best, high } = statedFigure(headline)
        const given = [low, best, high].filter(end => end !== null)
        expect(given).toEqual(given.toSorted((a, b) => a - b))
      }
    })
  })

  it('publish no number that nobody printed: only ACLED’s words and sums of incidents', () => {
    law(neighbours, world => {
      const saying = new Map(world.claims.map(said => [said.id, said]))
      for (const { method, headline, trace } of estimates(world)) {
        const { low, best, high } = statedFigure(headline)
        for (const [value, role] of [
          [low, 'sets_low'],
          [best, 'sets_best'],
          [high, 'sets_high'],
        ] as const) {
          const setting = trace.filter(entry => entry.role === role)
          expect(setting.length > 0).toBe(value !== null)
          if (value === null) continue
          const printed = setting.map(({ claimId }) => numbersOf(saying.get(claimId), method))
          const adding = setting.some(({ rules }) => rules.includes('sum-of-incidents'))
          expect(method === 'ibc-like' || !adding).toBe(true)
          if (adding) expect(sumsOf(printed)).toContain(value)
          else if (method === 'un-3-types') expect(printed.flat()).toContain(value)
          else for (const numbers of printed) expect(numbers).toContain(value)
        }
      }
    })
  })

  it('publish nought only where somebody says nobody', () => {
    law(neighbours, world => {
      for (const { headline, lastDay, ...estimate } of estimates(world)) {
        const { low, best } = statedFigure(headline)
        const nobody = world.claims.some(({ says }) => says?.high === 0)
        if (low === 0 || best === 0)
          expect([figureKey(estimate), nobody]).toEqual([figureKey(estimate), true])
      }
    })
  })

  it('say of every claim what it did, each thing once, and hear it or set it aside', () => {
    law(neighbours, world => {
      const casebook = casebookOf(world)
      for (const { scope, trace, clusterOf, used } of estimates(world)) {
        const own = casebook.claims
          .filter(claim => seriesNameOf(claim) === nameOf(scope))
          .map(({ note }) => note.claim_id)
        const aside = trace.filter(({ after }) => after === null).map(({ claimId }) => claimId)
        expect([...clusterOf.keys(), ...aside].toSorted()).toEqual(own.toSorted())
        expect(used).toBe(clusterOf.size)
        const did = trace.map(({ claimId, role }) => `${claimId} ${role}`)
        expect(new Set(did).size).toBe(did.length)
      }
    })
  })

  it('give no figure and no voice where they count nothing', () => {
    law(neighbours, world => {
      for (const { missingReason, headline, clusters, status, verdict } of estimates(world)) {
        if (missingReason !== 'not_covered') continue
        expect({ headline, clusters, status, verdict }).toEqual({
          headline: null,
          clusters: 0,
          status: null,
          verdict: 'none',
        })
      }
    })
  })
})

describe('un-3-types', () => {
  const kinds = fc.constantFrom('hospital', 'health_authority', 'un', 'ngo', 'media', 'witness')
  const voices = fc.array(fc.record({ says: figures, kind: kinds }), { minLength: 1, maxLength: 12 })

  it('publishes the most that three types support among those who share a number, found by trying each', () => {
    law(voices, said => {
      const claims = said.map(({ says }, i) => ({ id: `c${i}`, by: `s${i}`, says, on: '2016-10-06' }))
      const speakers = said.map(({ kind }, i) => ({ speaker_id: `s${i}`, kind }))
      const [estimate] = estimates({ claims, speakers }).filter(({ method }) => method === 'un-3-types')
      const thirds = Array.from({ length: 20 }, (_, shared) => {
        const floors = new Map<string, number>()
        for (const { says, kind } of said) {
          const high = says.high ?? shared
          if (says.low > shared || high < shared || (says.low === 0 && says.high !== 0)) continue
          const type = kind === 'health_authority' ? 'hospital' : kind
          floors.set(type, Math.max(says.low, floors.get(type) ?? 0))
        }
        return [...floors.values()].toSorted((a, b) => b - a)[2] ?? -1
      })
      const most = Math.max(...thirds)
      expect(estimate?.headline?.best ?? null).toBe(most < 0 ? null : most)
    })
  })
})

describe('the same under every method', () => {
  it('whoever types what in which order', () => {
    const both = neighbours.chain(world => fc.tuple(fc.constant(world), shuffled(world.claims)))
    law(both, ([world, claims]) => {
      expect(reconcile(casebookOf({ ...world, claims }))).toEqual(reconcile(casebookOf(world)))
    })
  })

  it('if a claim is typed twice', () => {
    law(fc.tuple(neighbours, fc.nat(8)), ([world, at]) => {
      const claim = world.claims[at % world.claims.length]
      fc.pre(claim !== undefined && !world.claims.some(({ note }) => note?.supersedes === claim.id))
      if (!claim) return
      const again = { ...claim, id: `${claim.id} again` }
      expect(figuresOf({ ...world, claims: [...world.claims, again] })).toEqual(figuresOf(world))
    })
  })

  it('if a voice without a vote speaks as well', () => {
    const voice = fc.tuple(figures, fc.nat(8))
    law(fc.tuple(neighbours, voice), ([world, [figure, at]]) => {
      const weights = { A: 4, B: 3, C: 2, D: 1, E: 0, F: 1 }
      const speakers = [...(world.speakers ?? []), { speaker_id: 'new', reliability: 'E' as const }]
      const mute = { ...world, speakers, methodology: { ...world.methodology, weights } }
      const like = world.claims[at % world.claims.length]
      const more: Said = {
        id: 'new',
        on: '2016-10-06',
        ...like,
        by: 'new',
        through: 'new',
        says: figure,
        note: {},
      }
      const claims = [...world.claims, { ...more, id: 'new' }]
      const after = figuresOf({ ...mute, claims })
      for (const [key, figure] of figuresOf(mute)) expect([key, after.get(key)]).toEqual([key, figure])
    })
  })
})

function estimates(world: World): readonly Estimate[] {
  return reconcile(casebookOf(world)).value.estimates.filter(({ method }) => method !== 'monotone')
}

function nameOf({ eventId, groupId, outcome, counting, time }: Estimate['scope']): string {
  return [eventId, groupId, outcome, counting, time].filter(Boolean).join('/')
}

/** What is published of each figure, but not by whom. */
function figuresOf(world: World): ReadonlyMap<string, unknown> {
  const figure = (moment: Moment | null) => ({ ...statedFigure(moment), rule: moment?.bestRule })
  return new Map(
    reconcile(casebookOf(world)).value.estimates.map(estimate => {
      const { headline, verdict, status, grade, missingReason, clusters } = estimate
      return [figureKey(estimate), { ...figure(headline), verdict, status, grade, missingReason, clusters }]
    }),
  )
}

/** The numbers that a claim prints: the ends of its words, what they centre on, and ACLED's number for a size. */
function numbersOf(said: Said | undefined, method: Estimate['method']): readonly number[] {
  if (!said?.says) return []
  const { low, mode, high } = said.says
  const words = said.vague && method === 'acled-like' ? [said.vague.size] : [low, mode, high]
  return words.filter(number => number !== null)
}

/** Every sum of one number each of some of the claims. */
function sumsOf(printed: readonly (readonly number[])[]): readonly number[] {
  const sums = new Set([0])
  for (const numbers of printed)
    for (const sum of [...sums]) for (const number of numbers) sums.add(sum + number)
  return [...sums]
}
