import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Assessment } from './assessment.ts'
import type { Casebook } from './casebook.ts'
import type { Examination } from './examination.ts'
import type { ParsedBook } from './parsed-book.ts'

/** The stages up to which the journey can be run. */
export const STAGES = ['parse', 'validate', 'reconcile', 'examine'] as const
export type Stage = (typeof STAGES)[number]

/** How far the data came: what each stage made, and everything that was said on the way. */
export interface Journey {
  readonly parsed: ParsedBook
  /** Null before validation, or where the editors' decisions cannot be read. */
  readonly casebook: Casebook | null
  /** Null before reconciliation, and after any error. */
  readonly assessment: Assessment | null
  /** Null before the examination, and after any error. */
  readonly examination: Examination | null
  readonly diagnostics: readonly Diagnostic[]
}
