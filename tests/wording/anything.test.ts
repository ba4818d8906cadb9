import fc from 'fast-check'
import { expect, test } from 'vitest'
import { english } from '../../pipeline/wording/english.ts'
import { french } from '../../pipeline/wording/french.ts'
import { readWording } from '../../pipeline/wording/read.ts'

/** Every phrase that a language table holds, wherever it stands in it. */
function phrasesIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return value.split('|').map(phrase => phrase.trim())
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(phrasesIn) : []
}

const vocabulary = [...phrasesIn(english), ...phrasesIn(french)]
const scraps = [
  '40',
  '250',
  '10.000',
  '1,5',
  '2016',
  '(',
  ')',
  '[8]',
  ',',
  '–',
  '+',
  '..',
  '§',
  '\ud800',
  '\u0301',
  '’',
]
const salad = fc
  .array(fc.oneof(fc.constantFrom(...vocabulary), fc.constantFrom(...scraps), fc.nat().map(String)), {
    maxLength: 14,
  })
  .chain(words => fc.constantFrom(words.join(' '), words.join('')))
const wording = fc.oneof(salad, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary', maxLength: 60 }))
const language = fc.constantFrom('en', 'fr', 'fr-FR', 'de')
const outcome = fc.constantFrom(
  ...(['killed', 'wounded', 'killed_or_wounded', 'captured', 'missing', 'displaced'] as const),
)

test('whatever is typed is read or refused with words that stand in it, and a figure is always in order', () => {
  fc.assert(
    fc.property(
      wording,
      language,
      outcome,
      fc.integer({ min: 0, max: 100 }),
      (wording, language, outcome, percent) => {
        const reading = readWording(wording, language, outcome, percent)
        if (reading.kind === 'unread') {
          expect(wording).toContain(reading.text)
          return
        }
        if (reading.unclearNoun !== null) expect(wording).toContain(reading.unclearNoun)
        for (const piece of reading.hedge?.split(' … ') ?? []) expect(wording).toContain(piece)
        if (reading.figure === null) return
        const { low, mode, high } = reading.figure
        const inOrder = [0, low, ...(mode === null ? [] : [mode]), ...(high === null ? [] : [high])]
        expect(inOrder.every(Number.isSafeInteger)).toBe(true)
        expect(inOrder).toEqual(inOrder.toSorted((a, b) => a - b))
      },
    ),
    { numRuns: 5000 },
  )
})
