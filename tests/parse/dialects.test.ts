import { describe, expect, it } from 'vitest'
import { reading } from './reading.ts'

const ROWS = [[2, 'a', 'forty', '40']]

describe('the delimiter of a table', () => {
  it.each([
    ['commas', ',', 'id,wording,figure\na,forty,40\n'],
    ['semicolons', ';', 'id;wording;figure\na;forty;40\n'],
    ['tabs', '\t', 'id\twording\tfigure\na\tforty\t40\n'],
  ])('is found in the header: %s', (_, delimiter, text) => {
    const { rows, codes, dialect } = reading(text)
    expect(codes).toEqual([])
    expect(rows).toEqual(ROWS)
    expect(dialect.delimiter).toBe(delimiter)
  })

  it('leaves the others to the cells', () => {
    expect(reading('id;wording;figure\na;"1,5; or\t2";1,5\n').rows).toEqual([[2, 'a', '1,5; or\t2', '1,5']])
  })

  it('is found in a header whose names are quoted, or spelt in another way', () => {
    expect(reading('"ID";"wording";"figure"\na;forty;40\n').rows).toEqual(ROWS)
  })

  it('is found below blank lines, and below rows of nothing but delimiters', () => {
    expect(reading('\n;;\nid;wording;figure\na;forty;40\n').rows).toEqual([[4, 'a', 'forty', '40']])
  })

  it('is the one under which most names are known', () => {
    expect(reading('id;wording,remarks;figure\n').places).toEqual(['1:4 file/header-unknown'])
  })

  it('is not guessed at if two fit equally well', () => {
    const { rows, places, messages } = reading('id,wording;figure\na,forty;40\n')
    expect(rows).toBeNull()
    expect(places).toEqual(['1:1 file/delimiter-unclear'])
    expect(messages).toEqual([
      'the columns may be separated by commas or by semicolons: as many are known either way',
    ])
  })

  it('is not guessed at if under none any column is known', () => {
    const { rows, places, texts, expected } = reading('\n  id|wording|figure\na|forty|40\n')
    expect(rows).toBeNull()
    expect(places).toEqual(['2:3 file/delimiter-unclear'])
    expect(texts).toEqual(['id|wording|figure'])
    expect(expected).toEqual(['id,wording,figure, with the same separator throughout'])
  })

  it('names itself where a row has too few or too many cells', () => {
    const { expected, places } = reading('id;wording;figure\na;forty\nb;2;3;4\n')
    expect(places).toEqual(['2:8 row/length', '3:7 row/length'])
    expect(expected).toEqual([
      '3 cells: the semicolons of empty cells are typed too',
      '3 cells: a cell with a semicolon in it stands in quotation marks',
    ])
  })

  it('is shown in its place where a quotation mark is not closed or misplaced', () => {
    expect(reading('id;wording;figure\n"a,;";"forty;40\n').places).toEqual(['2:7 file/quote-not-closed'])
    expect(reading('id\twording\tfigure\na,\tfor"ty\t40\n').places).toEqual(['2:4 file/quote-misplaced'])
  })
})

describe('the first line by which Excel is told the delimiter', () => {
  it.each([',', ';', '\t'])('is honoured, and is no part of the table: sep=%s', delimiter => {
    const table = ['id,wording,figure', 'a,forty,40'].join('\r\n').replaceAll(',', delimiter)
    const { rows, codes, dialect } = reading(`sep=${delimiter}\r\n${table}`)
    expect(codes).toEqual([])
    expect(rows).toEqual([[3, 'a', 'forty', '40']])
    expect(dialect.delimiter).toBe(delimiter)
  })

  it('is not overruled by a header that looks otherwise', () => {
    expect(reading('sep=;\nid,wording,figure\na,forty,40\n').rows).toBeNull()
  })

  it('is refused if it names something else', () => {
    expect(reading('sep=|\nid|wording|figure\n').places).toEqual(['1:1 file/delimiter-unclear'])
  })
})

describe('the line ends of a table', () => {
  it.each([
    ['LF', 'id,wording,figure\na,"for\r\nty",40\n'],
    ['CRLF', 'id,wording,figure\r\na,"for\nty",40'],
    ['CR', 'id,wording,figure\ra,forty,40\r'],
    ['mixed', 'id,wording,figure\r\na,forty,40\n'],
    ['none', 'id,wording,figure'],
  ])('are known: %s', (lineEnd, text) => {
    expect(reading(text).dialect.lineEnd).toBe(lineEnd)
  })
})

describe('columns at the end that have no name', () => {
  it('are no part of the table if nothing stands in them', () => {
    const { rows, codes } = reading('id,wording,figure,, \na,forty,40,,\nb,ten,10\nc,two,2,\u00A0,\n')
    expect(codes).toEqual([])
    expect(rows).toEqual([
      [2, 'a', 'forty', '40'],
      [3, 'b', 'ten', '10'],
      [4, 'c', 'two', '2'],
    ])
  })

  it('are shown where something does', () => {
    const { rows, places } = reading('id,wording,figure,,\na,forty,40,,41\nb,ten,10,,\n')
    expect(rows).toEqual([[3, 'b', 'ten', '10']])
    expect(places).toEqual(['2:13 row/length'])
  })

  it('are not stretched beyond the header', () => {
    expect(reading('id,wording,figure,\na,forty,40,,\n').places).toEqual(['2:12 row/length'])
  })
})

describe('a row of HXL tags below the header', () => {
  it('is no data, and is known', () => {
    const { rows, codes, dialect } = reading('id,wording,figure\n#event+id, #description ,\na,forty,40\n')
    expect(codes).toEqual([])
    expect(rows).toEqual([[3, 'a', 'forty', '40']])
    expect(dialect.hxl).toBe(true)
  })

  it.each([
    ['something else stands in it too', '#event,forty,40'],
    ['it is a number of something', '#1,,'],
    ['it is a remark', '#to do,,'],
  ])('is data if %s', (_, row) => {
    const { rows, dialect } = reading(`id,wording,figure\n${row}\n`)
    expect(rows).toEqual([[2, ...row.split(',')]])
    expect(dialect.hxl).toBe(false)
  })

  it('is data anywhere else', () => {
    expect(reading('id,wording,figure\na,forty,40\n#event,,\n').rows).toHaveLength(2)
  })
})

describe('a table that is refused', () => {
  it('says how it was saved, as far as that is known', () => {
    expect(reading('\uFEFFid;wording\r\n').dialect).toEqual({
      encoding: 'UTF-8',
      bom: true,
      delimiter: ';',
      lineEnd: 'CRLF',
      hxl: false,
    })
    expect(reading('\uFEFF').dialect).toEqual({ encoding: 'UTF-8', bom: true })
    expect(reading(Uint8Array.of(0x50, 0x4b, 3, 4)).dialect).toEqual({})
  })
})
