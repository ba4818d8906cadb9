import type { Bounds, Estimate, MissingReason, Verdict } from './journey/assessment.ts'
import type { Assumption, Sensitivity } from './journey/examination.ts'
import { comparing, groupBy } from './order.ts'
import { type StatedFigure, statedFigure } from './stated.ts'

/** A figure with its verdict, as it would be read. */
export interface Verdicted extends StatedFigure {
  readonly verdict: Verdict
  /** The runs of numbers that are possible, where there are gaps between them; else empty. */
  readonly runs: readonly Bounds[]
}

export type Facet = 'low' | 'best' | 'high' | 'verdict'

const FACETS: readonly Facet[] = ['low', 'best', 'high', 'verdict']

/** What an assumption, or several with the same effect, or leaving out one voice would change. */
export interface Change {
  /** One or more; always one where a voice is left out. */
  readonly assumptions: readonly Assumption[]
  /** The voice left out, by the id of its cluster; null under other assumptions. */
  readonly leftOut: string | null
  readonly before: Verdicted
  readonly after: Verdicted
  readonly differs: readonly Facet[]
}

/** What a figure hangs on. */
export interface HangsOn {
  readonly hasFigure: boolean
  /** Why there is no figure; null if there is one. */
  readonly missingReason: MissingReason | null
  /** The voices that were left out in turn. */
  readonly voices: readonly string[]
  /** What would be different, the weightiest first. */
  readonly changes: readonly Change[]
}

/** What the examination of one figure comes down to. */
export function hangsOn(estimate: Estimate, tried: readonly Sensitivity[]): HangsOn {
  const published = verdicted(estimate)
  const changes = tried
    .filter(({ instead }) => instead !== estimate)
    .map(one => changeOf(one, published))
    .filter(({ differs }) => differs.length > 0)
  return {
    hasFigure: isFigure(published),
    missingReason: isFigure(published) ? null : estimate.missingReason,
    voices: tried.flatMap(({ leftOut }) => leftOut ?? []),
    changes: joined(changes).toSorted(comparing(weight)),
  }
}

export function verdicted(estimate: Pick<Estimate, 'headline' | 'verdict'> | null): Verdicted {
  const runs = estimate?.headline?.runs ?? []
  return {
    ...statedFigure(estimate?.headline ?? null),
    verdict: estimate?.verdict ?? 'none',
    runs: runs.length > 1 ? runs : [],
  }
}

export function isFigure({ low, best, high }: StatedFigure): boolean {
  return low !== null || best !== null || high !== null
}

function changeOf({ assumption, leftOut, instead }: Sensitivity, before: Verdicted): Change {
  const after = verdicted(instead)
  return {
    assumptions: [assumption],
    leftOut,
    before,
    after,
    differs: FACETS.filter(facet => before[facet] !== after[facet]),
  }
}

/** Other widths of "about" that come to the same are one change. */
function joined(changes: readonly Change[]): readonly Change[] {
  const effect = ({ assumptions, leftOut, after }: Change, i: number) =>
    assumptions[0]?.startsWith('about_') ? JSON.stringify(after) : `${leftOut} ${i}`
  const alike = groupBy(changes.entries(), ([i, change]) => effect(change, i))
  return [...alike.values()].flatMap(([first, ...others]) =>
    first
      ? [{ ...first[1], assumptions: [first, ...others].flatMap(([, { assumptions }]) => assumptions) }]
      : [],
  )
}

/** The weightiest is the least: the figure itself, whether it is contested, best, one of its ends, how many voices bear it. */
function weight({ before, after, differs }: Change): number {
  if (isFigure(before) !== isFigure(after)) return 0
  if ((before.verdict === 'contested') !== (after.verdict === 'contested')) return 1
  if (differs.includes('best')) return 2
  return differs.includes('low') || differs.includes('high') ? 3 : 4
}
