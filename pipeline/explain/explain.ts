import { grouped } from '../model/figure.ts'
import type { Assessment, Conflict, Estimate, Moment } from '../model/journey/assessment.ts'
import type { Casebook, Claim } from '../model/journey/casebook.ts'
import { nearest } from '../model/nearest.ts'
import { comparing, groupBy } from '../model/order.ts'
import { claimLife } from './claim-life.ts'
import { paragraph, showBounds, WIDTH } from './layout.ts'

/** The life of a figure as text, or which figures there are. */
export type Explanation =
  | { readonly kind: 'explained'; readonly text: string }
  | { readonly kind: 'unknown'; readonly nearest: string | null; readonly known: readonly string[] }

/**
 * The life of one figure, from the printed words to the published number, in lines of at most 100 columns.
 *
 * `of` is event/group/outcome, as in estimates.csv. A stock or a period has one estimate for each date, all of which
 * are explained.
 */
export function explain(of: string, casebook: Casebook, { estimates }: Assessment): Explanation {
  const wanted = estimates.filter(
    estimate => nameOf(estimate) === of && estimate.method === casebook.methodology.default_method,
  )
  if (wanted.length === 0) {
    const all = [...new Set(estimates.map(nameOf))]
    const sameEvent = all.filter(name => name.split('/')[0] === of.split('/')[0])
    const known = sameEvent.length > 0 ? sameEvent : all
    return { kind: 'unknown', nearest: nearest(of, known), known }
  }
  const claims = new Map(casebook.claims.map(claim => [claim.note.claim_id, claim]))
  const title = titleOf(of, casebook)
  return {
    kind: 'explained',
    text: [title, ...wanted.map(estimate => explainOne(estimate, claims))].join('\n'),
  }
}

function nameOf({ scope: { eventId, groupId, outcome } }: Estimate): string {
  return `${eventId}/${groupId}/${outcome}`
}

function titleOf(of: string, { events, groups }: Casebook): string {
  const [eventId, groupId, outcome = ''] = of.split('/')
  const event = events.find(({ event_id }) => event_id === eventId)
  const group = groups.find(({ group_id }) => group_id === groupId)
  const dates = event?.start === event?.end ? event?.start : `${event?.start} to ${event?.end}`
  const title = `${event?.name_en}, ${dates}: ${group?.name_en}, ${outcome.replaceAll('_', ' ')}`
  return [of, ...paragraph('', title), ''].join('\n')
}

function explainOne(estimate: Estimate, claims: ReadonlyMap<string, Claim>): string {
  const { headline, conflicts, trace, lastDay, method, scope } = estimate
  const until =
    scope.counting === 'within'
      ? `within ${scope.time}`
      : scope.counting === 'stock'
        ? `on ${lastDay}`
        : `up to ${lastDay}`
  const sections = [
    `ESTIMATE  ${until}, method ${method}`,
    ...(headline ? figures(headline) : ['  no figure']),
    ...paragraph('  ', verdict(estimate)),
    '',
    'CLAIMS',
    ...claimsOf(estimate, claims).flatMap(claim => {
      const entries = trace.filter(({ claimId }) => claimId === claim.note.claim_id)
      return [...claimLife(claim, entries, estimate), '']
    }),
    ...(conflicts.length > 0
      ? ['CONFLICTS', ...explainConflicts(conflicts).flatMap(sentence => paragraph('  ', sentence)), '']
      : []),
  ]
  return `${'-'.repeat(WIDTH)}\n${sections.join('\n')}`
}

/** The claims in the order of their cut-offs: those that are used, then those about parts and wholes, then those set aside. */
function claimsOf({ trace, clusterOf }: Estimate, claims: ReadonlyMap<string, Claim>): readonly Claim[] {
  const aside = new Set(trace.filter(({ after }) => after === null).map(({ claimId }) => claimId))
  const place = ({ note }: Claim) => (clusterOf.has(note.claim_id) ? 0 : aside.has(note.claim_id) ? 2 : 1)
  const ids = [...new Set(trace.map(({ claimId }) => claimId))]
  return ids
    .flatMap(id => claims.get(id) ?? [])
    .sort(
      comparing(
        place,
        ({ cutOff }) => cutOff,
        ({ note }) => note.claim_id,
      ),
    )
}

function figures({ low, best, high, bestKind, runs, lowBy, bestBy, highBy }: Moment): readonly string[] {
  const by = (ids: readonly string[]) => (ids.length > 0 ? `set by ${ids.join(', ')}` : 'set by no claim')
  const floor = bestKind === 'floor' ? ' (the floor: only lower bounds are known)' : ''
  const unknown = low === 0 && lowBy.length === 0
  const gaps = `Not every number between is possible: ${runs.map(showBounds).join(' or ')}.`
  return [
    ...paragraph('  low   ', unknown ? '0: no lower bound is known' : `${grouped(low)}, ${by(lowBy)}`),
    ...paragraph('  best  ', best === null ? 'none' : `${grouped(best)}${floor}, ${by(bestBy)}`),
    ...paragraph('  high  ', high === null ? 'no upper bound is stated' : `${grouped(high)}, ${by(highBy)}`),
    ...(runs.length > 1 ? paragraph('        ', gaps) : []),
  ]
}

const REASONS = {
  no_figure: 'The sources speak of it but give no number.',
  all_set_aside: 'Every claim about it is set aside.',
  no_lower_bound: 'Only upper bounds are known, so there is no best figure.',
  no_support:
    'Every claim up to this date contradicts the better supported ones, so there is no best figure.',
  not_covered: 'The method does not count this.',
  method_gives_none: 'The method gives a range and no best figure.',
  not_verified: 'The method asks for more independent voices than have spoken.',
} as const

function verdict({ verdict, clusters, used, support, missingReason, reported }: Estimate): string {
  const voices = `${clusters} independent ${clusters === 1 ? 'voice' : 'voices'} in ${used} ${used === 1 ? 'claim' : 'claims'}`
  const printed = reported
    ? ` Printed numbers run from ${grouped(reported.min)} to ${grouped(reported.max)}.`
    : ''
  const reason = missingReason ? ` ${REASONS[missingReason]}` : ''
  switch (verdict) {
    case 'consistent':
      return `Consistent: ${voices} can all be true at once.${printed}${reason}`
    case 'contested':
      return `Contested: of ${voices}, the best history satisfies ${Math.round((support ?? 0) * 100)} %.${printed}${reason}`
    case 'single':
      return `Single: ${voices}.${printed}${reason}`
    case 'none':
      return `No claim about this very count is used.${printed}${reason}`
  }
}

/** One sentence for every contradiction: of parts above their whole, all that add up to the floor stand in one. */
function explainConflicts(conflicts: readonly Conflict[]): readonly string[] {
  const parts = (conflict: Conflict) => (conflict.kind === 'part_above_whole' ? '' : conflict.earlier.claimId)
  const groups = groupBy(conflicts, conflict => `${parts(conflict)} ${conflict.later.claimId}`)
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const { kind, earlier, later } = first
    const ids = [earlier, ...others.map(({ earlier }) => earlier)].map(({ claimId }) => claimId)
    const together = ids.length > 1 ? `${ids.join(' and ')} together` : ids[0]
    const because = kind === 'between_claims' ? 'a toll never falls' : 'a part is never more than its whole'
    const low = `at least ${grouped(earlier.low)} by ${earlier.day} (${together})`
    return [
      `${low} cannot stand beside at most ${grouped(later.high)} by ${later.day} (${later.claimId}): ${because}.`,
    ]
  })
}
