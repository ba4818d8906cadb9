import type { Staged } from '../model/diagnostics/diagnostic.ts'
import type { Assessment, Estimate } from '../model/journey/assessment.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import type { Examination } from '../model/journey/examination.ts'
import { figureKey } from '../model/journey/figure-key.ts'
import { groupBy } from '../model/order.ts'
import { deskOf } from '../reconcile/desk.ts'
import { familiesOf } from './families.ts'
import { knownOnOf } from './known-on.ts'
import { sensitivityOf } from './sensitivity.ts'

/**
 * In:    an assessment and the casebook behind it.
 * Out:   every figure under other assumptions, without each of its voices, and as it was known on each reporting day.
 * Says:  nothing.
 * Never: has rules of its own: it only asks the methods again, with other claims or another methodology.
 */
export function examine(casebook: Casebook, { estimates }: Assessment): Staged<Examination> {
  const desk = deskOf(casebook)
  const families = familiesOf(casebook.claims, desk.trees)
  const order = new Map(estimates.map((estimate, i) => [figureKey(estimate), i]))
  const inOrder = <T>(items: readonly T[], estimateOf: (item: T) => Estimate): readonly T[] => {
    const placed = groupBy(items, item => figureKey(estimateOf(item)))
    return [...order.keys()].flatMap(key => placed.get(key) ?? [])
  }
  const sensitivity = sensitivityOf(estimates, families, casebook, desk)
  const knownOn = families.flatMap(claims => knownOnOf(claims, desk))
  return {
    value: {
      sensitivity: inOrder(sensitivity, ({ published }) => published),
      knownOn: inOrder(knownOn, ({ estimate }) => estimate),
    },
    diagnostics: [],
  }
}
