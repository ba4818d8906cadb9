import type { Outcome } from '../model/journey/casebook.ts'
import { isFault } from './fault.ts'
import type { Lexicon } from './lexicon.ts'
import { nameOutcome } from './outcome.ts'
import { begins, findPhrase } from './phrases.ts'
import { type Quantity, readQuantity } from './quantity.ts'
import { chunks } from './segment.ts'
import { gapMark, type Word } from './words/words.ts'

/** Words that are left out before a wording is read, because their numbers are not the figure. */
export interface Aside {
  readonly kind: 'date' | 'unit' | 'bracket' | 'part' | 'whole'
  readonly words: readonly Word[]
}

/**
 * Sets aside all that counts something else: dates ("by 6 October"), what is not people ("three days", "40 %"),
 * brackets that hold numbers, parts of the whole ("including 17 children", "dont sept enfants") and a whole
 * around the figure ("sur 64 dans tout le pays"). A gap mark is left where words were taken out, so that those
 * on either side never read as one phrase.
 */
export function setAside(
  words: readonly Word[],
  lexicon: Lexicon,
): { readonly kept: readonly Word[]; readonly asides: readonly Aside[] } {
  const asides: Aside[] = []
  if (!words.some(word => isTelling(word, lexicon))) return { kept: words, asides }
  let kept = words
  for (const [kind, lengthAt] of kinds) {
    const { left, taken } = takeOut(kept, lengthAt, lexicon)
    kept = left
    for (const words of taken) asides.push({ kind, words })
  }
  return { kept, asides }
}

/** Whether a word is one of those without which there is no aside: most wordings have none. */
function isTelling(word: Word, { asides }: Lexicon): boolean {
  return begins(word, asides) || isYear(word)
}

/** How many words from `at` on are an aside of this kind; 0 if none. */
type LengthAt = (words: readonly Word[], at: number, lexicon: Lexicon) => number

const kinds: readonly (readonly [Aside['kind'], LengthAt])[] = [
  ['date', dateLength],
  ['unit', unitLength],
  ['bracket', bracketLength],
  ['whole', wholeLength],
  ['part', partLength],
]

function takeOut(
  words: readonly Word[],
  lengthAt: LengthAt,
  lexicon: Lexicon,
): { readonly left: readonly Word[]; readonly taken: readonly (readonly Word[])[] } {
  const left: Word[] = []
  const taken: (readonly Word[])[] = []
  for (let at = 0; at < words.length; at += 1) {
    const length = lengthAt(words, at, lexicon)
    const word = words[at]
    const last = words[at + length - 1]
    if (!word || !last || length === 0) {
      if (word) left.push(word)
      continue
    }
    taken.push(words.slice(at, at + length))
    left.push(gapMark(word.start, last.end))
    at += length - 1
  }
  return { left, taken }
}

/** "6 October", "le 3-7 oct 2016", "October 6, 2016", "in 2015". */
function dateLength(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const opener = findPhrase(words, at, lexicon.dateOpeners)?.words ?? 0
  const first = at + opener
  const inMonth = words[first]?.isMonth ? first + 1 : undefined
  const days = daysEnd(words, inMonth ?? first, lexicon)
  if (inMonth !== undefined && days !== undefined) return yearEnd(words, days, true) - at
  if (inMonth !== undefined) return yearEnd(words, inMonth, false) - at
  if (days !== undefined && words[days]?.isMonth) return yearEnd(words, days + 1, true) - at
  return opener > 0 && isYear(words[first]) ? opener + 1 : 0
}

/** The end of "6", or of "3-7", "3 au 7", "3 et le 7". */
function daysEnd(words: readonly Word[], at: number, lexicon: Lexicon): number | undefined {
  if (!isDay(words[at])) return undefined
  const joints = [lexicon.to, lexicon.separators, lexicon.dateOpeners]
  const second = joints.reduce((end, book) => end + (findPhrase(words, end, book)?.words ?? 0), at + 1)
  return second > at + 1 && isDay(words[second]) ? second + 1 : at + 1
}

