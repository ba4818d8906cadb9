import { daysAfter } from '../../model/date.ts'
import type { Bounds, Conflict, Scope } from '../../model/journey/assessment.ts'
import { comparing } from '../../model/order.ts'
import type { Place, Places } from '../places.ts'
import { type Band, clip } from './band.ts'
import { lower } from './solve.ts'

/** A series that was solved on its own. */
export interface SolvedScope {
  readonly scope: Scope
  readonly bands: readonly Band[]
}

/** What the parts and wholes of a series made of its bands. */
export interface Related {
  readonly bands: readonly Band[]
  readonly conflicts: readonly Conflict[]
}

/** An end of a band, and the claims that set it. */
interface End<T> {
  readonly value: T
  readonly by: readonly string[]
}

const NO_FLOOR: End<number> = { value: 0, by: [] }
const NO_CEILING: End<number | null> = { value: null, by: [] }

/**
 * Lets parts and wholes speak to each other: a whole is at least the sum of its parts that do not overlap, and a
 * part is at most what its whole leaves beside the floors of the other parts.
 *
 * Where the floor of the parts exceeds the ceiling of their whole, the two contradict each other: the pair is said,
 * and the whole keeps the values of its own claims and gives no ceiling to its parts.
 *
 * Source: METHODOLOGY, "Parts and wholes".
 */
export function relateParts(solved: readonly SolvedScope[], places: Places): (scope: Scope) => Related {
  const book = new RelationBook(solved, places)
  return scope => book.relate(places.at(scope))
}

class RelationBook {
  readonly #places: Places
  readonly #bands: ReadonlyMap<Place, readonly Band[]>
  /** The scopes that are a series or have one inside: where there is none there is nothing to add up. */
  readonly #occupied = new Set<Place>()
  readonly #periods = new Map<string, Place[]>()
  readonly #floors = new Map<Place, Map<string, End<number>>>()
  readonly #ceilings = new Map<Place, Map<string, End<number | null>>>()
  readonly #conflicts = new Map<Place, readonly Conflict[]>()

