import type { Conflict, Estimate, TraceEntry } from '../model/journey/assessment.ts'
import type { Claim } from '../model/journey/casebook.ts'
import type { Desk } from './desk.ts'
import type { Family } from './families.ts'
import { gradeOf } from './grade.ts'
import type { Weighing } from './weighing.ts'

/** What a method makes of a series. Its reasons are given only to who asks: of most figures that are examined nobody does. */
export interface Conclusion
  extends Pick<
    Estimate,
    | 'scope'
    | 'method'
    | 'moments'
    | 'headline'
    | 'lastDay'
    | 'verdict'
    | 'support'
    | 'missingReason'
    | 'status'
  > {
  /** What the method counted of the series. */
  readonly counted: Weighing
  readonly conflicts: () => readonly Conflict[]
  readonly trace: () => readonly TraceEntry[]
}

/** A rule set, ready to conclude on each series of a family. */
export type Concluding = (weighing: Weighing) => Conclusion

/** A rule set that turns every series into an estimate with its reasons. */
export type MethodFunction = (family: Family, desk: Desk) => Concluding

/** A conclusion as it is published: with its reasons, its grade, and the editors' decisions on which it rests. */
export function estimateOf(
  conclusion: Conclusion,
  claims: ReadonlyMap<string, Claim>,
  options: string,
): Estimate {
  const { scope, method, moments, headline, lastDay, verdict, support, missingReason, status } = conclusion
  const { used, clusters, sourceTypes, clusterOf, reported } = conclusion.counted.tally
  const trace = conclusion.trace()
  return {
    scope,
    method,
    moments,
    headline,
    lastDay,
    verdict,
    support,
    missingReason,
    trace,
    conflicts: conclusion.conflicts(),
    used,
    clusters,
    sourceTypes,
    clusterOf,
    reported,
    status,
    grade: gradeOf({ headline, verdict, trace, clusterOf }, claims),
    options,
  }
}
