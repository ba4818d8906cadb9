import { METHOD_NAMES } from '../model/journey/assessment.ts'
import { figureKey } from '../model/journey/figure-key.ts'
import type { FindingsOfPart } from '../model/journey/part.ts'
import { groupBy } from '../model/order.ts'
import { byScope } from '../reconcile/series.ts'

/** What several parts were found to say, in the order in which all claims at once would have been found to say it. */
export function joinFindings(parts: readonly FindingsOfPart[]): FindingsOfPart {
  const estimates = parts
    .flatMap(({ assessment }) => assessment.estimates)
    .sort(
      (a, b) => METHOD_NAMES.indexOf(a.method) - METHOD_NAMES.indexOf(b.method) || byScope(a.scope, b.scope),
    )
  const tried = groupBy(
    parts.flatMap(({ examination }) => examination.sensitivity),
    ({ published }) => figureKey(published),
  )
  const known = groupBy(
    parts.flatMap(({ examination }) => examination.knownOn),
    ({ estimate }) => figureKey(estimate),
  )
  const keys = estimates.map(figureKey)
  return {
    assessment: { estimates },
    examination: {
      sensitivity: keys.flatMap(key => tried.get(key) ?? []),
      knownOn: keys.flatMap(key => known.get(key) ?? []),
    },
  }
}
