import type { Format } from './formats.ts'

/** How many findings of a kind each format shows at most. Counts are exact in all of them. */
export const MOST = {
  text: 20,
  json: 10_000,
  /**
   * GitHub shows ten annotations of each type for a step and drops the rest without a word
   * (https://github.com/orgs/community/discussions/26680).
   */
  github: 10,
  markdown: 50,
  /** GitHub shows 5,000 results of a run (https://docs.github.com, SARIF support for code scanning). */
  sarif: 5_000,
  rdjson: 1_000,
  junit: 50,
} as const satisfies Readonly<Record<Format, number>>
