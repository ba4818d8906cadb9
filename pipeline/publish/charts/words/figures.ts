import type { Figure } from '../../../model/figure.ts'
import type { Bounds, Estimate, Moment } from '../../../model/journey/assessment.ts'
import type { RulingRow } from '../../../model/records.gen.ts'
import { type StatedFigure, statedFigure } from '../../../model/stated.ts'
import type { ChartWords } from './chart-words.ts'
import { shortDay } from './dates.ts'

/** The quantity that a claim states: "at least 40", "about 100 (90 to 110)". */
export function figureText({ low, mode, high }: Figure, { figures, number }: ChartWords): string {
  const atLeast = figures.atLeast(number(low))
  if (high === null) return mode === null || mode === low ? atLeast : `${number(mode)}, ${atLeast}`
  if (low === high) return number(low)
  if (mode === null) return figures.between(number(low), number(high))
  if (low === 0) return figures.atMost(number(high))
  return figures.about(number(mode), number(low), number(high))
}

/** What a method makes of a series on one day, in a few words. */
export function momentText({ low, best, bestKind, high, runs }: Moment, words: ChartWords): string {
  const { figures, number, semicolon } = words
  const stated = best !== null && bestKind === 'value' ? figures.best(number(best)) : null
  if (runs.length > 1)
    return [stated, figures.allowed(runs.map(run => runText(run, words)))].filter(Boolean).join(semicolon)
  if (low === high) return number(low)
  const atLeast = figures.atLeast(number(low))
  if (high !== null)
    return stated
      ? `${stated}, ${figures.range(runText({ low, high }, words))}`
      : runText({ low, high }, words)
  if (low === 0) return stated ? `${stated}, ${figures.noBounds}` : figures.noBounds
  if (!stated) return atLeast
  return `${stated}, ${best === low ? figures.noUpperBound : atLeast}`
}

function runText({ low, high }: Bounds, { figures, number }: ChartWords): string {
  if (high === null) return figures.andMore(number(low))
  return low === high ? number(low) : `${number(low)}–${number(high)}`
}

/** What a method makes of a series: the moment published, whether its claims contradict each other, who set the ends. */
export function estimateText(
  { headline, verdict, missingReason }: Estimate,
  ends: SetElsewhere,
  words: ChartWords,
): string {
  const { missing, contested } = words.figures
  const figure = headline && (headline.best !== null || headline.low > 0 || headline.high !== null)
  if (!headline || !figure) return missing[missingReason ?? 'no_support']
  return [
    momentText(headline, words),
    ...(verdict === 'contested' ? [contested] : []),
    ...elsewhereText(ends, words),
  ].join(', ')
}

/** Which ends of an estimate claims about other counts set. */
interface SetElsewhere {
  readonly floorFromParts: boolean
  readonly ceilingFromWhole: boolean
}

export function elsewhereText(
  { floorFromParts, ceilingFromWhole }: SetElsewhere,
  { figures }: ChartWords,
): readonly string[] {
  return [
    ...(floorFromParts ? [figures.floorFromParts] : []),
    ...(ceilingFromWhole ? [figures.ceilingFromWhole] : []),
  ]
}

/** The number to remember of a figure: its best, else its range. */
export function shortFigure({ low, best, high, bestKind }: StatedFigure, words: ChartWords): string {
  const { figures, number } = words
  if (best !== null && (bestKind === 'value' || low === null)) return number(best)
  if (high === null) return low === null ? '' : `${number(low)}+`
  if (low === null) return figures.upTo(number(high))
  return low === high ? number(low) : `${number(low)}–${number(high)}`
}

/**
 * What a method makes of a figure: its number or numbers, what it calls them, and the day if that is not the day of the
 * others; or why it gives nothing.
 */
export function methodText(
  { headline, missingReason, status, verdict }: Estimate,
  day: string,
  words: ChartWords,
): string {
  const { figures, methods, days, quoted } = words
  const stated = statedFigure(headline)
  if (!headline || (stated.low === null && stated.best === null && stated.high === null))
    return figures.nothing[missingReason ?? 'no_support']
  const figure = headline.runs.length > 1 ? momentText(headline, words) : numbersText(stated, words)
  const called = status ? quoted(methods.statuses[status]) : verdict === 'contested' && figures.contested
  const by = headline.day !== day && days.by(shortDay(headline.day, words))
  return [figure, missingReason === 'method_gives_none' && figures.noBest, called, by]
    .filter(Boolean)
    .join(', ')
}

/** "90", "best 26, range 20–30", "best 24 (a floor), range 24–100", "at least 40", "at most 9", "26, one number only". */
function numbersText({ low, best, high, bestKind }: StatedFigure, words: ChartWords): string {
  const { figures, number } = words
  const floor = bestKind === 'floor' ? ` (${figures.floor})` : ''
  if (low === null && high === null)
    return best === null ? '' : `${number(best)}${floor}, ${figures.oneNumber}`
  if (low !== null && low === high) return `${number(low)}${floor}`
  const range = rangeText(low, high, words)
  if (best === null || (bestKind === 'floor' && best === low && high === null)) return range
  const within = low !== null && high !== null ? figures.range(range) : range
  return `${figures.best(number(best))}${floor}, ${within}`
}

/** "24–100", "at least 40", "at most 9". */
function rangeText(low: number | null, high: number | null, { figures, number }: ChartWords): string {
  if (low === null) return high === null ? '' : figures.atMost(number(high))
  return high === null ? figures.atLeast(number(low)) : `${number(low)}–${number(high)}`
}

/** What the editors decided, when, and in which role: "best 90, range 80–100 (chief editor, 2 Dec 2026)". */
export function rulingText({ low, best, high, ruled_by, ruled_on }: RulingRow, words: ChartWords): string {
  const figure = numbersText({ low, best, high, bestKind: 'value' }, words)
  return `${figure || words.figures.none} (${ruled_by}, ${shortDay(ruled_on, words)})`
}
