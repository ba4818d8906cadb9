import { daysAfter } from '../../model/date.ts'
import type { Bounds, Conflict, Scope } from '../../model/journey/assessment.ts'
import { scopeKey } from '../../model/journey/scope.ts'
import { comparing } from '../../model/order.ts'
import {
  daysOf,
  divisionsAround,
  divisionsInside,
  isInside,
  sinceStart,
  type Trees,
  wholesAround,
} from '../scope.ts'
import { type Band, clip, lower } from './band.ts'

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
export function relateParts(solved: readonly SolvedScope[], trees: Trees): ReadonlyMap<string, Related> {
  const book = new RelationBook(solved, trees)
  return new Map(solved.map(({ scope }) => [scopeKey(scope), book.relate(scope)]))
}

class RelationBook {
  readonly #trees: Trees
  readonly #bands: ReadonlyMap<string, readonly Band[]>
  /** How many series each scope is or has inside: where there is none there is nothing to add up. */
  readonly #occupied = new Map<string, number>()
  readonly #periods = new Map<string, Scope[]>()
  readonly #floors = new Map<string, End<number>>()
  readonly #conflicts = new Map<string, readonly Conflict[]>()

  constructor(solved: readonly SolvedScope[], trees: Trees) {
    this.#trees = trees
    this.#bands = new Map(solved.map(({ scope, bands }) => [scopeKey(scope), bands]))
    for (const { scope } of solved) {
      for (const around of [scope, ...wholesAround(scope, trees)]) {
        const key = scopeKey(around)
        const before = this.#occupied.get(key) ?? 0
        this.#occupied.set(key, before + 1)
        if (before > 0 || around.counting !== 'within') continue
        const toll = sinceStart(around)
        this.#periods.set(toll, [...(this.#periods.get(toll) ?? []), around])
      }
    }
  }

