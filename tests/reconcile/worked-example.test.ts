import { describe, expect, it } from 'vitest'
import type { Figure } from '../../pipeline/model/figure.ts'
import type { Methodology } from '../../pipeline/model/records.gen.ts'
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

/** Kunduz, October 2016: the case by which METHODOLOGY explains the method, each row computed there by hand. */
const CHIEF = { id: 'police-chief', on: '2016-10-04', by: 'police chief', group: 'taliban' }
const ARMY = { id: 'army', on: '2016-10-06', by: 'army', group: 'taliban' }

function taliban(chief: Figure, army: Figure, more: Partial<World> = {}): World {
  const claims: readonly Said[] = [
    { ...CHIEF, says: chief, stake: 'enemy_losses' },
    { ...ARMY, says: army, stake: 'enemy_losses' },
  ]
  const groups = [
    { group_id: 'people' },
    { group_id: 'taliban', part_of: 'people', axis: 'status' },
    { group_id: 'security-forces', part_of: 'people', axis: 'status' },
    { group_id: 'civilians', part_of: 'people', axis: 'status' },
  ]
  return { claims, groups, ...more }
}

describe('"about a hundred" by the 4th and "90" by the 6th', () => {
  it('agree on 90 if "about" is a tenth: 2 of 2', () => {
    const estimate = estimateOf(taliban(about(100), exactly(90)))
    expect(history(estimate)).toEqual({ '2016-10-04': '90..90 90', '2016-10-06': '90..90 90' })
    expect(estimate).toMatchObject({ support: 1, verdict: 'consistent', clusters: 2, conflicts: [] })
    expect(estimate.reported).toEqual({ min: 90, max: 100 })
  })

  it('leave 90 to 94 if the bare 90 is read as 86 to 94, and best stays 90', () => {
    const estimate = estimateOf(taliban(about(100), { low: 86, mode: 90, high: 94 }))
    expect(history(estimate)).toEqual({ '2016-10-04': '90..94 90', '2016-10-06': '90..94 90' })
    expect(estimate).toMatchObject({ support: 1, verdict: 'consistent' })
  })

  it('contradict each other if "about" is a twentieth: 1 of 2, and both readings are published', () => {
    const estimate = estimateOf(taliban(about(100, 5), exactly(90)))
    expect(history(estimate)).toEqual({ '2016-10-04': '0..105 90', '2016-10-06': '90..none 90' })
    expect(estimate).toMatchObject({ support: 0.5, verdict: 'contested' })
    expect([roles(estimate, 'police-chief'), roles(estimate, 'army')]).toEqual([
      ['supports'],
      ['supports', 'sets_low', 'sets_best'],
    ])
    expect(estimate.conflicts).toEqual([
      {
        kind: 'between_claims',
        earlier: { claimId: 'police-chief', day: '2016-10-04', low: 95 },
        later: { claimId: 'army', day: '2016-10-06', high: 90 },
      },
    ])
    expect(estimate.moments.map(({ runs }) => runs)).toEqual([
      [
        { low: 0, high: 90 },
        { low: 95, high: 105 },
      ],
      [
        { low: 90, high: 90 },
        { low: 95, high: null },
      ],
    ])
  })

  it('are decided for 90 if the army has two votes: 2 of 3, and the police chief dissents', () => {
    const weights = { A: 4, B: 3, C: 2, D: 1, E: 0, F: 1 }
    const estimate = estimateOf(
      taliban(about(100, 5), exactly(90), {
        speakers: [
          { speaker_id: 'army', reliability: 'C' },
          { speaker_id: 'police chief', reliability: 'D' },
        ],
        methodology: { weights },
      }),
    )
    expect(estimate).toMatchObject({ support: 2 / 3, verdict: 'contested' })
    expect(roles(estimate, 'police-chief')).toEqual(['dissents'])
    expect(estimate.trace.find(({ role }) => role === 'dissents')?.conflictsWith).toEqual(['army'])
    expect(history(estimate)).toEqual({ '2016-10-04': '0..90 no best', '2016-10-06': '90..90 90' })
    expect(estimate.moments[0]?.missingReason).toBe('no_support')
  })

  it('agree on 80 to 90 by the 4th if "about" is a fifth', () => {
    const estimate = estimateOf(taliban(about(100, 20), exactly(90)))
    expect(history(estimate)).toEqual({ '2016-10-04': '80..90 90', '2016-10-06': '90..90 90' })
    expect(estimate).toMatchObject({ support: 1, verdict: 'consistent' })
  })

  it("leave 45 to 90 if only half of what a party says of its enemy's losses stands, and best stays 90", () => {
    const methodology: Partial<Methodology> = { enemy_losses_floor_percent: 50 }
    const estimate = estimateOf(taliban(about(100), exactly(90), { methodology }))
    expect(history(estimate)).toEqual({ '2016-10-04': '45..90 90', '2016-10-06': '45..90 90' })
    expect(estimate).toMatchObject({ support: 1, verdict: 'consistent' })
    expect(
      estimate.trace.find(({ claimId, role }) => claimId === 'army' && role === 'supports'),
    ).toMatchObject({
      rules: ['enemy-losses-floor-lowered'],
      before: { low: 90, high: 90 },
      after: { low: 45, high: 90 },
    })
  })
})

