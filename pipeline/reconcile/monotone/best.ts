import type { Moment } from '../../model/journey/assessment.ts'
import type { Rule } from '../../model/rules.ts'
import type { Admitted } from '../voices/admit.ts'
import type { Band } from './band.ts'

/** A cluster that at least one best history satisfies. */
export interface Supporter {
  /** The words of the voice that stand: first the one that votes, then its earlier words, the last of them first. */
  readonly words: readonly Admitted[]
  readonly weight: number
}

type Best = Pick<Moment, 'best' | 'bestBy' | 'bestKind' | 'bestRule' | 'missingReason'>

/**
 * The best figure of every day: a number somebody stands behind, or the floor, or none.
 *
 * A voice that has two real bounds and a number it centres on by that day has a say ("at least 40" and "up to 5"
 * have none): the weighted lower median of these numbers, moved into the band. Without any of them best is the
 * floor, if one is stated. A best figure never falls: an earlier day takes over a lower one of a later day.
 */
export function bestFigures(bands: readonly Band[], supporters: readonly Supporter[]): readonly Best[] {
  const chosen: Best[] = []
  const stated = statedNumbers(supporters)
  for (const band of bands.toReversed()) {
    const spoken = supporters
      .map(({ words, weight }) => ({ words: words.filter(({ claim }) => claim.cutOff <= band.day), weight }))
      .filter(({ words }) => words.length > 0)
    const own = bestOn(band, spoken, stated)
    const later = chosen.find(({ best }) => best !== null)
    const falls = later && own.best !== null && later.best !== null && later.best < own.best
    chosen.unshift(falls ? later : own)
  }
  return chosen
}

/**
 * `spoken`: what each voice has said by the day of the band; its first word speaks for it. `stated`: the numbers that
 * may be published as somebody's, since a ceiling that follows from other claims by arithmetic is nobody's.
 */
function bestOn(band: Band, spoken: readonly Supporter[], stated: ReadonlySet<number>): Best {
  const speaking = spoken.flatMap(({ words: [word], weight }) => {
    const mode = word?.claim.figure?.mode ?? null
    const twoBounds = word !== undefined && word.after.low > 0 && word.after.high !== null
    return mode !== null && twoBounds ? [{ id: word.claim.note.claim_id, mode, weight }] : []
  })
  const median = lowerMedian(speaking)
  if (median !== null) {
    const best = Math.max(band.low, Math.min(median, band.high ?? Number.POSITIVE_INFINITY))
    const stating = speaking.filter(({ mode }) => mode === best).map(({ id }) => id)
    if (best === median) return value(best, stating, 'weighted-lower-median')
    const rule = best > median ? 'moved-to-lower-bound' : 'moved-to-upper-bound'
    if (stating.length > 0) return value(best, stating, rule)
    if (best > median) return floor(band, rule)
    return stated.has(best) ? value(best, band.highBy, rule) : floor(band, 'moved-to-floor')
  }
  if (band.low > 0) return floor(band, 'floor')
  // Nought is published only if somebody said it: a low of 0 that nobody stated means that nothing is known.
  const nought = spoken
    .flatMap(({ words }) => words)
    .filter(({ after }) => after.high === 0)
    .map(({ claim }) => claim.note.claim_id)
  if (nought.length > 0) return floor({ ...band, lowBy: nought }, 'floor')
  const missingReason = spoken.length > 0 ? 'no_lower_bound' : 'no_support'
  return { best: null, bestBy: [], bestKind: 'none', bestRule: null, missingReason }
}

function value(best: number, bestBy: readonly string[], bestRule: Rule): Best {
  return { best, bestBy: [...bestBy].sort(), bestKind: 'value', bestRule, missingReason: null }
}

function floor({ low, lowBy }: Pick<Band, 'low' | 'lowBy'>, bestRule: Rule): Best {
  return { best: low, bestBy: [...lowBy].sort(), bestKind: 'floor', bestRule, missingReason: null }
}

/** The numbers on which words centre or at which they end. */
function statedNumbers(supporters: readonly Supporter[]): ReadonlySet<number> {
  const numbers = supporters.flatMap(({ words }) =>
    words.flatMap(({ claim, after }) => [claim.figure?.mode ?? null, after.high]),
  )
  return new Set(numbers.filter(number => number !== null))
}

/** The least number at which at least half of the weight is reached. */
function lowerMedian(items: readonly { readonly mode: number; readonly weight: number }[]): number | null {
  const half = items.reduce((sum, { weight }) => sum + weight, 0) / 2
  let reached = 0
  for (const { mode, weight } of [...items].sort((a, b) => a.mode - b.mode)) {
    reached += weight
    if (reached >= half) return mode
  }
  return null
}
