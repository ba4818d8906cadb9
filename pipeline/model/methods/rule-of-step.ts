/** What a rule of a method rests on (METHODOLOGY, its first section). */
export type RuleStatus =
  | 'verified'
  | 'second-hand'
  | 'likely'
  | 'hypothesis'
  | 'ours'
  | 'not-applicable-to-notes'

/** One rule of a method: in which step it is applied, what it says, and what it rests on. */
export interface RuleOfStep {
  readonly step: number
  readonly status: RuleStatus
  readonly en: string
  readonly fr: string
  /** The text in which it was found, or that there is none. */
  readonly source: string
}
