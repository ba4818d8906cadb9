import type {
  Conflict,
  Estimate,
  MissingReason,
  Series,
  TraceEntry,
  Verdict,
} from '../model/journey/assessment.ts'
import type { Claim } from '../model/journey/casebook.ts'
import type { Rule } from '../model/rules.ts'
import type { Desk } from './desk.ts'
import { nothing, wholeOnly } from './methods/whole-event.ts'
import { asRead, NOBODY } from './trace.ts'
import { type Admission, type Admitted, admit, loosenings } from './voices/admit.ts'
import { type Cluster, clusters, remaining } from './voices/cluster.ts'
import { areContradictory, conflictsBetween } from './voices/conflicts.ts'

/**
 * A series ready for any method: its claims parted into used and set aside, and the used ones into voices. What several methods
 * ask of it is found once, and not before one of them asks: most variants that are examined need no more than a figure.
 */
export class Weighing {
  readonly series: Series
  readonly admission: Admission
  readonly clusters: readonly Cluster[]
  #conflicts: readonly Conflict[] | undefined
  #tally: Tally | undefined
  #whole: Weighing | undefined
  #nothing: Weighing | undefined
  #asRead: readonly TraceEntry[] | undefined

  constructor(series: Series, admission: Admission, clusters: readonly Cluster[]) {
    this.series = series
    this.admission = admission
    this.clusters = clusters
  }

  /** The pairs of voices that cannot both be true. */
  get conflicts(): readonly Conflict[] {
    this.#conflicts ??= conflictsBetween(this.clusters.map(({ voter }) => voter))
    return this.#conflicts
  }

  get isContradictory(): boolean {
    return this.#conflicts ? this.#conflicts.length > 0 : areContradictory(this.clusters)
  }

  get tally(): Tally {
    this.#tally ??= tallyOf(this)
    return this.#tally
  }

  /** What the neighbours' methods count of the series where they cover it. */
  get whole(): Weighing {
    this.#whole ??= wholeOnly(this)
    return this.#whole
  }

  /** What they count of it where they do not. */
  get nothing(): Weighing {
    this.#nothing ??= nothing(this)
    return this.#nothing
  }

  /** What became of every claim where all voices that are left enter as their words were read. */
  get asRead(): readonly TraceEntry[] {
    this.#asRead ??= asRead(this.admission.setAside, this.clusters)
    return this.#asRead
  }

  /** The same with some claims set aside by a rule. The voices stay those that were found among all claims. */
  settingAside(rule: Rule, isAside: (admitted: Admitted) => boolean): Weighing {
    const { admitted, setAside } = this.admission
    if (!admitted.some(isAside)) return this
    const rules = [rule]
    const aside = admitted.filter(isAside).map(({ claim, before }) => ({
      claimId: claim.note.claim_id,
      role: 'out_of_scope' as const,
      rules,
      before,
      after: null,
      conflictsWith: NOBODY,
    }))
    const isLeft = (one: Admitted) => !isAside(one)
    return new Weighing(
      this.series,
      { admitted: admitted.filter(isLeft), setAside: [...setAside, ...aside] },
      this.clusters.flatMap(cluster => remaining(cluster, isLeft) ?? []),
    )
  }
}

/** Weighs every series. `correctedBy` tells of all claims that can correct one of theirs. */
export function weigh(
  series: readonly Series[],
  correctedBy: ReadonlyMap<string, string>,
  { methodology, sources }: Desk,
): readonly Weighing[] {
  const reasons = loosenings(methodology)
  return series.map(one => {
    const admission = admit(one.claims, correctedBy, methodology, reasons)
    return new Weighing(one, admission, clusters(admission.admitted, sources))
  })
}

/** What is counted alike under every method: the claims used, their voices, and the numbers printed. */
export type Tally = Pick<Estimate, 'used' | 'clusters' | 'sourceTypes' | 'clusterOf' | 'reported'>

function tallyOf({ series, admission, clusters }: Weighing): Tally {
  const clusterOf = new Map<string, string>()
  for (const { id, voter, echoes } of clusters) {
    clusterOf.set(voter.claim.note.claim_id, id)
    for (const { claim } of echoes) clusterOf.set(claim.note.claim_id, id)
  }
  return {
    used: admission.admitted.length,
    clusters: clusters.length,
    sourceTypes: new Set(clusters.map(({ voter }) => voter.claim.speaker.kind)).size,
    clusterOf,
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
  const silenced = new Set<string>()
  for (const { role, claimId } of setAside) if (role !== 'out_of_scope') silenced.add(claimId)
  let [min, max] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { note, figure } of claims) {
    if (!figure || silenced.has(note.claim_id)) continue
    min = Math.min(min, figure.mode ?? figure.low)
    max = Math.max(max, figure.mode ?? figure.high ?? figure.low)
  }
  return min > max ? null : { min, max }
}
