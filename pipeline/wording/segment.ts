import { type Fault, isFault } from './fault.ts'
import { countOf } from './hedge.ts'
import type { Lexicon } from './lexicon.ts'
import { findPhrase } from './phrases.ts'
import { isOfPeople, type Quantity, readQuantity } from './quantity.ts'
import type { Word } from './words/words.ts'

/** One figure of a wording with the words that belong to it: those from `from` up to `to`. */
export interface Segment {
  readonly from: number
  readonly to: number
  readonly quantity: Quantity
}

/** The words of a segment. */
export function wordsIn(words: readonly Word[], { from, to }: Segment): readonly Word[] {
  return from === 0 && to === words.length ? words : words.slice(from, to)
}

/** The words between two separators and the numbers among them. */
interface Chunk {
  readonly from: number
  readonly to: number
  readonly quantities: readonly Quantity[]
  readonly fault: Fault | undefined
}

/**
 * Takes a wording apart at "and", commas and the like, so that every segment holds one figure. Words without a
 * figure go with the figure before them, or with the first one. Empty if there is no figure at all.
 */
export function segments(words: readonly Word[], lexicon: Lexicon): readonly Segment[] | Fault {
  const all = chunks(words, 0, lexicon)
  const counted = all.some(chunk => chunk.quantities.length > 0)
  const found: Segment[] = []
  let from = 0
  for (const chunk of all) {
    const quantity = chunk.quantities[0] ?? readUncounted(words, chunk, counted, lexicon)
    const second = chunk.quantities[1]
    if (chunk.fault) return chunk.fault
    if (second && quantity) return severalFigures(words.slice(quantity.at, second.end))
    const last = found.at(-1)
    if (quantity) {
      found.push({ from: last ? chunk.from : from, to: chunk.to, quantity })
      from = chunk.to
    } else if (last) {
      if (isArticle(words, last.quantity, lexicon)) return severalFigures(words.slice(last.from, chunk.to))
      found[found.length - 1] = { ...last, to: chunk.to }
    }
  }
  return found
}

/** The chunks from word `from` on. A separator that is part of a number ("58–59", "a hundred and ten") is none. */
export function chunks(words: readonly Word[], from: number, lexicon: Lexicon): readonly Chunk[] {
  const done: Chunk[] = []
  let start = from
  let quantities: Quantity[] = []
  let fault: Fault | undefined
  let expectant = true
  let at = from
  while (at < words.length) {
    const read = readQuantity(words, at, lexicon)
    if (read && isFault(read)) {
      fault = read
      break
    }
    if (read && (!isArticle(words, read, lexicon) || (expectant && countsOne(words, read.end, lexicon)))) {
      quantities.push(read)
      at = read.end
      expectant = false
      continue
    }
    const separator = findPhrase(words, at, lexicon.separators)
    if (separator) {
      done.push({ from: start, to: at, quantities, fault })
      start = at + separator.words
      quantities = []
    }
    const hedge = findPhrase(words, at, lexicon.hedgesBefore)
    const opener = findPhrase(words, at, lexicon.openers)
    expectant = separator !== undefined || hedge !== undefined || (opener !== undefined && expectant)
    at += separator?.words ?? hedge?.words ?? opener?.words ?? 1
  }
  done.push({ from: start, to: words.length, quantities, fault })
  return done
}

/** "Un" and "une", or "a", where they may be no more than an article. */
function isArticle(
  words: readonly Word[],
  { at, end }: Quantity,
  { oneOrArticle, oneAsArticle }: Lexicon,
): boolean {
  if (end !== at + 1) return false
  return findPhrase(words, at, oneOrArticle)?.words === 1 || findPhrase(words, at, oneAsArticle)?.words === 1
}

/** Whether "un" is the number: nothing follows, or a person does. */
function countsOne(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  return words[at] === undefined || isOnePerson(words, at, lexicon)
}

/** Whether these words go on as after "a": "woman", "martyred woman". */
function isOnePerson(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  return isOfPeople(words, at, lexicon) || findPhrase(words, at + 1, lexicon.person) !== undefined
}

/** What a chunk without numbers states all the same: an unknown number, a bare plural, one person. */
function readUncounted(
  words: readonly Word[],
  chunk: Chunk,
  counted: boolean,
  lexicon: Lexicon,
): Quantity | undefined {
  const article = findPhrase(words, chunk.from, lexicon.pluralArticles)
  const noun = chunk.from + (article?.words ?? 0)
  if (article && isOfPeople(words, noun, lexicon)) return severalPeople(chunk.from, noun + 1)
  if (!counted && chunk.from === 0 && lexicon.pluralArticles.length === 0) {
    const people = findPhrase(words, 0, lexicon.people)
    if (people) return severalPeople(0, people.words)
  }
  const one = findPhrase(words, chunk.from, lexicon.oneAsArticle)
  if (one && isOnePerson(words, noun + 1, lexicon)) {
    return { amount: countOf(1), at: noun, end: noun + 1, inexact: false, listed: false }
  }
  return readUnknown(words, chunk, lexicon)
}

function severalFigures(words: readonly Word[]): Fault {
  return { reason: 'several-figures', words }
}

function severalPeople(at: number, end: number): Quantity {
  const figure = { low: 2, mode: null, high: null }
  return {
    amount: { kind: 'vague', figure, size: { howMany: 'several', size: 1 } },
    at,
    end,
    inexact: true,
    listed: false,
  }
}

/** "Unknown killed", "blessés inconnus", "the number of dead is not known"; but not "killed by unknown gunmen". */
function readUnknown(words: readonly Word[], { from, to }: Chunk, lexicon: Lexicon): Quantity | undefined {
  for (let at = from; at < to; at += 1) {
    const number = findPhrase(words, at, lexicon.unknownNumber)
    const unknown = number ?? findPhrase(words, at, lexicon.unknown)
    if (!unknown || !isPlain(words, from, at, lexicon)) continue
    const end = at + unknown.words
    if (!number && !isPlain(words, end, to, lexicon)) continue
    return { amount: { kind: 'unknown' }, at, end, inexact: false, listed: false }
  }
  return undefined
}

/** Whether these words are openers and outcomes only. */
function isPlain(words: readonly Word[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; ) {
    const known =
      findPhrase(words, at, lexicon.openers) ??
      findPhrase(words, at, lexicon.outcomes) ??
      findPhrase(words, at, lexicon.unclearNouns)
    if (!known && words[at]?.kind !== 'mark') return false
    at += known?.words ?? 1
  }
  return true
}
