import type { Hedge } from './hedge.ts'
import type { Language } from './language.ts'
import { type Entry, type Printed, phrases } from './phrases.ts'

/** The table of a language, made ready for looking words up; its fields are those of `Language`. */
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
  const { numerals, elisions } = language
  const means = <T>(entries: readonly Entry<T>[]) => phrases(entries, elisions)
  const any = (printed: Printed) => phrases<true>([[true, printed]], elisions)
  return {
    language,
    small: means(smallNumerals(language)),
    hundreds: means(numerals.hundreds),
    thousandsAndMore: means(numerals.thousandsAndMore),
    and: any(numerals.and),
    articles: means(numerals.articles),
    oneOrArticle: any(numerals.oneOrArticle),
    oneAsArticle: any(numerals.oneAsArticle),
    sizes: means(language.sizes),
    pluralSizes: means(language.pluralSizes),
    vague: means(language.vague),
    pluralArticles: any(language.pluralArticles),
    hedgesBefore: means([...language.hedgesBefore, ...signsBefore]),
    hedgesAfter: means([...language.hedgesAfter, ...signsAfter]),
    uncertain: any(`${language.uncertain} | ± | ? | ..`),
    rising: any(language.rising),
    between: means(language.between.map(([joint, opener]) => [any(joint), opener])),
    to: any(language.to + dashes),
    or: any(`${language.or} | ,`),
    nobody: any(language.nobody),
    no: any(language.no),
    noGlue: any(language.noGlue),
    unknown: any(language.unknown),
    unknownNumber: any(language.unknownNumber),
    openers: any(language.openers),
    separators: any(language.separators + stops),
    parts: any(language.parts),
    wholes: any(language.wholes),
    outcomes: means(language.outcomes),
    unclearNouns: any(language.unclearNouns),
    severities: any(language.severities),
    person: any(language.person),
    people: any(language.people),
    units: any(`${language.units} | %`),
    of: any(language.of),
    months: new Set(language.months.split(/\s*\|\s*/).map(month => month.trim())),
    dateOpeners: any(language.dateOpeners),
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
