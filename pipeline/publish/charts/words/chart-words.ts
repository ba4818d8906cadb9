import type { Method, MissingReason, Status } from '../../../model/journey/assessment.ts'
import type { Outcome } from '../../../model/journey/casebook.ts'
import type { LanguageCode } from '../../../model/language/language.ts'
import type { NoteRow } from '../../../model/records.gen.ts'
import type { Locale, SpeakerKind } from '../look.ts'
import type { ChartSentences } from './sentences.ts'

/** Whatever has a name in every language. */
export interface Named {
  readonly name_en: string
  readonly name_fr: string
}

/** All words of the charts in one language. What sources printed stays in theirs. */
export interface ChartWords {
  readonly code: LanguageCode
  /** How numbers and dates are written, for Vega and for vega-embed. */
  readonly locale: Locale
  name(named: Named): string
  number(n: number): string
  count(n: number, noun: Noun): string
  quoted(text: string): string
  labelled(label: string, text: string): string
  /** Several statements in a row, with semicolons. */
  readonly semicolon: string
  /** What happened to people, as a heading: "People killed"; and after a group: "killed". */
  people(outcome: Outcome): string
  outcome(outcome: Outcome): string
  readonly days: DayWords
  readonly figures: FigureWords
  readonly methods: MethodWords
  readonly claims: ClaimWords
  readonly key: KeyWords
  readonly kinds: Readonly<Record<SpeakerKind, string>>
  readonly sentences: ChartSentences
  readonly table: Readonly<Record<TableWord, string>>
}

export type Noun = 'claim' | 'speaker' | 'figure' | 'method' | 'panel' | 'day'

/** Days and times. Months count from 1. */
export interface DayWords {
  /** "4 Oct", or "4 Oct 2016" if the year is given. */
  short(date: number, month: number, year: string | null): string
  month(month: number, year: string): string
  /** "3 to 12 October 2016", of days, months or years. */
  span(from: string, to: string): string
  undated(day: string): string
  /** What stands below an axis, in lines. */
  undatedLabel(year: string): readonly string[]
  inMonth(month: number): string
  inYear(year: string): string
  later(count: number, unit: 'days' | 'weeks' | 'months' | 'years'): string
  readonly none: string
  by(day: string): string
  upTo(day: string): string
  /** Behind what is counted: "on 6 Oct", "on 3 Oct only", "3 Oct to 6 Oct only". */
  onDay(day: string): string
  onDayOnly(day: string): string
  fromToOnly(from: string, to: string): string
}

/** The parts of which a figure is told. */
export interface FigureWords {
  atLeast(n: string): string
  atMost(n: string): string
  about(mode: string, low: string, high: string): string
  between(low: string, high: string): string
  best(n: string): string
  range(range: string): string
  andMore(n: string): string
  upTo(n: string): string
  /** Several runs of numbers, of which one holds. */
  allowed(runs: readonly string[]): string
  readonly noBounds: string
  readonly noUpperBound: string
  readonly contested: string
  readonly floor: string
  readonly oneNumber: string
  readonly noBest: string
  readonly none: string
  readonly noneGiven: string
  readonly floorFromParts: string
  readonly ceilingFromWhole: string
  /** Why the default method gives nothing, and why some method gives nothing. */
  readonly missing: Readonly<Record<MissingReason, string>>
  readonly nothing: Readonly<Record<MissingReason, string>>
}

export interface MethodWords {
  /** What a method does, in a line. METHODOLOGY explains it. */
  readonly means: Readonly<Record<Method, string>>
  /** What a method calls a figure. */
  readonly statuses: Readonly<Record<Status, string>>
  byDefault(method: Method): string
  readonly ruling: string
}

/** What is said of a claim beside its words. */
export interface ClaimWords {
  readonly setAside: string
  readonly superseded: string
  readonly repeats: string
  readonly dissents: string
  readonly onePlace: string
  readonly stages: Readonly<Record<NonNullable<NoteRow['stage']>, string>>
}

export interface KeyWords {
  readonly speakers: string
  readonly claim: string
  readonly named: string
  readonly range: string
  readonly open: string
  readonly repeats: string
  readonly setAside: string
  readonly estimate: string
  /** What the band is, and what it is not. */
  readonly band: string
  readonly bandIsNot: string
  readonly openBand: string
  readonly best: string
  readonly floor: string
  readonly methods: string
  readonly given: string
  readonly bar: string
  readonly openBar: string
  readonly bestOfMethod: string
  readonly floorOfMethod: string
  readonly ruling: string
}

/** Headings of the table that goes with a chart, and the word for what is no claim in it. */
export type TableWord =
  | 'group'
  | 'outcome'
  | 'upTo'
  | 'knownOn'
  | 'method'
  | 'speaker'
  | 'low'
  | 'best'
  | 'bestOrNamed'
  | 'high'
  | 'words'
  | 'remark'
  | 'claims'
  | 'estimate'
