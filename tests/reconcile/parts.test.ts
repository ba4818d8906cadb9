import { describe, expect, it } from 'vitest'
import {
  about,
  atLeast,
  atMost,
  between,
  casebookOf,
  estimateOf,
  estimatesOf,
  exactly,
  history,
  roles,
  type Said,
  shown,
  type World,
} from './casebook.ts'

const DAY = '2016-10-06'

/** What is published of every series of a world, by its name. */
function published(world: World): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...estimatesOf(casebookOf(world))].map(([name, { headline }]) => [name, shown(headline)]),
  )
}

describe('an air strike inside a battle', () => {
  const events = [
    { event_id: 'battle', start: '2016-10-03', end: '2016-10-12' },
    { event_id: 'strike', part_of: 'battle', start: '2016-10-05', end: '2016-10-05' },
    { event_id: 'siege', part_of: 'battle' },
  ]
  const strike = { id: 'strike', says: atLeast(30), on: '2016-10-05', event: 'strike' }
  const siege = { id: 'siege', says: atLeast(12), on: DAY, event: 'siege' }

  it('is a floor under the battle from its day on, and the trace says so', () => {
    const battle = { id: 'battle', says: atLeast(10), on: '2016-10-04' }
    const estimate = estimateOf({ claims: [battle, strike], events }, 'battle/people/killed/cumulative')
    expect(history(estimate)).toEqual({
      '2016-10-04': '10..none floor 10',
      '2016-10-05': '30..none floor 30',
      '2016-10-12': '30..none floor 30',
    })
    expect([estimate.headline?.day, estimate.lastDay]).toEqual(['2016-10-05', '2016-10-05'])
    expect(estimate.trace.filter(({ claimId }) => claimId === 'strike')).toEqual([
      expect.objectContaining({
        role: 'sets_low',
        rules: ['floor-of-parts'],
        after: { low: 30, high: null },
      }),
      expect.objectContaining({ role: 'sets_best', rules: ['floor'] }),
    ])
    expect(roles(estimate, 'battle')).toEqual(['supports'])
    expect(estimate).toMatchObject({ used: 1, clusters: 1, verdict: 'single' })
  })

  it('adds up with the siege beside it', () => {
    const battle = { id: 'battle', says: about(50), on: DAY }
    expect(published({ claims: [battle, strike, siege], events })['battle/people/killed/cumulative']).toBe(
      '45..55 50',
    )
    const less = { id: 'battle', says: between(20, 60), on: DAY }
    expect(published({ claims: [less, strike, siege], events })).toEqual({
      'battle/people/killed/cumulative': '42..60 floor 42',
      'siege/people/killed/cumulative': '12..30 floor 12',
      'strike/people/killed/cumulative': '30..48 floor 30',
    })
  })

  it('leaves the lower bound to the claims about the battle where they say as much', () => {
    const battle = { id: 'battle', says: between(30, 60), on: DAY }
    const { headline } = estimateOf({ claims: [battle, strike], events }, 'battle/people/killed/cumulative')
    expect([shown(headline), headline?.lowBy]).toEqual(['30..60 floor 30', ['battle']])
  })

  it('leaves the floor of the war to the battle where both say as much', () => {
    const war = [
      { event_id: 'war' },
      { event_id: 'battle', part_of: 'war' },
      { event_id: 'strike', part_of: 'battle' },
    ]
    const claims = [
      strike,
      { id: 'battle', says: atLeast(30), on: DAY },
      { id: 'war', says: atLeast(1), on: DAY, event: 'war' },
    ]
    const { headline } = estimateOf({ claims, events: war }, 'war/people/killed/cumulative')
    expect([shown(headline), headline?.lowBy]).toEqual(['30..none floor 30', ['battle']])
  })

  it('cuts off the numbers that are allowed', () => {
    const claims = [between(10, 15), between(28, 45)].map((says, i) => ({ id: `battle ${i}`, says, on: DAY }))
    const { headline } = estimateOf(
      { claims: [...claims, strike], events },
      'battle/people/killed/cumulative',
    )
    expect([headline?.low, headline?.high, headline?.runs]).toEqual([30, 45, [{ low: 30, high: 45 }]])
  })

  it('holds back a best figure that lies below its floor', () => {
    const battle = { id: 'battle', says: { low: 20, mode: 25, high: 60 }, on: DAY }
    const estimate = estimateOf({ claims: [battle, strike], events }, 'battle/people/killed/cumulative')
    expect(shown(estimate.headline)).toBe('30..60 floor 30')
    expect(estimate.headline).toMatchObject({ bestBy: ['strike'], bestRule: 'moved-to-lower-bound' })
  })

  it('has a best figure that its battle leaves room for', () => {
    const battle = { id: 'battle', says: atMost(40), on: DAY }
    const high = { id: 'high', says: { low: 20, mode: 45, high: 90 }, on: '2016-10-05', event: 'strike' }
    const estimate = estimateOf({ claims: [battle, high, siege], events }, 'strike/people/killed/cumulative')
    expect(shown(estimate.headline)).toBe('20..28 floor 20')
    expect(estimate.headline).toMatchObject({ bestRule: 'moved-to-floor', bestBy: ['high'] })
    expect(estimate.trace.filter(({ claimId }) => claimId === 'siege')).toEqual([
      expect.objectContaining({
        role: 'sets_high',
        rules: ['ceiling-of-whole'],
        after: { low: 12, high: null },
      }),
    ])
  })

  it('counts only from its own day: the battle was lower before', () => {
    const battle = { id: 'battle', says: exactly(5), on: '2016-10-04' }
    const { conflicts, moments } = estimateOf(
      { claims: [battle, strike], events },
      'battle/people/killed/cumulative',
    )
    expect(conflicts).toEqual([])
    expect(moments.map(({ low, high }) => [low, high])).toEqual([
      [5, 5],
      [30, null],
      [30, null],
    ])
  })

  it('reaches the war around the battle also where nobody counts the battle', () => {
    const war = [
      { event_id: 'war' },
      { event_id: 'battle', part_of: 'war' },
      { event_id: 'strike', part_of: 'battle' },
    ]
    const all = { id: 'all', says: atMost(50), on: DAY, event: 'war' }
    expect(published({ claims: [all, strike], events: war })).toEqual({
      'strike/people/killed/cumulative': '30..50 floor 30',
      'war/people/killed/cumulative': '30..50 floor 30',
    })
  })
})

