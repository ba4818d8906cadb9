import type { Diagnostic } from '../model/diagnostics/diagnostic.ts'
import type { Bounds, Conflict, Estimate, Method, Moment, Scope } from '../model/journey/assessment.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import { expectedOf, messageOf } from '../model/language/language.ts'
import { SPEECH } from '../model/language/speech.ts'
import type {
  ClaimRow,
  ConflictRow,
  DiagnosticRow,
  EstimateRow,
  SeriesRow,
  TraceRow,
} from '../model/records.gen.ts'

/** One row an estimate: the figure at the last cut-off. */
export function estimateRows(estimates: readonly Estimate[], defaultMethod: Method): readonly EstimateRow[] {
  return estimates.map(estimate => {
    const { scope, method, headline, support, reported } = estimate
    return {
      ...keyOf(estimate),
      as_of: asOf(scope, estimate.lastDay),
      method,
      is_default: method === defaultMethod,
      ...bandColumns(headline),
      verdict: estimate.verdict,
      support: support === null ? null : Math.round(support * 10_000) / 10_000,
      reported_min: reported?.min ?? null,
      reported_max: reported?.max ?? null,
      claims: estimate.used,
      clusters: estimate.clusters,
      source_types: estimate.sourceTypes,
      missing_reason: estimate.missingReason,
    }
  })
}

/** One row a day on which the band of a series may change. */
export function seriesRows(estimates: readonly Estimate[]): readonly SeriesRow[] {
  return estimates.flatMap(estimate =>
    estimate.moments.map(moment => ({
      ...keyOf(estimate),
      as_of: asOf(estimate.scope, moment.day),
      method: estimate.method,
      ...bandColumns(moment),
      runs: moment.runs.length > 1 ? moment.runs.map(showRun).join(' ') : null,
    })),
  )
}

/** One row a diagnostic, said in every language. */
export function diagnosticRows(diagnostics: readonly Diagnostic[]): readonly DiagnosticRow[] {
  return diagnostics.map(diagnostic => {
    const { code, severity, file, line, column, field, text, key, accepted } = diagnostic
    return {
      code,
      severity,
      file,
      line,
      column,
      field,
      text,
      message_en: messageOf(diagnostic, SPEECH.en),
      message_fr: messageOf(diagnostic, SPEECH.fr),
      expected_en: expectedOf(diagnostic, SPEECH.en),
      expected_fr: expectedOf(diagnostic, SPEECH.fr),
      key,
      accepted,
    }
  })
}

/** One row a thing that a claim did to an estimate. */
export function traceRows(estimates: readonly Estimate[]): readonly TraceRow[] {
  return estimates.flatMap(estimate =>
    estimate.trace.map(({ claimId, role, rules, before, after, conflictsWith }) => ({
      ...keyOf(estimate),
      as_of: asOf(estimate.scope, estimate.lastDay),
      method: estimate.method,
      claim_id: claimId,
      role,
      rule: rules.join(' '),
      low_before: before?.low ?? null,
      high_before: before?.high ?? null,
      low_after: after?.low ?? null,
      high_after: after?.high ?? null,
      conflicts_with: conflictsWith.length > 0 ? conflictsWith.join(' ') : null,
    })),
  )
}

/** One row a pair of claims that cannot both be true. */
export function conflictRows(estimates: readonly Estimate[]): readonly ConflictRow[] {
  return estimates.flatMap(estimate =>
    estimate.conflicts.map(({ kind, earlier, later }: Conflict) => ({
      ...keyOf(estimate),
      method: estimate.method,
      kind,
      earlier_claim_id: earlier.claimId,
      earlier_as_of: earlier.day,
      earlier_low: earlier.low,
      later_claim_id: later.claimId,
      later_as_of: later.day,
      later_high: later.high,
    })),
  )
}

/** One row a claim, as recorded and as read. */
export function claimRows(
  { claims, methodology }: Casebook,
  estimates: readonly Estimate[],
): readonly ClaimRow[] {
  const clusterOf = new Map(
    estimates
      .filter(({ method }) => method === methodology.default_method)
      .flatMap(({ clusterOf }) => [...clusterOf]),
  )
  return claims.map(({ note, figure, hedge, stake, file, line }) => ({
    ...note,
    low: figure?.low ?? null,
    mode: figure?.mode ?? null,
    high: figure?.high ?? null,
    hedge,
    stake,
    cluster_id: clusterOf.get(note.claim_id) ?? null,
    file,
    line,
  }))
}

function keyOf({ scope }: Estimate): Pick<EstimateRow, 'event_id' | 'group_id' | 'outcome' | 'counting'> {
  const { eventId, groupId, outcome, counting } = scope
  return { event_id: eventId, group_id: groupId, outcome, counting }
}

/** A cut-off as published: the day, or the whole period where the claims count only within it. */
function asOf({ counting, time }: Scope, day: string): string {
  return counting === 'within' && time ? time : day
}

function bandColumns(moment: Moment | null): Pick<EstimateRow, 'low' | 'best' | 'high' | 'best_kind'> {
  if (!moment) return { low: null, best: null, high: null, best_kind: 'none' }
  return { low: statedLow(moment), best: moment.best, high: moment.high, best_kind: moment.bestKind }
}

/** No count is below nought; that is published only where somebody said nought, since else it would pass for a report. */
function statedLow({ low, lowBy }: Moment): number | null {
  return low === 0 && lowBy.length === 0 ? null : low
}

function showRun({ low, high }: Bounds): string {
  return low === high ? String(low) : `${low === 0 ? '' : low}..${high ?? ''}`
}
