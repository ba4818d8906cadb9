import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decode, encode } from '../../pipeline/parse/encoding.ts'
import { bytesIn, ONE_BYTE } from './one-byte.ts'
import { reading } from './reading.ts'
import { ENGLISH, FRENCH, NAMES } from './words.ts'

const HEADER = 'id,wording,figure\n'
const table = (...wordings: readonly string[]) =>
  HEADER + wordings.map((wording, i) => `c${i},"${wording}",40\n`).join('')

/** The text saved in a one-byte encoding that has all its characters. */
function saved(encoding: (typeof ONE_BYTE)[number], text: string): Uint8Array {
  const bytes = bytesIn(encoding, text)
  if (!bytes) throw new Error(`${encoding} cannot write ${text}`)
  return bytes
}

describe('a file in UTF-8 or UTF-16', () => {
  const text = table('40 tués 😀', 'قُتل أربعون', 'убито сорок')

  it.each([
    ['UTF-8', false, Buffer.from(text)],
    ['UTF-8', true, Buffer.from(`\uFEFF${text}`)],
    ['UTF-16LE', false, Buffer.from(text, 'utf16le')],
    ['UTF-16LE', true, Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['UTF-16BE', false, Buffer.from(text, 'utf16le').swap16()],
    ['UTF-16BE', true, Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('is read, and its encoding known: %s, byte order mark %s', (encoding, bom, bytes) => {
    const { rows, codes, dialect } = reading(bytes)
    expect(codes).toEqual([])
    expect(rows?.map(row => row[2])).toEqual(['40 tués 😀', 'قُتل أربعون', 'убито сорок'])
    expect(dialect).toMatchObject({ encoding, bom })
  })

  it.each([
    'الجبل',
    'من',
    'Мостар',
    'Дом',
    '阿富汗',
    'カブール',
    '카불',
    'Αθήνα',
    'ירושלים',
    'Diyarbakır',
    'Şengal',
    'İstanbul',
    'ERDOĞAN',
    'Łódź',
    'Mladić',
    'Brčko',
    'Rīga',
    'Ḥalab',
    'Raʾs al-ʿAyn',
    'Ğ',
    'Ō',
    'Việt Nam',
    'कश्मीर',
    'កម្ពុជា',
    'L’HAŸ',
    '«\u00A0à\u00A0»',
    'e\u0301te\u0301',
    '😀',
    '→ 40',
    '≈ 40',
    '👨‍👩‍👧',
  ])('is read without a mark, even if this is all that is not ASCII in it: %s', wording => {
    const { rows, codes, dialect } = reading(table(wording))
    expect(codes).toEqual([])
    expect(rows).toEqual([[2, 'c0', wording, '40']])
    expect(dialect.encoding).toBe('UTF-8')
  })

  it('is refused where it stops being what its mark or its header says', () => {
    const marked = Buffer.concat([
      Buffer.from(`\uFEFF${HEADER}a,"😀 caf`),
      Buffer.from([0xe9]),
      Buffer.from('",1\n'),
    ])
    expect(reading(marked).places).toEqual(['2:9 file/encoding-damaged'])
    const odd = Buffer.from(table('forty'), 'utf16le').subarray(0, -1)
    expect(reading(odd).places).toEqual(['2:14 file/encoding-damaged'])
    const half = Buffer.from(`\uFEFF${HEADER}a,x\uD83D,1\n`, 'utf16le')
    expect(reading(half).places).toEqual(['2:4 file/encoding-damaged'])
  })

  it('is refused if a character is cut in half at its end, and not taken for another encoding', () => {
    for (const wording of ['40 tué', '40 TUÉ', '“40']) {
      const cut = new TextEncoder().encode(`${HEADER}a,${wording}`).subarray(0, -1)
      const { codes } = reading(wording === '“40' ? cut.subarray(0, -3) : cut)
      expect(codes).toEqual(['file/encoding-unclear'])
    }
  })

  it('is refused at the first byte that two programs disagree about', () => {
    const bytes = Buffer.concat([Buffer.from(`${HEADER}"😀\né`), Buffer.from([0xff]), Buffer.from('",b,c\n')])
    expect(reading(bytes).places).toEqual(['3:2 file/encoding-unclear'])
    const typed = Buffer.concat([
      Buffer.from(`${HEADER}a,caf\uFFFD,1\nb,`),
      Buffer.from([0xe9]),
      Buffer.from(',2\n'),
    ])
    expect(reading(typed).places).toEqual(['3:3 file/encoding-unclear'])
    const pasted = Buffer.concat([
      Buffer.from(`${HEADER}a,tués,1\nb,bless`),
      Buffer.from([0xe9]),
      Buffer.from('s,2\n'),
    ])
    expect(reading(pasted).places).toEqual(['3:8 file/encoding-unclear'])
  })
})

describe('a file in an encoding of one byte a character', () => {
  it.each(ONE_BYTE)('is read if it makes sense in one encoding only: %s', encoding => {
    const { rows, codes, dialect } = reading(
      saved(encoding, table('40 tués à Orléans', 'décès à l"hôpital'.replace('"', "'"))),
    )
    expect(codes).toEqual([])
    expect(rows?.map(row => row[2])).toEqual(['40 tués à Orléans', "décès à l'hôpital"])
    expect(dialect).toMatchObject({ encoding, bom: false })
  })

  it('is refused if it makes sense in several, and each reading is shown', () => {
    const { rows, places, texts, messages, expected } = reading(
      saved('Windows-1252', table('people don’t know')),
    )
    expect(rows).toBeNull()
    expect(places).toEqual(['2:15 file/encoding-unclear'])
    expect(texts).toEqual(['c0,"people don\uFFFD'])
    expect(messages[0]).toContain('"people don’t know\\",40" in Windows-1252')
    expect(messages[0]).toContain('"people donít know\\",40" in Mac Roman')
    expect(messages[0]).not.toContain('CP850')
    expect(expected[0]).toContain('saved as "CSV UTF-8"')
  })

  it('is refused if it makes sense in none, and each reading is shown', () => {
    const { rows, messages } = reading(
      Buffer.concat([Buffer.from(`${HEADER}a,x`), Buffer.from([0x81, 0xc4]), Buffer.from(',1\n')]),
    )
    expect(rows).toBeNull()
    for (const encoding of ONE_BYTE) expect(messages[0]).toContain(`in ${encoding}`)
  })

  it('shows the place where the readings differ, not one that is the same in all', () => {
    const { messages } = reading(saved('Windows-1252', table('©', 'don’t')))
    expect(messages[0]).toContain('don’t')
    expect(messages[0]).toContain('donít')
  })

  it.each([
    ['a Turkish name as Windows-1254 saves it', 'Diyarbak\xFDr'],
    ['a Serbian name as Windows-1250 saves it', 'Mladi\xE6'],
    ['a Bosnian town as Windows-1250 saves it', 'Br\xE8ko'],
    ['a Hungarian name as Windows-1250 saves it', 'Erd\xF5s'],
    ['a Polish town as Windows-1250 saves it', 'Pozna\xF1'],
    ['a Russian word as CP866 saves it', '\xA4\xA5\xE2\xA8'],
    ['a Chinese town as GBK saves it', '\xB1\xB1\xBE\xA9'],
    ['Russian as Windows-1251 saves it', '\xF3\xE1\xE8\xF2\xEE 40 \xF7\xE5\xEB\xEE\xE2\xE5\xEA'],
    ['a Russian word without letters that are rare in Latin', '\xE4\xE5\xF2\xE8'],
    ['Arabic as Windows-1256 saves it', '\xC7\xE1\xCC\xED\xD4'],
    ['Japanese as Shift_JIS saves it', '\x8Dl\x8F\\\x90l\x82\xAA\x8E\x80\x96S'],
    ['Chinese as GBK saves it', '\xCB\xC4\xCA\xAE\xC8\xCB\xCB\xC0\xCD\xF6'],
  ])('is not taken for French or English: %s', (_, wording) => {
    const bytes = Uint8Array.from(Buffer.from(table(wording), 'latin1'))
    expect(reading(bytes).codes).toEqual(['file/encoding-unclear'])
  })
})

describe('words of French, English and names in whatever encoding', () => {
  const word = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...FRENCH) },
    { weight: 3, arbitrary: fc.constantFrom(...ENGLISH) },
    { weight: 3, arbitrary: fc.constantFrom(...NAMES) },
  )
  const wording = fc.array(word, { minLength: 1, maxLength: 4 }).map(words => words.join(' '))

  it.each(ONE_BYTE)('are read as they were typed or refused, and never read as other words: %s', encoding => {
    fc.assert(
      fc.property(fc.array(wording, { minLength: 1, maxLength: 3 }), wordings => {
        const bytes = bytesIn(encoding, table(...wordings))
        fc.pre(bytes !== null)
        const { rows, codes } = reading(bytes)
        if (rows) expect(rows.map(row => row[2])).toEqual(wordings)
        else expect(codes).toEqual(['file/encoding-unclear'])
      }),
      { numRuns: 5000 },
    )
  })

  it.each([...FRENCH, ...ENGLISH, ...NAMES])('are so one by one: %s', typed => {
    for (const encoding of ONE_BYTE) {
      const bytes = bytesIn(encoding, table(typed))
      if (!bytes) continue
      const { rows, codes } = reading(bytes)
      if (rows) expect(rows.map(row => row[2])).toEqual([typed])
      else expect(codes).toEqual(['file/encoding-unclear'])
    }
  })

  it('are read as they were typed in UTF-8, with or without a mark', () => {
    fc.assert(
      fc.property(
        fc.array(wording, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '\uFEFF'),
        (wordings, mark) => {
          expect(reading(mark + table(...wordings)).rows?.map(row => row[2])).toEqual(wordings)
        },
      ),
      { numRuns: 3000 },
    )
  })

  it('are nearly always read from a French table of ten rows', () => {
    const tables = fc.sample(
      fc.array(fc.constantFrom(...FRENCH.slice(0, 60)), { minLength: 10, maxLength: 10 }),
      {
        numRuns: 300,
        seed: 1,
      },
    )
    for (const encoding of ONE_BYTE) {
      const files = tables.flatMap(words => bytesIn(encoding, table(...words)) ?? [])
      const read = files.filter(bytes => reading(bytes).rows !== null)
      expect(read.length / files.length).toBeGreaterThan(0.9)
    }
  })
})

describe('a text written back in the encoding of its file', () => {
  const ENCODINGS = ['UTF-8', 'UTF-16LE', 'UTF-16BE', ...ONE_BYTE] as const

  it('is the same bytes again', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ENCODINGS),
        fc.boolean(),
        fc.array(fc.constantFrom(...FRENCH)),
        (encoding, mark, words) => {
          const isWide = !ONE_BYTE.some(name => name === encoding)
          const dialect = { encoding, bom: mark && isWide }
          const bytes = encode(table(...words), dialect)
          if (bytes) expect(decode(bytes, dialect)).toBe(table(...words))
          const independent = ONE_BYTE.flatMap(name =>
            name === encoding ? [bytesIn(name, table(...words))] : [],
          )
          if (independent[0]) expect(bytes && Buffer.from(bytes)).toEqual(Buffer.from(independent[0]))
        },
      ),
      { numRuns: 1000 },
    )
  })

  it('is nothing if the encoding has no sign for a character of it', () => {
    expect(encode('5 €', { encoding: 'CP850', bom: false })).toBeNull()
    expect(encode('¤', { encoding: 'Mac Roman', bom: false })).toBeNull()
    expect(encode('Łódź', { encoding: 'Windows-1252', bom: false })).toBeNull()
    expect(encode('x\uD83D', { encoding: 'UTF-8', bom: false })).toBeNull()
  })
})
