import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDate } from '../../pipeline/model/date.ts'
import { RAW_TABLES, type RawTableName } from '../../pipeline/model/schema-book.ts'
import { from } from '../parse/rfc4180.ts'
import { type Cells, columnsOf, fileOf, plain, said, textOf, validated } from './world.ts'

describe('one mistake in one cell', () => {
  /** Claims about different places are neither one claim typed twice nor do they say anything of each other. */
  const distinct = (table: RawTableName, n: number): Cells =>
    table === 'notes' ? { place: `Quarter ${n}` } : {}

  /** A table with one row for each of its columns, in which that column is typed otherwise; and what is said of each. */
  const oneOff = (table: RawTableName, typed: string) => {
    const [id = ''] = columnsOf(table)
    const rows = columnsOf(table).map((column, n) => ({
      ...distinct(table, n),
      [id]: `row-${n}`,
      [column]: typed,
    }))
    const world = { [table]: rows }
    const text = textOf(world, table)
    const { diagnostics } = validated(world)
    const starts = rows.map((_, n) => textOf({ [table]: rows.slice(0, n) }, table).length)
    return columnsOf(table).map((column, n) => ({
      column,
      row: text.slice(starts[n]),
      said: diagnostics.filter(
        ({ key }) => key.startsWith(`row-${n}/`) || (n === 0 && !key.startsWith('row-')),
      ),
      total: diagnostics.length,
      text,
    }))
  }

  it.each(RAW_TABLES)(
    'of %s is said at most once and where it stands, whatever column is nonsense',
    table => {
      const rows = oneOff(table, ' No, "such" value!\n')
      expect(rows.flatMap(({ said }) => said)).toHaveLength(rows[0]?.total ?? -1)
      for (const { column, row, said, text } of rows) {
        expect(said.length, column).toBeLessThanOrEqual(1)
        for (const { file, line, column } of said) {
          const place = from(text, line, column)
          expect(file).toBe(fileOf(table))
          expect(place).toMatch(/^(?:"? No, ""such"" value!|No, ""such""|such"")/)
          expect(row.length - place.length).toBeGreaterThanOrEqual(0)
          expect(row.length - place.length).toBeLessThan(row.indexOf('value!'))
        }
      }
    },
  )

  it.each(RAW_TABLES)('of %s is said at most once and where it stands, whatever column is empty', table => {
    const optional = ['as_of', 'part_of']
    for (const { column, row, said, text } of oneOff(table, '')) {
      const needed = plain(table)[column] !== undefined && !optional.includes(column)
      expect(
        said.map(({ code }) => code),
        column,
      ).toEqual(needed ? ['cell/required'] : [])
      for (const { line, column: at } of said) {
        const before = row.split(',', columnsOf(table).indexOf(column))
        expect(row.length - from(text, line, at).length).toBe(
          before.join(',').length + Math.min(before.length, 1),
        )
      }
    }
  })

  it('is not said again for each rule of the column that it breaks', () => {
    expect(said({ notes: [{ wording: '4'.repeat(300) }] })).toEqual(['cell/malformed a-claim/wording'])
    expect(said({ events: [{ country: 'x' }] })).toEqual(['cell/malformed raid/country'])
  })

  it('does not keep back a mistake in another cell of the row', () => {
    expect(said({ notes: [{ outcome: 'kiled', rank: 'first', credibility: '0' }] })).toEqual([
      'cell/malformed a-claim/outcome',
      'cell/malformed a-claim/rank',
      'cell/malformed a-claim/credibility',
    ])
  })
})

describe('numbers', () => {
  /** What is said of each latitude, typed into an event of its own. */
  const latitudes = (texts: readonly string[]) =>
    said({ events: texts.map((latitude, n) => ({ event_id: `raid-${n}`, latitude })) })

  it('are refused unless they are written plainly', () => {
    const odd = ['007', '1e1', '0x10', '1 2', '+12', '12,5', '12.', '.5', '1_0', 'twelve', 'NaN', '--1']
    expect(latitudes(odd)).toEqual(odd.map((_, n) => `cell/malformed raid-${n}/latitude`))
  })

  it('are read if they are', () => {
    expect(latitudes(['12', '-12', '0', '0.5', '-0.25', '90', '12.50'])).toEqual([])
  })

  it('keep within the bounds of their column', () => {
    const world = { events: [{ latitude: '90.5', longitude: '-181', where_precision: '8' }] }
    expect(said(world)).toEqual([
      'cell/malformed raid/latitude',
      'cell/malformed raid/longitude',
      'cell/malformed raid/where_precision',
    ])
    expect(validated(world).diagnostics[2]?.expected).toBe('a whole number from 1 to 7, such as 1')
  })

  it('are whole where a grade is asked for', () => {
    expect(said({ notes: [{ credibility: '1.5' }] })).toEqual(['cell/malformed a-claim/credibility'])
  })

  it('are no dates, texts or ids, whatever they look like', () => {
    expect(said({ sources: [{ source_id: '2031', title: '007', published_on: '2031' }] })).toEqual([])
  })
})

describe('dates', () => {
  /** What is said of each cut-off, typed into a claim of its own. */
  const cutOffs = (texts: readonly string[]) =>
    said({ notes: texts.map((as_of, n) => ({ claim_id: `claim-${n}`, as_of, source_id: 'radio-lorn' })) })

  it('are refused if no calendar has them', () => {
    const odd = [
      '2031-02-29',
      '2031-13',
      '2031-00',
      '2031-04-31',
      '2031-5-4',
      '31-05-04',
      '04/05/2031',
      '20310504',
    ]
    expect(cutOffs(odd)).toEqual(odd.map((_, n) => `cell/malformed claim-${n}/as_of`))
  })

  it('are days, months or years and nothing else', () => {
    expect(cutOffs(['2031', '2031-05', '2031-05-04', '2028-02-29', '2000-02-29'])).toEqual(
      ['claim-3', 'claim-4'].map(id => `claim/before-event ${id}/as_of`),
    )
    const odd = ['2031- 05-04', '2031-05-04T12:00', '2031-05-04/2031-05-06', '2031-05~', '2031?', 'May 2031']
    expect(cutOffs(odd)).toEqual(odd.map((_, n) => `cell/malformed claim-${n}/as_of`))
  })

  it('are days where only a day will do', () => {
    expect(said({ notes: [{ recorded_on: '2031-06' }] })).toEqual(['cell/malformed a-claim/recorded_on'])
    expect(said({ notes: [{ recorded_on: '2031-02-29' }] })).toEqual(['cell/malformed a-claim/recorded_on'])
  })

  it('are those of the calendar, for every year, month and day', () => {
    const two = (n: number) => String(n).padStart(2, '0')
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 9999 }), fc.nat(14), fc.nat(33), (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day))
        const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
        expect(isDate(`${year}-${two(month)}-${two(day)}`)).toBe(exists)
      }),
      { numRuns: 2000 },
    )
  })

  it('of an event are in order', () => {
    expect(said({ events: [{ start: '2031-05-02', end: '2031-05-01' }] })).toEqual([
      'event/period-reversed raid/end',
    ])
    expect(said({ events: [{ start: '2031-05', end: '2031-05-01' }] })).toEqual([])
    expect(said({ events: [{ start: '2031-05-31', end: '2031-05' }] })).toEqual([])
  })
})