describe('civilians', () => {
  const hospital = { id: 'hospital', on: '2016-10-06', group: 'civilians', says: atLeast(40) }
  const acaps = { id: 'acaps', on: '2016-10-06', group: 'civilians', says: atLeast(3) }

  it('"at least 40" and "at least three" do not contradict each other: at least 40, 2 of 2', () => {
    const estimate = estimateOf({ claims: [hospital, acaps], groups: [{ group_id: 'civilians' }] })
    expect(history(estimate)).toEqual({ '2016-10-06': '40..none floor 40' })
    expect(estimate).toMatchObject({ support: 1, verdict: 'consistent' })
  })

  it('"at least 40" alone is a floor of a single voice', () => {
    const estimate = estimateOf({ claims: [hospital], groups: [{ group_id: 'civilians' }] })
    expect([shown(estimate.headline), estimate.verdict]).toEqual(['40..none floor 40', 'single'])
  })
})

describe('the displaced', () => {
  const un = { id: 'un', on: '2016-10-06', counting: 'stock', outcome: 'displaced', through: 'ocha' } as const
  const fled = {
    id: 'fled',
    on: '2016-10-10',
    counting: 'stock',
    outcome: 'displaced',
    says: about(33_000),
  } as const

  it('10,000 on the 6th and 33,000 on the 10th are two dates, not one conflict', () => {
    const estimates = estimatesOf(casebookOf({ claims: [{ ...un, says: about(10_000) }, fled] }))
    expect([...estimates].map(([series, { headline }]) => [series, shown(headline)])).toEqual([
      ['battle/people/displaced/stock/2016-10-06', '9000..11000 10000'],
      ['battle/people/displaced/stock/2016-10-10', '29700..36300 33000'],
    ])
    expect([...estimates.values()].flatMap(({ conflicts }) => conflicts)).toEqual([])
  })

  it('may become fewer', () => {
    const returned = { ...fled, id: 'returned', on: '2016-10-12', says: exactly(500) }
    const events = [{ event_id: 'battle', end: '2016-10-31' }]
    const estimates = estimatesOf(casebookOf({ claims: [fled, returned], events }))
    expect([...estimates.values()].map(estimate => [history(estimate), estimate.verdict])).toEqual([
      [{ '2016-10-10': '29700..36300 33000' }, 'single'],
      [{ '2016-10-12': '500..500 500' }, 'single'],
    ])
  })

  it('10,000, which one report repeats from the other, counts once', () => {
    const acaps = { ...un, id: 'acaps', says: exactly(10_000), through: 'acaps' }
    const sources = [{ source_id: 'ocha' }, { source_id: 'acaps', relays: 'ocha' }]
    const estimate = estimateOf({ claims: [{ ...un, says: exactly(10_000) }, acaps], sources })
    expect(estimate).toMatchObject({ verdict: 'single', clusters: 1, used: 2, support: 1 })
    expect(roles(estimate, 'acaps')).toEqual(['duplicate_of'])
  })
})

