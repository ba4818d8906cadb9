import type {
  Conflict,
  Estimate,
  MissingReason,
  Series,
  TraceEntry,
  Verdict,
} from '../model/journey/assessment.ts'
import type { Claim } from '../model/journey/casebook.ts'
import type { Desk } from './desk.ts'
import { type Admission, admit, corrections } from './voices/admit.ts'
import { type Cluster, clusters } from './voices/cluster.ts'
import { conflictsBetween } from './voices/conflicts.ts'

/** A series ready for any method: its claims parted into used and set aside, and the used ones into voices. */
export interface Weighing {
  readonly series: Series
  readonly admission: Admission
  readonly clusters: readonly Cluster[]
  /** The pairs of voices that cannot both be true. */
  readonly conflicts: readonly Conflict[]
  readonly tally: Tally
}

/** What a method makes of a series, before it is graded. */
export type Ungraded = Omit<Estimate, 'grade' | 'options'>

/** A rule set that turns every series into an estimate with its reasons. */
export type MethodFunction = (weighings: readonly Weighing[], desk: Desk) => readonly Ungraded[]

/** Weighs every series. The series must hold all claims that can correct one of theirs. */
export function weigh(series: readonly Series[], { methodology, sources }: Desk): readonly Weighing[] {
  const correctedBy = corrections(series.flatMap(({ claims }) => claims))
  return series.map(one => {
    const admission = admit(one.claims, correctedBy, methodology)
    return weighingOf(one, admission, clusters(admission.admitted, sources))
  })
}

/** A weighing, with what is counted of it once for all methods. */
export function weighingOf(series: Series, admission: Admission, clusters: readonly Cluster[]): Weighing {
  const conflicts = conflictsBetween(clusters.map(({ voter }) => voter))
  return { series, admission, clusters, conflicts, tally: tallyOf(series, admission, clusters) }
}

/** What is counted alike under every method: the claims used, their voices, and the numbers printed. */
export type Tally = Pick<Estimate, 'used' | 'clusters' | 'sourceTypes' | 'clusterOf' | 'reported'>

function tallyOf(series: Series, admission: Admission, clusters: readonly Cluster[]): Tally {
  return {
    used: admission.admitted.length,
    clusters: clusters.length,
    sourceTypes: new Set(clusters.map(({ voter }) => voter.claim.speaker.kind)).size,
    clusterOf: new Map(
      clusters.flatMap(({ id, voter, echoes }) =>
        [voter, ...echoes].map(({ claim }) => [claim.note.claim_id, id]),
      ),
    ),
    reported: reportedRange(series.claims, admission.setAside),
  }
}

/** Whether the voices can all be true at once. */
export function verdictOf(clusters: readonly Cluster[], contradictory: boolean): Verdict {
  if (clusters.length === 0) return 'none'
  if (contradictory) return 'contested'
  return clusters.length === 1 ? 'single' : 'consistent'
}

/** Why a series of which no claim is used has no figure. */
export function missingReasonOf({ setAside }: Admission): MissingReason {
  return setAside.some(({ rules }) => rules.includes('no-figure')) ? 'no_figure' : 'all_set_aside'
}

/** The last day up to which a claim of the series counts, be it used or not. */
export function lastCutOff({ claims }: Series): string {
  return claims.reduce((last, { cutOff }) => (cutOff > last ? cutOff : last), '')
}

/** The lowest and the highest number printed, so that nobody need suspect that a method hides one. */
function reportedRange(claims: readonly Claim[], setAside: readonly TraceEntry[]): Estimate['reported'] {
  const silenced = new Set(
    setAside.filter(({ role }) => role !== 'out_of_scope').map(({ claimId }) => claimId),
  )
  const numbers = claims.flatMap(({ note, figure }) => {
    if (!figure || silenced.has(note.claim_id)) return []
    return figure.mode === null ? [figure.low, figure.high ?? figure.low] : [figure.mode]
  })
  return numbers.length === 0 ? null : { min: Math.min(...numbers), max: Math.max(...numbers) }
}