describe('a cell that another cell asks for', () => {
  it.each([
    ['a count within a period needs both its days', { counting: 'within', as_of: '' }, ['from', 'as_of']],
    ['a claim set aside needs a reason', { rank: 'deprecated' }, ['rank_reason']],
    ['a claim preferred to others needs a reason', { rank: 'preferred' }, ['rank_reason']],
  ])('%s', (_, cells, missing) => {
    expect(said({ notes: [cells] })).toEqual(missing.map(column => `cell/required a-claim/${column}`))
  })

  it('a part of a group needs to say by what the whole is divided', () => {
    expect(said({ groups: [{ part_of: 'civilians', axis: '' }] })).toEqual(['cell/required farmers/axis'])
  })

  it('a stock has no first day', () => {
    expect(said({ notes: [{ counting: 'stock', from: '2031-05-01' }] })).toEqual([
      'cell/not-allowed a-claim/from',
    ])
  })
})

describe('what is expected', () => {
  const expectedIn = (table: RawTableName, cells: Cells) =>
    validated({ [table]: [cells] }).diagnostics.map(({ expected }) => expected)

  it('is the nearest of the words of the list, and the list', () => {
    expect(expectedIn('notes', { outcome: 'kiled' })).toEqual([
      'killed; allowed are killed, wounded, killed_or_wounded, captured, missing, displaced',
    ])
    expect(expectedIn('notes', { rank: 'zzzzzzzz' })).toEqual(['one of preferred, normal, deprecated'])
  })

  it('is a shape with an example', () => {
    expect(expectedIn('notes', { as_of: 'May' })).toEqual(['a day, month or year, such as 2016-10-04'])
    expect(expectedIn('notes', { figure: 'forty' })).toEqual([
      '40: a figure in notation, such as 90, ~100, 40.., ..10, 58..59, >290 or <70',
    ])
    expect(expectedIn('sources', { url: 'radio.example' })).toEqual([
      'an absolute URL, such as https://example.org/kunduz',
    ])
  })
})
