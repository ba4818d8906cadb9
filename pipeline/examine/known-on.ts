import type { Estimate } from '../model/journey/assessment.ts'
import type { Claim } from '../model/journey/casebook.ts'
import type { KnownOn } from '../model/journey/examination.ts'
import { figureKey } from '../model/journey/figure-key.ts'
import { scopeKey, scopeOf } from '../model/journey/scope.ts'
import { statedFigure } from '../model/stated.ts'
import type { Desk } from '../reconcile/desk.ts'
import { assess } from '../reconcile/reconcile.ts'

/**
 * What each figure of a family was on every day on which a claim about it became public, and on every day on which a claim
 * about a part or a whole of it moved it.
 */
export function knownOnOf(family: readonly Claim[], desk: Desk): readonly KnownOn[] {
  const days = [...new Set(family.map(({ knownOn }) => knownOn))].sort()
  const before = new Map<string, string>()
  return days.flatMap(day => {
    const spokenOf = new Set(
      family.filter(({ knownOn }) => knownOn === day).map(claim => scopeKey(scopeOf(claim))),
    )
    return assess(publicBy(family, day), desk).estimates.flatMap(estimate => {
      const key = figureKey(estimate)
      const shown = JSON.stringify(shownOf(estimate))
      const moved = before.get(key) !== shown
      before.set(key, shown)
      if (estimate.missingReason === 'not_covered') return []
      return moved || spokenOf.has(scopeKey(estimate.scope)) ? [{ knownOn: day, estimate }] : []
    })
  })
}

/** The claims that were public by the end of a day. */
export function publicBy(claims: readonly Claim[], day: string): readonly Claim[] {
  return claims.filter(({ knownOn }) => knownOn <= day)
}

function shownOf({ headline, verdict, lastDay, used, clusters }: Estimate): object {
  return { ...statedFigure(headline), verdict, lastDay, used, clusters }
}
