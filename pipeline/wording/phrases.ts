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
  const book: (readonly Phrase<T>[] | undefined)[] = []
  for (const [means, printed] of entries) {
    for (const phrase of printed.split('|')) {
      const forms = splitWords(phrase, learn).map(word => word.known)
      const [first] = forms
      if (first !== undefined) add(book, first, [{ forms, means, words: forms.length }])
    }
  }
  return book
}

/** Phrases of all these books, where it does not matter of which. */
export function together(...books: readonly Phrases<unknown>[]): Phrases<true> {
  const all: (readonly Phrase<true>[] | undefined)[] = []
  for (const book of books) {
    for (const [first, found] of book.entries()) {
      if (found)
        add(
          all,
          first,
          found.map(({ forms, words }) => ({ forms, means: true, words })),
        )
    }
  }
  return all
}

function add<T>(book: (readonly Phrase<T>[] | undefined)[], first: number, more: readonly Phrase<T>[]): void {
  while (book.length <= first) book.push(undefined)
  book[first] = [...(book[first] ?? []), ...more].sort((a, b) => b.words - a.words)
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
