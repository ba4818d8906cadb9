import { describe, expect, it } from 'vitest'
import type { Figure, Vague } from '../../pipeline/model/figure.ts'
import type { Estimate, Method } from '../../pipeline/model/journey/assessment.ts'
import type { EventRow, Methodology } from '../../pipeline/model/records.gen.ts'
import { residual } from '../../pipeline/reconcile/methods/ibc-like.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import {
  about,
  atLeast,
  atMost,
  between,
  casebookOf,
  estimatesIn,
  exactly,
  type Said,
  shown,
  type World,
} from './casebook.ts'

/** The estimate of the only series of a world, or of the one named, under one method. */
function under(method: Method, world: World, name?: string): Estimate {
  const estimates = estimatesIn(reconcile(casebookOf(world)).value, method)
  const estimate = name === undefined ? [...estimates.values()][0] : estimates.get(name)
  if (!estimate) throw new Error(`no series ${name} among ${[...estimates.keys()].join(', ')}`)
  return estimate
}

const on = '2016-10-06'
const says = (id: string, figure: Figure, more: Partial<Said> = {}): Said => ({
  id,
  says: figure,
  on,
  ...more,
})
const enemy = (id: string, figure: Figure): Said => says(id, figure, { stake: 'enemy_losses' })
const kinds = (...of: readonly (readonly [string, NonNullable<World['speakers']>[number]['kind']])[]) =>
  of.map(([id, kind]) => ({ speaker_id: `speaker of ${id}`, ...(kind ? { kind } : {}) }))
const rulesOf = (estimate: Estimate, claimId: string): readonly string[] =>
  estimate.trace
    .filter(entry => entry.claimId === claimId)
    .map(({ role, rules }) => `${role}: ${rules.join(' ')}`)

describe('ucdp-like', () => {
  const claims = [enemy('chief', about(100)), enemy('army', exactly(90))]
  const withOption = (opponent_claims: Methodology['opponent_claims'], more: readonly Said[] = []) =>
    under('ucdp-like', { claims: [...claims, ...more], methodology: { opponent_claims } })

  it('takes the lower of two that nothing tells apart: 90, up to 100', () => {
    const estimate = withOption('best_if_uncontested')
    expect(shown(estimate.headline)).toBe('90..100 90')
    expect(rulesOf(estimate, 'army')).toEqual([
      'supports: as-read',
      'sets_low: lowest-reported',
      'sets_best: lower-of-equals',
    ])
    expect(rulesOf(estimate, 'chief')).toEqual(['supports: as-read', 'sets_high: highest-reported'])
    expect(estimate.options).toContain('opponent_claims=best_if_uncontested')
  })

  it('lets a party set no more than high under high_only, and says so in the trace', () => {
    const estimate = withOption('high_only')
    expect([shown(estimate.headline), estimate.missingReason]).toEqual(['0..100 no best', 'no_lower_bound'])
    expect(estimate.headline?.lowBy).toEqual([])
    expect(rulesOf(estimate, 'army')).toEqual(['supports: opponent-claim-only-high'])
  })

  it.each([
    [
      'a voice that contradicts it takes best from a party',
      atMost(30),
      'best_if_uncontested',
      '0..100 no best',
    ],
    ['one that does not leaves it best', atMost(300), 'best_if_uncontested', '90..300 90'],
    ['nothing does where a party is heard like any other', atMost(30), 'as_any_other', '90..100 90'],
    ['a lower figure wins where a voice contradicts it', exactly(30), 'best_if_uncontested', '30..100 30'],
  ] as const)('%s', (_, figure, option, published) => {
    expect(shown(withOption(option, [says('other', figure)]).headline)).toBe(published)
  })

  it.each([
    ['a hospital counts, a radio station passes on', 'hospital', 'media', '30..40 40', 'most-reliable'],
    [
      'two hospitals are equals, so the lower',
      'hospital',
      'health_authority',
      '30..40 30',
      'lower-of-equals',
    ],
  ] as const)('%s', (_, first, second, published, rule) => {
    const world = {
      claims: [says('a', exactly(40)), says('b', exactly(30))],
      speakers: kinds(['a', first], ['b', second]),
    }
    const { headline } = under('ucdp-like', world)
    expect([shown(headline), headline?.bestRule]).toEqual([published, rule])
  })

  it('prefers a better grade to a nearer speaker; F is below nobody', () => {
    const speakers = [
      { speaker_id: 'speaker of a', reliability: 'B', kind: 'hospital' },
      { speaker_id: 'speaker of b', reliability: 'A', kind: 'media' },
      { speaker_id: 'speaker of c', reliability: 'F', kind: 'media' },
    ] as const
    const graded = [says('a', exactly(10)), says('b', exactly(40)), says('c', exactly(50))]
    expect(shown(under('ucdp-like', { claims: graded, speakers }).headline)).toBe('10..50 40')
  })

  it('prefers a number to words that name only a size', () => {
    const dozens = says('a', { low: 24, mode: null, high: null }, { vague: { howMany: 'several', size: 12 } })
    expect(shown(under('ucdp-like', { claims: [dozens, says('b', exactly(90))] }).headline)).toBe('24..90 90')
  })

  it('takes "at least n" as n, and a denial of own losses as no word at all', () => {
    expect(shown(under('ucdp-like', { claims: [says('a', atLeast(40))] }).headline)).toBe('40..40 floor 40')
    const denied = under('ucdp-like', { claims: [says('a', exactly(0), { stake: 'own_losses' })] })
    expect([denied.headline, denied.missingReason]).toEqual([null, 'all_set_aside'])
    expect(rulesOf(denied, 'a')).toEqual(['out_of_scope: denial-of-own-losses'])
  })
})

