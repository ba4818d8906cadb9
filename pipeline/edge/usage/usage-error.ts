import type { ProgramWords } from '../../model/language/program-words.ts'

/** Wrong usage; the message says what was wrong with it, in whatever language. */
export class UsageError extends Error {
  readonly inWords: (words: ProgramWords) => string

  constructor(inWords: (words: ProgramWords) => string) {
    super('wrong usage')
    this.inWords = inWords
  }
}
