import { describe, expect, it, test } from 'vitest'
import type { Casebook, Claim } from '../../pipeline/model/journey/casebook.ts'
import { dayColumns } from '../../pipeline/publish/charts/known/day-columns.ts'
import { dayLabel, dayName } from '../../pipeline/publish/charts/words/dates.ts'
import { english } from '../../pipeline/publish/charts/words/english/english.ts'
import { shortFigure } from '../../pipeline/publish/charts/words/figures.ts'
import { knownOnRows } from '../../pipeline/publish/examined-rows.ts'
import { worlds } from '../laws/arbitraries.ts'
import { law } from '../laws/law.ts'
import { about, atLeast, atMost, casebookOf, exactly, type Said } from '../reconcile/casebook.ts'
import { columnsOf, drawn, having, isRow, rowsOf, svgOf } from './drawn.ts'

/** A casebook whose claims are public on other days than those up to which they count. */
function knownOn(casebook: Casebook, dayOf: (claim: Claim, i: number) => string): Casebook {
  return { ...casebook, claims: casebook.claims.map((claim, i) => ({ ...claim, knownOn: dayOf(claim, i) })) }
}

const claims = (...said: readonly Omit<Said, 'id'>[]) =>
  casebookOf({
    claims: said.map((one, i) => ({ id: `c${i}`, ...one, note: { reported_on: one.on, ...one.note } })),
  })

const TABLE = [
  'group_id',
  'outcome',
  'counting',
  'as_of',
  'known_on',
  'low',
  'best',
  'high',
  'best_kind',
  'verdict',
]
const hasNumber = ({ low, best, high }: { low: number | null; best: number | null; high: number | null }) =>
  low !== null || best !== null || high !== null

describe('the chart of how the toll became known', () => {
  const LATE = ['2016-10-04', '2016-10-06', '2016-10-31', '2017-12-31', '2026-11-22']

  it('has every row of the table about figures that have a number, and no other', () => {
    law(worlds({ scopes: 'many', voices: 'any' }), world => {
      const casebook = knownOn(casebookOf(world), ({ cutOff }, i) => LATE[i % LATE.length] ?? cutOff)
      const { known, examination } = drawn(casebook)
      const rows = knownOnRows(examination).filter(
        ({ event_id, method }) => event_id === 'battle' && method === 'monotone',
      )
      const figureOf = ({ group_id, outcome, counting, as_of }: (typeof rows)[number]) =>
        [group_id, outcome, counting, counting === 'cumulative' ? '' : as_of].join()
      const withNumber = new Set(rows.filter(hasNumber).map(figureOf))
      const expected = rows.filter(row => withNumber.has(figureOf(row)))
      expect(columnsOf(rowsOf(known, 'figures'), TABLE)).toEqual(columnsOf(expected, TABLE))
      const figures = new Set(rows.map(figureOf)).size
      if (known && figures > withNumber.size)
        expect(JSON.stringify(known.title)).toContain(`Left out: ${figures - withNumber.size} figure`)
    })
  })

  it('shows no number that no claim and no row of the table has, nor a claim on another day than its own', () => {
    law(worlds({ scopes: 'many', voices: 'any' }), world => {
      const casebook = casebookOf(world)
      const { known, examination } = drawn(casebook)
      const numbers = new Set<unknown>([
        null,
        ...examination.knownOn.flatMap(({ estimate: { headline } }) =>
          headline ? [headline.best, ...headline.runs.flatMap(({ low, high }) => [low, high])] : [],
        ),
        ...examination.knownOn.map(({ estimate }) => estimate.headline?.low ?? null),
        ...examination.knownOn.map(({ estimate }) => estimate.headline?.high ?? null),
        ...casebook.claims.flatMap(({ figure }) => (figure ? [figure.low, figure.mode, figure.high] : [])),
      ])
      for (const name of ['figures', 'bands', 'claims'])
        for (const row of rowsOf(known, name))
          for (const column of ['low', 'mode', 'best', 'high', 'low_before', 'best_before'])
            if (column in row) expect(numbers).toContain(row[column])
      for (const { claim_id, known_on } of rowsOf(known, 'claims'))
        expect(casebook.claims.find(({ note }) => note.claim_id === claim_id)?.knownOn).toBe(known_on)
    })
  })

  test('never interpolates: what is drawn from one day to another is level or upright', () => {
    const { known } = drawn(
      claims({ says: about(100), on: '2016-10-04' }, { says: exactly(90), on: '2016-10-06' }),
    )
    expect(JSON.stringify(known)).not.toMatch(/"interpolate"|"type":"(line|area|trail)"/)
    const slopes = having(known, 'mark').filter(({ mark, encoding }) => {
      const isRule = isRow(mark) && mark['type'] === 'rule'
      return isRule && isRow(encoding) && 'x2' in encoding && 'y2' in encoding
    })
    expect(slopes).toEqual([])
  })

  test('says what was known first and what since: about 100, then 90', () => {
    const { known } = drawn(
      claims({ says: about(100), on: '2016-10-04' }, { says: exactly(90), on: '2016-10-06' }),
    )
    expect(JSON.stringify(known)).toContain('"first, 4 Oct: best 100, range 90–110","since 6 Oct: 90"')
    expect(rowsOf(known, 'figures').map(({ label, begins, until }) => [label, begins, until])).toEqual([
      ['100', 0, 1],
      ['90', 1, 2],
    ])
    expect(known?.description).toContain(
      '4 Oct: best 100, range 90–110 (speaker of c0); 6 Oct: 90 (speaker of c1).',
    )
  })

  test('shows a claim as it counted on its day, though its speaker took it back later', () => {
    const first = { says: exactly(50), on: '2016-10-04', by: 's' }
    const { known } = drawn(
      claims(first, { says: exactly(90), on: '2016-10-06', by: 's', note: { supersedes: 'c0' } }),
    )
    expect(rowsOf(known, 'claims').map(({ claim_id, standing }) => [claim_id, standing])).toEqual([
      ['c0', 'votes'],
      ['c1', 'votes'],
    ])
    expect(rowsOf(known, 'figures').map(({ best }) => best)).toEqual([50, 90])
  })

  test('leaves gaps where voices contradict each other, and the top open where nobody states one', () => {
    const { known } = drawn(
      claims({ says: exactly(10), on: '2016-10-04' }, { says: atLeast(30), on: '2016-10-04' }),
    )
    expect(rowsOf(known, 'bands').map(({ low, high }) => [low, high])).toEqual([
      [10, 10],
      [30, null],
    ])
    expect(rowsOf(known, 'figures')).toMatchObject([{ high: null, verdict: 'contested' }])
  })

  test('states no lower end where only upper bounds are known', () => {
    const { known } = drawn(claims({ says: atMost(7), on: '2016-10-04' }))
    expect(rowsOf(known, 'figures')).toMatchObject([{ low: null, best: null, high: 7, label: 'up to 7' }])
  })

  test('is not drawn without a number', () => {
    expect(drawn(casebookOf({ claims: [] })).known).toBeNull()
    expect(drawn(claims({ says: null, on: '2016-10-04' })).known).toBeNull()
    expect(
      drawn(claims({ says: exactly(3), on: '2016-10-04', note: { rank: 'deprecated' } })).known,
    ).toBeNull()
  })

  test('draws one claim, forty figures and forty days', async () => {
    const day = (i: number) => `2016-${i < 28 ? '10' : '11'}-${String((i % 28) + 1).padStart(2, '0')}`
    const forty = Array.from({ length: 40 }, (_, i) => i)
    const figures = casebookOf({
      groups: forty.map(i => ({ group_id: `group-${i}` })),
      claims: forty.map(i => ({
        id: `c${i}`,
        says: exactly(i * 1000),
        on: '2016-10-04',
        group: `group-${i}`,
      })),
    })
    const days = claims(...forty.map(i => ({ says: atLeast(i + 1), on: day(i), by: 's' })))
    for (const casebook of [claims({ says: exactly(1), on: '2016-10-04' }), figures, days]) {
      const { known } = drawn(casebook)
      expect(known).not.toBeNull()
      if (known) expect(await svgOf(known)).not.toMatch(/NaN|undefined|Infinity/)
    }
    expect(rowsOf(drawn(figures).known, 'figures')).toHaveLength(40)
    expect(drawn(days).known?.description).toContain('1 Oct: at least 1')
  })
})

