/** What an elided word stands for: "d'" is "de". */
export type Elisions = Readonly<Record<string, string>>

/** What a word is, whatever stands around it. */
export interface Meaning {
  /** What it is looked up by: lower case, no accents ("A peu près" is often printed without), straight apostrophe, elision undone. */
  readonly form: string
  /** The number of its form among those of the language's phrases; 0 if no phrase has it. */
  readonly known: number
  readonly isMonth: boolean
}

export type WordKind = 'word' | 'number' | 'mark'

/** Finds what a printed word means. */
export type MeaningOf = (text: string, kind: WordKind) => Meaning

/** The words that the phrases of a language are made of. */
export interface Vocabulary {
  /** As for a word of a phrase: if its form is new it gets a number. */
  readonly learn: MeaningOf
  /** As for a word of a wording. */
  readonly lookUp: MeaningOf
}

/**
 * The forms of a language, numbered from 1 as they are learned. All that phrases say of a word is looked up by this number;
 * most words of a wording have none, and nothing need be looked up.
 *
 * What was found is kept for a while: reports use few words, but numbers without end.
 */
export function vocabulary(elisions: Elisions, months: ReadonlySet<string>): Vocabulary {
  const numbers = new Map<string, number>()
  const met = new Map<string, Meaning>()
  // English "May" is a month and "may" is not; a French month is one in any case.
  const isMonth = (text: string) => months.has(text) || months.has(text.toLowerCase())
  return {
    learn(text) {
      const form = formOf(text, elisions)
      const known = numbers.get(form) ?? numbers.size + 1
      numbers.set(form, known)
      return { form, known, isMonth: false }
    },
    lookUp(text, kind) {
      if (kind === 'number') return { form: text, known: numbers.get(text) ?? 0, isMonth: false }
      const earlier = met.get(text)
      if (earlier) return earlier
      const form = formOf(text, elisions)
      const meaning = { form, known: numbers.get(form) ?? 0, isMonth: isMonth(text) }
      if (met.size === MOST_MET) met.clear()
      met.set(text, meaning)
      return meaning
    },
  }
}

const MOST_MET = 10_000

/** Text without letters that have accents or marks. */
const ASCII = /^[ -~]*$/

function formOf(text: string, elisions: Elisions): string {
  const bare = ASCII.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'")
  const form = bare.toLowerCase()
  return Object.hasOwn(elisions, form) ? (elisions[form] ?? form) : form
}
