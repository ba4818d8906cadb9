import type { Word } from './words/words.ts'

/** Why words are not understood, and which. */
export interface Fault {
  readonly reason: 'no-figure' | 'unknown-hedge' | 'several-figures' | 'unclear-separator'
  readonly words: readonly Word[]
}

/** Whether reading came to a stop here. */
export function isFault(value: object): value is Fault {
  return 'reason' in value
}
