import type { Staged } from '../model/diagnostics/diagnostic.ts'
import type { Assessment, Estimate, Method, Scope, Series } from '../model/journey/assessment.ts'
import type { Casebook, Claim } from '../model/journey/casebook.ts'
import { comparing, groupBy } from '../model/order.ts'
import { type Desk, deskOf } from './desk.ts'
import { monotone } from './monotone.ts'
import { scopeKey } from './scope.ts'

/** A rule set that turns every series into an estimate with its reasons. */
type MethodFunction = (series: readonly Series[], desk: Desk) => readonly Estimate[]

/** The methods, by the names under which METHODOLOGY explains them. */
const METHODS: Readonly<Record<Method, MethodFunction>> = { monotone }

/**
 * In:    checked claims.
 * Out:   for every series, under every method, low, best and high with the reasons.
 * Says:  nothing: what contradicts itself is published as a conflict, not said as a problem.
 * Never: invents a number, drops a claim, or looks at a clock.
 */
export function reconcile(casebook: Casebook): Staged<Assessment> {
  const desk = deskOf(casebook)
  const series = seriesOf(casebook.claims)
  return {
    value: { estimates: Object.values(METHODS).flatMap(method => method(series, desk)) },
    diagnostics: [],
  }
}

/** The claims by what they count, in a total order of scopes; within a series ordered by claim id. */
function seriesOf(claims: readonly Claim[]): readonly Series[] {
  const ordered = [...claims].sort(comparing(({ note }) => note.claim_id))
  return [...groupBy(ordered, claim => scopeKey(scopeOf(claim))).values()]
    .flatMap(([first, ...others]) => (first ? [{ scope: scopeOf(first), claims: [first, ...others] }] : []))
    .sort(
      comparing(
        ({ scope }) => scope.eventId,
        ({ scope }) => scope.groupId,
        ({ scope }) => scope.outcome,
        ({ scope }) => scope.counting,
        ({ scope }) => scope.time,
      ),
    )
}

function scopeOf({ note, from, cutOff }: Claim): Scope {
  const { event_id: eventId, group_id: groupId, outcome, counting } = note
  const time = counting === 'cumulative' ? null : counting === 'stock' ? cutOff : `${from}/${cutOff}`
  return { eventId, groupId, outcome, counting, time }
}
