import { grouped } from '../../../model/figure.ts'
import type { Estimate, Method, MissingReason } from '../../../model/journey/assessment.ts'
import type { RulingRow } from '../../../model/records.gen.ts'
import { type StatedFigure, statedFigure } from '../../../model/stated.ts'
import { count, momentText, outcomeText, shortDay, spanText } from './words.ts'

/** What the bars of this chart are. */
const BAR_MEANS = 'from the least to the greatest number that the method gives (not a confidence interval)'

/** What a method does, in a line. METHODOLOGY explains it. */
export const METHOD_MEANS: Readonly<Record<Method, string>> = {
  monotone: 'all that the claims allow of a toll that never falls',
  'ucdp-like': 'deaths only: the more reliable source, else the lower figure',
  'acled-like': 'deaths only: one number, the lowest until others bear one out',
  'ibc-like': 'civilians only: the lowest and the highest figure reported',
  'airwars-like': 'dead and wounded: the lowest and the highest figure reported',
  'un-3-types': 'a minimum on which three types of speakers agree',
}

const NOTHING: Readonly<Record<MissingReason, string>> = {
  no_figure: 'nothing: the sources give no number',
  all_set_aside: 'nothing: every claim is set aside',
  no_lower_bound: 'nothing: nobody states a least number',
  no_support: 'nothing: no claim of that day stands',
  not_covered: 'does not count this',
  method_gives_none: 'nothing',
  not_verified: 'nothing yet: no three types of speakers agree',
}

/**
 * What a method makes of a figure: its number or numbers, what it calls them, and the day if that is not the day of the
 * others; or why it gives nothing.
 */
export function methodText({ headline, missingReason, status, verdict }: Estimate, day: string): string {
  const stated = statedFigure(headline)
  if (!headline || (stated.low === null && stated.best === null && stated.high === null))
    return NOTHING[missingReason ?? 'no_support']
  const figure = headline.runs.length > 1 ? momentText(headline) : numbersText(stated)
  const called = status ? `“${status}”` : verdict === 'contested' && 'contested'
  const by = headline.day !== day && `by ${shortDay(headline.day)}`
  return [figure, missingReason === 'method_gives_none' && 'no best figure', called, by]
    .filter(Boolean)
    .join(', ')
}

/** "90", "best 26, range 20–30", "best 24 (a floor), range 24–100", "at least 40", "at most 9", "26, one number only". */
function numbersText({ low, best, high, bestKind }: StatedFigure): string {
  const floor = bestKind === 'floor' ? ' (a floor)' : ''
  if (low === null && high === null) return best === null ? '' : `${grouped(best)}${floor}, one number only`
  if (low !== null && low === high) return `${grouped(low)}${floor}`
  if (bestKind === 'floor' && best === low && high === null) return rangeText(low, high)
  const range = low !== null && high !== null ? `range ${rangeText(low, high)}` : rangeText(low, high)
  return best === null ? rangeText(low, high) : `best ${grouped(best)}${floor}, ${range}`
}

/** "24–100", "at least 40", "at most 9". */
function rangeText(low: number | null, high: number | null): string {
  if (low === null) return high === null ? '' : `at most ${grouped(high)}`
  return high === null ? `at least ${grouped(low)}` : `${grouped(low)}–${grouped(high)}`
}

/** A method in the left column. */
export function methodLabel(method: Method, isDefault: boolean): string {
  return isDefault ? `${method} (default)` : method
}

export const RULING = 'editors’ ruling'

/** What the editors decided, when, and in which role: "best 90, range 80–100 (chief editor, 2 Dec 2026)". */
export function rulingText({ low, best, high, ruled_by, ruled_on }: RulingRow): string {
  const figure = numbersText({ low, best, high, bestKind: 'value' })
  return `${figure || 'no figure'} (${ruled_by}, ${shortDay(ruled_on)})`
}

export interface MethodsChart {
  readonly name: string
  readonly start: string
  readonly end: string
  readonly figures: number
  readonly methods: number
  readonly rulings: number
  readonly leftOut: number
}

export function methodsTitle(chart: MethodsChart): {
  readonly text: string
  readonly subtitle: readonly string[]
} {
  const { name, start, end, figures, methods, rulings } = chart
  return {
    text: `${name}: all methods side by side`,
    subtitle: [
      `${spanText(start, end)}. ${count(figures, 'figure')} under ${count(methods, 'method')}, made from the same claims.`,
      `Bars: ${BAR_MEANS}.`,
      'Names ending in -like follow what organisations say of their work; these are not their figures.',
      ...(rulings > 0 ? ['Rulings of the editors stand beside the methods, never instead of them.'] : []),
      `Every figure has a scale of its own, from 0.${leftOutText(chart)}`,
    ],
  }
}

export function methodsDescription(chart: MethodsChart, figures: readonly string[]): string {
  const { name, start, end, methods } = chart
  return [
    `Bars and points of ${count(chart.figures, 'figure')} for “${name}”, ${spanText(start, end)}, under ${count(methods, 'method')}.`,
    ...figures,
    `Bars reach ${BAR_MEANS}.${leftOutText(chart)}`,
  ].join(' ')
}

function leftOutText({ leftOut }: MethodsChart): string {
  return leftOut === 0 ? '' : ` Left out: ${count(leftOut, 'figure')} of which no method makes a number.`
}

/** What the lines of a panel are about: "Taliban fighters: killed by 6 Oct". */
export function figureTitle(
  group: string,
  { scope, headline, lastDay }: Estimate,
  period: string,
  year: string,
): string {
  const by = period || ` by ${shortDay(headline?.day ?? lastDay, year)}`
  return `${group}: ${outcomeText(scope.outcome)}${by}`
}

export const METHODS_KEY = {
  methods: 'The methods',
  mark: 'What they give',
  bar: 'least to greatest number',
  open: 'no upper bound stated',
  best: 'best figure',
  floor: 'best figure that is only a floor',
  ruling: 'ruling of the editors',
} as const
