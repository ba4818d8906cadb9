import type { Figure, FigureByAbout, Vague } from '../figure.ts'
import type {
  ClaimRow,
  EventRow,
  GroupRow,
  Methodology,
  NoteRow,
  RulingRow,
  SourceRow,
  SpeakerRow,
  WithdrawnRow,
} from '../records.gen.ts'

export type Outcome = NoteRow['outcome']
/** Every outcome, in the order of the schema. */
export const OUTCOMES = [
  'killed',
  'wounded',
  'killed_or_wounded',
  'captured',
  'missing',
  'displaced',
] as const satisfies readonly Outcome[]
export type Counting = NoteRow['counting']
export type Stake = ClaimRow['stake']

/** A note that is typed, checked against the other tables, and whose words were read. */
export interface Claim {
  readonly note: Readonly<NoteRow>
  /** What the wording states; null where the source says that the number is not known. */
  readonly figure: Figure | null
  /** What they state under other widths of "about"; null where that makes no difference. */
  readonly figureByAbout: FigureByAbout | null
  /** The size, where the words name only one: "dozens", "several". */
  readonly vague: Vague | null
  readonly hedge: string | null
  readonly stake: Stake
  readonly speaker: Readonly<SpeakerRow>
  readonly source: Readonly<SourceRow>
  /** First day of the period counted; null unless `counting` is `within`. */
  readonly from: string | null
  /** The day up to which the claim counts. */
  readonly cutOff: string
  /** The day from which the claim was public. */
  readonly knownOn: string
  readonly file: string
  readonly line: number
}

/** Everything the recorders typed, checked. Every list is ordered by id. */
export interface Casebook {
  readonly events: readonly Readonly<EventRow>[]
  readonly groups: readonly Readonly<GroupRow>[]
  readonly speakers: readonly Readonly<SpeakerRow>[]
  readonly sources: readonly Readonly<SourceRow>[]
  readonly claims: readonly Claim[]
  readonly rulings: readonly Readonly<RulingRow>[]
  /** What was released once and is no longer there. */
  readonly withdrawn: readonly Readonly<WithdrawnRow>[]
  readonly methodology: Readonly<Methodology>
}
