import type { Counting } from '../../../model/journey/casebook.ts'
import type { ReportingDay } from './dates.ts'

/** What a chart is about: its event, and how many things it shows. */
export interface Shown {
  readonly name: string
  readonly start: string
  readonly end: string
}

export interface ClaimsShown extends Shown {
  readonly claims: number
  readonly speakers: number
}

export interface TollShown extends Shown {
  readonly claims: number
  readonly panels: number
  /** Whether times without news are cut out of its axes. */
  readonly hasCuts: boolean
}

export interface KnownShown extends Shown {
  readonly claims: number
  readonly figures: number
  readonly days: number
  readonly hasUndated: boolean
  /** Figures without a number on any day, which are left out. */
  readonly leftOut: number
}

export interface MethodsShown extends Shown {
  readonly figures: number
  readonly methods: number
  readonly rulings: number
  /** Figures of which no method makes a number, which are left out. */
  readonly leftOut: number
}

export interface ChartTitle {
  readonly text: string
  readonly subtitle: readonly string[]
}

/** The sentences around each chart: its title, and the first and last of its description for those who do not see it. */
export interface ChartSentences {
  readonly claims: Around<ClaimsShown>
  readonly toll: Around<TollShown>
  readonly known: Around<KnownShown>
  readonly methods: Around<MethodsShown>
  /** A figure of the claim strip in words: "Civilians, killed by 13 Oct: at least 289 (3 claims)." */
  figure(group: string, outcome: string, by: string | null, text: string, claims: number): string
  /** A mark in words. */
  claim(speaker: string, day: string, figure: string | null, outcome: string, setAside: boolean): string
  moment(day: string, text: string, outcome: string): string
  knownOn(at: ReportingDay, day: string, text: string, outcome: string): string
  /** What is counted in a panel of the toll. */
  counted(counting: Counting): string
  /** What a figure was when it became known, and since it last changed. */
  first(day: string, text: string): string
  since(at: ReportingDay, day: string, text: string): string
}

interface Around<S extends Shown> {
  title(shown: S): ChartTitle
  begin(shown: S): string
  end(shown: S): string
}
