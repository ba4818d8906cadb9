import type { Bounds, Role, TraceEntry } from '../model/journey/assessment.ts'
import { comparing } from '../model/order.ts'
import type { Rule } from '../model/rules.ts'
import type { Admitted } from './voices/admit.ts'
import type { Cluster } from './voices/cluster.ts'

/** The entries of a trace in their order: by claim, and for each claim its vote before what it set. */
export function inOrder(entries: readonly TraceEntry[]): readonly TraceEntry[] {
  return entries.toSorted(
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

/** What a voice did: its voter's vote, and why its other claims have none. */
export function voiceEntries(
  { voter, echoes }: Cluster,
  role: Extract<Role, 'supports' | 'dissents' | 'out_of_scope'>,
  rules: readonly Rule[],
  opponents: readonly string[] = [],
  entersWith = ({ after }: Admitted): Bounds => after,
): readonly TraceEntry[] {
  const claimId = voter.claim.note.claim_id
  return [
    entryOf(voter, entersWith(voter), role, rules, opponents),
    ...echoes.map(echo => {
      const repeated = echo.claim.cutOff === voter.claim.cutOff
      return entryOf(
        echo,
        entersWith(echo),
        repeated ? 'duplicate_of' : 'superseded',
        [repeated ? 'one-voice-one-vote' : 'earlier-word'],
        [claimId],
      )
    }),
  ]
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
  used: ReadonlyMap<string, Admitted>,
  entersWith = ({ after }: Admitted): Bounds => after,
): readonly TraceEntry[] {
  return [...new Set(claimIds)].flatMap(claimId => {
    const admitted = used.get(claimId)
    return admitted ? [entryOf(admitted, entersWith(admitted), role, [ruleOf(claimId)], [])] : []
  })
}
