import { describe, expect, test } from 'vitest'
import { beside } from '../../pipeline/import/beside.ts'
import type { Typed } from '../../pipeline/import/mapping.ts'
import { readTheirs } from '../../pipeline/import/theirs.ts'
import { LANGUAGES } from '../../pipeline/model/language/language.ts'
import { SPEECH } from '../../pipeline/model/language/speech.ts'
import type { EventRow } from '../../pipeline/model/records.gen.ts'
import type { OurFigure } from '../../pipeline/model/theirs/beside.ts'
import { showBeside, showBesideMarkdown } from '../../pipeline/report/beside.ts'

const LORN: EventRow = {
  ...{
    event_id: 'lorn',
    part_of: null,
    name_en: 'Lorn',
    name_fr: 'Lorn',
    kind: 'battle',
    start: '2031-05-01',
  },
  ...{ end: '2031-05-10', country: 'XLO', adm1: 'Lorn', place: 'Lorn', latitude: 10.5, longitude: 20.25 },
  ...{ where_precision: 2, wikidata: null, note: null },
}
const OURS: OurFigure = {
  ...{ event_id: 'lorn', group_id: 'people', outcome: 'killed', method: 'monotone' },
  ...{ low: 40, best: 43, high: 60, added: false },
}

function besideOurs(lines: readonly string[], ours: Partial<OurFigure> = {}, typed: Typed = {}) {
  const header = 'id,country,date_start,date_end,where_coordinates,latitude,longitude,low,best,high'
  const bytes = new TextEncoder().encode(`${[header, ...lines].join('\n')}\n`)
  const theirs = readTheirs({ file: 'ged.csv', bytes }, 'ucdp-ged', typed).value
  if (!theirs) throw new Error('the table cannot be read')
  return beside([{ ...OURS, ...ours }], [LORN], theirs)
}

describe('their figure beside ours', () => {
  test.each([
    ['1,XLO,2031-05-03,2031-05-03,Lorn town,,,40,45,50', 'inside'],
    ['1,XLO,2031-05-03,2031-05-03,Lorn,,,1,39,50', 'below'],
    ['1,XLO,2031-05-03,2031-05-03,Lorn,,,40,61,70', 'above'],
    ['1,XLO,2031-05-03,2031-05-03,Lorn,,,50,,70', 'overlaps'],
  ])('%s is %s', (line, lies) => {
    expect(besideOurs([line])).toMatchObject([{ lies, their_rows: 1, their_lines: '2' }])
  })

  test('rows are added up, and an end that one of them does not say is no end of the sum', () => {
    const lines = ['1,XLO,2031-05-03,2031-05-03,Lorn,,,10,20,30', '2,XLO,2031-05-04,2031-05-05,Lorn,,,5,25,']
    expect(besideOurs(lines)).toMatchObject([
      { their_low: 15, their_best: 45, their_high: null, their_rows: 2 },
    ])
  })

  test.each([
    ['another country', '1,NPL,2031-05-03,2031-05-03,Lorn,10.5,20.25,40,45,50'],
    ['days outside the event', '1,XLO,2031-05-03,2031-05-11,Lorn,10.5,20.25,40,45,50'],
    ['a place 30 km away', '1,XLO,2031-05-03,2031-05-03,Tarn,10.77,20.25,40,45,50'],
    ['no place', '1,XLO,2031-05-03,2031-05-03,,,,40,45,50'],
  ])('%s is not about it', (_, line) => {
    expect(besideOurs([line])).toEqual([])
  })

  test('a place within 25 km is, and so is whatever the mapping says', () => {
    expect(besideOurs(['1,XLO,2031-05-03,2031-05-03,Tarn,10.7,20.25,40,45,50'])).toHaveLength(1)
    const far = ['9,NPL,2031-05-03,2031-05-03,Tarn,,,40,45,50', '1,XLO,2031-05-03,2031-05-03,Lorn,,,1,1,1']
    expect(besideOurs(far, {}, { events: { 9: 'lorn' } })).toMatchObject([{ their_best: 45 }])
  })

  test('an open end of ours holds every number beyond, and no figure of ours none', () => {
    const line = '1,XLO,2031-05-03,2031-05-03,Lorn,,,40,450,500'
    expect(besideOurs([line], { high: null })).toMatchObject([{ lies: 'inside' }])
    expect(besideOurs([line], { low: null, best: null, high: null })).toMatchObject([{ lies: 'none' }])
  })

  test.each(LANGUAGES)(
    'is shown as a table and as Markdown (%s), in which nothing of theirs is markup',
    language => {
      const { imports } = SPEECH[language].program
      const rows = besideOurs(['1,XLO,2031-05-03,2031-05-03,Lorn,,,40,45,50'], { added: true })
      expect(showBeside(rows, imports)).toContain('40/43/60 *')
      expect(showBeside(rows, imports)).toContain('40/45/50')
      const markdown = showBesideMarkdown(
        rows.map(row => ({ ...row, event_id: '<b>|x' })),
        imports,
      )
      expect(markdown).not.toMatch(/<b>|[^\\]\|x/)
      expect(showBeside([], imports)).toMatch(/\S/)
    },
  )
})
