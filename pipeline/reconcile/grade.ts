import { bearingOf, gradedFigure } from '../model/bearing.ts'
import type { Estimate, Grade } from '../model/journey/assessment.ts'
import type { Claim } from '../model/journey/casebook.ts'

/**
 * How well a figure is supported: by how many independent voices, of how many kinds, how many of them without a stake in it,
 * and whether the voices contradict each other. No probability.
 *
 * Source: METHODOLOGY, "Grade" (ours).
 */
export function gradeOf(
  estimate: Pick<Estimate, 'headline' | 'verdict' | 'trace' | 'clusterOf'>,
  claims: ReadonlyMap<string, Claim>,
): Grade {
  if (gradedFigure(estimate) === null) return 'none'
  if (estimate.verdict === 'contested') return 'disputed'
  const { voices, kinds, disinterested } = bearingOf(estimate, claims)
  if (voices >= 3 && kinds >= 2 && disinterested >= 2) return 'strong'
  return voices >= 2 && disinterested >= 1 ? 'moderate' : 'weak'
}
