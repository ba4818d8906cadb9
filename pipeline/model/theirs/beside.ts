import type { Method } from '../journey/assessment.ts'
import type { Outcome } from '../journey/casebook.ts'

/** The tables of others that are known, and `csv` for any other, which needs a mapping. */
export const ORIGINS = ['ucdp-ged', 'acled', 'hxl', 'csv'] as const
export type Origin = (typeof ORIGINS)[number]

/** The forms in which our figures are put beside theirs. */
export const BESIDE_FORMATS = ['text', 'csv', 'markdown'] as const

/** A figure of ours. `added`: whether it is the sum of those of its groups, where nobody counted all. */
export interface OurFigure {
  readonly event_id: string
  readonly group_id: string
  readonly outcome: Outcome
  readonly method: Method
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly added: boolean
}

/**
 * How their best figure lies to what ours allows: inside, below or above it; where they have no best, whether their range and
 * ours have a number in common. `none`: one of the two allows any number.
 */
export type Lies = 'inside' | 'below' | 'above' | 'overlaps' | 'none'

/** An event and outcome under a method, with what the table of somebody else says of it. */
export interface Beside extends OurFigure {
  /** How many rows of theirs are about it, and the first few lines. */
  readonly their_rows: number
  readonly their_lines: string
  /** The sums of their rows; null where one of them does not say it. */
  readonly their_low: number | null
  readonly their_best: number | null
  readonly their_high: number | null
  readonly lies: Lies
}
