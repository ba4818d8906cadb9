import { describe, expect, it, test } from 'vitest'
import type { Casebook } from '../../pipeline/model/journey/casebook.ts'
import type { RulingRow } from '../../pipeline/model/records.gen.ts'
import { english } from '../../pipeline/publish/charts/words/english/english.ts'
import { rulingText } from '../../pipeline/publish/charts/words/figures.ts'
import { estimateRows } from '../../pipeline/publish/rows.ts'
import { worlds } from '../laws/arbitraries.ts'
import { law } from '../laws/law.ts'
import { about, atLeast, atMost, casebookOf, exactly, type Said } from '../reconcile/casebook.ts'
import { columnsOf, drawn, rowsOf, svgOf } from './drawn.ts'

const TABLE = [
  'group_id',
  'outcome',
  'counting',
  'as_of',
  'method',
  'is_default',
  'low',
  'best',
  'high',
  'best_kind',
  'verdict',
  'status',
  'missing_reason',
]

const claims = (...said: readonly Omit<Said, 'id'>[]) =>
  casebookOf({ claims: said.map((one, i) => ({ id: `c${i}`, ...one })) })
const saidOf = (casebook: Casebook) =>
  rowsOf(drawn(casebook).methods, 'methods').map(({ label, said }) => `${label}: ${said}`)

const RULING: RulingRow = {
  ruling_id: 'ruling',
  event_id: 'battle',
  group_id: 'people',
  outcome: 'killed',
  counting: 'cumulative',
  as_of: '2016-10-04',
  low: 40,
  best: 45,
  high: 50,
  claims: 'c0',
  reason: 'The hospital counted, and the two others repeat what they heard of it.',
  ruled_by: 'chief editor',
  ruled_on: '2016-12-02',
}

