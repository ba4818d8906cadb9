import { byAbout, type Figure, type FigureByAbout, type Vague } from '../model/figure.ts'
import type { Outcome } from '../model/journey/casebook.ts'
import { disputing, setAside } from './aside.ts'
import { type Fault, isFault } from './fault.ts'
import { type Gathered, gatherHedges } from './gather.ts'
import { type Amount, type Combined, combine, hangsOnAbout, hedge } from './hedge.ts'
import type { Lexicon } from './lexicon.ts'
import { chooseSegment, severity, unclearNoun } from './outcome.ts'
import { type Found, findAll, findAny } from './phrases.ts'
import { segments, wordsIn } from './segment.ts'
import type { Word } from './words/words.ts'

/** What words say of one outcome. */
export interface Understood {
  readonly figure: Figure | null
  readonly figureByAbout: FigureByAbout | null
  readonly vague: Vague | null
  /** All words that make it less than exact. */
  readonly inexact: readonly Word[]
  readonly scope: Gathered['scope']
  readonly noun: Word | undefined
}

/** What these words say of an outcome, or which of them are not understood. */
export function understand(
  all: readonly Word[],
  outcome: Outcome,
  aboutPercent: number,
  lexicon: Lexicon,
): Understood | Fault {
  const isPlain = !findAny(all, lexicon.doubts)
  const rising = isPlain ? [] : wordsOf(all, findAll(all, 0, all.length, lexicon.rising))
  const doubt = isPlain ? undefined : doubtIn(all, rising, lexicon)
  if (doubt) return { reason: 'unknown-hedge', words: doubt }

  const { kept, asides } = setAside(all, lexicon)
  const found = segments(kept, lexicon)
  if (isFault(found)) return found
  const segment = chooseSegment(kept, found, outcome, lexicon)
  if (isFault(segment)) {
    if (segment.reason !== 'no-figure') return segment
    const size = found.length === 0 ? findAll(kept, 0, kept.length, lexicon.sizes)[0] : undefined
    // "une bonne quarantaine": the number is there, and what stands before it is not understood.
    if (size)
      return { reason: 'unknown-hedge', words: kept.slice(Math.max(0, size.at - 2), size.at + size.words) }
    return { ...segment, words: all }
  }

  const { amount, at, end, inexact } = segment.quantity
  const own = wordsIn(kept, segment)
  const dispute = disputing(asides, own, amount, outcome, lexicon)
  if (dispute) return { reason: 'several-figures', words: dispute }
  const noun = unclearNoun(own, lexicon)
  if (amount.kind === 'unknown')
    return { figure: null, figureByAbout: null, vague: null, inexact: [], scope: 'own', noun }

  const gathered = gatherHedges(kept, segment, found, lexicon)
  if (isFault(gathered)) return gathered
  const { hedges, scope } = gathered
  const severe = outcome === 'wounded' ? severity(own, lexicon) : undefined
  const floorOnly = severe ? [...rising, severe] : rising
  const combined = combine(hedges)
  const isOpen = floorOnly.length > 0
  const figure = figureOf(amount, combined, isOpen, aboutPercent)
  if (!figure) return { reason: 'unknown-hedge', words: hedges.flatMap(({ words }) => words) }

  return {
    figure,
    figureByAbout: hangsOnAbout(amount, combined)
      ? byAbout(percent => figureOf(amount, combined, isOpen, percent))
      : null,
    vague: amount.kind === 'vague' ? amount.size : null,
    inexact: hedges
      .filter(({ hedge }) => hedge !== 'exact')
      .flatMap(({ words }) => words)
      .concat(inexact ? kept.slice(at, end) : [], floorOnly),
    scope,
    noun,
  }
}

/** The first words that make a figure a guess, unless they say that it may rise. */
function doubtIn(
  all: readonly Word[],
  rising: readonly Word[],
  lexicon: Lexicon,
): readonly Word[] | undefined {
  return findAll(all, 0, all.length, lexicon.uncertain)
    .map(found => wordsOf(all, [found]))
    .find(words => !words.some(word => rising.includes(word)))
}

function figureOf(
  amount: Amount,
  combined: Combined,
  isOpen: boolean,
  aboutPercent: number,
): Figure | undefined {
  const figure = hedge(amount, combined, aboutPercent)
  return figure && isOpen ? { ...figure, high: null } : figure
}

function wordsOf(
  words: readonly Word[],
  found: readonly (Found<unknown> & { readonly at: number })[],
): readonly Word[] {
  return found.flatMap(one => words.slice(one.at, one.at + one.words))
}
