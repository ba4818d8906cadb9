import type { Figure, Vague } from '../model/figure.ts'
import { type Fault, isFault } from './fault.ts'
import type { Amount, Count } from './hedge.ts'
import type { Lexicon } from './lexicon.ts'
import { readNumeral, tooManyPeople } from './numeral.ts'
import { type Found, findPhrase } from './phrases.ts'
import type { Word } from './words/words.ts'

/**
 * An amount of people as it stands in the words from `at` up to `end`.
 *
 * `inexact` if these words themselves say that it is ("une centaine", "dozens", "58 or 59"). `listed`: two
 * numbers with only a comma between them.
 */
export interface Quantity {
  readonly amount: Amount | { readonly kind: 'unknown' }
  readonly at: number
  readonly end: number
  readonly inexact: boolean
  readonly listed: boolean
}

/**
 * The amount that starts at word `at`: a number ("40", "une centaine"), a range ("between 58 and 59", "58 ou
 * 59"), a vague plural ("dozens", "plusieurs centaines", "a few") or nobody at all ("aucun mort").
 * A fault if a number or a range can be read in two ways, or the range runs backwards.
 */
export function readQuantity(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): Quantity | Fault | undefined {
  if (!findPhrase(words, at, lexicon.quantities)) {
    return words[at]?.kind === 'number' ? readNumbers(words, at, lexicon) : undefined
  }
  return (
    readBetween(words, at, lexicon) ??
    readVague(words, at, lexicon) ??
    readNobody(words, at, lexicon) ??
    readNumbers(words, at, lexicon)
  )
}

interface End {
  readonly count: Count
  readonly tail: readonly number[]
  readonly end: number
}

const vagueFigures: Readonly<Record<Vague['howMany'], Figure>> = {
  couple: { low: 2, mode: 2, high: 3 },
  few: { low: 3, mode: 3, high: 9 },
  several: { low: 2, mode: null, high: null },
}

/** "between a and b", "de a à b". */
function readBetween(words: readonly Word[], at: number, lexicon: Lexicon): Quantity | Fault | undefined {
  const opener = findPhrase(words, at, lexicon.between)
  if (!opener) return undefined
  const from = readEnd(words, at + opener.words, lexicon)
  if (from === undefined || isFault(from)) return from
  const joint = findPhrase(words, from.end, opener.means)
  const to = joint && readEnd(words, from.end + joint.words, lexicon)
  if (to === undefined || isFault(to)) return to
  return range(words, from, to, at)
}

/** "a", "a to b", "a or b", "a, b". */
function readNumbers(words: readonly Word[], at: number, lexicon: Lexicon): Quantity | Fault | undefined {
  const from = readEnd(words, at, lexicon)
  if (from === undefined || isFault(from)) return from
  const single = { amount: from.count, at, end: from.end, inexact: from.count.round, listed: false }
  const to = findPhrase(words, from.end, lexicon.to)
  const or = findPhrase(words, from.end, lexicon.or)
  const joint = to ?? or
  const second = joint && readEnd(words, from.end + joint.words, lexicon)
  if (joint === undefined || second === undefined) return single
  if (isFault(second)) return second
  const both = range(words, from, second, at)
  if (to) return both
  const listed = words[from.end]?.form === ','
  if (isFault(both)) return listed ? single : range(words, second, from, at, second.end)
  return { ...both, listed }
}

function range(words: readonly Word[], from: End, to: End, at: number, end = to.end): Quantity | Fault {
  const value = inTheSameUnits(from, to)
  if (value === undefined || value > to.count.value) {
    return { reason: 'several-figures', words: words.slice(at, end) }
  }
  const round = from.count.round || (value !== from.count.value && to.count.round)
  const amount: Amount = { kind: 'range', least: { kind: 'count', value, round }, most: to.count }
  return { amount, at, end, inexact: true, listed: false }
}

/**
 * In "two to three hundred" the two are hundreds as well; in "fifty to two hundred" the fifty are not. "10 to
 * 15,000" may mean either, so it is undefined.
 */
function inTheSameUnits(from: End, to: End): number | undefined {
  const { value } = from.count
  const most = to.count.value
  const all = to.tail.reduce((units, factor) => units * factor, 1)
  const units = [all, to.tail.at(-1) ?? 1].find(one => one > 1 && value * one < most)
  if (units !== undefined) return value * units
  const round = most % 1000 === 0 ? 1000 : most % 100 === 0 ? 100 : undefined
  return to.tail.length === 0 && round !== undefined && value * round < most ? undefined : value
}