describe('acled-like', () => {
  const number = (claims: readonly Said[], kind: EventRow['kind'] = 'battle') =>
    under('acled-like', { claims, events: [{ event_id: 'battle', kind }] }).headline?.best ?? null
  const vague = (howMany: Vague['howMany'], size: number, figure: Figure): Said =>
    says('a', figure, { vague: { howMany, size } })

  it.each([
    ['the lowest figure', [exactly(50), exactly(40)], 40],
    ['the lower end of "between 30 and 40"', [between(30, 40)], 30],
    ['the 101 of "more than 100"', [{ low: 101, mode: 101, high: null }], 101],
    ['the other figure beside "up to 5"', [atMost(5), exactly(12)], 12],
    ['none where all is "up to 5"', [atMost(5)], null],
    ['0 only where somebody says nobody', [exactly(0), exactly(12)], 0],
    ['two that agree, rather than a lower one that stands alone', [exactly(3), about(100), exactly(95)], 95],
    ['the lowest where floors only "agree"', [atLeast(40), atLeast(3)], 3],
    ['two that say nobody', [exactly(0), exactly(0), exactly(12)], 0],
  ] as const)('takes %s', (_, figures, expected) => {
    expect(number(figures.map((figure, i) => says(`c${i}`, figure)))).toBe(expected)
  })

  it.each([
    ['battle', 10],
    ['siege', 10],
    ['shelling', 3],
    ['massacre', 3],
  ] as const)('reads "several" and "a few" in a %s as %i', (kind, expected) => {
    expect(number([vague('several', 1, { low: 2, mode: null, high: null })], kind)).toBe(expected)
    expect(number([vague('few', 1, between(3, 9))], kind)).toBe(expected)
  })

  it.each([
    ['tens', 'several', 10, 10],
    ['dozens', 'several', 12, 12],
    ['a few dozen', 'few', 12, 12],
    ['hundreds', 'several', 100, 100],
    ['thousands', 'several', 1000, 1000],
    ['at least a couple of dozen', 'couple', 12, 24],
  ] as const)('reads "%s" as its table does', (_, howMany, size, expected) => {
    expect(number([vague(howMany, size, { low: 2 * size, mode: null, high: null })])).toBe(expected)
  })

  it('hears only the last word of a voice, and not what it took back', () => {
    const early = says('a', exactly(3), { on: '2016-10-03', by: 'msf' })
    expect(number([early, says('b', exactly(42), { by: 'msf' })])).toBe(42)
  })
})

