import type { Bounds, Conflict, Moment, TraceEntry } from '../../model/journey/assessment.ts'
import { inOrder, setterEntries, voiceEntries } from '../trace.ts'
import type { Admitted } from '../voices/admit.ts'
import type { Cluster } from '../voices/cluster.ts'
import type { Standing } from './solve.ts'

/** What became of the claims of a series: those set aside, the clusters, and how each stands in the best history. */
interface Weighed {
  readonly setAside: readonly TraceEntry[]
  readonly clusters: readonly Cluster[]
  readonly standings: readonly Standing[]
  readonly conflicts: readonly Conflict[]
  readonly moments: readonly Moment[]
}

/**
 * Everything each claim did to an estimate. Every claim of the series has at least one entry; claims about parts and
 * wholes have one where they set an end.
 */
export function reasonsOf(
  { setAside, clusters, standings, conflicts, moments }: Weighed,
  moment: Moment | null,
  used: ReadonlyMap<string, Admitted>,
): readonly TraceEntry[] {
  const opponents = opponentsIn(conflicts)
  const entries = [
    ...setAside,
    ...clusters.flatMap((cluster, i) => {
      const { claim, rules, after } = cluster.voter
      const beside = opponents.get(claim.note.claim_id)
      if (standings[i] === 'never') return voiceEntries(cluster, 'dissents', rules, beside)
      const published = moments.find(({ day }) => day === claim.cutOff)
      if (!published || meet(published, after)) return voiceEntries(cluster, 'supports', rules, beside)
      return voiceEntries(cluster, 'dissents', [...rules, 'no-room-beside-parts'], beside)
    }),
  ]
  if (!moment) return inOrder(entries)
  const own = new Set(entries.map(({ claimId }) => claimId))
  const { lowBy, highBy, bestBy, bestRule } = moment
  const low = (id: string) => (own.has(id) ? 'greatest-lower-bound' : 'floor-of-parts')
  const high = (id: string) => (own.has(id) ? 'least-upper-bound' : 'ceiling-of-whole')
  return inOrder([
    ...entries,
    ...setterEntries('sets_low', lowBy, low, used),
    ...setterEntries('sets_high', highBy, high, used),
    ...(bestRule ? setterEntries('sets_best', bestBy, () => bestRule, used) : []),
  ])
}

function meet(a: Bounds, b: Bounds): boolean {
  return a.low <= (b.high ?? Number.POSITIVE_INFINITY) && b.low <= (a.high ?? Number.POSITIVE_INFINITY)
}

/** The claims that each claim cannot stand beside, in the order of their ids. */
function opponentsIn(conflicts: readonly Conflict[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>()
  const note = (one: string, other: string) => found.set(one, (found.get(one) ?? new Set()).add(other))
  for (const { earlier, later } of conflicts) {
    note(earlier.claimId, later.claimId)
    note(later.claimId, earlier.claimId)
  }
  return new Map([...found].map(([id, others]) => [id, [...others].sort()]))
}
