import type { Fault } from './fault.ts'
import type { Multiplier, Numerals } from './language.ts'
import type { Lexicon } from './lexicon.ts'
import { type Found, findPhrase } from './phrases.ts'
import type { Word } from './words/words.ts'

/**
 * A whole number as it stands in a wording, in digits or in words, over so many words.
 *
 * `tail` holds the multipliers it ends on, if it is nothing but a number of them: 300 000 in "three hundred
 * thousand" ends on [100, 1000]. `article` if it is led by "a" or "half a" instead of a number.
 */
export interface Numeral {
  readonly value: number
  readonly words: number
  readonly tail: readonly number[]
  readonly article: boolean
}

/** No count of people needs a number from here on. */
export const tooManyPeople = 1e12

/**
 * The number that starts at word `at`; undefined if there is none. A fault if its digits can be read in two ways
 * ("10.000" in English) or are no count of people ("1.5", or a million millions).
 */
export function readNumeral(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): Numeral | Fault | undefined {
  const first = words[at]
  const numeral = first?.kind === 'number' ? readDigits(words, at, lexicon) : readSpelled(words, at, lexicon)
  if (numeral === undefined) return undefined
  if (Number.isInteger(numeral.value) && numeral.value < tooManyPeople) return numeral
  return { reason: 'unclear-separator', words: words.slice(at, at + numeral.words) }
}

/** "24 000", "5 million", "300 thousand". */
function readDigits(words: readonly Word[], at: number, lexicon: Lexicon): Numeral {
  const hundred = findPhrase(words, at + 1, lexicon.hundreds)
  const thousand = findPhrase(words, at + 1 + (hundred?.words ?? 0), lexicon.thousandsAndMore)
  const tail: number[] = []
  if (hundred) tail.push(hundred.means.value)
  if (thousand) tail.push(thousand.means.value)
  const value = digitsOf(words[at]?.text ?? '', product(tail), lexicon.language.numerals)
  return { value, words: 1 + (hundred?.words ?? 0) + (thousand?.words ?? 0), tail, article: false }
}

/** NaN where the separators are unclear. A decimal counts people only in front of a multiplier: "1.5 million". */
function digitsOf(text: string, multiplier: number, { thousands, decimal }: Numerals): number {
  if (/^\d+$/.test(text)) return Number(text) * multiplier
  const separator = GROUPED.exec(text)?.[1] ?? ''
  if (separator !== '' && (/[\s'’]/.test(separator) || thousands.includes(separator))) {
    return Number(text.replaceAll(separator, '')) * multiplier
  }
  const [, whole, sign, part] = /^(\d+)(\D)(\d+)$/.exec(text) ?? []
  if (whole === undefined || part === undefined || sign !== decimal || multiplier === 1) return Number.NaN
  return (Number(whole + part) * multiplier) / 10 ** part.length
}

const GROUPED = /^[1-9]\d{0,2}(?:(\D)\d{3})(?:\1\d{3})*$/

/** Groups below a thousand and their multipliers, the greatest first: "two million three hundred thousand and five". */
function readSpelled(words: readonly Word[], at: number, lexicon: Lexicon): Numeral | undefined {
  const article = findPhrase(words, at, lexicon.articles)
  let total = 0
  let end = at
  let limit = Number.POSITIVE_INFINITY
  let tail: readonly number[] = []
  while (limit > 1) {
    const joint = end > at ? findPhrase(words, end, lexicon.and) : undefined
    const lead = end === at ? article : undefined
    const group = readGroup(words, end + (joint?.words ?? 0), lead, lexicon)
    const groupEnd = end + (joint?.words ?? 0) + (group?.words ?? 0)
    const multiplier = findPhrase(words, groupEnd, lexicon.thousandsAndMore)
    if (multiplier && multiplier.means.value < limit && !joint && multiplies(group, multiplier)) {
      total += (group?.value ?? 1) * multiplier.means.value
      tail = end === at ? [...(group?.tail ?? []), multiplier.means.value] : []
      end = groupEnd + multiplier.words
      limit = multiplier.means.value
      continue
    }
    if (!group || (lead && group.tail.length === 0 && group.words === lead.words)) break
    if (end > at && (group.value === 0 || (joint && (group.value >= 100 || multiplier)))) break
    total += group.value
    tail = end === at ? group.tail : []
    end = groupEnd
    limit = 1
  }
  return end === at ? undefined : { value: total, words: end - at, tail, article: article !== undefined }
}

/** A number from 0 to 999, or hundreds of hundreds ("fifteen hundred"); a bare article counts as its value. */
function readGroup(
  words: readonly Word[],
  at: number,
  article: Found<number> | undefined,
  lexicon: Lexicon,
): Omit<Numeral, 'article'> | undefined {
  const lead = article ?? findPhrase(words, at, lexicon.small)
  const hundredAt = at + (lead?.words ?? 0)
  const hundred = findPhrase(words, hundredAt, lexicon.hundreds)
  if (!hundred || !multiplies(lead && { value: lead.means }, hundred)) {
    return lead && { value: lead.means, words: lead.words, tail: [] }
  }
  const value = (lead?.means ?? 1) * hundred.means.value
  const end = hundredAt + hundred.words
  const joint = findPhrase(words, end, lexicon.and)
  const rest = findPhrase(words, end + (joint?.words ?? 0), lexicon.small)
  const restEnd = end + (joint?.words ?? 0) + (rest?.words ?? 0)
  if (!rest || rest.means === 0 || (joint && findPhrase(words, restEnd, lexicon.hundreds))) {
    return { value, words: end - at, tail: [hundred.means.value] }
  }
  return { value: value + rest.means, words: restEnd - at, tail: [] }
}

/** "Cent" and "mille" stand alone and are never led by "un"; "hundred" and "million" always need a number. */
function multiplies(lead: { readonly value: number } | undefined, { means }: Found<Multiplier>): boolean {
  if (lead === undefined) return means.alone
  return lead.value > (means.alone ? 1 : 0)
}

function product(factors: readonly number[]): number {
  return factors.reduce((all, factor) => all * factor, 1)
}
