import { groupBy } from '../../model/order.ts'
import type { Family } from '../families.ts'
import type { Place } from '../places.ts'
import type { Weighing } from '../weighing.ts'

/**
 * The days on which each series must be known: the cut-offs of its claims and of the claims about its parts. A period has one
 * day, its last, also where only a period inside it is spoken of.
 */
export function cutOffDays({ members, places }: Family): (weighing: Weighing) => readonly string[] {
  if (members.length === 1) return ownDays
  const days = new Map<Place, Set<string>>()
  const daysAt = (place: Place): Set<string> => {
    const known = days.get(place) ?? new Set()
    days.set(place, known)
    return known
  }
  const periods = groupBy(
    members.map(({ series }) => places.at(series.scope)).filter(({ isPeriod }) => isPeriod),
    ({ toll }) => toll,
  )
  for (const member of members) {
    const own = ownDays(member)
    if (own.length === 0) continue
    const place = places.at(member.series.scope)
    for (const around of [place, ...place.wholes]) {
      const found = daysAt(around)
      for (const day of own) found.add(day)
      if (!around.isPeriod) continue
      for (const period of periods.get(around.toll) ?? [])
        if (around.isInside(period)) daysAt(period).add(period.days.to)
    }
  }
  return ({ series }) => [...(days.get(places.at(series.scope)) ?? [])].sort()
}

function ownDays({ admission: { admitted } }: Weighing): readonly string[] {
  const [only] = admitted
  if (only && admitted.length === 1) return [only.claim.cutOff]
  return [...new Set(admitted.map(({ claim }) => claim.cutOff))].sort()
}
