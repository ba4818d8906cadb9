import type { Scope } from '../../../model/journey/assessment.ts'
import type { RulingRow } from '../../../model/records.gen.ts'
import type { Freshness } from '../../freshness.ts'

/** How much the dataset holds. */
export interface Coverage {
  readonly events: number
  readonly figures: number
  readonly claims: number
  readonly speakers: number
  readonly documents: number
  /** The first day of the first event and the last of the last. */
  readonly from: string
  readonly to: string
}

/** A figure as it is quoted. */
export interface Quoted {
  readonly event: string
  readonly counted: string
  readonly until: string
  readonly low: string
  readonly best: string
  readonly high: string
  readonly verdict: string
  readonly method: string
}

/** A heading and its paragraphs. Markdown. */
export interface Passage {
  readonly title: string
  readonly paragraphs: readonly string[]
}

/** The README of the release in one language. All texts are Markdown. */
export interface ReadmeWords {
  readonly otherLanguage: string
  readonly readFirst: string
  readonly caveats: readonly string[]
  about(coverage: Coverage): string
  edition(version: string, freshness: Freshness): string
  readonly known: Passage
  readonly columns: readonly [string, string, string, string, string, string]
  readonly notStated: string
  /** What is counted, as the first cell of a row. */
  counted(group: string, scope: Scope): string
  /** Up to when it is counted; `time` is that of a stock or a period. */
  until(scope: Scope, day: string): string
  /** A best figure that is only the least that is known. */
  floor(count: string): string
  /** Instead of the verdict where no voice speaks of the count itself. */
  readonly fromRelatives: string
  ruled(ruling: Readonly<RulingRow>): string
  /** Part of another event. */
  partOf(event: string): string
  /** Where the claims behind the figures of an event are seen. */
  claimsOf(chart: string, known: string): string
  readonly reading: Passage
  /** Before the values of a column: its name, in code. */
  valuesOf(column: string): string
  readonly following: Passage
  readonly files: Passage
  readonly fileColumns: readonly [string, string]
  alsoAs(endings: string): string
  readonly loading: Passage
  readonly citing: Passage
  example(quoted: Quoted): string
  readonly licence: Passage
  readonly errors: Passage
  readonly versions: Passage
}
