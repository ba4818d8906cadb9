import type { Figure } from '../model/figure.ts'
import { type Combined, countOf, hedge } from './hedge.ts'

/** A number, the signs before and behind it, and the second number of a range. Twelve digits are more people than have ever lived. */
const NOTATION = /^(~|>|<|\.\.)?(0|[1-9]\d{0,11})(?:(\.\.)(0|[1-9]\d{0,11})?)?$/

/** What the signs around a number say. */
const SIGNS: Readonly<Record<string, Combined>> = {
  n: 'unhedged',
  '~n': 'about',
  'n..': 'at-least',
  '~n..': 'at-least-about',
  '..n': 'at-most',
  '>n': 'more-than',
  '<n': 'fewer-than',
}

/**
 * Reads a figure in the notation of the column `figure`: 90, ~100, 40.., ~100.. (at least about), ..10, 58..59,
 * >290, <70. Whole numbers of at most twelve digits, without leading zeros, spaces or separators. Undefined
 * when the text is none of these, when a range runs backwards, and for <0.
 * `aboutPercent`: how far ~ reaches, see `aboutReach`.
 */
export function readNotation(text: string, aboutPercent: number): Figure | undefined {
  const [, before = '', number, behind = '', most] = NOTATION.exec(text) ?? []
  if (number === undefined) return undefined
  if (most !== undefined) {
    const figure = { low: Number(number), mode: null, high: Number(most) }
    return before === '' && figure.low <= figure.high ? figure : undefined
  }
  const hedged = SIGNS[`${before}n${behind}`]
  return hedged && hedge(countOf(Number(number)), hedged, aboutPercent)
}

/**
 * The notation of a figure, so that `readNotation` with the same `aboutPercent` gives the figure back. A figure
 * that no notation expresses ("nearly 100", "dozens") is shown by its bounds: 90..100, 24..
 */
export function showNotation(figure: Figure, aboutPercent: number): string {
  const { low, mode, high } = figure
  const bounds = high === null ? `${low}..` : `${low}..${high}`
  if (mode === null) return bounds
  const candidates = [`${mode}`, `..${mode}`, `${mode}..`, `~${mode}`, `~${mode}..`]
  return candidates.find(text => equal(readNotation(text, aboutPercent), figure)) ?? bounds
}

function equal(a: Figure | undefined, b: Figure): boolean {
  return a?.low === b.low && a.mode === b.mode && a.high === b.high
}
