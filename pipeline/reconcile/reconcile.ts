import type { Staged } from '../model/diagnostics/diagnostic.ts'
import { type Assessment, type Estimate, METHOD_NAMES, type Method } from '../model/journey/assessment.ts'
import type { Casebook, Claim } from '../model/journey/casebook.ts'
import { estimateOf, type MethodFunction } from './conclusion.ts'
import { type Desk, deskOf } from './desk.ts'
import { familiesOf } from './families.ts'
import { acledLike } from './methods/acled-like.ts'
import { airwarsLike } from './methods/airwars-like.ts'
import { ibcLike } from './methods/ibc-like.ts'
import { ucdpLike } from './methods/ucdp-like.ts'
import { unThreeTypes } from './methods/un-3-types.ts'
import { monotone } from './monotone/monotone.ts'
import { optionsOf } from './options.ts'
import { seriesOf } from './series.ts'
import { corrections } from './voices/admit.ts'
import { weigh } from './weighing.ts'

/** The methods, by the names under which METHODOLOGY explains them. */
export const METHODS: Readonly<Record<Method, MethodFunction>> = {
  monotone,
  'ucdp-like': ucdpLike,
  'acled-like': acledLike,
  'ibc-like': ibcLike,
  'airwars-like': airwarsLike,
  'un-3-types': unThreeTypes,
}

/**
 * In:    checked claims.
 * Out:   for every series, under every method, low, best and high with the reasons.
 * Says:  nothing: what contradicts itself is published as a conflict, not said as a problem.
 * Never: invents a number, drops a claim, or looks at a clock.
 */
export function reconcile(casebook: Casebook): Staged<Assessment> {
  return { value: assess(casebook.claims, deskOf(casebook)), diagnostics: [] }
}

/** The estimates that follow from some claims. */
export function assess(claims: readonly Claim[], desk: Desk): Assessment {
  const series = seriesOf(claims)
  const correctedBy = corrections(series.flatMap(({ claims }) => claims))
  const weighings = weigh(series, correctedBy, desk)
  const byId = new Map(claims.map(claim => [claim.note.claim_id, claim]))
  const placeOf = new Map(weighings.map((weighing, i) => [weighing, i]))
  const methods = METHOD_NAMES.map(name => ({
    concluding: METHODS[name],
    options: optionsOf(name, desk.methodology),
    estimates: new Array<Estimate>(weighings.length),
  }))
  for (const family of familiesOf(weighings, desk.trees)) {
    for (const { concluding, options, estimates } of methods) {
      const conclude = concluding(family, desk)
      for (const member of family.members) {
        estimates[placeOf.get(member) ?? -1] = estimateOf(conclude(member), byId, options)
      }
    }
  }
  return { estimates: methods.flatMap(({ estimates }) => estimates) }
}
