import { bearingOf, statesLow } from '../model/bearing.ts'
import { hangsOn, verdicted } from '../model/hangs-on.ts'
import type { Estimate, TraceEntry } from '../model/journey/assessment.ts'
import type { Casebook, Claim } from '../model/journey/casebook.ts'
import type { KnownOn } from '../model/journey/examination.ts'
import type { End, ExplainedFigure, KnownFigure, MethodFigure } from '../model/journey/explanation.ts'
import { figureKey } from '../model/journey/figure-key.ts'
import { rulingOn, scopeKey } from '../model/journey/scope.ts'
import { claimLives } from './claims.ts'
import { contestOf } from './contest.ts'
import { countedIn } from './counted.ts'
import type { Findings } from './findings.ts'
import { relativesOf } from './relatives.ts'

/** Everything there is to know about one figure under one method. */
export function explainFigure(estimate: Estimate, findings: Findings): ExplainedFigure {
  const { casebook, assessment, examination } = findings
  const claims = new Map(casebook.claims.map(claim => [claim.note.claim_id, claim]))
  const key = figureKey(estimate)
  const same = assessment.estimates.filter(({ scope }) => scopeKey(scope) === scopeKey(estimate.scope))
  const shown = verdicted(estimate)
  const end = (role: TraceEntry['role'], value: number | null) => endOf(estimate, role, value)
  return {
    method: estimate.method,
    isDefault: estimate.method === casebook.methodology.default_method,
    counted: countedIn(estimate.scope, estimate.lastDay, casebook),
    figure: shown,
    missingReason: estimate.missingReason,
    support: estimate.support,
    status: estimate.status,
    grade: estimate.grade,
    bearing: bearingOf(estimate, claims),
    voices: estimate.clusters,
    claimsUsed: estimate.used,
    reported: estimate.reported,
    options: estimate.options,
    low: end('sets_low', shown.low),
    best: end('sets_best', shown.best),
    high: end('sets_high', shown.high),
    withoutSay: withoutSay(estimate, claims),
    claims: claimLives(estimate, claims, casebook),
    contest: contestOf(estimate, same.find(({ method }) => method === 'monotone') ?? estimate),
    relatives: relativesOf(estimate, claims, casebook),
    hangsOn: hangsOn(
      estimate,
      examination.sensitivity.filter(({ published }) => figureKey(published) === key),
    ),
    known: examination.knownOn
      .filter(({ estimate }) => figureKey(estimate) === key)
      .map(one => knownFigure(one, casebook)),
    methods: same.map(methodFigure),
    ruling: rulingOn(estimate, casebook.rulings) ?? null,
  }
}

function endOf(estimate: Estimate, role: TraceEntry['role'], value: number | null): End | null {
  if (value === null) return null
  const entries = estimate.trace.filter(entry => entry.role === role)
  return {
    value,
    claims: [...new Set(entries.map(({ claimId }) => claimId))],
    rules: [...new Set(entries.flatMap(({ rules }) => rules))],
  }
}

/** Of the voices that support a best figure which is a median: those that state no two bounds around a number. */
function withoutSay(
  { headline, trace, clusterOf }: Estimate,
  claims: ReadonlyMap<string, Claim>,
): readonly string[] {
  const isMedian = headline?.bestRule && MEDIANS.some(rule => rule === headline.bestRule)
  if (!isMedian) return []
  const supporting = trace.filter(({ role, claimId }) => role === 'supports' && clusterOf.has(claimId))
  return supporting
    .filter(
      ({ claimId, after }) =>
        !after || !statesLow(after) || after.high === null || claims.get(claimId)?.figure?.mode === null,
    )
    .map(({ claimId }) => claimId)
}

const MEDIANS = ['weighted-lower-median', 'moved-to-lower-bound', 'moved-to-upper-bound', 'moved-to-floor']

function knownFigure({ knownOn: day, estimate }: KnownOn, { claims }: Casebook): KnownFigure {
  const involved = new Set(estimate.trace.map(({ claimId }) => claimId))
  return {
    day,
    asOf: estimate.lastDay,
    figure: verdicted(estimate),
    newClaims: claims
      .filter(({ note, knownOn }) => knownOn === day && involved.has(note.claim_id))
      .map(({ note }) => note.claim_id),
  }
}

function methodFigure(estimate: Estimate): MethodFigure {
  const { method, lastDay: asOf, missingReason, status } = estimate
  return { method, asOf, figure: verdicted(estimate), missingReason, status }
}
