import type { Casebook } from '../model/journey/casebook.ts'

/** How fresh the dataset is: two days, the same wherever it is described. */
export interface Freshness {
  /** The last day on which a claim became public; null without claims. */
  readonly lastSource: string | null
  /** The last day on which the editors typed a claim, signed a ruling or withdrew an id; null where they did none. */
  readonly lastChange: string | null
}

/** How fresh the dataset is, by what stands in it: no clock plays a part, so the same data is always equally fresh. */
export function freshnessOf({ claims, rulings, withdrawn }: Casebook): Freshness {
  return {
    lastSource: latest(claims.map(({ knownOn }) => knownOn)),
    lastChange: latest([
      ...claims.map(({ note }) => note.recorded_on),
      ...rulings.map(({ ruled_on }) => ruled_on),
      ...withdrawn.map(({ withdrawn_on }) => withdrawn_on),
    ]),
  }
}

/** Of days as ISO 8601 writes them. */
function latest(days: readonly string[]): string | null {
  return days.toSorted().at(-1) ?? null
}
