import type { Estimate, Role, TraceEntry } from '../../model/journey/assessment.ts'
import type { Casebook } from '../../model/journey/casebook.ts'
import { rulingOn } from '../../model/journey/scope.ts'
import type { RulingRow } from '../../model/records.gen.ts'
import { figureColumns, keyColumns } from '../rows.ts'
import { claimIds, estimateKey, idIn, type Node, nodeOf } from './node.ts'

/** What follows from the claims: every estimate, why claims have no vote in it, and the rulings of the editors. */
export function concludedNodes(
  estimates: readonly Estimate[],
  { rulings }: Pick<Casebook, 'rulings'>,
): readonly Node[] {
  return [
    ...estimates.map(estimate => estimateNode(estimate, rulings)),
    ...estimates.flatMap(voicelessNodes),
    ...rulings.map(rulingNode),
  ]
}

/** Claims that an estimate used: about its own series and, where they set an end, about its parts and wholes. */
export function usedBy({ missingReason, trace }: Estimate): readonly string[] {
  if (missingReason === 'not_covered') return []
  return trace.filter(entry => !isSetAside(entry)).map(({ claimId }) => claimId)
}

/** Whether a claim was not used. What a voice said again or before is used, although another of its claims casts its vote. */
function isSetAside({ role, rules }: TraceEntry): boolean {
  return role === 'deprecated' || role === 'out_of_scope' || rules.includes('corrected-by-speaker')
}

function estimateNode(estimate: Estimate, rulings: readonly RulingRow[]): Node {
  const { method, verdict, grade, status, missingReason } = estimate
  const key = keyColumns(estimate)
  const { low, best, high, best_kind } = figureColumns(estimate.headline)
  const setters = SETTING.flatMap(role => entriesOf(estimate, role)).map(({ claimId }) => claimId)
  return nodeOf({
    id: idIn('estimates', estimateKey(key)),
    type: ['Entity', 'Estimate'],
    in: idIn('tables', 'estimates'),
    event: idIn('events', key.event_id),
    group: idIn('groups', key.group_id),
    outcome: key.outcome,
    counting: key.counting,
    as_of: key.as_of,
    method: idIn('methods', method),
    low,
    best,
    high,
    best_kind,
    verdict,
    grade,
    status,
    missing_reason: missingReason,
    ruling: idIn('rulings', rulingOn(estimate, rulings)?.ruling_id ?? null),
    wasGeneratedBy: idIn('reconciliations', method),
    wasDerivedFrom: claimIds([...new Set(setters)].sort()),
    lowFrom: claimsIn(estimate, 'sets_low'),
    lowRule: rulesIn(estimate, 'sets_low'),
    bestFrom: claimsIn(estimate, 'sets_best'),
    bestRule: rulesIn(estimate, 'sets_best'),
    highFrom: claimsIn(estimate, 'sets_high'),
    highRule: rulesIn(estimate, 'sets_high'),
    supporters: claimsIn(estimate, 'supports'),
    dissenters: claimsIn(estimate, 'dissents'),
    withoutVote: estimate.trace.filter(isVoiceless).map(entry => traceId(estimate, entry)),
  })
}

const SETTING = ['sets_low', 'sets_best', 'sets_high'] as const

function entriesOf({ trace }: Estimate, role: Role): readonly TraceEntry[] {
  return trace.filter(entry => entry.role === role)
}

/** Each claim once: a rule may have said more than one thing about it. */
function claimsIn(estimate: Estimate, role: Role): readonly string[] {
  return claimIds(new Set(entriesOf(estimate, role).map(({ claimId }) => claimId)))
}

function rulesIn(estimate: Estimate, role: Role): readonly string[] {
  const rules = new Set(entriesOf(estimate, role).flatMap(({ rules }) => rules))
  return [...rules].sort().map(rule => idIn('rules', rule))
}

function isVoiceless({ role }: TraceEntry): boolean {
  return role === 'duplicate_of' || role === 'superseded' || role === 'out_of_scope' || role === 'deprecated'
}

/** Why a claim has no vote in an estimate: it is set aside, or another claim of the same voice votes. */
function voicelessNodes(estimate: Estimate): readonly Node[] {
  const used = new Set(usedBy(estimate))
  return estimate.trace.filter(isVoiceless).map(entry =>
    nodeOf({
      id: traceId(estimate, entry),
      type: [used.has(entry.claimId) ? 'Echo' : 'SetAside'],
      claim: idIn('claims', entry.claimId),
      role: entry.role,
      rule: entry.rules.map(rule => idIn('rules', rule)),
      givesWayTo: claimIds(entry.conflictsWith),
    }),
  )
}

function traceId(estimate: Estimate, { claimId, role }: TraceEntry): string {
  return idIn('trace', [estimateKey(keyColumns(estimate)), claimId, role].join('/'))
}

function rulingNode(ruling: RulingRow): Node {
  const { ruling_id, event_id, group_id, outcome, counting, as_of, low, best, high, reason, ruled_on } =
    ruling
  return nodeOf({
    id: idIn('rulings', ruling_id),
    type: ['Entity', 'Ruling'],
    in: idIn('tables', 'rulings'),
    event: idIn('events', event_id),
    group: idIn('groups', group_id),
    outcome,
    counting,
    as_of,
    low,
    best,
    high,
    reason,
    wasAttributedTo: editorId(ruling),
    wasDerivedFrom: claimIds(ruling.claims.split(' ')),
    // PROV wants a time: the beginning of the day, of which alone something is known.
    generatedAtTime: `${ruled_on}T00:00:00Z`,
    ruled_on,
  })
}

/** An editor is known by role, in words of any kind. */
export function editorId({ ruled_by }: Pick<RulingRow, 'ruled_by'>): string {
  return idIn('editors', encodeURIComponent(ruled_by))
}
