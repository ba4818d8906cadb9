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

  it('is not guessed at if it is not UTF-8: the first bad byte is shown', () => {
    const windows = Uint8Array.from(Buffer.from(`${HEADER}a,40 tu\u00E9s,40\n`, 'latin1'))
    const { rows, places, texts } = reading(windows)
    expect(rows).toBeNull()
    expect(places).toEqual(['2:8 file/not-utf8'])
    expect(texts).toEqual(['a,40 tu\ufffd'])
  })

  it('is not guessed at if a character is cut in half at its end', () => {
    const cut = new TextEncoder().encode(`${HEADER}a,40 tué`).subarray(0, -1)
    expect(reading(cut).places).toEqual(['2:8 file/not-utf8'])
  })

  it('counts wide characters before the bad byte as one each', () => {
    const bytes = Buffer.concat([Buffer.from(`${HEADER}"😀\né`), Buffer.from([0xff]), Buffer.from('",b,c\n')])
    expect(reading(bytes).places).toEqual(['3:2 file/not-utf8'])
  })

  it('finds the bad byte also behind a replacement character that was typed', () => {
    const bytes = Buffer.concat([
      Buffer.from(`${HEADER}a,caf\uFFFD,1\nb,`),
      Buffer.from([0xe9]),
      Buffer.from(',2\n'),
    ])
    expect(reading(bytes).places).toEqual(['3:3 file/not-utf8'])
  })

  it('is not guessed at if it is UTF-16', () => {
    for (const mark of [[0xff, 0xfe], []]) {
      const bytes = Buffer.concat([Buffer.from(mark), Buffer.from(`${HEADER}a,forty,40\n`, 'utf16le')])
      const { rows, codes } = reading(bytes)
      expect(rows).toBeNull()
      expect(codes).toEqual(['file/not-utf8'])
    }
  })
})

describe('files of old and strange programs', () => {
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
