import type { Bounds, Estimate, TraceEntry } from '../model/journey/assessment.ts'
import type { Casebook, Claim } from '../model/journey/casebook.ts'
import type { ClaimLife, Deed } from '../model/journey/explanation.ts'
import { scopeKey, scopeOf } from '../model/journey/scope.ts'
import { comparing } from '../model/order.ts'
import { countedBy } from './counted.ts'

/** The claims in the order of their cut-offs: those that are used, then those about parts and wholes, then those set aside. */
export function claimLives(
  { trace, clusterOf, scope }: Estimate,
  claims: ReadonlyMap<string, Claim>,
  casebook: Casebook,
): readonly ClaimLife[] {
  const aside = new Set(trace.filter(({ after }) => after === null).map(({ claimId }) => claimId))
  const place = ({ note }: Claim) => (clusterOf.has(note.claim_id) ? 0 : aside.has(note.claim_id) ? 2 : 1)
  const involved = [...new Set(trace.map(({ claimId }) => claimId))].flatMap(id => claims.get(id) ?? [])
  return involved
    .toSorted(
      comparing(
        place,
        ({ cutOff }) => cutOff,
        ({ note }) => note.claim_id,
      ),
    )
    .map(claim => {
      const isOwn = scopeKey(scopeOf(claim)) === scopeKey(scope)
      return lifeOf(claim, countedBy(claim, casebook), isOwn, trace)
    })
}

function lifeOf(
  claim: Claim,
  counted: ClaimLife['counted'],
  isOwn: boolean,
  trace: readonly TraceEntry[],
): ClaimLife {
  const { note, figure, speaker, source, stake, knownOn, file, line } = claim
  const { publisher, title, url, relays } = source
  return {
    claimId: note.claim_id,
    counted,
    isOwn,
    wording: note.wording,
    language: note.language,
    figure: figure && { low: figure.low, mode: figure.mode, high: figure.high },
    speaker: { name: { en: speaker.name_en, fr: speaker.name_fr }, kind: speaker.kind, stake },
    cutOffSaid: note.as_of !== null,
    reportedOn: note.reported_on,
    publicSince: knownOn,
    source: { publisher, title, url, relays },
    file,
    line,
    deeds: trace.filter(({ claimId }) => claimId === note.claim_id).map(deedOf),
    rankReason: note.rank_reason,
  }
}

function deedOf({ role, rules, before, after, conflictsWith }: TraceEntry): Deed {
  return { role, rules, usedAs: sameBounds(before, after) ? null : after, beside: conflictsWith }
}

function sameBounds(before: Bounds | null, after: Bounds | null): boolean {
  return before !== null && after !== null && before.low === after.low && before.high === after.high
}
