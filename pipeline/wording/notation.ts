import type { Figure } from '../model/figure.ts'
import { countOf, type Hedge, hedge } from './hedge.ts'

/** Twelve digits are more people than have ever lived. */
const n = '(?:0|[1-9]\\d{0,11})'

const notations: readonly (readonly [RegExp, readonly Hedge[]])[] = [
  [new RegExp(`^(${n})$`), []],
  [new RegExp(`^~(${n})$`), ['about']],
  [new RegExp(`^(${n})\\.\\.$`), ['at-least']],
  [new RegExp(`^~(${n})\\.\\.$`), ['at-least', 'about']],
  [new RegExp(`^\\.\\.(${n})$`), ['at-most']],
  [new RegExp(`^>(${n})$`), ['more-than']],
  [new RegExp(`^<(${n})$`), ['fewer-than']],
]
const range = new RegExp(`^(${n})\\.\\.(${n})$`)

/**
 * Reads a figure in the notation of the column `figure`: 90, ~100, 40.., ~100.. (at least about), ..10, 58..59,
 * >290, <70. Whole numbers of at most twelve digits, without leading zeros, spaces or separators. Undefined
 * when the text is none of these, when a range runs backwards, and for <0.
 * `aboutPercent`: how far ~ reaches, see `aboutReach`.
 */
export function readNotation(text: string, aboutPercent: number): Figure | undefined {
  const [, least, most] = range.exec(text) ?? []
  if (least !== undefined && most !== undefined) {
    const figure = { low: Number(least), mode: null, high: Number(most) }
    return figure.low <= figure.high ? figure : undefined
  }
  for (const [pattern, hedges] of notations) {
    const [, digits] = pattern.exec(text) ?? []
    if (digits !== undefined) return hedge(countOf(Number(digits)), hedges, aboutPercent)
  }
  return undefined
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
