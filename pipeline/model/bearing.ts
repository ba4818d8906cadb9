import type { Bounds, Estimate } from './journey/assessment.ts'
import type { Claim } from './journey/casebook.ts'

/** The voices behind a figure. */
export interface Bearing {
  readonly voices: number
  /** Kinds of speakers among them. */
  readonly kinds: number
  /** Those that have no stake in it. */
  readonly disinterested: number
}

/** The number that a grade is about: best, or low where the method gives no best; null without a figure. */
export function gradedFigure({ headline }: Pick<Estimate, 'headline'>): number | null {
  return headline?.best ?? (headline && headline.lowBy.length > 0 ? headline.low : null)
}

/** The voices that support an estimate and whose words name its figure among few others. */
export function bearingOf(
  estimate: Pick<Estimate, 'headline' | 'trace' | 'clusterOf'>,
  claims: ReadonlyMap<string, Claim>,
): Bearing {
  const figure = gradedFigure(estimate)
  const votes = estimate.trace.filter(
    ({ role, claimId }) => role === 'supports' && estimate.clusterOf.has(claimId),
  )
  const bearing = votes.flatMap(({ claimId, after }) => {
    const claim = claims.get(claimId)
    return claim && figure !== null && after && bears(after, figure) ? [claim] : []
  })
  return {
    voices: bearing.length,
    kinds: new Set(bearing.map(({ speaker }) => speaker.kind)).size,
    disinterested: bearing.filter(({ stake }) => stake === 'none').length,
  }
}

/** Two real bounds around a number, or it as their floor: "at least 3" agrees with 40 and does not bear it. */
function bears(bounds: Bounds, figure: number): boolean {
  const { low, high } = bounds
  return statesLow(bounds) && low <= figure && (high === null ? low === figure : figure <= high)
}

/** Whether the bounds name a least number, be it nought: "at most 10" names none, "none" does. */
export function statesLow({ low, high }: Bounds): boolean {
  return low > 0 || high === 0
}
