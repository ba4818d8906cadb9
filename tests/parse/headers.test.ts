import { describe, expect, it } from 'vitest'
import { reading } from './reading.ts'

describe('a header that is not the one of the table', () => {
  it('refuses the table, so that no cell is read under a wrong name', () => {
    expect(reading('id,wording\na,40\n').rows).toBeNull()
    expect(reading('id,figure,wording\na,40,forty\n').rows).toBeNull()
  })

  it('names the column that is missing, one after the other', () => {
    const { places, expected } = reading('wording\n90\n')
    expect(places).toEqual(['1:1 file/header-missing', '1:1 file/header-missing'])
    expect(expected).toEqual(['id, as the first column', 'figure, after wording'])
  })

  it('takes a misspelt column for one mistake and names the one that was meant', () => {
    const { places, expected } = reading('id,wordng,figure\na,forty,40\n')
    expect(places).toEqual(['1:4 file/header-unknown'])
    expect(expected).toEqual(['wording'])
  })

  it('takes a column under quite another name for one mistake too, if it stands in the place of the one that is missing', () => {
    const { places, expected } = reading('id,wording,nombre de personnes\na,forty,40\n')
    expect(places).toEqual(['1:12 file/header-unknown'])
    expect(expected).toEqual(['figure'])
  })

  it('takes every misspelt column for a mistake of its own', () => {
    const { places, expected } = reading('id,wordng,figur\n')
    expect(places).toEqual(['1:4 file/header-unknown', '1:11 file/header-unknown'])
    expect(expected).toEqual(['wording', 'figure'])
  })

  it('refuses a column that nobody knows and lists those that there are', () => {
    const { places, expected } = reading('id,wording,figure,my own remarks\n')
    expect(places).toEqual(['1:19 file/header-unknown'])
    expect(expected).toEqual(['one of id, wording, figure'])
  })

  it('points to the second of two columns with one name', () => {
    expect(reading('id,wording,figure,wording\n').places).toEqual(['1:19 file/header-duplicate'])
  })

  it('says once that columns stand in another order, at the first that moved', () => {
    const { places, texts, expected } = reading('id,figure,wording\n')
    expect(places).toEqual(['1:4 file/header-order'])
    expect(texts).toEqual(['figure'])
    expect(expected).toEqual(['wording'])
  })

  it('points to the second of two columns whose names are the same but for their spelling', () => {
    const { rows, places, texts } = reading('id,wording,figure, Wording\na,forty,40,fifty\n')
    expect(rows).toBeNull()
    expect(places).toEqual(['1:19 file/header-duplicate'])
    expect(texts).toEqual([' Wording'])
  })

  it('does not take letters that only look alike, or that are written in another way, for the same', () => {
    for (const name of ['f\u0456gure', 'ﬁgure', 'fig ure', 'figüre', 'fıgure', 'FİGURE']) {
      expect(reading(`\uFEFFid,wording,${name}\na,forty,40\n`).codes).toEqual(['file/header-unknown'])
    }
  })

  it('finds the column behind a quoted name that breaks the line', () => {
    expect(reading('id,"wor\nding",figure\n').places).toEqual(['1:4 file/header-unknown'])
  })
})

describe('a header that is right', () => {
  it('may be quoted, and may stand behind a byte order mark', () => {
    expect(reading('\uFEFF"id","wording","figure"\r\na,forty,40\r\n').rows).toEqual([[2, 'a', 'forty', '40']])
  })

  it('is a table without rows if nothing follows', () => {
    for (const text of ['id,wording,figure', 'id,wording,figure\n', 'id,wording,figure\r\n\r\n']) {
      expect(reading(text).rows).toEqual([])
      expect(reading(text).said).toBe('')
    }
  })

  it('is found below blank lines', () => {
    const { rows, said } = reading('\n\nid,wording,figure\na,forty,40\n')
    expect(said).toBe('')
    expect(rows).toEqual([[4, 'a', 'forty', '40']])
  })
})

describe('a header that a spreadsheet or a keyboard spelt in its own way', () => {
  it.each([
    ['capital letters', 'ID,Wording,FIGURE', ['1:1', '1:4', '1:12']],
    ['spaces around a name', 'id, wording ,figure', ['1:4']],
    [
      'spaces that do not break, or that nobody sees',
      'id,\u00A0wording\u202F,\u200Bfigure\uFEFF',
      ['1:4', '1:14'],
    ],
    ['full-width letters', 'id,wording,ＦＩＧＵＲＥ', ['1:12']],
    ['line breaks around a name', 'id,"wording\n",figure', ['1:4']],
  ])('is read, and each name is noted at its place: %s', (_, header, places) => {
    const { rows, ...told } = reading(`${header}\n"a",forty,40\n`)
    expect(rows?.map(row => row.slice(1))).toEqual([['a', 'forty', '40']])
    expect(told.places).toEqual(places.map(place => `${place} file/header-spelling`))
  })

  it('is noted as it was typed, with the name that is meant', () => {
    const { texts, expected, codes, said } = reading('id,WORDING,figure\n')
    expect(codes).toEqual(['file/header-spelling'])
    expect(said).toContain(': note file/header-spelling')
    expect(texts).toEqual(['WORDING'])
    expect(expected).toEqual(['wording'])
  })
})
