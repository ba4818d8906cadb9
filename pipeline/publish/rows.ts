import type { Diagnostic } from '../model/diagnostics/diagnostic.ts'
import { hangsOn } from '../model/hangs-on.ts'
import type { Bounds, Conflict, Estimate, Moment, Scope } from '../model/journey/assessment.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import type { Examination } from '../model/journey/examination.ts'
import { figureKey } from '../model/journey/figure-key.ts'
import { rulingOn } from '../model/journey/scope.ts'
import { expectedOf, type LanguageCode, messageOf } from '../model/language/language.ts'
import { hangsOnInWords } from '../model/language/sensitivity.ts'
import { SPEECH } from '../model/language/speech.ts'
import { groupBy } from '../model/order.ts'
import type {
  ClaimRow,
  ConflictRow,
  DiagnosticRow,
  EstimateRow,
  SeriesRow,
  TraceRow,
} from '../model/records.gen.ts'
import { statedFigure } from '../model/stated.ts'

/** One row an estimate: the figure at the last cut-off. */
export function estimateRows(
  estimates: readonly Estimate[],
  { claims, methodology, rulings }: Casebook,
  examination: Examination,
): readonly EstimateRow[] {
  const triedOf = groupBy(examination.sensitivity, ({ published }) => figureKey(published))
  const speakers = new Map(claims.map(({ note, speaker }) => [note.claim_id, speaker]))
  const speakerIn = (language: LanguageCode) => (claimId: string) =>
    speakers.get(claimId)?.[`name_${language}`] ?? null
  return estimates.map(estimate => {
    const { support, reported, method } = estimate
    const hanging = hangsOn(estimate, triedOf.get(figureKey(estimate)) ?? [])
    return {
      ...keyColumns(estimate),
      is_default: method === methodology.default_method,
      ...figureColumns(estimate.headline),
      verdict: estimate.verdict,
      support: support === null ? null : Math.round(support * 10_000) / 10_000,
      reported_min: reported?.min ?? null,
      reported_max: reported?.max ?? null,
      claims: estimate.used,
      clusters: estimate.clusters,
      source_types: estimate.sourceTypes,
      missing_reason: estimate.missingReason,
      status: estimate.status,
      grade: estimate.grade,
      options: estimate.options,
      ruling_id: rulingOn(estimate, rulings)?.ruling_id ?? null,
      sensitivity_en: hangsOnInWords(hanging, speakerIn('en'), SPEECH.en),
      sensitivity_fr: hangsOnInWords(hanging, speakerIn('fr'), SPEECH.fr),
    }
  })
}

/** One row a day on which the band of a series may change. */
export function seriesRows(estimates: readonly Estimate[]): readonly SeriesRow[] {
  return estimates.flatMap(estimate =>
    estimate.moments.map(moment => ({
      ...keyColumns(estimate, moment.day),
      ...figureColumns(moment),
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
  return estimates.flatMap(estimate => {
    const key = keyColumns(estimate)
    return estimate.trace.map(({ claimId, role, rules, before, after, conflictsWith }) => ({
      ...key,
      claim_id: claimId,
      role,
      rule: rules.join(' '),
      low_before: before?.low ?? null,
      high_before: before?.high ?? null,
      low_after: after?.low ?? null,
      high_after: after?.high ?? null,
      conflicts_with: conflictsWith.length > 0 ? conflictsWith.join(' ') : null,
    }))
  })
}

/** One row a pair of claims that cannot both be true. */
export function conflictRows(estimates: readonly Estimate[]): readonly ConflictRow[] {
  return estimates.flatMap(estimate => {
    const series = seriesColumns(estimate)
    return estimate.conflicts.map(({ kind, earlier, later }: Conflict) => ({
      ...series,
      method: estimate.method,
      kind,
      earlier_claim_id: earlier.claimId,
      earlier_as_of: earlier.day,
      earlier_low: earlier.low,
      later_claim_id: later.claimId,
      later_as_of: later.day,
      later_high: later.high,
    }))
  })
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
  return claims.map(({ note, figure, hedge, stake, file, line, knownOn }) => ({
    ...note,
    low: figure?.low ?? null,
    mode: figure?.mode ?? null,
    high: figure?.high ?? null,
    hedge,
    stake,
    cluster_id: clusterOf.get(note.claim_id) ?? null,
    file,
    line,
    known_on: knownOn,
  }))
}

/** What a row is about: a figure under a method, by default at its own cut-off. */
export function keyColumns(
  estimate: Estimate,
  day = estimate.lastDay,
): Pick<EstimateRow, 'event_id' | 'group_id' | 'outcome' | 'counting' | 'as_of' | 'method'> {
  return { ...seriesColumns(estimate), as_of: asOf(estimate.scope, day), method: estimate.method }
}

function seriesColumns({
  scope,
}: Estimate): Pick<EstimateRow, 'event_id' | 'group_id' | 'outcome' | 'counting'> {
  const { eventId, groupId, outcome, counting } = scope
  return { event_id: eventId, group_id: groupId, outcome, counting }
}

/** A cut-off as published: the day, or the whole period where the claims count only within it. */
function asOf({ counting, time }: Scope, day: string): string {
  return counting === 'within' && time ? time : day
}

export function figureColumns(
  moment: Moment | null,
): Pick<EstimateRow, 'low' | 'best' | 'high' | 'best_kind'> {
  const { bestKind, ...figure } = statedFigure(moment)
  return { ...figure, best_kind: bestKind }
}

function showRun({ low, high }: Bounds): string {
  return low === high ? String(low) : `${low === 0 ? '' : low}..${high ?? ''}`
}
