import { describe, expect, test } from 'vitest'
import { csvByCsvParse } from './readers.ts'
import { filesOf, shipped } from './tables.ts'

const book = shipped()
const files = await filesOf(book)
const textOf = (path: string): string => new TextDecoder().decode(files.get(path)?.bytes)
const recordsOf = (path: string): readonly Readonly<Record<string, string>>[] => {
  const { columns, rows } = csvByCsvParse(textOf(path))
  return rows.map(row => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ''])))
}
const [tags = {}, ...figures] = recordsOf('estimates.hxl.csv')
const estimates = recordsOf('estimates.csv').filter(({ is_default }) => is_default === 'true')
const named = (path: string, key: string) => new Map(recordsOf(path).map(row => [row[key], row]))
const events = named('events.csv', 'event_id')
const groups = named('groups.csv', 'group_id')
const OUTCOMES = ['killed', 'wounded', 'killed_or_wounded', 'captured', 'missing', 'displaced']

/** The first column that has a tag with all these words, as tools of HXL look for one. */
function columnFor(pattern: string): string | undefined {
  const [tag, ...attributes] = pattern.split('+')
  return Object.entries(tags).find(([, full]) => {
    const [own, ...words] = full.split('+')
    return own === tag && attributes.every(one => words.includes(one))
  })?.[0]
}

describe('estimates.hxl.csv', () => {
  test('tags every column below the header, each in its own way', () => {
    const all = Object.values(tags)
    for (const tag of all) expect(tag).toMatch(/^#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*$/)
    expect(new Set(all).size).toBe(all.length)
  })

  test('gives to whoever asks for a count of people the best figure, and the ends to whoever asks for these', () => {
    expect(columnFor('#affected+killed')).toBe('killed_best')
    expect(columnFor('#affected+killed+min')).toBe('killed_low')
    expect(columnFor('#affected+killed+max')).toBe('killed_high')
    expect(columnFor('#affected+injured')).toBe('wounded_best')
    expect(columnFor('#event+name')).toBe('event_en')
    expect(columnFor('#country+code')).toBe('country')
    expect(columnFor('#date+start')).toBe('event_start')
  })

  test('has the figures of the default method, one a row, with the names and dates of what they are about', () => {
    expect(figures).toHaveLength(estimates.length)
    figures.forEach((figure, i) => {
      const estimate = estimates[i] ?? {}
      for (const column of [
        'event_id',
        'group_id',
        'outcome',
        'counting',
        'best_kind',
        'verdict',
        'grade',
        'claims',
      ])
        expect([column, figure[column]]).toEqual([column, estimate[column]])
      const { counted_from, counted_up_to } = figure
      expect([counted_from, counted_up_to].filter(Boolean).join('/')).toBe(estimate['as_of'])
      const event = events.get(estimate['event_id'])
      const group = groups.get(estimate['group_id'])
      expect([figure['event_en'], figure['event_fr'], figure['country'], figure['event_start']]).toEqual([
        event?.['name_en'],
        event?.['name_fr'],
        event?.['country'],
        event?.['start'],
      ])
      expect([figure['group_en'], figure['group_fr']]).toEqual([group?.['name_en'], group?.['name_fr']])
    })
  })

  test('has each figure in the columns of its outcome alone, so that no sum mixes the wounded with the dead', () => {
    figures.forEach((figure, i) => {
      for (const outcome of OUTCOMES)
        for (const end of ['low', 'best', 'high'])
          expect(figure[`${outcome}_${end}`]).toBe(figure['outcome'] === outcome ? estimates[i]?.[end] : '')
    })
  })
})
