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
  usedOf: (claimId: string) => Admitted | undefined,
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
    ...setterEntries('sets_low', lowBy, low, usedOf),
    ...setterEntries('sets_high', highBy, high, usedOf),
    ...(bestRule ? setterEntries('sets_best', bestBy, () => bestRule, usedOf) : []),
  ])
}

function meet(a: Bounds, b: Bounds): boolean {
  return a.low <= (b.high ?? Number.POSITIVE_INFINITY) && b.low <= (a.high ?? Number.POSITIVE_INFINITY)
}

const NO_OPPONENTS: ReadonlyMap<string, readonly string[]> = new Map()

/** The claims that each claim cannot stand beside, in the order of their ids. */
function opponentsIn(conflicts: readonly Conflict[]): ReadonlyMap<string, readonly string[]> {
  if (conflicts.length === 0) return NO_OPPONENTS
  const found = new Map<string, string[]>()
  const note = (one: string, other: string) => {
    const others = found.get(one)
    if (others) others.push(other)
    else found.set(one, [other])
  }
  for (const { earlier, later } of conflicts) note(earlier.claimId, later.claimId)
  for (const { earlier, later } of conflicts) note(later.claimId, earlier.claimId)
  // Conflicts come in the order of their ids, so that each list is two sorted ones, which `sort` merges.
  return new Map(
    [...found].map(([id, others]) => [id, others.sort().filter((other, i) => other !== others[i - 1])]),
  )
}