function yearEnd(words: readonly Word[], at: number, afterDay: boolean): number {
  if (isYear(words[at])) return at + 1
  return afterDay && words[at]?.form === ',' && isYear(words[at + 1]) ? at + 2 : at
}

function isDay(word: Word | undefined): boolean {
  return word !== undefined && word.form.length <= 4 && DAY.test(word.form)
}

const DAY = /^(?:[1-9]|[12]\d|3[01]|1er|\d{1,2}(?:st|nd|rd|th))$/

function isYear(word: Word | undefined): boolean {
  return word !== undefined && word.form.length === 4 && /^(?:19|20)\d\d$/.test(word.form)
}

/** A number of something that is not people. */
function unitLength(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const quantity = readQuantity(words, at, lexicon)
  if (!quantity || isFault(quantity)) return 0
  const of = findPhrase(words, quantity.end, lexicon.of)?.words ?? 0
  const unit = findPhrase(words, quantity.end + of, lexicon.units)
  return unit ? quantity.end + of + unit.words - at : 0
}

function bracketLength(words: readonly Word[], at: number, lexicon: Lexicon): number {
  if (words[at]?.form !== '(') return 0
  const closing = words.findIndex((word, i) => i > at && word.form === ')')
  const end = closing === -1 ? words.length : closing + 1
  return hasQuantity(words, at, end, lexicon) ? end - at : 0
}

/** Up to where its chunk ends. */
function wholeLength(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const marker = findPhrase(words, at, lexicon.wholes)
  if (!marker || !readQuantity(words, at + marker.words, lexicon)) return 0
  const [first] = chunks(words, at, lexicon)
  return (first?.to ?? at) - at
}

/** Up to the end, or to where an outcome is named: "30 civils, dont sept enfants, sont tués". */
function partLength(words: readonly Word[], at: number, lexicon: Lexicon): number {
  if (!findPhrase(words, at, lexicon.parts)) return 0
  const [part, ...later] = chunks(words, at, lexicon)
  const next = later.findIndex(({ from, to }) => namesAny(words.slice(from, to), lexicon))
  const last = next === -1 ? later.at(-1) : later[next - 1]
  return (last?.to ?? part?.to ?? at) - at
}

function hasQuantity(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  return words.some((_, i) => i >= from && i < to && readQuantity(words, i, lexicon) !== undefined)
}

function namesAny(words: readonly Word[], lexicon: Lexicon): boolean {
  return nameOutcome(words, 'killed', lexicon) !== 'open'
}

/**
 * The aside that speaks against reading the rest as a figure of this outcome, if one does: it names the outcome
 * where the rest does not ("25 civilians, including 3 dead"), or it is a bracket with a number too great for a
 * part ("40 (other sources: 50)").
 */
export function disputing(
  asides: readonly Aside[],
  rest: readonly Word[],
  amount: Quantity['amount'],
  outcome: Outcome,
  lexicon: Lexicon,
): readonly Word[] | undefined {
  if (asides.length === 0) return undefined
  const named = nameOutcome(rest, outcome, lexicon) === 'named'
  return asides.find(({ kind, words }) => {
    if (!named && nameOutcome(words, outcome, lexicon) === 'named') return true
    if (kind !== 'bracket' || findPhrase(words, 1, lexicon.wholes)) return false
    const inside = chunks(words, 0, lexicon).flatMap(chunk => chunk.quantities)
    return inside.some(quantity => sizeOf(quantity.amount) >= sizeOf(amount))
  })?.words
}

function sizeOf(amount: Quantity['amount']): number {
  switch (amount.kind) {
    case 'count':
      return amount.value
    case 'range':
      return amount.least.value
    case 'vague':
      return amount.figure.low
    case 'none':
    case 'unknown':
      return 0
  }
}