  constructor(solved: readonly SolvedScope[], places: Places) {
    this.#places = places
    this.#bands = new Map(solved.map(({ scope, bands }) => [places.at(scope), bands]))
    for (const own of this.#bands.keys()) {
      for (const place of [own, ...own.wholes]) {
        if (this.#occupied.has(place)) continue
        this.#occupied.add(place)
        if (!place.isPeriod) continue
        const periods = this.#periods.get(place.toll)
        if (periods) periods.push(place)
        else this.#periods.set(place.toll, [place])
      }
    }
  }

  relate(place: Place): Related {
    const bands = this.#bandsOf(place)
    let later: End<number | null> = NO_CEILING
    const related: Band[] = []
    for (const day of this.#daysAround(place)) {
      later = lowest(later, this.#ceiling(place, day))
      const ceiling = later
      const band = bands.find(one => one.day === day)
      if (!band) continue
      const floor = this.#floor(place, day)
      const bounds: Bounds = { low: floor.value, high: lower(band.high, ceiling.value) }
      related.push({
        day,
        ...bounds,
        lowBy: floor.by,
        highBy: bounds.high === band.high ? band.highBy : ceiling.by,
        runs: clip(band.runs, bounds),
      })
    }
    // Parts can exceed their whole, or force a number into a gap that no history allows: then they say nothing.
    const impossible = related.some(({ runs }) => runs.length === 0)
    return { bands: impossible ? bands : related.reverse(), conflicts: this.#conflictsOf(place) }
  }

  /** The days on which the scope or a whole around it is known, the last first: a later ceiling holds before too. */
  #daysAround(place: Place): readonly string[] {
    const bands = [place, ...place.wholes].flatMap(around => this.#bandsOf(around))
    return [...new Set(bands.map(({ day }) => day))].sort().reverse()
  }

  #bandsOf(place: Place): readonly Band[] {
    return this.#bands.get(place) ?? []
  }

  /** The greatest number by the day that the claims about the scope or about parts of it force. */
  #floor(place: Place, day: string): End<number> {
    return remembered(this.#floors, place, day, () => {
      let best = NO_FLOOR
      if (!this.#occupied.has(place)) return best
      const own = this.#bandsOf(place).findLast(band => band.day <= day)
      if (own) best = { value: own.low, by: own.lowBy }
      const sums = place.inside.map(parts => sum(parts.map(part => this.#floor(part, day))))
      for (const floor of [...sums, this.#floorOfPeriods(place, day)])
        if (floor.value > best.value) best = floor
      return best
    })
  }

  /** The greatest sum of periods inside the scope that do not overlap (weighted interval scheduling). */
  #floorOfPeriods(place: Place, day: string): End<number> {
    const all = place.scope.counting === 'stock' ? undefined : this.#periods.get(place.toll)
    if (!all) return NO_FLOOR
    const inside = all
      .filter(period => period.days.to <= day && period.isInside(place))
      .sort(
        comparing(
          ({ days }) => days.to,
          ({ days }) => days.from,
        ),
      )
    const bestUpTo: End<number>[] = []
    for (const [i, period] of inside.entries()) {
      const before = inside.findLastIndex(earlier => earlier.days.to < period.days.from)
      const withIt = sum([bestUpTo[before] ?? NO_FLOOR, this.#floor(period, period.days.to)])
      const without = bestUpTo[i - 1] ?? NO_FLOOR
      bestUpTo.push(withIt.value > without.value ? withIt : without)
    }
    return bestUpTo.at(-1) ?? NO_FLOOR
  }

  /** The least upper bound by the day that the scope and the wholes around it give; null where there is none. */
  #ceiling(place: Place, day: string): End<number | null> {
    return remembered(this.#ceilings, place, day, () => {
      const own = this.#bandsOf(place).find(band => band.day >= day)
      let best: End<number | null> = NO_CEILING
      if (own && this.#conflictsOf(place).length === 0) best = { value: own.high, by: own.highBy }
      const leave = (around: End<number | null>, beside: () => End<number>) => {
        if (around.value === null) return
        const { value, by } = beside()
        best = lowest(best, { value: around.value - value, by: [...around.by, ...by] })
      }
      for (const { whole, others } of place.around) {
        const isPeriodOf = whole.scope.counting !== place.scope.counting
        leave(this.#ceiling(whole, day), () => {
          const periods = isPeriodOf ? [this.#floorBeside(place, '0001-01-01', day)] : []
          return sum([...others.map(other => this.#floor(other, day)), ...periods])
        })
      }
      for (const period of this.#periodsAround(place)) {
        const { from, to } = period.days
        leave(this.#ceiling(period, to), () => this.#floorBeside(place, from, to))
      }
      return best
    })
  }

  #periodsAround(place: Place): readonly Place[] {
    if (!place.isPeriod) return []
    return (this.#periods.get(place.toll) ?? []).filter(period => place.isInside(period))
  }

  /** The floor of what lies before and after a period in a larger one. */
  #floorBeside(period: Place, from: string, to: string): End<number> {
    const inner = period.days
    const stretches = [
      { from, to: daysAfter(inner.from, -1) },
      { from: daysAfter(inner.to, 1), to },
    ]
    return sum(
      stretches.map(stretch => {
        const place = this.#places.at({ ...period.scope, time: `${stretch.from}/${stretch.to}` })
        const own = this.#floor(place, stretch.to)
        const periods = this.#floorOfPeriods(place, stretch.to)
        return own.value > periods.value ? own : periods
      }),
    )
  }

  #conflictsOf(place: Place): readonly Conflict[] {
    const known = this.#conflicts.get(place)
    if (known) return known
    let conflicts: readonly Conflict[] = []
    for (const { day, high, highBy } of this.#bandsOf(place)) {
      if (high === null) continue
      const floor = this.#floor(place, day)
      if (floor.value <= high) continue
      conflicts = floor.by.flatMap(part =>
        highBy.map(whole => ({
          kind: 'part_above_whole' as const,
          earlier: { claimId: part, day, low: floor.value },
          later: { claimId: whole, day, high },
        })),
      )
      break
    }
    this.#conflicts.set(place, conflicts)
    return conflicts
  }
}

/** What was found of a place on a day, or is found now. */
function remembered<T>(found: Map<Place, Map<string, T>>, place: Place, day: string, find: () => T): T {
  const ofPlace = found.get(place)
  const known = ofPlace?.get(day)
  if (known !== undefined) return known
  const now = find()
  if (ofPlace) ofPlace.set(day, now)
  else found.set(place, (found.get(place) ?? new Map<string, T>()).set(day, now))
  return now
}

function sum(floors: readonly End<number>[]): End<number> {
  const counted = floors.filter(({ value }) => value > 0)
  return {
    value: counted.reduce((total, { value }) => total + value, 0),
    by: counted.flatMap(({ by }) => by).sort(),
  }
}

function lowest(a: End<number | null>, b: End<number | null>): End<number | null> {
  return b.value !== null && (a.value === null || b.value < a.value) ? b : a
}
