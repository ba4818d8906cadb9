import { type Elisions, splitWords, type Word } from './words.ts'

/** Ways to print the same thing, with | between them: 'about | around'. Empty where a language has none. */
export type Printed = string

/** One line of a language table: a meaning, then every way to print it. */
export type Entry<T> = readonly [meaning: T, printed: Printed]

/** Phrases of a language with what they mean, by their first word, the longest first. */
export type Phrases<T> = ReadonlyMap<string, readonly Phrase<T>[]>

/** A phrase found in a wording: what it means and how many words it takes. */
export interface Found<T> {
  readonly means: T
  readonly words: number
}

interface Phrase<T> {
  readonly forms: readonly string[]
  readonly means: T
}

/** Makes the lines of a table ready for `findPhrase`. */
export function phrases<T>(entries: readonly Entry<T>[], elisions: Elisions): Phrases<T> {
  const book = new Map<string, readonly Phrase<T>[]>()
  for (const [means, printed] of entries) {
    for (const phrase of printed.split('|')) {
      const forms = splitWords(phrase, elisions).map(word => word.form)
      const [first] = forms
      if (first === undefined) continue
      const all = [...(book.get(first) ?? []), { forms, means }]
      book.set(
        first,
        all.toSorted((a, b) => b.forms.length - a.forms.length),
      )
    }
  }
  return book
}

/** The longest of these phrases that starts at word `at`. */
export function findPhrase<T>(words: readonly Word[], at: number, book: Phrases<T>): Found<T> | undefined {
  const candidates = book.get(words[at]?.form ?? '')
  const found = candidates?.find(({ forms }) => forms.every((form, i) => words[at + i]?.form === form))
  return found && { means: found.means, words: found.forms.length }
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
    if (found) all.push({ ...found, at })
    at += found?.words ?? 1
  }
  return all
}
