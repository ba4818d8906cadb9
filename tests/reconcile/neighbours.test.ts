import { describe, expect, it } from 'vitest'
import type { NoteRow, SpeakerRow } from '../../pipeline/model/records.gen.ts'
import { atLeast, atMost, between, exactly, type Said, shown } from './casebook.ts'
import { on, under } from './neighbour.ts'

const spoken = (kinds: readonly SpeakerRow['kind'][]) =>
  kinds.map((kind, i) => ({ speaker_id: `speaker of c${i}`, kind }))

describe('ucdp-like', () => {
  it.each([
    ...(['hospital', 'health_authority', 'investigation', 'un'] as const).map(
      kind => [kind, 'before one who is there', '30..40 40', 'most-reliable'] as const,
    ),
    ...(['witness', 'community', 'local_authority', 'ngo', 'party'] as const).map(
      kind => [kind, 'like one who is there', '30..40 30', 'lower-of-equals'] as const,
    ),
    ...(['media', 'other'] as const).map(
      kind => [kind, 'after one who is there', '30..40 30', 'most-reliable'] as const,
    ),
  ])('hears %s %s', (kind, _, published, rule) => {
    const claims = [on('c0', exactly(40)), on('c1', exactly(30))]
    const { headline } = under('ucdp-like', { claims, speakers: spoken([kind, 'ngo']) })
    expect([shown(headline), headline?.bestRule]).toEqual([published, rule])
  })

  it('weighs the grades only of those who give a least number', () => {
    const claims = [on('c0', atMost(300)), on('c1', exactly(40)), on('c2', exactly(30))]
    const speakers = (['A', 'B', 'C'] as const).map((reliability, i) => ({
      speaker_id: `speaker of c${i}`,
      reliability,
    }))
    expect(shown(under('ucdp-like', { claims, speakers }).headline)).toBe('30..300 40')
  })

  it('hears who cannot be graded like the best of those who can', () => {
    const claims = [on('c0', exactly(40)), on('c1', exactly(30)), on('c2', exactly(20))]
    const speakers = (['A', 'F', 'B'] as const).map((reliability, i) => ({
      speaker_id: `speaker of c${i}`,
      reliability,
    }))
    expect(shown(under('ucdp-like', { claims, speakers }).headline)).toBe('20..40 30')
  })

  it('takes words that name only a size where nobody gives a number', () => {
    const dozens = on('a', atLeast(24), { vague: { howMany: 'several', size: 12 } })
    expect(shown(under('ucdp-like', { claims: [dozens] }).headline)).toBe('24..24 floor 24')
  })

  it('shows what a party says of its enemy as no more than high once another voice contradicts it', () => {
    const enemy = (id: string, n: number) => on(id, exactly(n), { stake: 'enemy_losses' })
    const parties = [enemy('a', 90), enemy('b', 30)]
    expect(shown(under('ucdp-like', { claims: parties }).headline)).toBe('30..90 30')
    const estimate = under('ucdp-like', { claims: [...parties, on('c', exactly(20))] })
    expect(estimate.trace.find(({ claimId }) => claimId === 'a')).toMatchObject({
      rules: ['opponent-claim-only-high'],
      before: { low: 90, high: 90 },
      after: { low: 0, high: 90 },
      conflictsWith: [],
    })
  })
})

describe('acled-like', () => {
  it('shows the number that it has for a size', () => {
    const several = on('a', { low: 2, mode: null, high: null }, { vague: { howMany: 'several', size: 1 } })
    const { trace } = under('acled-like', { claims: [several, on('b', exactly(40))] })
    expect(trace.map(({ claimId, rules, after }) => [claimId, ...rules, after])).toEqual([
      ['a', 'size-as-number', { low: 10, high: 10 }],
      ['a', 'lowest-reported', { low: 2, high: null }],
      ['b', 'as-read', { low: 40, high: 40 }],
    ])
    expect(trace[0]?.conflictsWith).toEqual([])
  })

  it.each([
    ['begin', { low: 40, mode: 45, high: 50 }],
    ['end', { low: 30, mode: 35, high: 40 }],
  ])('takes a number as corroborated by bounds that %s with it', (_, bounds) => {
    const claims = [on('a', exactly(40)), on('b', bounds), on('c', exactly(3))]
    const { headline } = under('acled-like', { claims })
    expect([headline?.best, headline?.bestRule, headline?.bestBy]).toEqual([40, 'corroborated', ['a']])
  })
})

describe('ibc-like', () => {
  const events = [{ event_id: 'battle' }, { event_id: 'strike', part_of: 'battle' }]
  const beside = (incident: Said['says']) =>
    under('ibc-like', { claims: [on('b', exactly(52)), on('a', incident, { event: 'strike' })], events })

  it.each([
    ['3 to 40 dead', { low: 3, mode: null, high: 40 }, { low: 12, high: 49 }],
    ['up to 5 dead', atMost(5), { low: 47, high: 52 }],
  ])(
    'keeps the figure of a morgue beside an incident with %s, and shows what is left of it',
    (_, says, after) => {
      const { headline, trace } = beside(says)
      expect([shown(headline), headline?.lowBy, headline?.highBy]).toEqual(['52..52 no best', ['b'], ['b']])
      expect(trace.find(({ role }) => role === 'supports')).toMatchObject({
        rules: ['residual-beside-incidents'],
        after,
        conflictsWith: ['a'],
      })
    },
  )

  it('shows an earlier word as it was read', () => {
    const claims = [
      on('last', exactly(52), { by: 'morgue' }),
      on('first', exactly(50), { by: 'morgue', on: '2016-10-04' }),
      on('incident', exactly(10), { event: 'strike' }),
    ]
    expect(under('ibc-like', { claims, events }).trace.slice(0, 2)).toMatchObject([
      { claimId: 'first', rules: ['earlier-word'], after: { low: 50, high: 50 } },
      { claimId: 'last', rules: ['residual-beside-incidents'], after: { low: 42, high: 42 } },
    ])
  })

  it('leaves the figure to those who count the whole where incidents add up to as much', () => {
    expect(beside(exactly(52)).headline).toMatchObject({ lowBy: ['b'], highBy: ['b'] })
  })

  it('names the claims of the incidents in the order of their ids', () => {
    const three = [...events, { event_id: 'siege', part_of: 'battle' }]
    const incidents = [on('z', exactly(5), { event: 'strike' }), on('a', exactly(6), { event: 'siege' })]
    const { trace } = under('ibc-like', { claims: [on('m', exactly(52)), ...incidents], events: three })
    expect(trace[0]).toMatchObject({ claimId: 'm', conflictsWith: ['a', 'z'] })
  })
})

