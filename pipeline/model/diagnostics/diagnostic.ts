import type { Facts } from './facts.ts'
import { type ProblemCode, SEVERITIES, SEVERITY_ORDER, type Severity } from './problem-codes.ts'

/** A place in a file as saved. Lines and columns begin at 1; columns count characters. */
export interface Spot {
  readonly file: string
  readonly line: number | null
  readonly column: number | null
}

/** A stretch of a file as saved, from its first character up to, but not with, the place where it ends. */
export interface Range {
  readonly file: string
  readonly from: { readonly line: number; readonly column: number }
  readonly to: { readonly line: number; readonly column: number }
}

/** An edit of one cell that would mend the matter. */
export interface Suggestion {
  readonly range: Range
  /** What stands in the range, as saved, and what would stand there, quotation marks included. */
  readonly saved: string
  readonly replacement: string
  /** What the cell would say, as a person types it. */
  readonly value: string
  /** Whether it cannot change what the row says, so that it may be applied unasked. */
  readonly safe: boolean
}

/** Where a problem was found, the offending text, and an identity that does not move with the lines. */
export interface Finding extends Spot {
  /** The column of the table whose cell it is about; null where it is about more or less than a cell. */
  readonly field: string | null
  readonly text: string | null
  readonly key: string
}

/** The cell that a finding is about, as far as it tells one from another. */
export type Cell = Pick<Finding, 'file' | 'line' | 'field'>

/** What a message says beside the place and the text, and the edits that would mend the matter. */
export interface Details<C extends ProblemCode = ProblemCode> {
  readonly facts: Facts[C]
  readonly suggestions: readonly Suggestion[]
}

/**
 * What the pipeline says about the data, as data: no language yet. Only ever appended, never thrown.
 *
 * Its details are worked out for whoever shows them or makes the edits, each time the same: of two hundred thousand
 * findings in one file, a report shows a few.
 */
export interface Diagnostic<C extends ProblemCode = ProblemCode> extends Finding {
  readonly code: C
  readonly severity: Severity
  readonly details: () => Details<C>
  /** Why the editors accept it for now (`raw/desk/known-issues.csv`); null if they do not. */
  readonly accepted: string | null
}

/** A diagnostic with the severity of its code. */
export function problem<C extends ProblemCode>(
  code: C,
  at: Finding & Partial<Pick<Details, 'suggestions'>>,
  facts: Facts[C],
): Diagnostic<C> {
  const { suggestions = [] } = at
  return problemIn(code, at, () => ({ facts, suggestions }))
}

/** A diagnostic of which there may be one in every cell: `details` runs only when somebody asks, and says the same then. */
export function problemIn<C extends ProblemCode>(
  code: C,
  { file, line, column, field, text, key }: Finding,
  details: () => Details<C>,
): Diagnostic<C> {
  return { code, severity: SEVERITIES[code], file, line, column, field, text, key, accepted: null, details }
}

/** A finding about a file as a whole. */
export function wholeFile(file: string, text: string | null = null): Finding {
  return { file, line: null, column: null, field: null, text, key: file }
}

/** What a stage hands on: its value, and what it has to say about the data. */
export interface Staged<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}

/** Whether the data may not be published. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return reaches(diagnostics, 'error')
}

/** Whether anything is said that is as severe as this or more, and that the editors have not accepted. */
export function reaches(diagnostics: readonly Diagnostic[], threshold: Severity): boolean {
  const severe = SEVERITY_ORDER.slice(0, SEVERITY_ORDER.indexOf(threshold) + 1)
  return diagnostics.some(({ severity, accepted }) => accepted === null && severe.includes(severity))
}
