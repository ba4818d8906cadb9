import type { Conflict, Moment, Role, TraceEntry } from '../model/journey/assessment.ts'
import { comparing } from '../model/order.ts'
import type { Rule } from '../model/rules.ts'
import type { Admitted } from './admit.ts'
import type { Cluster } from './cluster.ts'
import type { Standing } from './solve.ts'

/** What became of the claims of a series: those set aside, the clusters, and how each stands in the best history. */
export interface Weighed {
  readonly setAside: readonly TraceEntry[]
  readonly clusters: readonly Cluster[]
  readonly standings: readonly Standing[]
  readonly conflicts: readonly Conflict[]
}

/**
 * Everything each claim did to an estimate. Every claim of the series has at least one entry; claims about parts and
 * wholes have one where they set an end.
 */
export function traceOf(
  weighed: Weighed,
  moment: Moment | null,
  used: ReadonlyMap<string, Admitted>,
): readonly TraceEntry[] {
  const entries = [
    ...weighed.setAside,
    ...weighed.clusters.flatMap((cluster, i) => votes(cluster, i, weighed)),
  ]
  const own = new Set(entries.map(({ claimId }) => claimId))
  if (moment) {
    const { lowBy, highBy, bestBy, bestRule } = moment
    const floor = { own: 'greatest-lower-bound', related: 'floor-of-parts' } as const
    const ceiling = { own: 'least-upper-bound', related: 'ceiling-of-whole' } as const
    entries.push(...setters('sets_low', lowBy, floor, used, own))
    entries.push(...setters('sets_high', highBy, ceiling, used, own))
    if (bestRule) {
      entries.push(...setters('sets_best', bestBy, { own: bestRule, related: bestRule }, used, own))
    }
  }
  return entries.sort(
    comparing(
      ({ claimId }) => claimId,
      ({ role }) => ROLES.indexOf(role),
    ),
  )
}

const ROLES: readonly Role[] = [
  'supports',
  'dissents',
  'sets_low',
  'sets_best',
  'sets_high',
  'duplicate_of',
  'superseded',
  'out_of_scope',
  'deprecated',
]

function votes(
  { voter, echoes }: Cluster,
  index: number,
  { standings, conflicts }: Weighed,
): readonly TraceEntry[] {
  const claimId = voter.claim.note.claim_id
  const opponents = conflicts.flatMap(({ earlier, later }) =>
    earlier.claimId === claimId ? [later.claimId] : later.claimId === claimId ? [earlier.claimId] : [],
  )
  const role = standings[index] === 'never' ? 'dissents' : 'supports'
  return [
    entryOf(voter, role, voter.rules, [...new Set(opponents)].sort()),
    ...echoes.map(echo => {
      const repeated = echo.claim.cutOff === voter.claim.cutOff
      return entryOf(
        echo,
        repeated ? 'duplicate_of' : 'superseded',
        [repeated ? 'one-voice-one-vote' : 'earlier-word'],
        [claimId],
      )
    }),
  ]
}

function entryOf(
  { claim, before, after }: Admitted,
  role: Role,
  rules: readonly Rule[],
  conflictsWith: readonly string[],
): TraceEntry {
  return { claimId: claim.note.claim_id, role, rules, before, after, conflictsWith }
}

/** Entries of the claims that set an end, be they about the scope itself or about its parts and wholes. */
function setters(
  role: Role,
  claimIds: readonly string[],
  rules: { readonly own: Rule; readonly related: Rule },
  used: ReadonlyMap<string, Admitted>,
  own: ReadonlySet<string>,
): readonly TraceEntry[] {
  return [...new Set(claimIds)].flatMap(claimId => {
    const admitted = used.get(claimId)
    if (!admitted) return []
    return [entryOf(admitted, role, [own.has(claimId) ? rules.own : rules.related], [])]
  })
}
