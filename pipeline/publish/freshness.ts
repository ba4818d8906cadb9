import { lastDay } from '../model/date.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import { comparing } from '../model/order.ts'

/** How fresh the dataset is: two days, the same wherever it is described. */
export interface Freshness {
  /** The last day, month or year in which somebody said something that is recorded here; null if no source is dated. */
  readonly lastSource: string | null
  /** The last day on which the editors typed a claim, signed a ruling or withdrew an id; null where they did none. */
  readonly lastChange: string | null
}

/** How fresh the dataset is, by what stands in it: no clock plays a part, so the same data is always equally fresh. */
export function freshnessOf({ claims, rulings, withdrawn }: Casebook): Freshness {
  return {
    lastSource: latest(claims.flatMap(({ note }) => note.reported_on ?? [])),
    lastChange: latest([
      ...claims.map(({ note }) => note.recorded_on),
      ...rulings.map(({ ruled_on }) => ruled_on),
      ...withdrawn.map(({ withdrawn_on }) => withdrawn_on),
    ]),
  }
}

/** Of days, months and years, the one that ends last. */
function latest(dates: readonly string[]): string | null {
  return dates.toSorted(comparing(lastDay)).at(-1) ?? null
}