describe('the whole case, as the row "ours" of the table of methods has it', () => {
  const on = '2016-10-06'
  const claims: readonly Said[] = [
    ...taliban(about(100), exactly(90)).claims,
    { id: 'hospital-forces', says: atLeast(40), on, by: 'hospital', group: 'security-forces' },
    {
      id: 'hospital-wounded',
      says: atLeast(250),
      on,
      by: 'hospital',
      group: 'security-forces',
      outcome: 'wounded',
    },
    { id: 'hospital-civilians', says: atLeast(40), on, by: 'hospital', group: 'civilians' },
    { id: 'acaps-civilians', says: atLeast(3), on, by: 'acaps', group: 'civilians' },
    {
      id: 'captured',
      says: atLeast(7),
      on,
      group: 'security-forces',
      outcome: 'captured',
      counting: 'stock',
    },
  ]
  const world = { ...taliban(about(100), exactly(90)), claims }

  it('gives each group its own figure', () => {
    const figures = [...estimatesOf(casebookOf(world))].map(([series, { headline, verdict, support }]) => {
      return [series.replace('battle/', ''), shown(headline), verdict, support]
    })
    expect(figures).toEqual([
      ['civilians/killed/cumulative', '40..none floor 40', 'consistent', 1],
      ['security-forces/captured/stock/2016-10-06', '7..none floor 7', 'single', 1],
      ['security-forces/killed/cumulative', '40..none floor 40', 'single', 1],
      ['security-forces/wounded/cumulative', '250..none floor 250', 'single', 1],
      ['taliban/killed/cumulative', '90..90 90', 'consistent', 1],
    ])
  })

  it('sums up to at least 170 once anybody speaks of all', () => {
    const all: Said = { id: 'all', says: atLeast(0), on, by: 'anybody' }
    const estimate = estimateOf({ ...world, claims: [...claims, all] }, 'battle/people/killed/cumulative')
    expect(shown(estimate.headline)).toBe('170..none floor 170')
    expect(estimate.headline?.lowBy.toSorted()).toEqual([
      'army',
      'hospital-civilians',
      'hospital-forces',
      'police-chief',
    ])
  })
})

describe('where nobody states a lower bound (METHODS says best = low = 0)', () => {
  it.each([
    ['"at most 10" leaves best empty', atMost(10), '0..10 no best', 'no_lower_bound'],
    ['"at least nought" leaves best empty', atLeast(0), '0..none no best', 'no_lower_bound'],
    ['"between 0 and 5" leaves best empty', between(0, 5), '0..5 no best', 'no_lower_bound'],
    ['"none" is a nought that somebody stands behind', exactly(0), '0..0 0', null],
  ])('%s', (_, says, published, missingReason) => {
    const estimate = estimateOf({ claims: [{ id: 'a', says, on: '2016-10-06' }] })
    expect([shown(estimate.headline), estimate.missingReason]).toEqual([published, missingReason])
  })

  it('and a source that says that the number is not known gives no estimate', () => {
    const estimate = estimateOf({ claims: [{ id: 'a', says: null, on: '2016-10-06' }] })
    expect(estimate).toMatchObject({
      headline: null,
      moments: [],
      verdict: 'none',
      support: null,
      reported: null,
    })
    expect([estimate.missingReason, estimate.lastDay]).toEqual(['no_figure', '2016-10-06'])
  })
})