describe('ibc-like', () => {
  const civilians = { group_id: 'civilians', status: 'civilian' } as const
  const world = (claims: readonly Said[], more: Partial<World> = {}): World => ({
    claims: claims.map(claim => ({ group: 'civilians', ...claim })),
    groups: [civilians, { group_id: 'people' }],
    ...more,
  })

  it('gives 291 injured if "more than 290" means civilians, and none if it means people', () => {
    const injured = says('x2', { low: 291, mode: 291, high: null }, { outcome: 'wounded' })
    const { headline, status } = under('ibc-like', world([injured]))
    expect([shown(headline), status]).toEqual(['291..291 no best', 'provisional'])
    const people = under('ibc-like', world([{ ...injured, group: 'people' }]))
    expect([people.headline, people.missingReason, people.status]).toEqual([null, 'not_covered', null])
  })

  it.each([
    ['provisional', ['hospital']],
    ['corroborated', ['witness']],
    ['corroborated', ['investigation']],
    ['corroborated', ['hospital', 'ngo']],
  ] as const)('calls a figure %s that rests on %j', (status, kindsOf) => {
    const claims = kindsOf.map((_, i) => says(`c${i}`, exactly(40)))
    const speakers = kinds(...kindsOf.map((kind, i) => [`c${i}`, kind] as const))
    expect(under('ibc-like', world(claims, { speakers })).status).toBe(status)
  })

  it.each([
    ['52 beside incidents of 3 to 40', { low: 52, high: 52 }, { low: 3, high: 40 }, { low: 12, high: 49 }],
    ['a smaller aggregate leaves nought', { low: 2, high: 2 }, { low: 3, high: 40 }, { low: 0, high: 0 }],
    ['an open one stays open', { low: 52, high: null }, { low: 3, high: 40 }, { low: 12, high: null }],
  ])('%s', (_, whole, incidents, left) => {
    expect(residual(whole, incidents)).toEqual(left)
  })

  const nested = {
    events: [
      { event_id: 'battle' },
      { event_id: 'strike', part_of: 'battle' },
      { event_id: 'raid', part_of: 'strike' },
      { event_id: 'siege', part_of: 'battle' },
    ],
  }

  it('gives no figure of a whole of which nobody counts more than a place, and no claim sets its ends', () => {
    const claims = [
      says('place', exactly(9), { note: { place: 'a quarter' } }),
      says('strike', exactly(15), { event: 'strike' }),
    ]
    const { headline, trace } = under('ibc-like', world(claims, nested), 'battle/civilians/killed/cumulative')
    expect([headline, trace.map(({ claimId, role }) => `${claimId} ${role}`)]).toEqual([
      null,
      ['place out_of_scope'],
    ])
  })

  it.each([
    ['"about 52" beside "about 40" as 52 beside 40', about(52), { low: 12, high: 12 }],
    ['"at least 52" as 52', atLeast(52), { low: 12, high: 12 }],
    ['"up to 52" as 52 at most, and no least', atMost(52), { low: 0, high: 12 }],
    ['"between 45 and 52" as 45 at the least and 52 at the most', between(45, 52), { low: 5, high: 12 }],
  ])('reckons %s, as the method takes figures', (_, figure, after) => {
    const claims = [says('whole', figure), says('strike', about(40), { event: 'strike' })]
    const { trace } = under('ibc-like', world(claims, nested), 'battle/civilians/killed/cumulative')
    expect(trace.find(({ rules }) => rules.includes('residual-beside-incidents'))?.after).toEqual(after)
  })

  it('counts an incident inside an incident once, and names the claims that add up', () => {
    const claims = [
      says('aggregate', exactly(10)),
      says('raid', exactly(20), { event: 'raid' }),
      says('strike', exactly(15), { event: 'strike' }),
      says('siege', exactly(7), { event: 'siege' }),
    ]
    const { headline, trace } = under('ibc-like', world(claims, nested), 'battle/civilians/killed/cumulative')
    expect([shown(headline), headline?.lowBy]).toEqual(['27..27 no best', ['raid', 'siege']])
    expect(trace.map(({ claimId, role, rules }) => [claimId, role, ...rules])).toEqual([
      ['aggregate', 'supports', 'residual-beside-incidents'],
      ['raid', 'sets_low', 'sum-of-incidents'],
      ['raid', 'sets_high', 'sum-of-incidents'],
      ['siege', 'sets_low', 'sum-of-incidents'],
      ['siege', 'sets_high', 'sum-of-incidents'],
    ])
    expect(trace[0]).toMatchObject({ after: { low: 0, high: 0 }, conflictsWith: ['raid', 'siege'] })
  })
})

