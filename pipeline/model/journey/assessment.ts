import type { ConflictRow, EstimateRow, TraceRow } from '../records.gen.ts'
import type { Rule } from '../rules.ts'
import type { Claim, Counting, Outcome } from './casebook.ts'

export type Method = EstimateRow['method']
/** Every method, in the order in which their figures are published. */
export const METHOD_NAMES = [
  'monotone',
  'ucdp-like',
  'acled-like',
  'ibc-like',
  'airwars-like',
  'un-3-types',
] as const satisfies readonly Method[]
export type Verdict = EstimateRow['verdict']
export type BestKind = EstimateRow['best_kind']
export type MissingReason = NonNullable<EstimateRow['missing_reason']>
export type Role = TraceRow['role']
export type Status = NonNullable<EstimateRow['status']>
export type Grade = EstimateRow['grade']

/** What is counted: an event, whose loss, what happened to them, and over which time. */
export interface Scope {
  readonly eventId: string
  readonly groupId: string
  readonly outcome: Outcome
  readonly counting: Counting
  /** `within`: the period counted, `first day/last day`. `stock`: the day. `cumulative`: null, since the event began. */
  readonly time: string | null
}

/** All claims about one scope, those set aside included. */
export interface Series {
  readonly scope: Scope
  /** The key of the scope. */
  readonly key: string
  readonly claims: readonly Claim[]
}

/** Least and greatest number of people; a null `high` is no upper bound. */
export interface Bounds {
  readonly low: number
  readonly high: number | null
}

/** What a method allows on one day, and the claims that set its ends. */
export interface Moment extends Bounds {
  /** Last day counted. */
  readonly day: string
  readonly lowBy: readonly string[]
  readonly highBy: readonly string[]
  /** The allowed numbers as runs without gaps; more than one where the clusters contradict each other. */
  readonly runs: readonly Bounds[]
  readonly best: number | null
  readonly bestBy: readonly string[]
  readonly bestKind: BestKind
  /** The rule by which `best` was chosen; null if there is none. */
  readonly bestRule: Rule | null
  readonly missingReason: MissingReason | null
}

/** One thing that a claim did to an estimate. */
export interface TraceEntry {
  readonly claimId: string
  readonly role: Role
  /** The rule by which it did so; of several that loosened a bound, all. */
  readonly rules: readonly Rule[]
  /** Bounds as read from the words; null where they give no figure. */
  readonly before: Bounds | null
  /** Bounds with which the claim entered the method; null where it did not. */
  readonly after: Bounds | null
  readonly conflictsWith: readonly string[]
}

/** A pair of claims that cannot both be true. */
export interface Conflict {
  readonly kind: ConflictRow['kind']
  readonly earlier: { readonly claimId: string; readonly day: string; readonly low: number }
  readonly later: { readonly claimId: string; readonly day: string; readonly high: number }
}

/** What one method makes of one series. */
export interface Estimate {
  readonly scope: Scope
  readonly method: Method
  /** Every cut-off in order, and the event's end where the toll went on; empty if no claim with a figure is used. */
  readonly moments: readonly Moment[]
  /** The moment published as the estimate: the last cut-off of a claim about the scope, or the last rise of its parts. */
  readonly headline: Moment | null
  /** Day of the headline; without one, the last cut-off of the claims that were set aside. */
  readonly lastDay: string
  readonly verdict: Verdict
  /** Weight satisfied by the best history over the whole weight, 0 to 1; null if no cluster votes. */
  readonly support: number | null
  readonly missingReason: MissingReason | null
  readonly trace: readonly TraceEntry[]
  readonly conflicts: readonly Conflict[]
  /** Claims used, clusters among them, and kinds of speakers. */
  readonly used: number
  readonly clusters: number
  readonly sourceTypes: number
  /** The cluster of each claim that was used, by claim. */
  readonly clusterOf: ReadonlyMap<string, string>
  readonly reported: { readonly min: number; readonly max: number } | null
  /** What the method itself calls its figure; null where it has no word for it. */
  readonly status: Status | null
  readonly grade: Grade
  /** The editors' decisions that the method used, as they are published. */
  readonly options: string
}

/** The verdict on every series under every method. */
export interface Assessment {
  readonly estimates: readonly Estimate[]
}
