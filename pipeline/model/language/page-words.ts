import type { Verdicted } from '../hangs-on.ts'
import type { Outcome } from '../journey/casebook.ts'
import type { ClaimLife, Counted, ExplainedFigure } from '../journey/explanation.ts'
import type { EventRow, RulingRow } from '../records.gen.ts'

/** The words of the page that are not those of an explanation. Plain text: the page escapes what it must. */
export interface PageWords {
  readonly skip: string
  readonly contents: string
  /** What must be known before any figure is read. */
  readonly caution: readonly string[]
  readonly fresh: FreshWords
  /** The other language, in that language. */
  readonly otherLanguage: string
  readonly languages: string
  readonly events: string
  readonly kinds: Readonly<Record<EventRow['kind'], string>>
  /** A day, month or year, as people write it. */
  day(date: string): string
  /** From a day to another, or the one day. */
  span(from: string, to: string): string
  /** What happened to people, as a heading. */
  outcome(outcome: Outcome): string
  readonly partOf: string
  readonly includes: string
  figures(count: number): string
  /** Of an event about which nothing is recorded. */
  readonly noClaims: string
  readonly figure: FigureWords
  readonly charts: ChartsWords
  readonly filter: FilterWords
  readonly reading: { readonly title: string; readonly items: readonly Definition[] }
  readonly downloads: DownloadWords
  readonly cite: { readonly title: string; readonly whole: string; readonly licence: string }
  readonly madeFrom: string
}

export interface Definition {
  readonly term: string
  readonly text: string
}

interface FreshWords {
  version(version: string): string
  lastSource(day: string): string
  lastChange(day: string): string
}

interface FigureWords {
  /** Up to when it counts, short: "by 6 October 2016". */
  until(counted: Counted): string
  /** Of an end that nobody states. */
  readonly notStated: string
  /** Of a figure that nobody states. */
  readonly noFigure: string
  /** Numbers with gaps between them. */
  runs(figure: Verdicted): string
  /** What the editors ruled, short. */
  ruled(ruling: Readonly<RulingRow>): string
  /** That an end follows from claims about other counts, short; null if none does. */
  elsewhere(figure: ExplainedFigure): string | null
  /** The verdict and how many voices stand behind it, short. */
  verdict(figure: ExplainedFigure): string
  /** Best, where it is only the least number allowed. */
  readonly floor: string
  readonly hint: string
  readonly link: string
  readonly citation: string
  /** The figure with all that must be said with it. */
  cite(figure: ExplainedFigure, dataset: string, version: string): string
  readonly printed: string
  readonly reads: string
  /** When a claim was said, and up to when it counts. */
  said(claim: ClaimLife): string
  readonly passedOn: string
  readonly did: string
  readonly typedIn: string
  readonly aboutPart: string
  readonly place: string
  readonly remark: string
}

interface ChartsWords {
  readonly title: string
  readonly names: Readonly<Record<'claims' | 'toll' | 'known' | 'methods', string>>
  readonly table: string
  readonly saveAs: string
  /** What to do where a chart is wider than the screen. */
  readonly scroll: string
}

interface FilterWords {
  readonly title: string
  readonly text: string
  readonly event: string
  readonly outcome: string
  readonly verdict: string
  readonly any: string
  readonly clear: string
  readonly open: string
  readonly close: string
  /** With "{shown}" and "{all}" where the numbers go. */
  readonly count: string
}

interface DownloadWords {
  readonly title: string
  readonly intro: string
  readonly check: string
  /** How large a file is, and how many rows it has if it is a table. */
  size(bytes: number, rows: number | null): string
}