describe('army and police', () => {
  const groups = [
    { group_id: 'forces' },
    { group_id: 'army', part_of: 'forces', axis: 'branch' },
    { group_id: 'police', part_of: 'forces', axis: 'branch' },
    { group_id: 'women', part_of: 'forces', axis: 'sex' },
  ]
  const army = { id: 'army', says: atLeast(25), on: DAY, group: 'army' }
  const police = { id: 'police', says: atLeast(15), on: DAY, group: 'police' }
  const women = { id: 'women', says: atLeast(8), on: DAY, group: 'women' }
  const forces = (says: Said['says'], on = DAY): Said => ({ id: 'forces', says, on, group: 'forces' })

  it('add up to a floor for both, but not with those counted on another axis', () => {
    const found = published({ claims: [army, police, women, forces(atMost(60))], groups })
    expect(found['battle/forces/killed/cumulative']).toBe('40..60 floor 40')
    expect(found['battle/army/killed/cumulative']).toBe('25..45 floor 25')
    expect(found['battle/police/killed/cumulative']).toBe('15..35 floor 15')
    expect(found['battle/women/killed/cumulative']).toBe('8..60 floor 8')
  })

  it('above both together contradict them: the pairs are said, and nobody moves', () => {
    const world = { claims: [army, police, forces(exactly(30))], groups }
    const estimate = estimateOf(world, 'battle/forces/killed/cumulative')
    expect(estimate.conflicts).toEqual(
      ['army', 'police'].map(claimId => ({
        kind: 'part_above_whole',
        earlier: { claimId, day: DAY, low: 40 },
        later: { claimId: 'forces', day: DAY, high: 30 },
      })),
    )
    expect(estimate.trace.find(({ role }) => role === 'supports')?.conflictsWith).toEqual(['army', 'police'])
    expect(published(world)).toEqual({
      'battle/army/killed/cumulative': '25..none floor 25',
      'battle/forces/killed/cumulative': '30..30 30',
      'battle/police/killed/cumulative': '15..none floor 15',
    })
  })

  it('still meet the ceiling of all people, where their own whole contradicts itself', () => {
    const more = [
      { group_id: 'people' },
      ...groups.map(group => ({ part_of: 'people', axis: 'status', ...group })),
    ]
    const all = { id: 'all', says: atMost(100), on: DAY, group: 'people' }
    const found = published({ claims: [army, police, forces(exactly(30)), all], groups: more })
    expect(found['battle/army/killed/cumulative']).toBe('25..85 floor 25')
    expect(found['battle/forces/killed/cumulative']).toBe('30..30 30')
    expect(found['battle/people/killed/cumulative']).toBe('40..100 floor 40')
  })

  it('do not contradict a whole that was counted before them', () => {
    const { conflicts, moments } = estimateOf(
      { claims: [army, police, forces(exactly(30), '2016-10-04')], groups },
      'battle/forces/killed/cumulative',
    )
    expect(conflicts).toEqual([])
    expect(moments.map(({ day, low, high }) => [day, low, high])).toEqual([
      ['2016-10-04', 30, 30],
      [DAY, 40, null],
    ])
  })

  it('leave less to each other on earlier days too, for a toll never falls', () => {
    const early = { id: 'early', says: between(1, 30), on: '2016-10-03', group: 'army' }
    const later = { id: 'later', says: exactly(15), on: '2016-10-04', group: 'police' }
    const found = published({ claims: [early, later, forces(exactly(20), '2016-10-05')], groups })
    expect(found['battle/army/killed/cumulative']).toBe('1..5 floor 1')
  })
})

