import type { DiagnosticRow } from '../records.gen.ts'
import type { ProblemCode } from './problem-codes.ts'

/** What the pipeline says about the data. Only ever appended, never thrown. */
export interface Diagnostic extends Readonly<DiagnosticRow> {
  readonly code: ProblemCode
}

/** What a stage hands on: its value, and what it has to say about the data. */
export interface Staged<T> {
  readonly value: T
  readonly diagnostics: readonly Diagnostic[]
}

/** A place in a file as saved. Lines and columns begin at 1; columns count characters. */
export interface Spot {
  readonly file: string
  readonly line: number | null
  readonly column: number | null
}

/** Whether the data may not be published. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error')
}
