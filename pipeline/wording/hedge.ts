import { aboutReach, type Figure, type Vague } from '../model/figure.ts'

/** How a hedge bends the number it stands by: the rows of METHODOLOGY's table "Words to figures". */
export type Hedge = 'exact' | 'about' | 'at-least' | 'more-than' | 'nearly' | 'at-most' | 'fewer-than'

/** A number of people; `round` if its own words make it approximate ("une centaine", "a dozen"). */
export interface Count {
  readonly kind: 'count'
  readonly value: number
  readonly round: boolean
}

/** A number that its own words leave exact: "58 dead". */
export function countOf(value: number): Count {
  return { kind: 'count', value, round: false }
}

/** What words say before any hedge is applied to them. */
export type Amount =
  | Count
  | { readonly kind: 'range'; readonly least: Count; readonly most: Count }
  | { readonly kind: 'vague'; readonly figure: Figure; readonly size: Vague }
  | { readonly kind: 'none' }

const nobody: Figure = { low: 0, mode: 0, high: 0 }

/**
 * The figure of an amount under its hedges; undefined where they make no sense together ("more than several",
 * "nearly fewer than 40"). Counts under the bounds "more than", "nearly",
 * "up to" and "fewer than" are taken literally: "more than a dozen" is 13 or more.
 */
export function hedge(amount: Amount, hedged: Combined, aboutPercent: number): Figure | undefined {
  switch (amount.kind) {
    case 'none':
      return hedged === 'unhedged' ? nobody : undefined
    case 'vague':
      return hedgeVague(amount.figure, hedged)
    case 'range':
      return hedgeRange(amount.least, amount.most, hedged, aboutPercent)
    case 'count':
      return hedgeCount(amount, hedged, aboutPercent)
  }
}

/** What hedges say together; undefined where they make no sense. */
export type Combined = Hedge | 'at-least-about' | 'at-most-about' | 'unhedged' | undefined

/** What hedges say together, in whatever order they stand. */
export function combine(hedges: readonly { readonly hedge: Hedge }[]): Combined {
  if (hedges.length < 2) return hedges.length === 0 ? 'unhedged' : hedges[0]?.hedge
  const [first, second, third] = [...new Set(hedges.map(({ hedge }) => hedge))].sort()
  if (second === undefined) return first
  if (third !== undefined || first !== 'about') return undefined
  if (second === 'at-least') return 'at-least-about'
  return second === 'at-most' ? 'at-most-about' : undefined
}

/** Whether the figure of an amount under its hedges may hang on how far "about" reaches. */
export function hangsOnAbout(amount: Amount, hedged: Combined): boolean {
  if (hedged === 'about' || hedged === 'nearly') return true
  if (hedged === 'at-least-about' || hedged === 'at-most-about') return true
  if (amount.kind === 'range') return amount.least.round || amount.most.round
  return amount.kind === 'count' && amount.round
}

function hedgeCount({ value: n, round }: Count, hedged: Combined, aboutPercent: number): Figure | undefined {
  const reach = aboutReach(n, aboutPercent)
  const below = Math.max(0, n - reach)
  switch (hedged) {
    case 'exact':
      return { low: n, mode: n, high: n }
    case 'unhedged':
      return round ? { low: below, mode: n, high: n + reach } : { low: n, mode: n, high: n }
    case 'about':
      return { low: below, mode: n, high: n + reach }
    case 'at-least':
      return { low: round ? below : n, mode: n, high: null }
    case 'at-least-about':
      return { low: below, mode: n, high: null }
    case 'more-than':
      return { low: n + 1, mode: n + 1, high: null }
    case 'nearly':
      return { low: below, mode: n, high: n }
    case 'at-most':
      return { low: 0, mode: n, high: n }
    case 'at-most-about':
      return { low: 0, mode: n, high: n + reach }
    case 'fewer-than':
      return n === 0 ? undefined : { low: 0, mode: n - 1, high: n - 1 }
    case undefined:
      return undefined
  }
}

function hedgeRange(least: Count, most: Count, hedged: Combined, aboutPercent: number): Figure | undefined {
  const widened = hedged === 'about' || hedged === 'at-least-about'
  const from = hedgeCount(least, widened ? 'about' : 'unhedged', aboutPercent)
  const to = hedgeCount(most, widened ? 'about' : 'unhedged', aboutPercent)
  if (from === undefined || to === undefined) return undefined
  if (hedged === 'unhedged' || hedged === 'about') return { low: from.low, mode: null, high: to.high }
  const open = hedged === 'at-least' || hedged === 'at-least-about'
  return open ? { low: from.low, mode: null, high: null } : undefined
}

function hedgeVague(figure: Figure, hedged: Combined): Figure | undefined {
  if (hedged === 'unhedged') return figure
  return hedged === 'at-least' ? { ...figure, high: null } : undefined
}
