import type { Scope } from '../model/journey/assessment.ts'
import { scopeKey } from '../model/journey/scope.ts'
import { daysOf, divisionsAround, divisionsInside, sinceStart, type Trees } from './scope.ts'

/** The scopes around and inside a scope, each looked up once: parts and wholes ask for them again on every day. */
export class Place {
  readonly scope: Scope
  readonly key: string
  readonly #places: Places
  #around: readonly PlaceDivision[] | undefined
  #inside: readonly (readonly Place[])[] | undefined
  #wholes: readonly Place[] | undefined
  #toll: string | undefined
  #days: ReturnType<typeof daysOf> | undefined

  constructor(scope: Scope, key: string, places: Places) {
    this.scope = scope
    this.key = key
    this.#places = places
  }

  /** Every division of a larger scope of which this one is a direct part. */
  get around(): readonly PlaceDivision[] {
    this.#around ??= divisionsAround(this.scope, this.#places.trees).map(({ whole, others }) => ({
      whole: this.#places.at(whole),
      others: others.map(other => this.#places.at(other)),
    }))
    return this.#around
  }

  /** Every way of dividing it into parts that do not overlap, periods aside. */
  get inside(): readonly (readonly Place[])[] {
    this.#inside ??= divisionsInside(this.scope, this.#places.trees).map(parts =>
      parts.map(part => this.#places.at(part)),
    )
    return this.#inside
  }

  /** Every scope of which this one is a part, directly or through others, each once. */
  get wholes(): readonly Place[] {
    this.#wholes ??= [...new Set(this.around.flatMap(({ whole }) => [whole, ...whole.wholes]))]
    return this.#wholes
  }

  /** The key of the toll since the event began of which a period is a part; of a toll, its own. */
  get toll(): string {
    this.#toll ??= sinceStart(this.scope)
    return this.#toll
  }

  /** The first and the last day of a period. */
  get days(): ReturnType<typeof daysOf> {
    this.#days ??= daysOf(this.scope)
    return this.#days
  }

  get isPeriod(): boolean {
    return this.scope.counting === 'within'
  }

  /** Whether a period is part of a toll or of a longer period. */
  isInside({ scope, days }: Place): boolean {
    if (scope.counting === 'cumulative') return true
    return this.scope.time !== scope.time && days.from <= this.days.from && this.days.to <= days.to
  }
}

interface PlaceDivision {
  readonly whole: Place
  readonly others: readonly Place[]
}

/** The places of scopes that may bear on each other. */
export class Places {
  readonly trees: Trees
  readonly #byKey = new Map<string, Place>()

  constructor(trees: Trees) {
    this.trees = trees
  }

  at(scope: Scope): Place {
    const key = scopeKey(scope)
    const known = this.#byKey.get(key)
    if (known) return known
    const place = new Place(scope, key, this)
    this.#byKey.set(key, place)
    return place
  }
}
