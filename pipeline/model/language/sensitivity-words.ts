import type { Change, Facet } from '../hangs-on.ts'
import type { MissingReason, Verdict } from '../journey/assessment.ts'
import type { Assumption } from '../journey/examination.ts'

/** The words that say what a figure hangs on. Parts of sentences begin with small letters. */
export interface SensitivityWords {
  /** Under one or more assumptions: `with “about” read as ±5 %`. */
  under(assumptions: readonly Exclude<Assumption, 'without_cluster'>[]): string
  /** Without a voice, by a claim of it and its speaker. */
  without(claimId: string, speaker: string | null): string
  /** What would be under it: the effects, each a sentence of its own. */
  would(under: string, effects: readonly string[]): string
  readonly noFigureLeft: string
  readonly verdicts: Readonly<Record<Verdict, string>>
  /** The voices contradict each other, and these runs of numbers are what they leave. */
  apart(runs: Change['after']['runs']): string
  /** New values of some ends beside those published. */
  ends(changes: readonly EndChange[]): string
  singleVoice(claimId: string, speaker: string | null): string
  /** It follows from parts or wholes alone. */
  readonly noVoice: string
  readonly standsThroughout: string
  /** Said after what changes it: no assumption does, or no single voice. */
  readonly noAssumption: string
  readonly noSingleVoice: string
  readonly notCovered: string
  /** Why there is none, and whether there is none under any assumption. */
  noFigure(reason: MissingReason | null, throughout: boolean): string
  /** Several statements in one sentence. */
  together(statements: readonly string[]): string
  more(count: number): string
}

export type End = Exclude<Facet, 'verdict'>

export interface EndChange {
  /** Those that change alike; at least one. */
  readonly ends: readonly End[]
  readonly before: number | null
  readonly after: number | null
}