  relate(scope: Scope): Related {
    const bands = this.#bandsOf(scope)
    if (this.#isAlone(scope)) return { bands, conflicts: [] }
    let later: End<number | null> = NO_CEILING
    const related: Band[] = []
    for (const day of this.#daysAround(scope)) {
      later = lowest(later, this.#ceiling(scope, day))
      const ceiling = later
      const band = bands.find(one => one.day === day)
      if (!band) continue
      const floor = this.#floor(scope, day)
      const bounds: Bounds = { low: floor.value, high: lower(band.high, ceiling.value) }
      related.unshift({
        ...band,
        ...bounds,
        lowBy: floor.by,
        highBy: bounds.high === band.high ? band.highBy : ceiling.by,
        runs: clip(band.runs, bounds),
      })
    }
    // Parts can exceed their whole, or force a number into a gap that no history allows: then they say nothing.
    const impossible = related.some(({ runs }) => runs.length === 0)
    return { bands: impossible ? bands : related, conflicts: this.#conflictsOf(scope) }
  }

  /** Whether the scope has no series inside or around it, nor beside it in the same whole. */
  #isAlone(scope: Scope): boolean {
    return [scope, ...wholesAround(scope, this.#trees)].every(
      around => this.#occupied.get(scopeKey(around)) === 1,
    )
  }

  /** The days on which the scope or a whole around it is known, the last first: a later ceiling holds before too. */
  #daysAround(scope: Scope): readonly string[] {
    const bands = [scope, ...wholesAround(scope, this.#trees)].flatMap(around => this.#bandsOf(around))
    return [...new Set(bands.map(({ day }) => day))].sort().reverse()
  }

  #bandsOf(scope: Scope): readonly Band[] {
    return this.#bands.get(scopeKey(scope)) ?? []
  }

  /** The greatest number by the day that the claims about the scope or about parts of it force. */
  #floor(scope: Scope, day: string): End<number> {
    const key = `${scopeKey(scope)} ${day}`
    const known = this.#floors.get(key)
    if (known) return known
    let best = NO_FLOOR
    if (this.#occupied.has(scopeKey(scope))) {
      const own = this.#bandsOf(scope).findLast(band => band.day <= day)
      if (own) best = { value: own.low, by: own.lowBy }
      const sums = divisionsInside(scope, this.#trees).map(parts =>
        sum(parts.map(part => this.#floor(part, day))),
      )
      for (const floor of [...sums, this.#floorOfPeriods(scope, day)])
        if (floor.value > best.value) best = floor
    }
    this.#floors.set(key, best)
    return best
  }

  /** The greatest sum of periods inside the scope that do not overlap (weighted interval scheduling). */
  #floorOfPeriods(scope: Scope, day: string): End<number> {
    if (scope.counting === 'stock') return NO_FLOOR
    const all = this.#periods.get(sinceStart(scope)) ?? []
    const inside = all
      .map(period => ({ period, ...daysOf(period) }))
      .filter(({ period, to }) => to <= day && isInside(period, scope))
      .sort(
        comparing(
          ({ to }) => to,
          ({ from }) => from,
        ),
      )
    const bestUpTo: End<number>[] = []
    for (const [i, { period, from, to }] of inside.entries()) {
      const before = inside.findLastIndex(earlier => earlier.to < from)
      const withIt = sum([bestUpTo[before] ?? NO_FLOOR, this.#floor(period, to)])
      const without = bestUpTo[i - 1] ?? NO_FLOOR
      bestUpTo.push(withIt.value > without.value ? withIt : without)
    }
    return bestUpTo.at(-1) ?? NO_FLOOR
  }

  /** The least upper bound by the day that the scope and the wholes around it give; null where there is none. */
  #ceiling(scope: Scope, day: string): End<number | null> {
    const own = this.#bandsOf(scope).find(band => band.day >= day)
    let best: End<number | null> = NO_CEILING
    if (own && this.#conflictsOf(scope).length === 0) best = { value: own.high, by: own.highBy }
    const leave = (around: End<number | null>, beside: End<number>) => {
      if (around.value === null) return
      best = lowest(best, { value: around.value - beside.value, by: [...around.by, ...beside.by] })
    }
    for (const { whole, others } of divisionsAround(scope, this.#trees)) {
      const since = whole.counting === scope.counting ? null : '0001-01-01'
      const periods = since ? [this.#floorBeside(scope, since, day)] : []
      leave(this.#ceiling(whole, day), sum([...others.map(other => this.#floor(other, day)), ...periods]))
    }
    for (const period of this.#periodsAround(scope)) {
      const { from, to } = daysOf(period)
      leave(this.#ceiling(period, to), this.#floorBeside(scope, from, to))
    }
    return best
  }

  #periodsAround(scope: Scope): readonly Scope[] {
    if (scope.counting !== 'within') return []
    const all = this.#periods.get(sinceStart(scope)) ?? []
    return all.filter(period => isInside(scope, period))
  }

  /** The floor of what lies before and after a period in a larger one. */
  #floorBeside(period: Scope, from: string, to: string): End<number> {
    const inner = daysOf(period)
    const stretches = [
      { from, to: daysAfter(inner.from, -1) },
      { from: daysAfter(inner.to, 1), to },
    ]
    return sum(
      stretches.map(stretch => {
        const scope = { ...period, time: `${stretch.from}/${stretch.to}` }
        const own = this.#floor(scope, stretch.to)
        const periods = this.#floorOfPeriods(scope, stretch.to)
        return own.value > periods.value ? own : periods
      }),
    )
  }

  #conflictsOf(scope: Scope): readonly Conflict[] {
    const key = scopeKey(scope)
    const known = this.#conflicts.get(key)
    if (known) return known
    const contradicted = this.#bandsOf(scope).flatMap(band => {
      const floor = this.#floor(scope, band.day)
      return band.high !== null && floor.value > band.high ? [{ band, high: band.high, floor }] : []
    })
    const [first] = contradicted
    const conflicts: readonly Conflict[] = first
      ? first.floor.by.flatMap(part =>
          first.band.highBy.map(whole => ({
            kind: 'part_above_whole' as const,
            earlier: { claimId: part, day: first.band.day, low: first.floor.value },
            later: { claimId: whole, day: first.band.day, high: first.high },
          })),
        )
      : []
    this.#conflicts.set(key, conflicts)
    return conflicts
  }
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
