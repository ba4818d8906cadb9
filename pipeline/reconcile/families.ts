import { chainFrom } from '../model/chain.ts'
import type { Scope } from '../model/journey/assessment.ts'
import { scopeKey } from '../model/journey/scope.ts'
import { groupBy } from '../model/order.ts'
import { type Place, Places } from './places.ts'
import type { Trees } from './scope.ts'
import type { Weighing } from './weighing.ts'

/** Series that can bear on each other's figures, as parts and wholes or by correcting each other, in the order of all series. */
export interface Family {
  readonly members: readonly Weighing[]
  readonly places: Places
}

/**
 * The series in families. No figure hangs on a claim of another family, so each is weighed on its own, and of what is examined
 * only families with a claim that changed are weighed again. Most series are a family by themselves.
 */
export function* familiesOf(weighings: readonly Weighing[], trees: Trees): Generator<Family> {
  const eventOf = outermost(trees.eventAround)
  const groupOf = outermost(trees.groupAround)
  const neighbours = groupBy(weighings, ({ series }) =>
    scopeKey(largestAround(series.scope, eventOf, groupOf)),
  )
  for (const members of neighbours.values()) {
    const places = new Places(trees)
    if (members.length === 1) yield { members, places }
    else for (const family of related(members, places)) yield { members: family, places }
  }
}

/**
 * The largest scope around a scope: the whole event and group, dead or wounded, since the event began. Stocks of all days are
 * together, since a correction may move the day.
 */
function largestAround(
  { eventId, groupId, outcome, counting }: Scope,
  eventOf: (id: string) => string,
  groupOf: (id: string) => string,
): Scope {
  const isHarmed = outcome === 'killed' || outcome === 'wounded'
  return {
    eventId: eventOf(eventId),
    groupId: groupOf(groupId),
    outcome: isHarmed ? 'killed_or_wounded' : outcome,
    counting: counting === 'within' ? 'cumulative' : counting,
    time: null,
  }
}

/** Finds the outermost whole around something, once for each. */
function outermost(around: ReadonlyMap<string, string>): (id: string) => string {
  const found = new Map<string, string>()
  return id => {
    const known = found.get(id)
    if (known !== undefined) return known
    const last = chainFrom(id, at => around.get(at)).at(-1) ?? id
    found.set(id, last)
    return last
  }
}

/**
 * Parts those that are near each other into those that bear on each other. What bears on a series is inside it, around it, or
 * beside it in a whole of which somebody speaks; or a claim about the one takes back a claim about the other.
 */
function related(members: readonly Weighing[], places: Places): readonly (readonly Weighing[])[] {
  const indexOf = new Map(members.map(({ series }, i) => [places.at(series.scope), i]))
  const leads = members.map((_, i) => i)
  const leadOf = (i: number): number => {
    const next = leads[i] ?? i
    return next === i ? i : leadOf(next)
  }
  const join = (i: number, j: number | undefined) => {
    if (j !== undefined) leads[Math.max(leadOf(i), leadOf(j))] = Math.min(leadOf(i), leadOf(j))
  }
  const periods = groupBy(
    [...indexOf.keys()].filter(({ isPeriod }) => isPeriod),
    ({ toll }) => toll,
  )
  for (const [place, i] of indexOf) {
    for (const around of [place, ...place.wholes]) {
      join(i, indexOf.get(around))
      for (const period of periodsAround(around, periods)) join(i, indexOf.get(period))
    }
  }
  for (const [i, j] of corrections(members)) join(i, j)
  return [...groupBy(members.entries(), ([i]) => String(leadOf(i))).values()].map(family =>
    family.map(([, member]) => member),
  )
}

/** The periods of which somebody speaks around another one. */
function periodsAround(place: Place, periods: ReadonlyMap<string, readonly Place[]>): readonly Place[] {
  if (!place.isPeriod) return []
  return (periods.get(place.toll) ?? []).filter(period => place.isInside(period))
}

/** The pairs of series of which one has a claim that takes back a claim about the other. */
function corrections(members: readonly Weighing[]): readonly (readonly [number, number | undefined])[] {
  const taking = members.flatMap(({ series }, i) =>
    series.claims.flatMap(({ note }) => (note.supersedes ? [{ i, supersedes: note.supersedes }] : [])),
  )
  if (taking.length === 0) return []
  const seriesOf = new Map(
    members.flatMap(({ series }, i) => series.claims.map(({ note }) => [note.claim_id, i] as const)),
  )
  return taking.map(({ i, supersedes }) => [i, seriesOf.get(supersedes)])
}
