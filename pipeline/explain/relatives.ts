import { chainFrom } from '../model/chain.ts'
import type { Bounds, Estimate, Scope } from '../model/journey/assessment.ts'
import type { Casebook, Claim } from '../model/journey/casebook.ts'
import type { Relative } from '../model/journey/explanation.ts'
import { scopeKey, scopeOf } from '../model/journey/scope.ts'
import { groupBy } from '../model/order.ts'
import { countedBy } from './counted.ts'

/** The parts and wholes that set an end of a figure, with the claims that did. Claims about the same count that agree are one. */
export function relativesOf(
  { trace, scope }: Estimate,
  claims: ReadonlyMap<string, Claim>,
  casebook: Casebook,
): readonly Relative[] {
  return (['low', 'high'] as const).flatMap(end => {
    const set = trace.flatMap(({ claimId, role, after }) => {
      const claim = role === `sets_${end}` && after ? claims.get(claimId) : undefined
      return claim && after ? [{ claimId, claim, bounds: after }] : []
    })
    const others = set.filter(({ claim }) => scopeKey(scopeOf(claim)) !== scopeKey(scope))
    const alike = groupBy(others, ({ claim, bounds }) => JSON.stringify([scopeKey(scopeOf(claim)), bounds]))
    return [...alike.values()].flatMap(([first, ...more]) =>
      first
        ? [
            {
              end,
              relation: relationOf(scopeOf(first.claim), scope, casebook),
              counted: countedBy(first.claim, casebook),
              bounds: boundsOf(first.bounds),
              claims: [first, ...more].map(({ claimId }) => claimId),
            },
          ]
        : [],
    )
  })
}

function boundsOf({ low, high }: Bounds): Bounds {
  return { low, high }
}

/** What a count is to a scope. What is neither its part nor its whole stands beside it, in the same whole. */
function relationOf(counted: Scope, scope: Scope, { events, groups }: Casebook): Relative['relation'] {
  const eventAround = (id: string) => events.find(({ event_id }) => event_id === id)?.part_of
  const groupAround = (id: string) => groups.find(({ group_id }) => group_id === id)?.part_of
  const holds = (whole: Pick<Scope, 'eventId' | 'groupId' | 'outcome' | 'counting'>, part: typeof whole) =>
    chainFrom(part.eventId, eventAround).includes(whole.eventId) &&
    chainFrom(part.groupId, groupAround).includes(whole.groupId) &&
    (whole.outcome === part.outcome || whole.outcome === 'killed_or_wounded') &&
    (whole.counting === part.counting || whole.counting === 'cumulative')
  if (holds(scope, counted)) return 'part'
  return holds(counted, scope) ? 'whole' : 'beside'
}
