import type { Hedge } from './hedge.ts'
import type { Language } from './language.ts'
import { type Entry, type Printed, phrases, together } from './phrases.ts'
import { vocabulary } from './words/vocabulary.ts'

/** The table of a language, made ready for looking words up: the fields of `Language`, and some of them put together. */
export type Lexicon = ReturnType<typeof lexicon>

const signsBefore: readonly Entry<Hedge>[] = [
  ['about', '~ | ≈'],
  ['at-least', '≥'],
  ['more-than', '>'],
  ['at-most', '≤'],
  ['fewer-than', '<'],
]
const signsAfter: readonly Entry<Hedge>[] = [['at-least', '+']]
const dashes = ' | - | – | — | ‐ | ‑'
const stops = ' | , | ; | . | ! | / | & | - | – | — | •'

/** Makes the table of a language ready; signs that mean the same in every language are added to its words. */
export function lexicon(language: Language) {
  const { numerals } = language
  const months = new Set(language.months.split('|').map(month => month.trim()))
  const { learn, lookUp } = vocabulary(language.elisions, months)
  const means = <T>(entries: readonly Entry<T>[]) => phrases(entries, learn)
  const anyOf = (printed: Printed) => phrases<true>([[true, printed]], learn)
  const books = {
    small: means(smallNumerals(language)),
    hundreds: means(numerals.hundreds),
    thousandsAndMore: means(numerals.thousandsAndMore),
    and: anyOf(numerals.and),
    articles: means(numerals.articles),
    oneOrArticle: anyOf(numerals.oneOrArticle),
    oneAsArticle: anyOf(numerals.oneAsArticle),
    sizes: means(language.sizes),
    pluralSizes: means(language.pluralSizes),
    vague: means(language.vague),
    pluralArticles: anyOf(language.pluralArticles),
    hedgesBefore: means([...language.hedgesBefore, ...signsBefore]),
    hedgesAfter: means([...language.hedgesAfter, ...signsAfter]),
    uncertain: anyOf(`${language.uncertain} | ± | ? | ..`),
    rising: anyOf(language.rising),
    between: means(language.between.map(([joint, opener]) => [anyOf(joint), opener])),
    to: anyOf(language.to + dashes),
    or: anyOf(`${language.or} | ,`),
    nobody: anyOf(language.nobody),
    no: anyOf(language.no),
    noGlue: anyOf(language.noGlue),
    unknown: anyOf(language.unknown),
    unknownNumber: anyOf(language.unknownNumber),
    openers: anyOf(language.openers),
    separators: anyOf(language.separators + stops),
    parts: anyOf(language.parts),
    wholes: anyOf(language.wholes),
    outcomes: means(language.outcomes),
    unclearNouns: anyOf(language.unclearNouns),
    severities: anyOf(language.severities),
    person: anyOf(language.person),
    people: anyOf(language.people),
    units: anyOf(`${language.units} | %`),
    of: anyOf(language.of),
    dateOpeners: anyOf(language.dateOpeners),
  }
  const { outcomes, unclearNouns, person, people } = books
  return {
    ...books,
    language,
    lookUp,
    /** What people are called, and what befell them. */
    ofPeople: together(outcomes, unclearNouns, person, people),
    /** What a quantity may begin with, besides digits. */
    quantities: together(
      ...[books.between, books.vague, books.pluralArticles, books.pluralSizes, books.nobody, books.no],
      ...[books.articles, books.small, books.hundreds, books.thousandsAndMore],
    ),
    /** Without one of these words there is no aside, unless a year is one. */
    asides: together(anyOf(language.months), books.units, anyOf('('), books.wholes, books.parts),
    doubts: together(books.rising, books.uncertain),
    /** What may stand before a number and leaves it alone. */
    harmless: together(
      ...[books.openers, books.separators, books.rising],
      ...[outcomes, unclearNouns, person, people],
    ),
  }
}

function smallNumerals({ numerals: { units, tens } }: Language): readonly Entry<number>[] {
  const composed = tens.flatMap(([{ value, reach, joint }, printed]) =>
    units.flatMap(([unit, unitPrinted]): readonly Entry<number>[] => {
      if (unit === 0 || unit > reach) return []
      const joined = joint !== null && unit % 10 === 1 ? pairs(printed, unitPrinted, ` ${joint} `) : ''
      return [[value + unit, `${pairs(printed, unitPrinted, ' ')} | ${joined}`]]
    }),
  )
  return [...units, ...tens.map(([{ value }, printed]): Entry<number> => [value, printed]), ...composed]
}

function pairs(tens: Printed, units: Printed, joint: string): Printed {
  return tens
    .split('|')
    .flatMap(ten => units.split('|').map(unit => `${ten}${joint}${unit}`))
    .join(' | ')
}
