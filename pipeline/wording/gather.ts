import { type Fault, isFault } from './fault.ts'
import type { Hedge } from './hedge.ts'
import type { Lexicon } from './lexicon.ts'
import { findAll, findPhrase } from './phrases.ts'
import type { Segment } from './segment.ts'
import type { Word } from './words/words.ts'

/** The hedges of a figure, with the words they stand in. */
export interface Gathered {
  readonly hedges: readonly Placed[]
  /** `distributed`: they stand before an earlier figure and are taken to cover this one too. */
  readonly scope: 'own' | 'distributed'
}

export interface Placed {
  readonly hedge: Hedge
  readonly words: readonly Word[]
}

/**
 * The hedges of one of the segments of a wording: its own, or else those before the number of the nearest
 * earlier figure that has some ("at least 40 dead and 250 wounded"). Whether those really cover both the words
 * do not say; a bound too weak does less harm than one too strong.
 */
export function gatherHedges(
  words: readonly Word[],
  segment: Segment,
  all: readonly Segment[],
  lexicon: Lexicon,
): Gathered | Fault {
  const own = hedgesBefore(words, segment, lexicon)
  if (isFault(own)) return own
  if (goesOnOtherwise(words, segment.quantity.end, lexicon)) {
    return { reason: 'unknown-hedge', words: words.slice(segment.quantity.end, segment.quantity.end + 2) }
  }
  for (const after of findAll(words, segment.quantity.end, segment.to, lexicon.hedgesAfter)) {
    own.push(place(words, after.means, after.at, after.at + after.words))
  }
  const exact = segment.quantity.amount.kind === 'count' && !segment.quantity.amount.round
  if (own.length > 0 || !exact) return { hedges: own, scope: 'own' }
  for (const earlier of all.slice(0, all.indexOf(segment)).reverse()) {
    const inherited = hedgesBefore(words, earlier, lexicon)
    if (isFault(inherited)) return inherited
    if (inherited.some(({ hedge }) => hedge !== 'exact')) return { hedges: inherited, scope: 'distributed' }
  }
  return { hedges: [], scope: 'own' }
}

/**
 * Every word before the number must be known, and hedges must stand right before it: in "some of the 40" the
 * word "some" is no hedge of 40. Words after the number are free.
 */
function hedgesBefore(words: readonly Word[], segment: Segment, lexicon: Lexicon): Placed[] | Fault {
  const hedges: Placed[] = []
  let unknown: { readonly from: number; readonly to: number } | undefined
  let first = segment.quantity.at
  for (let at = segment.from; at < segment.quantity.at; ) {
    const hedge = findPhrase(words, at, lexicon.hedgesBefore)
    const opener = openerAt(words, at, lexicon)
    const length = Math.max(hedge?.words ?? 0, opener, 1)
    if (hedge && hedge.words >= opener) {
      hedges.push(place(words, hedge.means, at, at + hedge.words))
      first = Math.min(first, at)
    } else if (opener === 0 || (hedges.length > 0 && words[at]?.kind !== 'mark')) {
      unknown = { from: unknown?.from ?? Math.min(first, at), to: at + length }
    }
    at += length
  }
  return unknown ? { reason: 'unknown-hedge', words: words.slice(unknown.from, unknown.to) } : hedges
}

/** "40 or thereabouts" is a hedge; "40 or worse" is none that is known. */
function goesOnOtherwise(words: readonly Word[], at: number, lexicon: Lexicon): boolean {
  const or = words[at]?.kind === 'word' && findPhrase(words, at, lexicon.or) !== undefined
  return or && !findPhrase(words, at, lexicon.hedgesAfter)
}

function place(words: readonly Word[], hedge: Hedge, from: number, to: number): Placed {
  return { hedge, words: words.slice(from, to) }
}

const HARMLESS = /^["'’‘«»“”„()[\]:…*•–—-]$|^\.{3,}$/

/** How many words here leave the number alone; 0 if the word is not known. */
function openerAt(words: readonly Word[], at: number, lexicon: Lexicon): number {
  const found = findPhrase(words, at, lexicon.harmless)
  if (found) return found.words
  const word = words[at]
  return word?.kind === 'mark' && HARMLESS.test(word.form) ? 1 : 0
}
