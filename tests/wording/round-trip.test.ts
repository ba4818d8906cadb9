import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figureOf } from './expect-figure.ts'
import { type Spell, spellAmerican, spellEnglish, spellFrench, spellSwiss } from './spell.ts'

const SPELLINGS: readonly (readonly [name: string, language: string, spell: Spell])[] = [
  ['English', 'en', spellEnglish],
  ['American', 'en', spellAmerican],
  ['French', 'fr', spellFrench],
  ['Swiss', 'fr', spellSwiss],
]

test('the writers of numbers write as taught at school', () => {
  expect(spellEnglish(250_033)).toBe('two hundred and fifty thousand and thirty-three')
  expect(spellFrench(281_971)).toBe('deux cent quatre-vingt-un mille neuf cent soixante et onze')
  expect(spellFrench(380)).toBe('trois cent quatre-vingts')
  expect(spellSwiss(98)).toBe('nonante-huit')
})

const number = fc.oneof(
  fc.integer({ min: 2, max: 2000 }),
  fc.integer({ min: 2, max: 999_999 }),
  fc.integer({ min: 1_000_000, max: 999_999_999 }),
)

describe.each(SPELLINGS)('%s numerals', (_, language, spell) => {
  const soldiers = (text: string): string =>
    `${text} ${language === 'en' ? 'soldiers killed' : 'soldats tués'}`

  test('every number up to 2000 reads as itself', () => {
    for (let n = 0; n <= 2000; n += 1)
      expect([n, figureOf(soldiers(spell(n)), language)]).toEqual([n, [n, n, n]])
  })

  test('any number reads as itself, with or without capitals', () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(0, 1), number), fc.boolean(), (n, capitals) => {
        const text = capitals ? spell(n).toUpperCase() : spell(n)
        expect(figureOf(text, language)).toEqual([n, n, n])
      }),
    )
  })
})

type Bounds = (n: number) => readonly [number, number, number | null]
const reach = (n: number): number => Math.max(1, Math.round(0.1 * n))

/** The intervals of METHODS 8.2, with its words for them. */
const HEDGES: readonly (readonly [english: string, french: string, Bounds])[] = [
  ['exactly n', 'exactement n', n => [n, n, n]],
  ['about n | some n | n or so', 'environ n | quelque n | n environ', n => [n - reach(n), n, n + reach(n)]],
  ['at least n | n or more | n+', 'au moins n | n au minimum | n ou plus', n => [n, n, null]],
  ['more than n | over n', 'plus de n', n => [n + 1, n + 1, null]],
  ['nearly n | almost n', 'près de n | presque n', n => [n - reach(n), n, n]],
  ['up to n | as many as n', 'jusqu’à n | au plus n', n => [0, n, n]],
  ['fewer than n', 'moins de n', n => [0, n - 1, n - 1]],
  ['at least about n', 'au moins environ n', n => [n - reach(n), n, null]],
]

const group = (n: number, separator: string): string => `${n}`.replace(/\B(?=(\d{3})+$)/g, separator)
const DIGITS: Readonly<Record<string, readonly string[]>> = {
  en: ['', ',', ' ', '\u2009', '\u202f', "'"],
  fr: ['', '.', ' ', '\u00a0', '\u202f', '’'],
}

test('a hedged number, in digits or words, reads as the interval of the table', () => {
  const language = fc.constantFrom('en', 'fr')
  const hedge = fc.constantFrom(...HEDGES)
  fc.assert(
    fc.property(
      number,
      language,
      hedge,
      fc.nat(),
      fc.nat(),
      (n, language, [english, french, bounds], a, b) => {
        const words = (language === 'en' ? english : french).split(' | ')
        const separators = DIGITS[language] ?? []
        const spelled = SPELLINGS.filter(spelling => spelling[1] === language).map(([, , spell]) => spell(n))
        const numbers = [...separators.map(separator => group(n, separator)), ...spelled]
        const wording = (words[a % words.length] ?? '').replace(/\bn\b/, numbers[b % numbers.length] ?? '')
        expect([wording, figureOf(wording, language)]).toEqual([wording, bounds(n)])
      },
    ),
    { numRuns: 2000 },
  )
})