/** One number, perhaps of a size: "forty", "two dozen", "une centaine", "half a dozen", "a hundred". */
function readEnd(words: readonly Word[], at: number, lexicon: Lexicon): End | Fault | undefined {
  const numeral = readNumeral(words, at, lexicon)
  if (numeral && isFault(numeral)) return numeral
  const article = numeral ? undefined : findPhrase(words, at, lexicon.articles)
  const lead = numeral ?? (article && { value: article.means, words: article.words })
  if (!lead) return undefined
  const size = findSize(words, at + lead.words, lexicon)
  if (size && Number.isInteger(lead.value * size.means)) {
    const value = lead.value * size.means
    const end = at + lead.words + size.words
    if (value >= tooManyPeople) return { reason: 'unclear-separator', words: words.slice(at, end) }
    return { count: { kind: 'count', value, round: true }, tail: [size.means], end }
  }
  if (!numeral) return undefined
  const round = numeral.article && numeral.tail.length > 0
  return {
    count: { kind: 'count', value: numeral.value, round },
    tail: numeral.tail,
    end: at + numeral.words,
  }
}

function findSize(words: readonly Word[], at: number, lexicon: Lexicon): Found<number> | undefined {
  return findPhrase(words, at, lexicon.pluralSizes) ?? findPhrase(words, at, lexicon.sizes)
}

/** "several", "a few hundred", "plusieurs centaines", "dozens", "des dizaines de milliers". */
function readVague(words: readonly Word[], at: number, lexicon: Lexicon): Quantity | Fault | undefined {
  const lead = findPhrase(words, at, lexicon.vague)
  if (lead) {
    const leadEnd = at + lead.words
    const of = findPhrase(words, leadEnd, lexicon.of)
    const size = findSize(words, leadEnd, lexicon) ?? (of && findSize(words, leadEnd + of.words, lexicon))
    const afterOf = findSize(words, leadEnd, lexicon) ? 0 : (of?.words ?? 0)
    const end = size ? leadEnd + afterOf + size.words : leadEnd
    return vague({ howMany: lead.means, size: size?.means ?? 1 }, at, end)
  }
  const article = findPhrase(words, at, lexicon.pluralArticles)
  const size = findPhrase(words, at + (article?.words ?? 0), lexicon.pluralSizes)
  if (!size) return undefined
  const end = at + (article?.words ?? 0) + size.words
  return vague({ howMany: 'several', size: size.means }, at, end)
}

function vague(size: Vague, at: number, end: number): Quantity {
  const { low, mode, high } = vagueFigures[size.howMany]
  const times = (of: number | null) => of && of * size.size
  const figure = { low: low * size.size, mode: times(mode), high: times(high) }
  return { amount: { kind: 'vague', figure, size }, at, end, inexact: true, listed: false }
}

/** "None", "no one was killed", "aucun mort". "No information" and "no word" are not about people. */
function readNobody(words: readonly Word[], at: number, lexicon: Lexicon): Quantity | undefined {
  const pronoun = findPhrase(words, at, lexicon.nobody)
  const determiner = findPhrase(words, at, lexicon.no)
  const lead = longer(pronoun, determiner)
  if (!lead) return undefined
  let noun = at + lead.words
  for (
    let glue = findPhrase(words, noun, lexicon.noGlue);
    glue;
    glue = findPhrase(words, noun, lexicon.noGlue)
  ) {
    noun += glue.words
  }
  const alone = pronoun !== undefined && (words[noun] === undefined || words[noun]?.kind === 'mark')
  if (!alone && !isOfPeople(words, noun, lexicon)) return undefined
  return { amount: { kind: 'none' }, at, end: at + lead.words, inexact: false, listed: false }
}

function longer(a: Found<true> | undefined, b: Found<true> | undefined): Found<true> | undefined {
  return (a?.words ?? 0) < (b?.words ?? 0) ? b : a
}

/** Whether a noun of people, or what befell them, stands at this word. */
export function isOfPeople(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  return findPhrase(words, at, lexicon.ofPeople) !== undefined
}
