import type { Outcome } from '../../../model/journey/casebook.ts'
import type { ChartSeries, ClaimMark } from '../rows.ts'

/** An estimate or a claim in the table of the chart; `label` and `remark` are for readers, the rest as it is published. */
export interface StripRow {
  readonly event_id: string
  readonly group_id: string
  readonly outcome: Outcome
  readonly counting: string
  readonly from: string | null
  readonly as_of: string
  /** Whether the source gives the cut-off. */
  readonly dated: boolean
  /** Null for an estimate. */
  readonly claim_id: string | null
  readonly speaker_id: string | null
  readonly speaker: string | null
  readonly low: number | null
  /** The number that a claim names. */
  readonly mode: number | null
  readonly best: number | null
  readonly high: number | null
  readonly best_kind: string | null
  readonly verdict: string | null
  readonly standing: string | null
  readonly wording: string | null
  readonly language: string | null
  readonly label: string
  readonly remark: string
}

/** The heading of a series as the table has it. */
export interface EstimateLine
  extends Pick<
    StripRow,
    | 'event_id'
    | 'group_id'
    | 'outcome'
    | 'counting'
    | 'as_of'
    | 'low'
    | 'best'
    | 'high'
    | 'best_kind'
    | 'verdict'
    | 'label'
  > {
  readonly text: string
}

export function estimateRow(line: EstimateLine, { headline, scope }: ChartSeries): StripRow {
  return {
    ...line,
    from: scope.counting === 'within' ? (scope.time?.split('/')[0] ?? null) : null,
    dated: headline !== null,
    claim_id: null,
    speaker_id: null,
    speaker: null,
    mode: null,
    standing: null,
    wording: null,
    language: null,
    remark: line.text,
  }
}

export function claimRow(claim: ClaimMark, { label }: EstimateLine, remark: string): StripRow {
  return { ...claim, best: null, best_kind: null, verdict: null, label, remark }
}