describe('the chart of all methods', () => {
  it('has every row of the table about figures of which some method makes a number, and no other', () => {
    law(worlds({ scopes: 'many', voices: 'any' }), world => {
      const casebook = casebookOf(world)
      const { methods, assessment, examination } = drawn(casebook)
      const rows = estimateRows(assessment.estimates, casebook, examination).filter(
        ({ event_id }) => event_id === 'battle',
      )
      // A cut-off may differ between methods; of a stock or a period it is part of what is counted.
      const figureOf = ({ group_id, outcome, counting, as_of }: (typeof rows)[number]) =>
        [group_id, outcome, counting, counting === 'cumulative' ? '' : as_of].join()
      const some = new Set(
        rows.filter(({ low, best, high }) => low !== null || best !== null || high !== null).map(figureOf),
      )
      const expected = rows.filter(row => some.has(figureOf(row)))
      expect(columnsOf(rowsOf(methods, 'methods'), TABLE)).toEqual(columnsOf(expected, TABLE))
      const leftOut = new Set(rows.map(figureOf)).size - some.size
      if (methods && leftOut > 0)
        expect(JSON.stringify(methods.title)).toContain(`Left out: ${leftOut} figure`)
    })
  })

  it('draws the runs of each method and no other bars', () => {
    law(worlds({ scopes: 'one', voices: 'any' }), world => {
      const { methods, assessment } = drawn(casebookOf(world))
      const runs = assessment.estimates.flatMap(({ method, headline }) =>
        (headline?.runs ?? []).map(({ low, high }) => `${method} ${low} ${high}`),
      )
      for (const { method, low, high } of rowsOf(methods, 'bands'))
        expect(runs).toContain(`${method} ${low} ${high}`)
    })
  })

  test('puts the default first and marks it, whatever it is called', () => {
    expect(saidOf(claims({ says: exactly(3), on: '2016-10-04' }))).toEqual([
      'monotone (default): 3',
      'ucdp-like: 3',
      'acled-like: 3, one number only',
      'ibc-like: does not count this',
      'airwars-like: 3, no best figure, “weak”',
      'un-3-types: nothing yet: no three types of speakers agree',
    ])
    const casebook = claims({ says: exactly(3), on: '2016-10-04' })
    const other = {
      ...casebook,
      methodology: { ...casebook.methodology, default_method: 'ucdp-like' as const },
    }
    expect(saidOf(other).slice(0, 2)).toEqual(['ucdp-like (default): 3', 'monotone: 3'])
  })

  test('says of an open end that it is open, of a floor that it is one, and where voices contradict each other', () => {
    expect(saidOf(claims({ says: atLeast(40), on: '2016-10-04' })).slice(0, 3)).toEqual([
      'monotone (default): at least 40',
      'ucdp-like: 40 (a floor)',
      'acled-like: 40 (a floor), one number only',
    ])
    const contested = claims({ says: exactly(10), on: '2016-10-04' }, { says: atLeast(30), on: '2016-10-04' })
    expect(saidOf(contested)[0]).toBe('monotone (default): best 10; allowed 10 or 30 and more, contested')
  })

  test('states nought nowhere where only upper bounds are known', () => {
    const { methods } = drawn(claims({ says: atMost(7), on: '2016-10-04' }))
    for (const row of rowsOf(methods, 'methods')) expect(row['low']).toBeNull()
    expect(saidOf(claims({ says: atMost(7), on: '2016-10-04' }))[0]).toBe('monotone (default): at most 7')
  })

  test('is not drawn where no method makes a number of anything', () => {
    expect(drawn(casebookOf({ claims: [] })).methods).toBeNull()
    expect(drawn(claims({ says: null, on: '2016-10-04' })).methods).toBeNull()
  })

  test('shows a ruling beside the methods, never instead, with its reason, in marks of its own', async () => {
    const casebook = claims({ says: about(50), on: '2016-10-04' })
    const without = drawn(casebook).methods
    const { methods } = drawn({ ...casebook, rulings: [RULING] })
    expect(rowsOf(methods, 'methods')).toEqual(rowsOf(without, 'methods'))
    expect(rowsOf(without, 'rulings')).toEqual([])
    expect(rowsOf(methods, 'rulings')).toMatchObject([
      {
        ruling_id: 'ruling',
        low: 40,
        best: 45,
        high: 50,
        said: 'best 45, range 40–50 (chief editor, 2 Dec 2016)',
      },
    ])
    const svg = methods ? await svgOf(methods) : ''
    expect(svg).toContain('>editors’ ruling</text>')
    expect(svg).toContain('The hospital counted, and the two others repeat what they heard of it.')
    expect(svg).toContain('never instead of them')
    expect(methods?.description).toContain('editors’ ruling: best 45, range 40–50')
  })

  test('shows a figure of which only the editors make a number', () => {
    const casebook = {
      ...claims({ says: null, on: '2016-10-04' }),
      rulings: [{ ...RULING, low: null, best: null }],
    }
    const { methods } = drawn(casebook)
    expect(rowsOf(methods, 'rulings')).toMatchObject([{ said: 'at most 50 (chief editor, 2 Dec 2016)' }])
    expect(rowsOf(methods, 'methods')).toHaveLength(6)
  })

  test('draws forty figures', async () => {
    const forty = Array.from({ length: 40 }, (_, i) => i)
    const { methods } = drawn(
      casebookOf({
        groups: forty.map(i => ({ group_id: `group-${i}` })),
        claims: forty.map(i => ({
          id: `c${i}`,
          says: exactly(10 ** (i % 6)),
          on: '2016-10-04',
          group: `group-${i}`,
        })),
      }),
    )
    expect(rowsOf(methods, 'methods')).toHaveLength(240)
    expect(methods && (await svgOf(methods))).not.toMatch(/NaN|undefined|Infinity/)
    expect(JSON.stringify(methods)).not.toContain('"log"')
  })
})

test.each([
  ['best 45, range 40–50', 40, 45, 50],
  ['45', 45, 45, 45],
  ['40–50', 40, null, 50],
  ['at least 40', 40, null, null],
  ['best 45, at least 40', 40, 45, null],
  ['best 45, at most 50', null, 45, 50],
  ['45, one number only', null, 45, null],
  ['no figure', null, null, null],
])('a ruling: %s', (text, low, best, high) =>
  expect(rulingText({ ...RULING, low, best, high }, english)).toBe(`${text} (chief editor, 2 Dec 2016)`),
)
