import type { BestKind, Moment } from './journey/assessment.ts'

/** A figure as it is published: an end that nobody stated is null. */
export interface StatedFigure {
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly bestKind: BestKind
}

/** The figure of a moment. No count is below nought; that is stated only where somebody said nought. */
export function statedFigure(moment: Moment | null): StatedFigure {
  if (!moment) return { low: null, best: null, high: null, bestKind: 'none' }
  const { low, lowBy, best, high, bestKind } = moment
  return { low: low === 0 && lowBy.length === 0 ? null : low, best, high, bestKind }
}
