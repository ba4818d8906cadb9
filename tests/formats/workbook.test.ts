import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { meaningOf } from '../../pipeline/model/meaning.ts'
import { sheetsOf } from './readers.ts'
import { filesOf, nasty, shipped } from './tables.ts'

const book = shipped()
const bytesOf = async (...of: Parameters<typeof filesOf>): Promise<Uint8Array> =>
  (await filesOf(...of)).get('bilan.xlsx')?.bytes ?? new Uint8Array()
const bytes = await bytesOf(book)
const sheets = await sheetsOf(bytes)
const partsOf = (workbook: Uint8Array): ReadonlyMap<string, string> =>
  new Map(Object.entries(unzipSync(workbook)).map(([path, part]) => [path, strFromU8(part)]))

describe('bilan.xlsx', () => {
  test('opens with what it is, in English and French, then has a sheet for each table and one for its columns', () => {
    expect([...sheets.keys()]).toEqual(['Read me', ...book.tables.map(({ name }) => name), 'columns'])
    const text = sheets.get('Read me')?.rows.flat().join('\n') ?? ''
    for (const said of [
      'Bilan: the human cost of the battles of Kunduz',
      'Bilan\u00a0: le coût humain des batailles de Kunduz',
      'never nought',
      'jamais zéro',
      'Version 1.2.3',
      'last source:',
      'dernière source',
      'https://creativecommons.org/licenses/by-sa/4.0/',
    ])
      expect(text).toContain(said)
    expect(text).not.toContain('NOT the current edition')
  })

  test('warns of an edition that holds only what was known on a day', async () => {
    const older = await sheetsOf(await bytesOf(book, '2016-10-05'))
    const text = older.get('Read me')?.rows.flat().join('\n')
    expect(text).toContain('NOT the current edition')
    expect(text).toContain('CE N’EST PAS l’édition actuelle')
  })

  test('says what every column means, in both languages', () => {
    const expected = book.tables.flatMap(({ name, schema }) =>
      Object.entries(schema.properties).map(([column, one]) => [
        name,
        column,
        meaningOf(one, 'en'),
        meaningOf(one, 'fr'),
      ]),
    )
    expect(sheets.get('columns')?.rows).toEqual(expected)
  })

  test('has numbers, truths and full days as such, and partial dates as text', async () => {
    const [first] = sheets.get('estimates')?.rows ?? []
    const cell = (name: string) => first?.[sheets.get('estimates')?.columns.indexOf(name) ?? -1]
    expect([cell('low'), cell('is_default'), cell('as_of')]).toEqual([
      expect.any(Number),
      expect.any(Boolean),
      expect.any(Date),
    ])
    const odd = (await sheetsOf(await bytesOf(nasty()))).get('events')
    const held = (name: string) => new Set(odd?.rows.map(row => row[odd.columns.indexOf(name)]))
    expect([...held('date')].filter(one => typeof one === 'string')).toEqual([
      '2016',
      '2016-10',
      '1899-12-31',
    ])
    expect([...held('date')].filter(one => one instanceof Date)).not.toEqual([])
    expect([...held('from')].filter(one => typeof one === 'string')).toEqual([
      '2016-10-03/2016-10-06',
      '2016-10/2016-11',
    ])
  })

  test('has no formula and no error value, whatever a text begins with', async () => {
    const all = [...partsOf(bytes), ...partsOf(await bytesOf(nasty()))]
    const worksheets = all.filter(([path]) => path.startsWith('xl/worksheets/sheet'))
    expect(worksheets.length).toBeGreaterThan(15)
    for (const [path, xml] of worksheets)
      expect([path, /<f[ >/]|t="(?:e|str)"/.test(xml)]).toEqual([path, false])
    const [texts] = [...partsOf(await bytesOf(nasty()))].flatMap(([path, xml]) =>
      path === 'xl/sharedStrings.xml' ? [xml] : [],
    )
    for (const text of ['=1+1', '-1', '+1', '@x']) expect(texts).toContain(`<t>${text}</t>`)
  })

  test('has a bold header that stays in sight, with buttons to filter, and columns of a fitting width', () => {
    const parts = partsOf(bytes)
    expect(parts.get('xl/styles.xml')).toContain('<b/>')
    for (const [path, xml] of parts)
      if (path.startsWith('xl/worksheets/sheet')) {
        expect(xml).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/)
        // The first sheet is prose, which nobody filters.
        if (path !== 'xl/worksheets/sheet1.xml') expect(xml).toMatch(/<autoFilter ref="A1:[A-Z]+\d+"/)
        const widths = [...xml.matchAll(/<col [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width))
        expect(Math.min(...widths)).toBeGreaterThanOrEqual(8)
        expect(Math.max(...widths)).toBeLessThanOrEqual(80)
      }
  })

  test('does not say when it was made', () => {
    expect(partsOf(bytes).get('docProps/core.xml')).not.toMatch(/\d{4}-\d{2}-\d{2}T/)
  })
})