describe('the columns of days', () => {
  const columnsFor = (...printed: readonly string[]) =>
    dayColumns(
      printed.map(day => ({ day, printed: day })),
      360,
      english,
    )

  test('have one width, however far the days are apart', () => {
    expect(columnsFor('2016-10-04', '2016-10-06', '2026-11-22').width).toBe(120)
    expect(columnsFor('2016-10-04', '2016-10-06', '2026-11-22').definition.scale).toMatchObject({
      domain: [0, 3],
    })
  })

  test.each([
    [['6 Oct', '+2 days'], '2016-10-06', '2016-10-06', '2016-10-04', '2016-10-04'],
    [['5 Oct'], '2016-10-05', '2016-10-05', '2016-10-04', '2016-10-04'],
    [['12 Dec', '+7 weeks'], '2015-12-12', '2015-12-12', '2015-10-21', '2015-10-21'],
    [['3 Nov', '2016', '+10 months'], '2016-11-03', '2016-11-03', '2015-12-13', '2015-12-13'],
    [['11 Oct', '2020', '+3 years'], '2020-10-11', '2020-10-11', '2016-10-12', '2016-10-12'],
    [['in Jun', '2020'], '2020-06-30', '2020-06', '2016-10-11', '2016-10-11'],
    [['in 2020'], '2020-12-31', '2020', '2016-10-11', '2016-10-11'],
    [['12 Dec'], '2015-12-12', '2015-12-12', '2015-11-30', '2015-11'],
    [['undated:', 'found in', '2026'], '2026-11-22', null, '2016-10-11', '2016-10-11'],
  ])('%j stands below %s', (lines, day, printed, before, printedBefore) => {
    expect(dayLabel({ day, printed }, { day: before, printed: printedBefore }, english)).toEqual(lines)
  })

  test.each([
    ['4 Oct', '2016-10-04', '2016-10-04'],
    ['4 Oct 2017', '2017-10-04', '2017-10-04'],
    ['Jun 2020', '2020-06-30', '2020-06'],
    ['2020', '2020-12-31', '2020'],
    ['22 Nov 2026 (undated page)', '2026-11-22', null],
  ])('are called %s', (name, day, printed) => expect(dayName({ day, printed }, english, '2016')).toBe(name))
})

test.each([
  ['90', 80, 90, 100, 'value'],
  ['26', null, 26, null, 'value'],
  ['40+', 40, 40, null, 'floor'],
  ['41–90', 41, 41, 90, 'floor'],
  ['7', 7, 7, 7, 'floor'],
  ['up to 9', null, null, 9, 'none'],
  ['', null, null, null, 'none'],
] as const)('a figure in short: %s', (text, low, best, high, bestKind) =>
  expect(shortFigure({ low, best, high, bestKind }, english)).toBe(text),
)
