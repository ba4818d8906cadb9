import { bears } from '../model/bears.ts'
import type { Grade } from '../model/journey/assessment.ts'
import type { Cluster } from './voices/cluster.ts'
import type { Ungraded } from './weighing.ts'

/**
 * How well a figure is supported: by how many independent voices, of how many kinds, how many of them without a stake in it,
 * and whether the voices contradict each other. No probability.
 *
 * A voice bears a figure if its words name that number among few others: two real bounds around it, or it as their floor.
 * "At least 3" agrees with 40 and does not bear it. The figure is best, or low where the method gives no best.
 *
 * Source: METHODOLOGY, "Grade" (ours).
 */
export function gradeOf(
  { headline, verdict }: Pick<Ungraded, 'headline' | 'verdict'>,
  clusters: readonly Cluster[],
): Grade {
  const figure = headline?.best ?? (headline && headline.lowBy.length > 0 ? headline.low : null)
  if (figure === null) return 'none'
  if (verdict === 'contested') return 'disputed'
  const bearing = clusters.map(({ voter }) => voter).filter(({ after }) => bears(after, figure))
  const kinds = new Set(bearing.map(({ claim }) => claim.speaker.kind)).size
  const disinterested = bearing.filter(({ claim }) => claim.stake === 'none').length
  if (bearing.length >= 3 && kinds >= 2 && disinterested >= 2) return 'strong'
  return bearing.length >= 2 && disinterested >= 1 ? 'moderate' : 'weak'
}
