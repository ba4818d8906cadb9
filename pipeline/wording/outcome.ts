import type { Outcome } from '../model/journey/casebook.ts'
import type { Fault } from './fault.ts'
import type { Lexicon } from './lexicon.ts'
import { type Found, findAll, findPhrase } from './phrases.ts'
import { type Segment, wordsIn } from './segment.ts'
import type { Word } from './words/words.ts'

/**
 * What words say about an outcome: that they count it (`named`), that they count only something else (`other`),
 * or neither (`open`). "40 killed or wounded" counts neither killed nor wounded; "40 victims" counts
 * killed_or_wounded, and leaves open which of the two.
 */
export function nameOutcome(
  words: readonly Word[],
  outcome: Outcome,
  lexicon: Lexicon,
): 'named' | 'other' | 'open' {
  const said = findAll(words, 0, words.length, lexicon.outcomes)
  const lumped = says(said, 'killed') && says(said, 'wounded')
  const unclear = said.length === 0 && unclearNoun(words, lexicon) !== undefined
  const harm = outcome === 'killed' || outcome === 'wounded'
  const named = outcome === 'killed_or_wounded' ? lumped || unclear : says(said, outcome) && !(harm && lumped)
  if (named) return 'named'
  return said.length > 0 || (unclear && !harm) ? 'other' : 'open'
}

function says(said: readonly Found<Outcome>[], outcome: Outcome): boolean {
  return said.some(({ means }) => means === outcome)
}

/**
 * The segment that counts this outcome: the only one that names it while all others name another, or the only
 * one there is if it does not name another. "40 policemen and 3 civilians killed" cannot be decided.
 */
export function chooseSegment(
  words: readonly Word[],
  all: readonly Segment[],
  outcome: Outcome,
  lexicon: Lexicon,
): Segment | Fault {
  let candidates = 0
  let only: Segment | undefined
  let isNamed = all.length === 1
  for (const segment of all) {
    const said = nameOutcome(wordsIn(words, segment), outcome, lexicon)
    if (said === 'other') continue
    candidates += 1
    only ??= segment
    isNamed ||= said === 'named'
  }
  if (!only) return { reason: 'no-figure', words }
  if (candidates === 1 && isNamed) return only
  const ends = all.flatMap(({ quantity }) => [quantity.at, quantity.end])
  return { reason: 'several-figures', words: words.slice(Math.min(...ends), Math.max(...ends)) }
}

/** The noun of a count that does not say whether the people are dead or wounded ("victimes", "casualties"). */
export function unclearNoun(words: readonly Word[], lexicon: Lexicon): Word | undefined {
  if (findAll(words, 0, words.length, lexicon.outcomes).length > 0) return undefined
  const noun = findAll(words, 0, words.length, lexicon.unclearNouns)[0]
  return noun && words[noun.at]
}

/** The word that makes a count of wounded a count of some of them only: "37 gravement blessés". */
export function severity(words: readonly Word[], lexicon: Lexicon): Word | undefined {
  const wounded = (at: number) => findPhrase(words, at, lexicon.outcomes)?.means === 'wounded'
  return words.find(
    (_, at) => findPhrase(words, at, lexicon.severities) && (wounded(at - 1) || wounded(at + 1)),
  )
}
