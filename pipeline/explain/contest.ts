import type { Bounds, Conflict, Estimate } from '../model/journey/assessment.ts'
import type { Contest, ContraryPair } from '../model/journey/explanation.ts'
import { groupBy } from '../model/order.ts'

/** Among more claims than these, the one with the most opponents is left out first, without trying what else would do. */
const MOST_TRIED = 20

/**
 * The fewest pairs that show why the voices cannot all be true. Voices can stand together exactly if each two of them can: so
 * one pair for each claim that must be left out says it all. Claims that no best history keeps are left out; where the rest
 * still contradict each other, so are the fewest others.
 *
 * `weighed` is the monotone estimate: the other methods ask only whether there are contradictions.
 */
export function contestOf(estimate: Estimate, weighed: Estimate): Contest {
  const conflicts = estimate.verdict === 'contested' ? weighed.conflicts : estimate.conflicts
  const between = conflicts.filter(({ kind }) => kind === 'between_claims')
  const dissents = weighed.trace.filter(({ role }) => role === 'dissents').map(({ claimId }) => claimId)
  const dissenting = [...new Set(dissents)].filter(id => between.some(pair => involves(pair, id)))
  const tied = fewestLeftOut(between.filter(pair => !dissenting.some(id => involves(pair, id))))
  const leftOut = [...dissenting, ...tied]
  const shown = new Set(leftOut.flatMap(id => pairFor(id, between, leftOut) ?? []))
  const wholes = [...groupBy(conflicts, pair => pair.later.claimId).values()]
    .map(pairs => pairs.filter(({ kind }) => kind === 'part_above_whole'))
    .filter(pairs => pairs.length > 0)
  const used = boundsIn(weighed)
  return {
    pairs: [...shown]
      .map(pair => contrary([pair], used))
      .concat(wholes.slice(0, 1).map(pairs => contrary(pairs, used))),
    others: between.length - shown.size + Math.max(0, wholes.length - 1),
    isTie: dissenting.length === 0 && tied.length > 0,
  }
}

/** The fewest claims without which no pair is left; of several such sets the one with the smaller ids. */
export function fewestLeftOut(pairs: readonly Conflict[]): readonly string[] {
  const opponents = new Map<string, Set<string>>()
  const note = (one: string, other: string) =>
    opponents.set(one, (opponents.get(one) ?? new Set()).add(other))
  for (const { earlier, later } of pairs) {
    note(earlier.claimId, later.claimId)
    note(later.claimId, earlier.claimId)
  }
  const [most] = [...opponents].sort(([a, x], [b, y]) => y.size - x.size || (a < b ? -1 : 1))
  if (!most) return []
  const [id, others] = most
  const without = (ids: readonly string[]) => pairs.filter(pair => !ids.some(one => involves(pair, one)))
  const alone = [id, ...fewestLeftOut(without([id]))]
  if (others.size === 1 || opponents.size > MOST_TRIED) return alone
  const instead = [...others, ...fewestLeftOut(without([...others]))]
  return instead.length < alone.length ? instead : alone
}

/** A pair of a claim that is left out: with one that is kept, if it can be. */
function pairFor(id: string, pairs: readonly Conflict[], leftOut: readonly string[]): Conflict | undefined {
  const own = pairs.filter(pair => involves(pair, id))
  const kept = own.find(pair => !leftOut.some(other => other !== id && involves(pair, other)))
  return kept ?? own[0]
}

function involves({ earlier, later }: Conflict, id: string): boolean {
  return earlier.claimId === id || later.claimId === id
}

/** The bounds with which each claim entered. */
function boundsIn({ trace }: Estimate): ReadonlyMap<string, Bounds> {
  return new Map(trace.flatMap(({ claimId, after }) => (after ? [[claimId, after]] : [])))
}

/** One contradiction: of two claims, or of all the parts that add up to more than their whole. */
function contrary(pairs: readonly Conflict[], used: ReadonlyMap<string, Bounds>): ContraryPair {
  const [first] = pairs
  if (!first) throw new Error('a contradiction has at least one pair')
  const { kind, earlier, later } = first
  const exact = (id: string) => used.get(id)?.low === used.get(id)?.high && used.has(id)
  return {
    kind,
    earlier: {
      claims: pairs.map(({ earlier }) => earlier.claimId),
      day: earlier.day,
      bound: earlier.low,
      exact: kind === 'between_claims' && exact(earlier.claimId),
    },
    later: { claims: [later.claimId], day: later.day, bound: later.high, exact: exact(later.claimId) },
  }
}
