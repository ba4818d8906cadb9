import { statesLow } from '../../model/bearing.ts'
import type { Moment } from '../../model/journey/assessment.ts'
import { compareText } from '../../model/order.ts'
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
export function bestFigures(bands: readonly Band[], supporters: readonly Supporter[]): readonly Moment[] {
  const stated = statedNumbers(supporters)
  const hear = audience(supporters)
  const figures = bands.map(band => bestOn(band, hear(band.day), stated))
  let later: Best | undefined
  const moments = figures.reverse().flatMap((own, i): readonly Moment[] => {
    const band = bands[bands.length - 1 - i]
    const falls = own.best !== null && later?.best != null && later.best < own.best
    const best = falls && later ? later : own
    later = best
    return band ? [momentOf(band, best)] : []
  })
  return moments.reverse()
}

function momentOf({ day, low, high, lowBy, highBy, runs }: Band, figure: Best): Moment {
  const { best, bestBy, bestKind, bestRule, missingReason } = figure
  return { day, low, high, lowBy, highBy, runs, best, bestBy, bestKind, bestRule, missingReason }
}

/** A voice that has a say: two real bounds, and the number its words centre on. */
interface Speaking {
  readonly id: string
  readonly mode: number
  readonly weight: number
}

/** What has been said by a day. */
interface Heard {
  /** The voices that have a say, by their numbers. */
  readonly speaking: readonly Speaking[]
  /** The claims that say nought. */
  readonly noughts: readonly string[]
  readonly anything: boolean
}

/** Hears what is said by each day, to be asked in their order: of each voice the first of its words by then that has a say. */
function audience(supporters: readonly Supporter[]): (day: string) => Heard {
  const said = supporters
    .flatMap(({ words, weight }, voice) => words.map((word, rank) => ({ word, weight, voice, rank })))
    .sort((a, b) => compareText(a.word.claim.cutOff, b.word.claim.cutOff))
  const first = new Map<number, { readonly rank: number; readonly speaking: Speaking }>()
  const speaking: Speaking[] = []
  const noughts: string[] = []
  let next = 0
  return day => {
    for (let one = said[next]; one && one.word.claim.cutOff <= day; one = said[++next]) {
      const { word, weight, voice, rank } = one
      if (word.after.high === 0) noughts.push(word.claim.note.claim_id)
      const now = speakingOf(word, weight)
      const before = first.get(voice)
      if (!now || (before && before.rank < rank)) continue
      if (before) speaking.splice(speaking.indexOf(before.speaking), 1)
      speaking.splice(placeOf(now.mode, speaking), 0, now)
      first.set(voice, { rank, speaking: now })
    }
    return { speaking, noughts, anything: next > 0 }
  }
}

function speakingOf({ claim, after }: Admitted, weight: number): Speaking | null {
  const mode = claim.figure?.mode ?? null
  const twoBounds = statesLow(after) && after.high !== null
  return mode !== null && twoBounds ? { id: claim.note.claim_id, mode, weight } : null
}

/** Where a number belongs among the voices in the order of their numbers. */
function placeOf(mode: number, speaking: readonly Speaking[]): number {
  const place = speaking.findIndex(one => one.mode > mode)
  return place < 0 ? speaking.length : place
}

/**
 * `isStated`: whether a number may be published as somebody's, since a ceiling that follows from other claims by arithmetic is
 * nobody's.
 */
function bestOn(
  band: Band,
  { speaking, noughts, anything }: Heard,
  isStated: (number: number) => boolean,
): Best {
  const median = lowerMedian(speaking)
  if (median !== null) {
    const best = Math.max(band.low, Math.min(median, band.high ?? Number.POSITIVE_INFINITY))
    const stating = speaking.filter(({ mode }) => mode === best).map(({ id }) => id)
    if (best === median) return value(best, stating, 'weighted-lower-median')
    const rule = best > median ? 'moved-to-lower-bound' : 'moved-to-upper-bound'
    if (stating.length > 0) return value(best, stating, rule)
    if (best > median) return floor(band, rule)
    if (isStated(best)) return value(best, band.highBy, rule)
    const low = speaking.filter(({ mode }) => mode === band.low).map(({ id }) => id)
    return low.length > 0 ? value(band.low, low, 'moved-to-floor') : floor(band, 'moved-to-floor')
  }
  if (band.low > 0) return floor(band, 'floor')
  // Nought is published only if somebody said it: a low of 0 that nobody stated means that nothing is known.
  if (noughts.length > 0) return floor({ ...band, lowBy: noughts }, 'floor')
  const missingReason = anything ? 'no_lower_bound' : 'no_support'
  return { best: null, bestBy: [], bestKind: 'none', bestRule: null, missingReason }
}

function value(best: number, bestBy: readonly string[], bestRule: Rule): Best {
  return { best, bestBy: [...bestBy].sort(), bestKind: 'value', bestRule, missingReason: null }
}

function floor({ low, lowBy }: Pick<Band, 'low' | 'lowBy'>, bestRule: Rule): Best {
  return { best: low, bestBy: [...lowBy].sort(), bestKind: 'floor', bestRule, missingReason: null }
}

/** Tells whether words centre on a number or end at it. */
function statedNumbers(supporters: readonly Supporter[]): (number: number) => boolean {
  let stated: Set<number | null> | undefined
  return number => {
    stated ??= new Set(
      supporters.flatMap(({ words }) =>
        words.flatMap(({ claim, after }) => [claim.figure?.mode ?? null, after.high]),
      ),
    )
    return stated.has(number)
  }
}

/** The least number at which at least half of the weight is reached. */
function lowerMedian(speaking: readonly Speaking[]): number | null {
  const half = speaking.reduce((sum, { weight }) => sum + weight, 0) / 2
  let reached = 0
  for (const { mode, weight } of speaking) {
    reached += weight
    if (reached >= half) return mode
  }
  return null
}