describe('killed and wounded', () => {
  const killed = { id: 'killed', says: atLeast(10), on: DAY, outcome: 'killed' } as const
  const wounded = { id: 'wounded', says: atLeast(25), on: DAY, outcome: 'wounded' } as const

  it('are both among the killed or wounded', () => {
    const both = { id: 'both', says: atMost(50), on: DAY, outcome: 'killed_or_wounded' } as const
    expect(published({ claims: [killed, wounded, both] })).toEqual({
      'battle/people/killed/cumulative': '10..25 floor 10',
      'battle/people/killed_or_wounded/cumulative': '35..50 floor 35',
      'battle/people/wounded/cumulative': '25..40 floor 25',
    })
  })

  it('do not touch the captured, the missing or the displaced', () => {
    const outcomes = ['captured', 'missing', 'displaced'] as const
    const others = outcomes.map(outcome => ({ id: outcome, says: exactly(3), on: DAY, outcome }))
    const found = published({ claims: [killed, wounded, ...others] })
    expect(found['battle/people/killed/cumulative']).toBe('10..none floor 10')
    for (const outcome of outcomes) expect(found[`battle/people/${outcome}/cumulative`]).toBe('3..3 3')
  })
})

describe('a claim that the parts leave no room for', () => {
  const groups = [
    { group_id: 'people' },
    { group_id: 'army', part_of: 'people', axis: 'branch' },
    { group_id: 'police', part_of: 'people', axis: 'branch' },
  ]
  const claims: readonly Said[] = [
    { id: 'all', says: exactly(258), on: DAY },
    { id: 'police', says: exactly(150), on: DAY, group: 'police' },
    { id: 'many', says: exactly(200), on: DAY, group: 'army' },
    { id: 'few', says: exactly(108), on: DAY, group: 'army' },
  ]
  const army = () => estimateOf({ claims, groups }, 'battle/army/killed/cumulative')

  it('dissents, though the other claims about the same count would let it stand', () => {
    expect(shown(army().headline)).toBe('108..108 108')
    expect(roles(army(), 'many')).toEqual(['dissents'])
    expect(roles(army(), 'few')).toEqual(['supports', 'sets_low', 'sets_best'])
  })

  it('is told by which rule', () => {
    const rules = army()
      .trace.filter(({ claimId }) => claimId === 'many')
      .map(({ rules }) => rules)
    expect(rules).toEqual([['as-read', 'no-room-beside-parts']])
  })
})
