import type { Bearing } from '../bearing.ts'
import type { Figure } from '../figure.ts'
import type { HangsOn, Verdicted } from '../hangs-on.ts'
import type { RulingRow, SpeakerRow } from '../records.gen.ts'
import type { Rule } from '../rules.ts'
import type { Bounds, Conflict, Grade, Method, MissingReason, Role, Status } from './assessment.ts'
import type { Counting, Outcome, Stake } from './casebook.ts'

/** Every format in which an explanation can be had. */
export const EXPLANATION_FORMATS = ['text', 'markdown', 'json'] as const
export type ExplanationFormat = (typeof EXPLANATION_FORMATS)[number]

/** A name in every language. */
export interface Named {
  readonly en: string
  readonly fr: string
}

/** What a count is about, with the names that people know. */
export interface Counted {
  readonly eventId: string
  readonly event: Named
  readonly groupId: string
  readonly group: Named
  readonly outcome: Outcome
  readonly counting: Counting
  /** First day of a period, or of the event if the toll is counted since it began; null for a stock. */
  readonly from: string | null
  /** Last day counted. */
  readonly asOf: string
}

/** Why a figure is what it is, or was on some day: facts, and no words but those of the data. */
export interface Explanation {
  /** `event/group/outcome`. */
  readonly of: string
  /** Only what was public by this day is weighed; null for all of it. */
  readonly asKnownOn: string | null
  readonly event: { readonly id: string; readonly name: Named; readonly start: string; readonly end: string }
  readonly group: { readonly id: string; readonly name: Named }
  readonly outcome: Outcome
  /** One for every toll, period and day counted, under every method asked for. */
  readonly figures: readonly ExplainedFigure[]
  /** The first claim about it that became public, where none was by the day; else null. */
  readonly firstPublic: { readonly claimId: string; readonly day: string } | null
}

export interface ExplainedFigure {
  readonly method: Method
  readonly isDefault: boolean
  readonly counted: Counted
  readonly figure: Verdicted
  /** Why there is no best, or no figure at all; null if there is one. */
  readonly missingReason: MissingReason | null
  readonly support: number | null
  readonly status: Status | null
  readonly grade: Grade
  /** The voices that name the figure among few other numbers, on which the grade depends. */
  readonly bearing: Bearing
  readonly voices: number
  readonly claimsUsed: number
  readonly reported: { readonly min: number; readonly max: number } | null
  readonly options: string
  /** Null where nobody states the end, or the method gives none. */
  readonly low: End | null
  readonly best: End | null
  readonly high: End | null
  /** The claims that support the figure but name no number between two bounds, so that they have no say in best. */
  readonly withoutSay: readonly string[]
  /** Every claim that did something: those used, those about parts and wholes, those set aside. */
  readonly claims: readonly ClaimLife[]
  readonly contest: Contest
  readonly relatives: readonly Relative[]
  readonly hangsOn: HangsOn
  readonly known: readonly KnownFigure[]
  readonly methods: readonly MethodFigure[]
  readonly ruling: Readonly<RulingRow> | null
}

/** An end of a figure: who set it, and by which rules. */
export interface End {
  readonly value: number
  readonly claims: readonly string[]
  readonly rules: readonly Rule[]
}

export interface ClaimLife {
  readonly claimId: string
  readonly counted: Counted
  /** Whether it is about the very count that is explained, and not about a part or a whole of it. */
  readonly isOwn: boolean
  readonly wording: string
  readonly language: string
  readonly figure: Figure | null
  readonly speaker: { readonly name: Named; readonly kind: SpeakerRow['kind']; readonly stake: Stake }
  /** Whether the source says up to when it counts. */
  readonly cutOffSaid: boolean
  readonly reportedOn: string | null
  readonly publicSince: string
  readonly source: {
    readonly publisher: string
    readonly title: string | null
    readonly url: string | null
    readonly relays: string | null
  }
  readonly file: string
  readonly line: number
  readonly deeds: readonly Deed[]
  /** Why the recorder set it aside or prefers it. */
  readonly rankReason: string | null
}

/** One thing that a claim did. */
export interface Deed {
  readonly role: Role
  readonly rules: readonly Rule[]
  /** The bounds with which it entered, where they are not those of its words. */
  readonly usedAs: Bounds | null
  readonly beside: readonly string[]
}

/** Why the voices cannot all be true: the fewest pairs that show it, and how many others there are. */
export interface Contest {
  readonly pairs: readonly ContraryPair[]
  readonly others: number
  /** Whether the voices are so evenly divided that no best history leaves any of them out. */
  readonly isTie: boolean
}

export interface ContraryPair {
  readonly kind: Conflict['kind']
  /** Parts that add up to it, or the one claim. `exact`: the words name this number alone. */
  readonly earlier: Side
  readonly later: Side
}

export interface Side {
  readonly claims: readonly string[]
  readonly day: string
  readonly bound: number
  readonly exact: boolean
}

/** A part or a whole that set an end. */
export interface Relative {
  readonly end: 'low' | 'high'
  readonly relation: 'part' | 'whole' | 'beside'
  readonly counted: Counted
  readonly bounds: Bounds
  readonly claims: readonly string[]
}

/** The figure from a day on. */
export interface KnownFigure {
  readonly day: string
  readonly asOf: string
  readonly figure: Verdicted
  /** The claims that became public on that day and are about the count, or set an end of it. */
  readonly newClaims: readonly string[]
}

/** The same count under a method. */
export interface MethodFigure {
  readonly method: Method
  readonly asOf: string
  readonly figure: Verdicted
  readonly missingReason: MissingReason | null
  readonly status: Status | null
}
