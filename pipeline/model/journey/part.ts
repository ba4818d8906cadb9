import type { Assessment } from './assessment.ts'
import type { Examination } from './examination.ts'

/**
 * One of several parts into which the claims are divided, so that each can be weighed in a thread or on a machine of its own:
 * all claims about events that are part of one another are in the same one.
 */
export interface Part {
  /** Its place among them; the first is 0. */
  readonly index: number
  readonly of: number
}

/** All claims at once. */
export const WHOLE: Part = { index: 0, of: 1 }

/** What a part knows of what only all parts together show. */
export interface OpenEnds {
  /** Speakers and sources that are named, whether there are such or not. */
  readonly heard: ReadonlySet<string>
  readonly read: ReadonlySet<string>
  /** How many claims come from each source whose licence forbids that they be published. */
  readonly forbidden: ReadonlyMap<string, number>
  /** Sources of which is said that they likely go back to another. */
  readonly relays: readonly string[]
  /** The ids of its claims, whatever their hyphens, as `fingerprintOf` knows them. */
  readonly ids: Float64Array
  /** How many of the claims that were ever released stand here. */
  readonly released: number
  /** Whether a claim is named here that is not here. */
  readonly namesOthers: boolean
}

/** What one part tells whoever looks at all of them, as plain data, since it may come from another thread. */
export interface Word {
  readonly ends: OpenEnds
  readonly outcome: Outcome
}

/** What was said of a part, as far as known issues depend on it. */
export interface Outcome {
  readonly hasErrors: boolean
  /** What is said under each code that the editors accept something of: the keys. */
  readonly keys: ReadonlyMap<string, readonly string[]>
}

/** What a part of the claims was found to say. */
export interface FindingsOfPart {
  readonly assessment: Assessment
  readonly examination: Examination
}
