import type { Bearing } from '../bearing.ts'
import type { Figure } from '../figure.ts'
import type { Verdicted } from '../hangs-on.ts'
import type { Bounds, Grade, MissingReason, Role, Status, Verdict } from '../journey/assessment.ts'
import type { Outcome, Stake } from '../journey/casebook.ts'
import type {
  ClaimLife,
  Contest,
  ContraryPair,
  Counted,
  ExplainedFigure,
  Relative,
} from '../journey/explanation.ts'
import type { RulingRow, SpeakerRow } from '../records.gen.ts'

export type EndName = 'low' | 'best' | 'high'

/** The parts of an explanation, in their order. */
export const SECTIONS = [
  'figure',
  'why',
  'claims',
  'contest',
  'relatives',
  'hangsOn',
  'known',
  'methods',
  'ruling',
] as const
export type SectionName = (typeof SECTIONS)[number]

/** The words of an explanation. Plain text: each format escapes what it must. */
export interface ExplanationWords {
  readonly sections: Readonly<Record<SectionName, string>>
  readonly labels: Readonly<Record<Label, string>>
  readonly ends: Readonly<Record<EndName, string>>
  readonly outcomes: Readonly<Record<Outcome, string>>
  readonly roles: Readonly<Record<Role, string>>
  readonly verdicts: Readonly<Record<Verdict, string>>
  readonly statuses: Readonly<Record<Status, string>>
  readonly grades: Readonly<Record<Grade, string>>
  /** Why there is no best figure, or none at all: a sentence. */
  readonly missing: Readonly<Record<MissingReason, string>>
  readonly stakes: Readonly<Record<Stake, string>>
  readonly kinds: Readonly<Record<SpeakerRow['kind'], string>>
  /** A day or two, an event and whose loss. */
  title(event: string, days: string, group: string, outcome: Outcome): string
  days(from: string, to: string): string
  asKnownOn(day: string): string
  notYetPublic(day: string, claimId: string, first: string): string
  /** One figure among those of the same name: its time and its method. */
  chapter(counted: Counted, method: string, isDefault: boolean): string
  /** That a method named after an organisation is not that of the organisation. */
  readonly notTheirs: string
  /** What is counted, as a sentence. */
  counted(counted: Counted): string
  /** What a claim or a part counts, in few words. */
  count(counted: Counted): string
  number(count: number): string
  bounds(bounds: Bounds): string
  /** The runs of numbers between which there are gaps. */
  gaps(runs: readonly Bounds[]): string
  read(figure: Figure | null): string
  /** An end that nobody states. */
  /** `open`: the claims leave it open; else the method may give none. */
  noEnd(end: EndName, open: boolean): string
  readonly floor: string
  verdict(figure: ExplainedFigure): string
  grade(grade: Grade, bearing: Bearing): string
  speaker(name: string, kind: SpeakerRow['kind'], stake: Stake): string
  /** A claim in short: its words, up to when they count, how they are read, its speaker and its id. */
  cited(claim: ClaimLife, speaker: string): string
  printed(wording: string, language: string): string
  upTo(counted: Counted, said: boolean): string
  source(publisher: string, title: string | null, url: string | null): string
  withoutSay(claimIds: readonly string[]): string
  status(status: Status): string
  usedAs(bounds: Bounds): string
  beside(claimIds: readonly string[]): string
  pair(pair: ContraryPair): string
  others(count: number): string
  tie(contest: Contest, figure: Verdicted): string | null
  relative(relative: Relative): string
  relatives(end: Relative['end'], parts: boolean): string
  readonly nothingNew: string
  ruling(ruling: Readonly<RulingRow>): readonly string[]
  /** Several things in a row. */
  list(items: readonly string[]): string
  labelled(label: string, text: string): string
}

export type Label =
  | 'status'
  | 'verdict'
  | 'grade'
  | 'options'
  | 'gaps'
  | 'noBest'
  | 'words'
  | 'read'
  | 'speaker'
  | 'counts'
  | 'public'
  | 'source'
  | 'relays'
  | 'typed'
  | 'reason'
  | 'day'
  | 'asOf'
  | 'news'
  | 'method'
  | 'remark'
