import type { Staged } from '../model/diagnostics/diagnostic.ts'
import type { Assessment } from '../model/journey/assessment.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import type { Examination } from '../model/journey/examination.ts'
import { scopeKey } from '../model/journey/scope.ts'
import { deskOf } from '../reconcile/desk.ts'
import { familiesOf } from '../reconcile/families.ts'
import { seriesOf } from '../reconcile/series.ts'
import { corrections } from '../reconcile/voices/admit.ts'
import { weigh } from '../reconcile/weighing.ts'
import { assumptions } from './assumptions.ts'
import { Figures } from './figures.ts'
import { asKnownOnEachDay } from './known-on.ts'
import { underAssumptions, withoutEachVoice } from './sensitivity.ts'

/**
 * In:    an assessment and the casebook behind it.
 * Out:   every figure under other assumptions, without each of its voices, and as it was known on each reporting day.
 * Says:  nothing.
 * Never: has rules of its own: it only asks the methods again, with other claims or another methodology.
 */
export function examine(casebook: Casebook, { estimates }: Assessment): Staged<Examination> {
  const desk = deskOf(casebook)
  const monotone = estimates.filter(({ method }) => method === 'monotone')
  const asking = {
    ...desk,
    askedOn: new Map(monotone.map(({ scope, lastDay }) => [scopeKey(scope), lastDay])),
  }
  const series = seriesOf(casebook.claims)
  const correctedBy = corrections(series.flatMap(({ claims }) => claims))
  const assumed = assumptions(asking)
  const figures = new Figures(estimates)
  for (const family of familiesOf(weigh(series, correctedBy, desk), desk.trees)) {
    const examined = { family, figures, correctedBy, asking }
    underAssumptions(examined, assumed)
    withoutEachVoice(examined)
    asKnownOnEachDay(family, figures, desk)
  }
  return {
    value: {
      sensitivity: figures.all.flatMap(({ sensitivity }) => sensitivity),
      knownOn: figures.all.flatMap(({ knownOn }) => knownOn),
    },
    diagnostics: [],
  }
}
