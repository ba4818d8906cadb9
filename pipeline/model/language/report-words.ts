import type { Verdict } from '../journey/assessment.ts'
import type { Dialect } from '../journey/dialect.ts'

/** The word for one and for several. */
export interface Counted {
  readonly one: string
  readonly many: string
}

/** The words of a report, in whatever format. Plain text: each format escapes what it must. */
export interface ReportWords {
  /** A whole number with its thousands set apart. */
  number(count: number): string
  /** A number and its noun. */
  counted(count: number, noun: Counted): string
  readonly found: string
  readonly expected: string
  /** Several statements in one line. */
  together(statements: readonly string[]): string
  /** A text behind its label. */
  labelled(label: string, text: string): string
  /** A text in the quotation marks of the language. */
  inQuotes(text: string): string
  /** A kind of finding: its code and, if it is about cells, their column. */
  kind(code: string, field: string | null): string
  /** How many of a kind are not shown. */
  more(count: number, kind: string): string
  /** How long a text is of which only the beginning is shown. */
  characters(count: number): string
  /** How many findings the editors accept. */
  accepted(count: number): string
  /** In which encoding, with which delimiters and line ends a file was read. */
  readAs(file: string, dialect: Dialect): string
  rows(rows: number, tables: number): string
  claims(claims: number, events: number): string
  estimates(estimates: number, contested: number): string
  /** The last line: whether all is well, and what was said. */
  verdict(outcome: Outcome, counts: string): string
  /** Findings that the editors accept, as a noun beside errors, warnings and notes. */
  readonly acceptedNoun: Counted
  readonly nothing: string
  /** The last annotation of a severity of which GitHub would show no more. */
  moreAnnotations(count: number, noun: Counted): string
  /** How many edits were made to the files of raw/. */
  edits(count: number): string
  readonly summary: SummaryWords
  readonly tests: TestWords
  readonly build: BuildWords
}

/** `fine`; `errors`: the data has errors; `failed`: it has none, but something else that the user wants to stop at. */
export type Outcome = 'fine' | 'errors' | 'failed'

/** The words of the Markdown summary. */
export interface SummaryWords {
  readonly title: string
  readonly severity: string
  readonly code: string
  readonly column: string
  readonly count: string
  readonly meaning: string
  readonly place: string
  readonly matter: string
  readonly accepted: string
  readonly reason: string
  /** Why the summary ends here. */
  cut(shown: number, all: number): string
}

/** The words of the JUnit report. */
export interface TestWords {
  /** Name of the test that a file without findings passes. */
  readonly clean: string
  findings(count: number): string
  notShown(count: number): string
}

/** The words with which `make publish` ends. */
export interface BuildWords {
  readonly file: string
  readonly rows: string
  readonly bytes: string
  readonly removed: string
  readonly changes: Readonly<Record<'new' | 'changed' | 'same', string>>
  readonly moved: string
  readonly notPublished: string
  readonly unchanged: string
  more(count: number): string
  total(files: number, bytes: number): string
  tally(added: number, changed: number, removed: number, same: number): string
  /** The last day of a source, and of a change by the editors. */
  fresh(lastSource: string, lastChange: string): string
  /** A published figure on a day. */
  figure(low: string, best: string, high: string, verdict: Verdict, day: string): string
}
