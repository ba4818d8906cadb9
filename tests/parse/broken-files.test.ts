import { describe, expect, it } from 'vitest'
import { reading } from './reading.ts'

const HEADER = 'id,wording,figure\n'

describe('a quotation mark that is never closed', () => {
  it('is shown where it opens, not where the file ends', () => {
    const { rows, places } = reading(`${HEADER}a,forty,40\nb,"at least 3,3..\nc,ninety,90\n`)
    expect(rows).toBeNull()
    expect(places).toEqual(['3:3 file/quote-not-closed'])
  })

  it('is shown where it opens also behind cells that break lines and hold wide characters', () => {
    const { places } = reading(`${HEADER}a,"one\r\ntwo",40\r\n"😀\nb",x,"c`)
    expect(places).toEqual(['5:6 file/quote-not-closed'])
  })

  it('is shown where it opens in a file with a byte order mark', () => {
    expect(reading('\uFEFF"id,wording,figure\n').places).toEqual(['1:1 file/quote-not-closed'])
  })

  it('is shown with the words that follow it', () => {
    expect(reading(`${HEADER}b,"at least 3,3..\nc,ninety,90\n`).texts).toEqual(['"at least 3,3..'])
  })
})

describe('a quotation mark in the middle of a cell', () => {
  it.each([
    ['inside a cell without any', 'a,some "hundred" people,100', '2:3'],
    ['after the closing one', 'a,"some "hundred" people",100', '2:3'],
    ['before a space', 'a,"forty" ,40', '2:3'],
    ['after a space', 'a, "forty",40', '2:3'],
  ])('%s: the cell is shown', (_, row, place) => {
    const { rows, places } = reading(`${HEADER}${row}\n`)
    expect(rows).toBeNull()
    expect(places).toEqual([`${place} file/quote-misplaced`])
  })

  it('is fine if it is doubled inside a quoted cell', () => {
    const { rows, said } = reading(`${HEADER}a,"some ""hundred"" people",100\n`)
    expect(said).toBe('')
    expect(rows).toEqual([[2, 'a', 'some "hundred" people', '100']])
  })
})

describe('a row that has not as many cells as the header', () => {
  it('is left out and shown at its end if it is short', () => {
    const { rows, places, expected } = reading(`${HEADER}a,forty,40\nb,ninety\nc,ten,10\n`)
    expect(rows).toEqual([
      [2, 'a', 'forty', '40'],
      [4, 'c', 'ten', '10'],
    ])
    expect(places).toEqual(['3:9 row/length'])
    expect(expected).toEqual(['3 cells: the commas of empty cells are typed too'])
  })

  it('is shown at the first surplus cell if it is long', () => {
    expect(reading(`${HEADER}a,"4,0",40,"surplus",\n`).places).toEqual(['2:12 row/length'])
  })

  it('is shown each time', () => {
    expect(reading(`${HEADER}a\nb,c\nd,e,f,g\n`).places).toEqual([
      '2:2 row/length',
      '3:4 row/length',
      '4:7 row/length',
    ])
  })

  it('is nothing to speak of if there is no text in it', () => {
    const { rows, said } = reading(`${HEADER}a,forty,40\n,\n,,,,,\n`)
    expect(said).toBe('')
    expect(rows).toEqual([[2, 'a', 'forty', '40']])
  })
})

describe('a file that is no table', () => {
  it('is said to be empty if it has no bytes, or only a byte order mark, or only blank lines', () => {
    for (const text of ['', '\uFEFF', '\n\n', '\uFEFF\r\n', ',,\n']) {
      const { rows, codes } = reading(text)
      expect(rows).toBeNull()
      expect(codes).toEqual(['file/empty'])
    }
  })

  it('is said to be empty if there is nothing in it but blanks, in any encoding', () => {
    for (const text of ['   ', ' \n\t\n', ';;;\n', '\u00A0\u200B']) {
      expect(reading(text).codes).toEqual(['file/empty'])
      expect(reading(Buffer.from(`\uFEFF${text}`, 'utf16le')).codes).toEqual(['file/empty'])
    }
    expect(reading('sep=;\n').codes).toEqual(['file/empty'])
  })

  it.each([
    ['an Excel or LibreOffice workbook', 'PK\x03\x04\x14\0\x06\0'],
    ['an old Excel workbook', '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\0\0'],
    ['a PDF', '%PDF-1.7\n'],
    ['a compressed file (gzip)', '\x1F\x8B\x08\0'],
  ])('is called by its name: %s', (kind, start) => {
    const { rows, codes, messages } = reading(Uint8Array.from(Buffer.from(start, 'latin1')))
    expect(rows).toBeNull()
    expect(codes).toEqual(['file/binary'])
    expect(messages).toEqual([`this is ${kind}, not CSV`])
  })

  it('is shown at its first control character, if it has any', () => {
    expect(reading(`${HEADER}a,for\x1Bty,40\n`).places).toEqual(['2:6 file/binary'])
    expect(reading(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0, 0)).codes).toEqual([
      'file/binary',
    ])
  })

  it('is shown at its first NUL character, in any encoding', () => {
    const text = `${HEADER}"😀\né\0",forty,40\n`
    expect(reading(text).places).toEqual(['3:2 file/nul'])
    expect(reading(Buffer.from(`\uFEFF${text}`, 'utf16le')).places).toEqual(['3:2 file/nul'])
    expect(reading('\0\0\0\0').places).toEqual(['1:1 file/nul'])
  })
})

describe('a cell of more characters than a spreadsheet holds', () => {
  const longest = 'x'.repeat(32_767)

  it('is shown, cut short, and its row left out', () => {
    const { rows, places, texts, messages } = reading(`${HEADER}a,"${longest}x",40\nb,ten,10\n`)
    expect(rows).toEqual([[3, 'b', 'ten', '10']])
    expect(places).toEqual(['2:3 cell/too-long'])
    expect(texts).toEqual(['x'.repeat(80)])
    expect(messages[0]).toContain('32,768 characters')
  })

  it('is fine with one character less', () => {
    expect(reading(`${HEADER}a,${longest},40\n`).codes).toEqual([])
  })

  it('refuses the table if it stands in the header', () => {
    const { rows, places } = reading(`id,wording,figure,${longest}x\na,ten,10\n`)
    expect(rows).toBeNull()
    expect(places).toEqual(['1:19 cell/too-long'])
  })
})

describe('files of old and strange programs', () => {
  it('may hold the vertical tabs and form feeds of word processors', () => {
    expect(reading(`${HEADER}a,for\vty\f,40\n`).rows).toEqual([[2, 'a', 'for\vty\f', '40']])
  })

  it('may end their lines with CR alone', () => {
    expect(reading('id,wording,figure\ra,forty,40\rb,"ten\rmen",10\rc,two,2').rows).toEqual([
      [2, 'a', 'forty', '40'],
      [3, 'b', 'ten\rmen', '10'],
      [5, 'c', 'two', '2'],
    ])
  })

  it('keep every space: nothing is trimmed', () => {
    expect(reading(`${HEADER}a, forty ,\u00A040\n`).rows).toEqual([[2, 'a', ' forty ', '\u00A040']])
  })
})
