import type { Status } from '../../model/journey/assessment.ts'
import type { Desk } from '../desk.ts'
import type { Ungraded, Weighing } from '../weighing.ts'
import { estimateFrom, highest, leastSaid, lowest, mostSaid, withoutFigure } from './figure.ts'

/**
 * As Airwars publishes: the lowest and the highest figure for every group of victims, no best, and a grading of the event.
 *
 * Source: METHODOLOGY, "The airwars-like method", which says what of this is verified.
 */
export function airwarsLike(weighings: readonly Weighing[], { eventKinds }: Desk): readonly Ungraded[] {
  return weighings.map(weighing => {
    const { clusters } = weighing
    const { scope } = weighing.series
    const covered = (scope.outcome === 'killed' || scope.outcome === 'wounded') && scope.counting !== 'stock'
    if (!covered || clusters.length === 0) return withoutFigure('airwars-like', weighing, covered)
    return estimateFrom('airwars-like', weighing, {
      low: lowest(leastSaid(clusters), 'lowest-reported'),
      best: null,
      high: highest(mostSaid(clusters), 'highest-reported'),
      missingReason: 'method_gives_none',
      status: gradingOf(clusters.length, eventKinds.get(scope.eventId)),
    })
  })
}

/**
 * Notes do not say who is blamed or who accepted responsibility. Two sides fight in a battle, so that several voices may
 * blame either: contested. Of a strike, several voices make it fair. `confirmed` and `discounted` cannot be told from notes.
 */
function gradingOf(voices: number, eventKind: string | undefined): Status {
  if (voices < 2) return 'weak'
  return eventKind === 'battle' ? 'contested' : 'fair'
}
