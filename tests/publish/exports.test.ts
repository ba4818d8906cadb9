import { join, resolve } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { build } from '../../pipeline/build.ts'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import type { Casebook } from '../../pipeline/model/journey/casebook.ts'
import { acledRows } from '../../pipeline/publish/exports/acled.ts'
import { split } from '../../pipeline/publish/exports/days.ts'
import { exportFiles, exportTables } from '../../pipeline/publish/exports/exports.ts'
import { ucdpGedRows } from '../../pipeline/publish/exports/ucdp-ged.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import { atMost, casebookOf, exactly, type Said, type World } from '../reconcile/casebook.ts'

const CASES = join(import.meta.dirname, '../cases')
const schemas = readSchemas(resolve(import.meta.dirname, '../..'))
const kunduz = (name: string): Casebook => {
  const own = readRaw(join(CASES, name))
  const methodology = readRaw(join(CASES, '_base')).files.filter(({ file }) => file.endsWith('.json'))
  const { casebook } = build({ ...own, files: [...own.files, ...methodology] }, schemas)
  if (!casebook) throw new Error(`${name} has errors`)
  return casebook
}
const noted = kunduz('kunduz-2016-under-each-method')
const withSecondVoice = kunduz('kunduz-2016-with-a-second-voice-under-each-method')
const highOnly: Casebook = {
  ...noted,
  methodology: { ...noted.methodology, opponent_claims: 'high_only' },
}

const gedOf = (casebook: Casebook) => ucdpGedRows(reconcile(casebook).value.estimates, casebook)
const acledOf = (casebook: Casebook) => acledRows(reconcile(casebook).value.estimates, casebook)

const GROUPS: World['groups'] = [
  { group_id: 'people' },
  { group_id: 'civilians', part_of: 'people', axis: 'status', status: 'civilian' },
  { group_id: 'rebels', part_of: 'people', axis: 'status', status: 'combatant', side: 'rebels' },
  { group_id: 'army', part_of: 'people', axis: 'status', status: 'combatant', side: 'government' },
  { group_id: 'guards', part_of: 'army', axis: 'branch', status: 'combatant' },
  { group_id: 'staff', part_of: 'people', axis: 'role', status: 'civilian' },
  { group_id: 'patients', part_of: 'people', axis: 'role' },
]

