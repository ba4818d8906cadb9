import type { Claim } from '../../model/journey/casebook.ts'
import type { Desk } from '../desk.ts'
import type { Cluster } from '../voices/cluster.ts'
import type { Ungraded, Weighing } from '../weighing.ts'
import { estimateFrom, lowest, type Said, withoutFigure } from './figure.ts'

/**
 * As ACLED describes to code: deaths only, one number. The lowest reported number stands until a better or corroborated
 * one is there; words are turned into numbers by ACLED's table.
 *
 * Source: METHODOLOGY, "The acled-like method", which says what of this is verified.
 */
export function acledLike(weighings: readonly Weighing[], { eventKinds }: Desk): readonly Ungraded[] {
  return weighings.map(weighing => {
    const { scope } = weighing.series
    const covered = scope.outcome === 'killed' && scope.counting !== 'stock'
    if (!covered || weighing.clusters.length === 0) return withoutFigure('acled-like', weighing, covered)
    const several = eventKinds.get(scope.eventId) === 'battle' ? 10 : 3
    const said = weighing.clusters.flatMap(({ voter }) => numberOf(voter.claim, several))
    const best =
      lowest(corroborated(said, weighing.clusters), 'corroborated') ?? lowest(said, 'lowest-reported')
    const missingReason = best ? null : 'no_lower_bound'
    return estimateFrom('acled-like', weighing, { low: null, best, high: null, missingReason, status: null })
  })
}

/**
 * The number that ACLED's table makes of the words. "Dozens" are 12, "hundreds" 100: one of the size, where Bilan reads
 * two as the floor. "Several" and "a few" are 10 in large-scale violence and else 3. "Up to n" leaves it to the others.
 */
function numberOf({ note, figure, vague }: Claim, several: number): readonly Said[] {
  if (!figure || (figure.low === 0 && figure.high !== 0)) return []
  const size = figure.low < 20 ? several : figure.low / 2
  return [{ claimId: note.claim_id, value: vague ? size : (figure.mode ?? figure.low) }]
}

/** Numbers given with two real bounds that lie within the two real bounds of another voice. */
function corroborated(said: readonly Said[], clusters: readonly Cluster[]): readonly Said[] {
  const bounded = clusters
    .map(({ voter }) => voter)
    .filter(({ claim, before }) => before.low > 0 && before.high !== null && !claim.vague)
  return said.filter(({ claimId, value }) => {
    const isBounded = bounded.some(({ claim }) => claim.note.claim_id === claimId)
    const others = bounded.filter(({ claim }) => claim.note.claim_id !== claimId)
    return isBounded && others.some(({ before }) => before.low <= value && value <= (before.high ?? value))
  })
}
