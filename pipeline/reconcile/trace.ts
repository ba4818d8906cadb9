import type { Bounds, Role, TraceEntry } from '../model/journey/assessment.ts'
import { compareText } from '../model/order.ts'
import type { Rule } from '../model/rules.ts'
import type { Admitted } from './voices/admit.ts'
import type { Cluster } from './voices/cluster.ts'

/** The claims of an entry that stands against none. Most do, so they share the list. */
export const NOBODY: readonly string[] = []

/** The rules of a claim that enters with the bounds of its words. Most do, so they share the list. */
export const AS_READ: readonly Rule[] = ['as-read']
const REPEATED: readonly Rule[] = ['one-voice-one-vote']
const EARLIER: readonly Rule[] = ['earlier-word']

/** The entries of a trace in their order: by claim, and for each claim its vote before what it set. */
export function inOrder(entries: readonly TraceEntry[]): readonly TraceEntry[] {
  return entries.toSorted((a, b) => compareText(a.claimId, b.claimId) || RANK[a.role] - RANK[b.role])
}

const RANK: Readonly<Record<Role, number>> = {
  supports: 0,
  dissents: 1,
  sets_low: 2,
  sets_best: 3,
  sets_high: 4,
  duplicate_of: 5,
  superseded: 6,
  out_of_scope: 7,
  deprecated: 8,
}

/** The entries where every voice supports a figure with its words as they were read. */
export function asRead(setAside: readonly TraceEntry[], clusters: readonly Cluster[]): readonly TraceEntry[] {
  return inOrder([
    ...setAside,
    ...clusters.flatMap(cluster => voiceEntries(cluster, 'supports', AS_READ, NOBODY, beforeOf)),
  ])
}

/** What a voice did: its voter's vote, and why its other claims have none. */
export function voiceEntries(
  { voter, echoes }: Cluster,
  role: Extract<Role, 'supports' | 'dissents' | 'out_of_scope'>,
  rules: readonly Rule[],
  opponents: readonly string[] = NOBODY,
  entersWith = afterOf,
): readonly TraceEntry[] {
  const claimId = voter.claim.note.claim_id
  const vote = entryOf(voter, entersWith(voter), role, rules, opponents)
  if (echoes.length === 0) return [vote]
  return [
    vote,
    ...echoes.map(echo => {
      const repeated = echo.claim.cutOff === voter.claim.cutOff
      return entryOf(
        echo,
        entersWith(echo),
        repeated ? 'duplicate_of' : 'superseded',
        repeated ? REPEATED : EARLIER,
        [claimId],
      )
    }),
  ]
}

function afterOf({ after }: Admitted): Bounds {
  return after
}

/** Bounds as they were read. */
export function beforeOf({ before }: Admitted): Bounds {
  return before
}

function entryOf(
  { claim, before }: Admitted,
  after: Bounds,
  role: Role,
  rules: readonly Rule[],
  conflictsWith: readonly string[],
): TraceEntry {
  return { claimId: claim.note.claim_id, role, rules, before, after, conflictsWith }
}

/** Entries of the claims that set an end, be they about the scope itself or about its parts and wholes. */
export function setterEntries(
  role: Role,
  claimIds: readonly string[],
  ruleOf: (claimId: string) => Rule,
  usedOf: (claimId: string) => Admitted | undefined,
  entersWith = afterOf,
): readonly TraceEntry[] {
  return [...new Set(claimIds)].flatMap(claimId => {
    const admitted = usedOf(claimId)
    return admitted ? [entryOf(admitted, entersWith(admitted), role, [ruleOf(claimId)], NOBODY)] : []
  })
}