describe('ucdp-ged.csv', () => {
  it.each([
    ['as the note has it', noted, [170, 170, 180], [40, 90, 40, 0]],
    ['with the second voice', withSecondVoice, [133, 170, 180], [40, 90, 40, 0]],
    ['where a party sets no more than high', highOnly, [80, 80, 180], [40, 0, 40, 0]],
  ] as const)('adds Kunduz 2016 up %s', (_, casebook, [low, best, high], [a, b, civilians, unknown]) => {
    expect(gedOf(casebook)).toEqual([
      expect.objectContaining({
        ...{ id: 'kunduz-2016', low, best, high },
        ...{ deaths_a: a, deaths_b: b, deaths_civilians: civilians, deaths_unknown: unknown },
        side_a: 'Afghan security forces (army and police)',
        side_b: 'Taliban fighters',
        ...{ date_start: '2016-10-03', date_end: '2016-10-06' },
        ...{ date_prec: 2, where_prec: 1, event_clarity: 2 },
      }),
    ])
  })

  it('counts voices: the hospital is one of three, though it speaks of two groups', () => {
    expect(gedOf(noted)[0]?.number_of_sources).toBe(3)
    expect(gedOf(withSecondVoice)[0]?.number_of_sources).toBe(4)
  })

  it('has the 49 columns of GED, in their order', () => {
    const [file] = exportFiles(exportTables(reconcile(noted).value.estimates, noted, schemas))
    const [header = []]: string[][] = parse(Buffer.from(file?.bytes ?? []), { to: 1 })
    expect(header).toHaveLength(49)
    expect([header[0], header[48], new Set(header).size]).toEqual(['id', 'gwnob', 49])
  })

  const says = (group: string, n: number, more: Partial<Said> = {}): Said => ({
    ...{ id: `${more.event ?? 'battle'}-${group}`, says: exactly(n), on: '2016-10-03', group },
    ...more,
  })
  const rows = (claims: readonly Said[], more: Partial<World> = {}) =>
    gedOf(casebookOf({ claims, groups: GROUPS, ...more })).map(row => [
      row['id'],
      ...[row.deaths_a, row.deaths_b, row.deaths_civilians, row.deaths_unknown],
      ...[row.low, row.best, row.high],
    ])

  it.each([
    ['a part is not counted beside its whole', [says('army', 10), says('guards', 4)], [10, 0, 0, 0]],
    ['parts count where nobody counts the whole', [says('guards', 4)], [4, 0, 0, 0]],
    [
      'what a whole has beside its parts is unknown',
      [says('people', 50), says('civilians', 20)],
      [0, 0, 20, 30],
    ],
    ['a whole below its parts adds nothing', [says('people', 5), says('civilians', 20)], [0, 0, 20, 0]],
    [
      'of two axes the one that tells more apart',
      [says('staff', 14), says('patients', 24), says('civilians', 9)],
      [0, 0, 14, 24],
    ],
    ['those of no known status are not split', [says('people', 50)], [0, 0, 0, 50]],
  ] as const)('%s', (_, claims, shares) => {
    const total = shares.reduce<number>((sum, one) => sum + one, 0)
    expect(rows(claims)).toEqual([['battle', ...shares, total, total, total]])
  })

  it('has no row for an event in which nobody says that anybody died', () => {
    expect(rows([says('army', 0), says('civilians', 0, { says: null })])).toEqual([])
    expect(rows([says('army', 0, { says: atMost(5) })])).toEqual([['battle', 0, 0, 0, 0, 0, 0, 5]])
  })

  const events = [
    { event_id: 'battle', end: '2016-10-12' },
    { event_id: 'strike', part_of: 'battle' },
  ]

  it('gives an event with others inside it a row for what it has beside them, a summary', () => {
    const claims = [says('civilians', 52), says('civilians', 40, { event: 'strike' })]
    expect(rows(claims, { events })).toEqual([
      ['battle-residual', 0, 0, 12, 0, 12, 12, 12],
      ['strike', 0, 0, 40, 0, 40, 40, 40],
    ])
    const [summary, event] = gedOf(casebookOf({ claims, groups: GROUPS, events }))
    expect([summary?.event_clarity, summary?.date_prec]).toEqual([2, 4])
    expect([event?.event_clarity, event?.date_prec]).toEqual([1, 1])
  })

  it('leaves 12 to 49 of a morgue’s 52 beside an incident of 3 to 40', () => {
    const claims = [
      ...[says('civilians', 52), says('civilians', 3, { event: 'strike' })],
      says('civilians', 40, { event: 'strike', id: 'other' }),
    ]
    expect(rows(claims, { events })).toEqual([
      ['battle-residual', 0, 0, 49, 0, 12, 49, 49],
      ['strike', 0, 0, 3, 0, 3, 3, 40],
    ])
  })

  it('reckons an event inside an event inside an event with the more of the two that count it', () => {
    const nested = [...events, { event_id: 'raid', part_of: 'strike' }]
    const claims = [
      ...[says('civilians', 100), says('civilians', 10, { event: 'strike' })],
      ...[says('civilians', 20, { event: 'raid' }), says('civilians', 30, { event: 'raid', id: 'other' })],
    ]
    expect(rows(claims, { events: nested })).toEqual([
      ['battle-residual', 0, 0, 80, 0, 70, 80, 80],
      ['raid', 0, 0, 20, 0, 20, 20, 30],
    ])
  })

  it('loses nobody of whom only the whole or only the part speaks', () => {
    const claims = [says('civilians', 40), says('rebels', 50, { event: 'strike' })]
    expect(rows(claims, { events })).toEqual([
      ['battle-residual', 0, 0, 40, 0, 40, 40, 40],
      ['strike', 0, 50, 0, 0, 50, 50, 50],
    ])
    expect(acledOf(casebookOf({ claims, groups: GROUPS, events })).map(row => row.fatalities)).toEqual([
      ...[40, ...Array(9).fill(null)],
      50,
    ])
  })

  it('takes the dead of one share off no other, however deep the event', () => {
    const claims = [
      ...[says('civilians', 100), says('civilians', 30, { event: 'strike' })],
      says('army', 20, { event: 'raid' }),
    ]
    expect(rows(claims, { events: [...events, { event_id: 'raid', part_of: 'strike' }] })).toEqual([
      ['battle-residual', 0, 0, 70, 0, 70, 70, 70],
      ['strike-residual', 0, 0, 30, 0, 30, 30, 30],
      ['raid', 20, 0, 0, 0, 20, 20, 20],
    ])
  })

  it('takes those of a share that the whole does not have off its unknown, and no more', () => {
    const claims = [
      ...[says('people', 60), says('civilians', 40)],
      ...[says('rebels', 50, { event: 'strike' }), says('civilians', 10, { event: 'strike' })],
    ]
    expect(rows(claims, { events })[0]).toEqual(['battle-residual', 0, 0, 30, 0, 30, 30, 30])
  })

  it('has none where nothing is left', () => {
    const claims = [says('civilians', 40), says('civilians', 40, { event: 'strike' })]
    expect(rows(claims, { events })).toEqual([['strike', 0, 0, 40, 0, 40, 40, 40]])
  })

  it('takes dead of unknown status off no share that they may not be of', () => {
    const claims = [
      ...[says('civilians', 100), says('rebels', 50)],
      ...[says('people', 28, { event: 'strike' })],
    ]
    // The 28 may be civilians or rebels: at least 72 and 22 remain, and 28 more of either.
    expect(rows(claims, { events })[0]).toEqual(['battle-residual', 0, 22, 72, 28, 122, 122, 122])
  })
})

