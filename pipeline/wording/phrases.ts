import type { MeaningOf } from './words/vocabulary.ts'
import { splitWords, type Word } from './words/words.ts'

/** Ways to print the same thing, with | between them: 'about | around'. Empty where a language has none. */
export type Printed = string

/** One line of a language table: a meaning, then every way to print it. */
export type Entry<T> = readonly [meaning: T, printed: Printed]

/** Phrases of a language with what they mean, by the number of the form of their first word, the longest first. */
export type Phrases<T> = readonly (readonly Phrase<T>[] | undefined)[]

/** A phrase found in a wording: what it means and how many words it takes. */
export interface Found<T> {
  readonly means: T
  readonly words: number
}

interface Phrase<T> extends Found<T> {
  /** The numbers of the forms of its words. */
  readonly forms: readonly number[]
}

/** Makes the lines of a table ready for `findPhrase`. */
export function phrases<T>(entries: readonly Entry<T>[], learn: MeaningOf): Phrases<T> {
  const all: Phrase<T>[] = []
  for (const [means, printed] of entries) {
    for (const phrase of printed.split('|')) {
      const forms = splitWords(phrase, learn).map(word => word.known)
      if (forms.length > 0) all.push({ forms, means, words: forms.length })
    }
  }
  return byFirstWord(all)
}

/** Phrases of all these books, where it does not matter of which. */
export function together(...books: readonly Phrases<unknown>[]): Phrases<true> {
  const all: Phrase<true>[] = []
  for (const book of books) {
    for (const phrases of book) {
      for (const { forms, words } of phrases ?? []) all.push({ forms, means: true, words })
    }
  }
  return byFirstWord(all)
}

function byFirstWord<T>(phrases: readonly Phrase<T>[]): Phrases<T> {
  const book: (Phrase<T>[] | undefined)[] = []
  for (const phrase of phrases) {
    const first = phrase.forms[0] ?? 0
    while (book.length <= first) book.push(undefined)
    const others = book[first]
    if (others) others.push(phrase)
    else book[first] = [phrase]
  }
  for (const phrases of book) if (phrases && phrases.length > 1) phrases.sort((a, b) => b.words - a.words)
  return book
}

/** Whether one of these phrases begins with this word, and so may stand here. */
export function begins(word: Word, book: Phrases<unknown>): boolean {
  return book[word.known] !== undefined
}

/** The longest of these phrases that starts at word `at`. */
export function findPhrase<T>(words: readonly Word[], at: number, book: Phrases<T>): Found<T> | undefined {
  const candidates = book[words[at]?.known ?? 0]
  if (candidates === undefined) return undefined
  for (const candidate of candidates) if (standsAt(words, at, candidate.forms)) return candidate
  return undefined
}

function standsAt(words: readonly Word[], at: number, forms: readonly number[]): boolean {
  for (let i = 1; i < forms.length; i += 1) if (words[at + i]?.known !== forms[i]) return false
  return true
}

/** Whether one of these phrases stands anywhere in a wording. */
export function findAny(words: readonly Word[], book: Phrases<unknown>): boolean {
  for (let at = 0; at < words.length; at += 1) if (findPhrase(words, at, book)) return true
  return false
}

/** Everything that phrases of this book say in the words from `from` up to `to`, in order. */
export function findAll<T>(
  words: readonly Word[],
  from: number,
  to: number,
  book: Phrases<T>,
): readonly (Found<T> & { readonly at: number })[] {
  const all = []
  let at = from
  while (at < to) {
    const found = findPhrase(words, at, book)
    if (found) all.push({ means: found.means, words: found.words, at })
    at += found?.words ?? 1
  }
  return all
}
