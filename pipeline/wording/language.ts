import type { Outcome } from '../model/journey/casebook.ts'
import type { Hedge } from './hedge.ts'
import type { Entry, Printed } from './phrases.ts'
import type { Elisions } from './words/vocabulary.ts'

/**
 * All that the reader knows of one language. A further language is one more such table, and its line in
 * `read.ts`. Phrases are written as printed; capitals, accents and the kind of apostrophe do not matter.
 */
export interface Language {
  readonly elisions: Elisions
  readonly numerals: Numerals

  /** Nouns that count by the dozen: "une centaine", "two dozen". They make the number approximate. */
  readonly sizes: readonly Entry<number>[]
  /** Their plurals, which stand alone for two of them or more: "dozens", "des centaines". */
  readonly pluralSizes: readonly Entry<number>[]
  /** Words for an unstated few or many, alone or before a size: "several", "plusieurs centaines". */
  readonly vague: readonly Entry<'couple' | 'few' | 'several'>[]
  /** Articles of a plural that states no number: "des civils". Empty where the bare noun is that plural. */
  readonly pluralArticles: Printed

  /** Hedges that stand right before the number, and hedges that stand anywhere after it. */
  readonly hedgesBefore: readonly Entry<Hedge>[]
  readonly hedgesAfter: readonly Entry<Hedge>[]
  /** Words under which any figure is a guess; the wording is refused wherever one stands. */
  readonly uncertain: Printed
  /** Words that say the toll may yet rise. */
  readonly rising: Printed

  /** "between a and b": the word before a, then those that may stand between a and b. */
  readonly between: readonly Entry<string>[]
  /** What stands between the ends of a range ("to") and between two alternatives ("or"). */
  readonly to: Printed
  readonly or: Printed

  /** Nobody at all: words that say it alone ("none"), and words that need a noun of people ("no", "aucun"). */
  readonly nobody: Printed
  readonly no: Printed
  /** What may stand between such a word and its noun. */
  readonly noGlue: Printed
  /** The source says that the figure is not known; with "number of", whatever follows. */
  readonly unknown: Printed
  readonly unknownNumber: Printed

  /** What may stand before a number without touching it. Nouns of outcomes and of people may as well. */
  readonly openers: Printed
  /** Words, besides punctuation, at which one figure ends and the next may begin. */
  readonly separators: Printed
  /** What begins a part of the whole ("including"), and a whole around it when a number follows ("sur 64"). */
  readonly parts: Printed
  readonly wholes: Printed

  readonly outcomes: readonly Entry<Outcome>[]
  /** Nouns of people harmed that do not say how. */
  readonly unclearNouns: Printed
  /** Words for a share of the wounded only: so many "gravement blessés" are a floor for the wounded. */
  readonly severities: Printed
  readonly person: Printed
  readonly people: Printed

  /** What is counted when it is not people: "three days", "40 %", "40 families". */
  readonly units: Printed
  /** What may stand between a number and its noun: "of". */
  readonly of: Printed
  /** Months as printed; one in lower case is found in any case. And what may stand before a date. */
  readonly months: Printed
  readonly dateOpeners: Printed
}

/** How a language writes whole numbers, in digits and in words. */
export interface Numerals {
  /** Signs that group digits by three. A space of any width and an apostrophe do so in every language. */
  readonly thousands: string
  readonly decimal: string
  /** 0 to 19. */
  readonly units: readonly Entry<number>[]
  /** 20, 30, … A ten goes on with the units up to `reach`, and with `joint` before 1 and 11 ("vingt et un"). */
  readonly tens: readonly Entry<{
    readonly value: number
    readonly reach: number
    readonly joint: string | null
  }>[]
  /** 100, 1000 and beyond; `alone` where they need no number before them ("mille"). */
  readonly hundreds: readonly Entry<Multiplier>[]
  readonly thousandsAndMore: readonly Entry<Multiplier>[]
  /** What may stand between a hundred or thousand and what is below a hundred: "two hundred and fifty". */
  readonly and: Printed
  /** What stands for one, or half of one, before a hundred, thousand or size: "a hundred", "half a dozen". */
  readonly articles: readonly Entry<number>[]
  /** A numeral that is an article as well, and one only before a person: "un civil". */
  readonly oneOrArticle: Printed
  /** An article that is no numeral, yet stands for one before a person: "a martyred woman". */
  readonly oneAsArticle: Printed
}

/** A word that multiplies the number before it. */
export interface Multiplier {
  readonly value: number
  readonly alone: boolean
}
