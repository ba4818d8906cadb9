import type { Rule } from '../../model/rules.ts'
import type { Admitted } from '../voices/admit.ts'
import type { Cluster } from '../voices/cluster.ts'

/** A number as printed, and the claim that gives it. */
export interface Said {
  readonly voice: Admitted
  readonly value: number
}

/** A number that a method takes, the claims that gave it, and the rule by which it was taken. */
export interface Taken {
  readonly value: number
  readonly by: readonly Admitted[]
  readonly rule: Rule
}

/** The number each voice gives as the least: "up to 5" gives none, "nobody" gives 0. */
export function leastSaid(clusters: readonly Cluster[]): readonly Said[] {
  return clusters.flatMap(({ voter }) =>
    saysAtLeast(voter) ? [{ voice: voter, value: voter.claim.figure?.mode ?? voter.before.low }] : [],
  )
}

/** The number each voice gives as the most: of "at least 40" it is 40, for nothing higher was printed. */
export function mostSaid(clusters: readonly Cluster[]): readonly Said[] {
  return clusters.map(({ voter }) => ({
    voice: voter,
    value: voter.claim.figure?.mode ?? voter.before.high ?? voter.before.low,
  }))
}

/** Whether the words say that there were so many, or nobody: not so "up to 5", "at least nought", "between 0 and 5". */
export function saysAtLeast({ before: { low, high } }: Admitted): boolean {
  return low > 0 || high === 0
}

export function lowest(said: readonly Said[], rule: Rule): Taken | null {
  return takenAt(Math.min(...said.map(({ value }) => value)), said, rule)
}

export function highest(said: readonly Said[], rule: Rule): Taken | null {
  return takenAt(Math.max(...said.map(({ value }) => value)), said, rule)
}

function takenAt(value: number, said: readonly Said[], rule: Rule): Taken | null {
  const by = said.filter(one => one.value === value).map(({ voice }) => voice)
  return by.length > 0 ? { value, by, rule } : null
}