describe('acled.csv', () => {
  it.each([
    ['as the note has it', noted, [43, 43, 42, 42]],
    ['with the second voice', withSecondVoice, [34, 33, 33, 33]],
  ] as const)('divides the dead of Kunduz 2016 over its four days %s', (_, casebook, fatalities) => {
    const rows = acledOf(casebook)
    expect(rows.map(row => row.fatalities)).toEqual(fatalities)
    expect(rows.map(row => row.event_date)).toEqual(['2016-10-03', '2016-10-04', '2016-10-05', '2016-10-06'])
  })

  it.each([
    [12, 3, [4, 4, 4]],
    [1, 3, [1, 0, 0]],
    [14, 4, [4, 4, 3, 3]],
    [0, 2, [0, 0]],
    [170, 4, [43, 43, 42, 42]],
  ])('divides %i over %i days as %j', (people, days, parts) => {
    expect(split(people, days)).toEqual(parts)
  })

  it('lists every competing figure, and what the number rests on', () => {
    const [row] = acledOf(withSecondVoice)
    expect(row?.notes).toBe(
      'Civilians: “at least 40” (Hospital sources, by 2016-10-06); “at least three civilians killed” (ACAPS, by 2016-10-06). ' +
        'Afghan security forces (army and police): “at least 40” (Hospital sources, by 2016-10-06). ' +
        'Taliban fighters: “about a hundred” (Police chief of Kunduz, by 2016-10-04); “90” (Afghan army, by 2016-10-06). ' +
        '133, counted up to 2016-10-06, divided evenly over 4 days.',
    )
    expect(row?.fatalities_basis).toBe('corroborated lowest_reported')
  })

  it('names the two sides of a battle, and of a strike nobody: notes do not say who made it', () => {
    const strike = {
      ...noted,
      events: noted.events.map(event => ({ ...event, kind: 'air_strike' as const })),
    }
    const actors = (casebook: Casebook) => acledOf(casebook).map(row => [row['actor1'], row['actor2']])[0]
    expect(actors(noted)).toEqual(['Afghan security forces (army and police)', 'Taliban fighters'])
    expect(actors(strike)).toEqual([null, null])
  })

  it('has 31 columns of ACLED and one of ours', () => {
    const columns = Object.keys(schemas.dist.acled.properties)
    expect(columns).toHaveLength(32)
    expect(columns.slice(28)).toEqual(['fatalities', 'tags', 'timestamp', 'fatalities_basis'])
  })

  const said = (figure: Said['says'], more: Partial<Said> = {}): Said => ({
    ...{ id: 'a', says: figure, on: '2016-10-03' },
    ...more,
  })
  it.each([
    ['nobody speaks of the dead', [said(exactly(7), { outcome: 'wounded' })], null, 'none_reported'],
    ['nobody gives a number', [said(null)], null, 'no_number'],
    ['all is "up to 5"', [said(atMost(5))], null, 'no_number'],
    ['somebody says nobody', [said(exactly(0))], 0, 'lowest_reported'],
  ] as const)('where %s it has %j', (_, claims, fatalities, basis) => {
    const [row] = acledOf(casebookOf({ claims }))
    expect([row?.fatalities, row?.fatalities_basis]).toEqual([fatalities, basis])
  })

  it.each([
    ['one group has none and another has up to 50', ['civilians', exactly(0)], ['rebels', atMost(50)], null],
    ['all have up to 50, and a part of them none', ['civilians', exactly(0)], ['people', atMost(50)], null],
    ['every group has none', ['civilians', exactly(0)], ['rebels', exactly(0)], 0],
    ['all have none, and a part of them up to 50', ['civilians', atMost(50)], ['people', exactly(0)], 0],
  ] as const)('where of the dead %s', (_, first, second, fatalities) => {
    const claims = [first, second].map(([group, figure]) => said(figure, { id: group, group }))
    const [row] = acledOf(casebookOf({ claims, groups: GROUPS }))
    const basis = fatalities === null ? 'no_number' : 'lowest_reported'
    expect([row?.fatalities, row?.fatalities_basis]).toEqual([fatalities, basis])
  })

  it('leaves the dead of an event inside to its own rows, and says so', () => {
    const events = [{ event_id: 'battle' }, { event_id: 'strike', part_of: 'battle' }]
    const claims = [said(exactly(40)), said(exactly(40), { id: 'b', event: 'strike' })]
    const rows = acledOf(casebookOf({ claims, events }))
    expect(rows.map(row => [row.fatalities, row.fatalities_basis])).toEqual([
      [null, 'counted_in_events_inside'],
      [40, 'lowest_reported'],
    ])
    expect(rows[0]?.notes).toContain('40 of the dead are in the rows of events inside this one.')
  })

  it.each([
    ['2016-10', '2016-10', [['2016-10-15', 3]]],
    ['2016-02', '2016-02', [['2016-02-15', 3]]],
    ['2016-06-20', '2016-06', [['2016-06-25', 3]]],
    ['2016-06', '2016-06-10', [['2016-06-05', 3]]],
    ['2016-06-30', '2016-06', [['2016-06-30', 3]]],
    ['2016', '2016', []],
    [
      '2016-10-03',
      '2016-10-04',
      [
        ['2016-10-03', 1],
        ['2016-10-04', 1],
      ],
    ],
  ])('codes an event from %s to %s', (start, end, expected) => {
    const rows = acledOf(
      casebookOf({ claims: [said(exactly(7))], events: [{ event_id: 'battle', start, end }] }),
    )
    expect(rows.map(row => [row.event_date, row['time_precision']])).toEqual(expected)
  })
})
