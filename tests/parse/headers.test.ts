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

  it('takes semicolons or tabs between all columns for one mistake', () => {
    expect(reading('id;wording;figure\na;forty;40\n').places).toEqual(['1:1 file/header-separator'])
    expect(reading('id\twording\tfigure\na\tforty\t40\n').places).toEqual(['1:1 file/header-separator'])
  })

  it('takes every misspelt column for a mistake of its own', () => {
    const { places, expected } = reading('Id,wordng,figur\n')
    expect(places).toEqual(['1:1 file/header-unknown', '1:4 file/header-unknown', '1:11 file/header-unknown'])
    expect(expected).toEqual(['id', 'wording', 'figure'])
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

  it('does not take a name in other letters, or with a space, for the same', () => {
    expect(reading('ID,wording,figure\n').codes).toEqual(['file/header-unknown'])
    expect(reading('id, wording,figure\n').codes).toEqual(['file/header-unknown'])
  })

  it('finds the column behind a quoted name that breaks the line', () => {
    expect(reading('id,"wor\nding",figure\n').places).toEqual(['1:4 file/header-unknown'])
    expect(reading('"id","wording",\r\n').places[0]).toBe('1:16 file/header-unknown')
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