describe('airwars-like', () => {
  it.each([
    ['weak', 5],
    ['fair', 4],
  ] as const)('calls a strike %s of which the second figure is graded %i', (status, credibility) => {
    const note: Pick<NoteRow, 'credibility'> = { credibility }
    const claims = [on('a', exactly(40)), on('b', exactly(41), { note })]
    const events = [{ event_id: 'battle', kind: 'air_strike' as const }]
    expect(under('airwars-like', { claims, events }).status).toBe(status)
  })
})

describe('un-3-types', () => {
  const verified = (...voices: readonly (readonly [SpeakerRow['kind'], number, Said['stake']?])[]) => {
    const claims = voices.map(([, n, stake = 'none'], i) => on(`c${i}`, atLeast(n), { stake }))
    const speakers = spoken(voices.map(([kind]) => kind))
    return under('un-3-types', { claims, speakers })
  }

  it.each([
    ['hospitals and health authorities are of one type', ['hospital', 'health_authority', 'un'], 'pending'],
    ['a party is of a type of its own', ['party', 'ngo', 'un'], 'verified'],
    ['a party is no hospital', ['party', 'hospital', 'un'], 'verified'],
    ['nor a health authority', ['party', 'health_authority', 'un'], 'verified'],
  ] as const)('%s', (_, kinds, status) => {
    expect(verified(...kinds.map(kind => [kind, 40] as const)).status).toBe(status)
  })

  it.each([
    ['a party that admits its losses and one that speaks of others are of two', 'own_losses', 'verified'],
    ['two that speak of others are of one', 'enemy_losses', 'pending'],
  ] as const)('%s', (_, stake, status) => {
    expect(verified(['party', 40, 'enemy_losses'], ['party', 40, stake], ['un', 40]).status).toBe(status)
  })

  it('takes the greatest floor of each type, and names the three that set it', () => {
    const { headline, trace } = verified(['un', 50], ['un', 45], ['ngo', 42], ['hospital', 40], ['media', 3])
    expect([shown(headline), headline?.lowBy]).toEqual(['40..none floor 40', ['c0', 'c2', 'c3']])
    expect(trace.filter(({ role }) => role === 'sets_low').map(({ rules }) => rules)).toEqual([
      ['third-lower-bound'],
      ['third-lower-bound'],
      ['third-lower-bound'],
    ])
  })

  it('of one type names the smaller id of those that give as much', () => {
    const claims = [
      on('a', atLeast(1), { by: 'mission', on: '2016-10-04' }),
      on('z', atLeast(50), { by: 'mission' }),
      on('m', atLeast(50), { by: 'envoy' }),
      on('n', atLeast(42), { by: 'charity' }),
      on('o', atLeast(40), { by: 'hospital' }),
    ]
    const speakers = [
      { speaker_id: 'mission', kind: 'un' as const },
      { speaker_id: 'envoy', kind: 'un' as const },
      { speaker_id: 'charity', kind: 'ngo' as const },
      { speaker_id: 'hospital', kind: 'hospital' as const },
    ]
    expect(under('un-3-types', { claims, speakers }).headline?.lowBy).toEqual(['m', 'n', 'o'])
  })

  it.each<
    readonly [string, readonly (readonly [SpeakerRow['kind'], Said['says']])[], string, readonly string[]]
  >([
    [
      'hears for a type also the voice that another of its type does not share a number with',
      [
        ['un', atLeast(40)],
        ['un', between(45, 50)],
        ['ngo', atLeast(60)],
        ['hospital', atLeast(60)],
      ],
      '40..none floor 40',
      ['c0', 'c2', 'c3'],
    ],
    [
      'keeps the greater of two numbers that three types share',
      [
        ['un', between(45, 50)],
        ['ngo', between(45, 50)],
        ['hospital', between(45, 50)],
        ['media', atLeast(3)],
        ['witness', atLeast(3)],
        ['community', atLeast(60)],
      ],
      '45..none 45',
      ['c0', 'c1', 'c2'],
    ],
    [
      'names the smaller id of two of one type that say the same',
      [
        ['un', atLeast(50)],
        ['un', atLeast(50)],
        ['ngo', atLeast(42)],
        ['hospital', atLeast(40)],
      ],
      '40..none floor 40',
      ['c0', 'c2', 'c3'],
    ],
  ])('%s', (_, voices, published, lowBy) => {
    const claims = voices.map(([, says], i) => on(`c${i}`, says))
    const { headline } = under('un-3-types', { claims, speakers: spoken(voices.map(([kind]) => kind)) })
    expect([shown(headline), [...(headline?.lowBy ?? [])].sort()]).toEqual([published, lowBy])
  })
})