describe('airwars-like', () => {
  const grading = (kind: EventRow['kind'], voices: number, more: Partial<World> = {}) => {
    const claims = Array.from({ length: voices }, (_, i) => says(`c${i}`, exactly(40 + i)))
    return under('airwars-like', { claims, events: [{ event_id: 'battle', kind }], ...more }).status
  }

  it.each([
    ['battle', 1, 'weak'],
    ['battle', 2, 'contested'],
    ['siege', 2, 'contested'],
    ['air_strike', 1, 'weak'],
    ['air_strike', 2, 'fair'],
  ] as const)('grades a %s with %i voices as %s', (kind, voices, status) => {
    expect(grading(kind, voices)).toBe(status)
  })

  it('counts no voice as credible whose speaker is unreliable', () => {
    const speakers = [{ speaker_id: 'speaker of c1', reliability: 'E' as const }]
    expect(grading('air_strike', 2, { speakers })).toBe('weak')
  })

  it('grades harm to civilians only: fighters have a range and no grading', () => {
    const groups = [{ group_id: 'people', status: 'combatant' as const }]
    expect(grading('air_strike', 2, { groups })).toBe(null)
  })

  it('leaves a blank min blank', () => {
    expect(under('airwars-like', { claims: [says('a', atMost(5))] }).headline).toMatchObject({
      lowBy: [],
      high: 5,
    })
  })
})

describe('un-3-types', () => {
  type Kind = 'hospital' | 'un' | 'ngo' | 'witness' | 'media' | 'community'
  const verified = (figures: readonly Figure[], of: readonly Kind[]) => {
    const claims = figures.map((figure, i) => says(`c${i}`, figure))
    const speakers = kinds(...of.map((kind, i) => [`c${i}`, kind] as const))
    const { headline, status } = under('un-3-types', { claims, speakers })
    return [shown(headline), status]
  }

  it.each([
    ['three types', [atLeast(40), exactly(48), about(50)], ['un', 'ngo', 'hospital'], '40..none floor 40'],
    [
      'the third of four',
      [atLeast(3), exactly(48), about(50), atLeast(45)],
      ['un', 'ngo', 'hospital', 'witness'],
      '45..none floor 45',
    ],
    [
      'what three types agree on, not what three others say beyond it',
      [exactly(10), exactly(10), exactly(10), exactly(500), exactly(600), exactly(700)],
      ['hospital', 'un', 'ngo', 'witness', 'media', 'community'],
      '10..none 10',
    ],
    [
      'the greater of two numbers on which three types agree',
      [exactly(10), exactly(10), exactly(10), about(100), exactly(95), atLeast(93)],
      ['hospital', 'un', 'ngo', 'hospital', 'un', 'media'],
      '90..none floor 90',
    ],
    [
      'the third floor of those that share the number, not of a voice of the same type that does not',
      [exactly(40), between(30, 40), between(20, 40), exactly(700)],
      ['hospital', 'un', 'ngo', 'ngo'],
      '20..none 20',
    ],
    [
      'nobody, said by three types',
      [exactly(0), exactly(0), exactly(0)],
      ['un', 'ngo', 'hospital'],
      '0..none 0',
    ],
  ] as const)('verifies %s', (_, figures, of, published) => {
    expect(verified(figures, of)).toEqual([published, 'verified'])
  })

  it.each([
    ['two types in three voices', [exactly(20), exactly(20), exactly(20)], ['un', 'hospital', 'hospital']],
    ['three types that share no number', [exactly(20), exactly(30), exactly(40)], ['un', 'ngo', 'hospital']],
    [
      'three types of which one gives no floor',
      [exactly(4), exactly(4), atMost(5)],
      ['un', 'ngo', 'hospital'],
    ],
  ] as const)('keeps %s pending', (_, figures, of) => {
    expect(verified(figures, of)).toEqual(['0..none no best', 'pending'])
  })
})

describe('every method', () => {
  it('leaves a claim about one place to those that count floors, and says why', () => {
    const claims = [says('place', exactly(99), { note: { place: 'a quarter' } }), says('whole', exactly(30))]
    for (const method of ['ucdp-like', 'acled-like', 'airwars-like', 'un-3-types'] as const) {
      const estimate = under(method, { claims })
      expect([method, ...rulesOf(estimate, 'place')]).toEqual([method, 'out_of_scope: one-place-only'])
      expect([estimate.used, estimate.clusters, [...estimate.clusterOf]]).toEqual([
        1,
        1,
        [['whole', 'whole']],
      ])
    }
  })

  it('says whether the voices that it hears contradict each other', () => {
    const claims = [says('a', exactly(3)), says('b', exactly(30))]
    for (const method of ['ucdp-like', 'acled-like', 'airwars-like', 'un-3-types'] as const) {
      expect([method, under(method, { claims }).verdict]).toEqual([method, 'contested'])
    }
  })
})
