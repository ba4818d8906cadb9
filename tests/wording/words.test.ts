import fc from 'fast-check'
import { expect, test } from 'vitest'
import { splitWords } from '../../pipeline/wording/words/words.ts'
import { law } from '../laws/law.ts'

/** What stands in a wording, said as one pattern: dates, names with digits, numbers, hyphens inside words, words, marks. */
const PIECE = new RegExp(
  [
    String.raw`(?<date>\d{1,4}([-/.])\d{1,2}\2\d{1,4}(?!\d))`,
    String.raw`(?<named>\p{L}+-?\d[\p{L}\d]*|\d[\d.,'’]*\p{L}[\p{L}\d]*)`,
    String.raw`(?<number>\d{1,3}(?:[ \u00a0\u2007\u2009\u202f]\d{3})+(?!\d)(?:[.,'’]\d+)*|\d+(?:[.,'’]\d+)*)`,
    String.raw`(?<hyphen>(?<=[\p{L}\d])[-‐‑](?=\p{L}))`,
    String.raw`(?<word>\p{L}[\p{L}\p{M}]*(?:['’](?=\p{L}))?)`,
    String.raw`\.{2,}|\S`,
  ].join('|'),
  'gu',
)

function piecesOf(text: string): readonly string[] {
  return [...text.matchAll(PIECE)].flatMap(({ 0: piece, index, groups }) => {
    if (groups?.['hyphen'] !== undefined) return []
    const isWord = [groups?.['date'], groups?.['named'], groups?.['word']].some(one => one !== undefined)
    const kind = groups?.['number'] !== undefined ? 'number' : isWord ? 'word' : 'mark'
    return [`${kind} ${piece} ${index}–${index + piece.length}`]
  })
}

const scraps = [
  ...["d'", 'jusqu’', 'à', 'e\u0301', '\u0301', 'İ', 'Œ', '𝐀', '𝟜', '\ud800', '\udc00', '😀', 'x', 'é'],
  ...[
    '-',
    '‐',
    '‑',
    '–',
    '.',
    '..',
    ',',
    "'",
    '’',
    '/',
    '(',
    '!',
    ' ',
    ' ',
    '\u00a0',
    '\u202f',
    '\ufeff',
    '\n',
  ],
  ...['0', '1', '24', '000', '2016', '1,243', '3rd', 'AC-130', '2016-10-04', '1.5'],
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...scraps), { maxLength: 12 }).map(pieces => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 20 }),
)

test('a wording is taken apart as the pattern says, whatever stands in it', () => {
  law(text, wording => {
    // Footnote marks and digits of other scripts are dealt with before.
    fc.pre(!/[[⁰¹²³⁴-⁹]|(?![0-9])\p{Nd}/u.test(wording))
    const words = splitWords(wording, form => ({ form, known: 0, isMonth: false }))
    expect(words.map(({ kind, text, start, end }) => `${kind} ${text} ${start}–${end}`)).toEqual(
      piecesOf(wording),
    )
  })
})

test.each([
  ['40[8] dead', '40 dead'],
  ['40 [note 3] dead¹²', '40 dead'],
  ['４０ morts, ٣ blessés', '40 morts , 3 blessés'],
])('"%s" is "%s"', (wording, plain) => {
  const words = splitWords(wording, form => ({ form, known: 0, isMonth: false }))
  expect(words.map(({ text }) => text).join(' ')).toBe(plain)
})
