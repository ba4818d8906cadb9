import { type Figure, grouped } from '../../../model/figure.ts'
import type { Bounds, Estimate, MissingReason, Moment, Scope } from '../../../model/journey/assessment.ts'
import type { Outcome } from '../../../model/journey/casebook.ts'
import { OUTCOME_WORDS } from '../../../model/language/english/outcomes.ts'

export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const
export const SHORT_MONTHS = [
  'Jan',
  'Feb',
  'Mar',
  'Apr',
  'May',
  'Jun',
  'Jul',
  'Aug',
  'Sep',
  'Oct',
  'Nov',
  'Dec',
] as const

/** What the band is, in the words that go with every chart. */
export const BAND_MEANS = 'range that the claims allow (not a confidence interval)'

export function outcomeText(outcome: Outcome): string {
  return OUTCOME_WORDS[outcome]
}

/** 2016-10-04 is 4 Oct, or 4 Oct 2016 where the year is not understood. */
export function shortDay(day: string, knownYear?: string): string {
  const [year = '', month, date] = day.split('-')
  const name = SHORT_MONTHS[Number(month) - 1] ?? ''
  return `${Number(date)} ${name}${year === knownYear ? '' : ` ${year}`}`
}

/** 2016-10-03 and 2016-10-12 is 3 to 12 October 2016. Takes days, months and years. */
export function spanText(from: string, to: string): string {
  if (from === to) return longDate(to)
  const [year, month] = to.split('-')
  const [fromYear, fromMonth, fromDay] = from.split('-')
  if (fromYear !== year) return `${longDate(from)} to ${longDate(to)}`
  if (fromMonth === month && fromDay) return `${Number(fromDay)} to ${longDate(to)}`
  return `${longDate(from).replace(` ${year}`, '')} to ${longDate(to)}`
}

function longDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}

/** The quantity that a claim states: "at least 40", "about 100 (90 to 110)". */
export function figureText({ low, mode, high }: Figure): string {
  if (high === null)
    return mode === null || mode === low
      ? `at least ${grouped(low)}`
      : `${grouped(mode)}, at least ${grouped(low)}`
  if (low === high) return grouped(low)
  if (mode === null) return `${grouped(low)} to ${grouped(high)}`
  if (low === 0) return `at most ${grouped(high)}`
  return `about ${grouped(mode)} (${grouped(low)} to ${grouped(high)})`
}

/** What a method makes of a series on one day, in a few words. */
export function momentText({ low, best, bestKind, high, runs }: Moment): string {
  const stated = best !== null && bestKind === 'value' ? `best ${grouped(best)}` : null
  if (runs.length > 1) return [stated, `allowed ${listed(runs.map(runText))}`].filter(Boolean).join('; ')
  if (low === high) return grouped(low)
  if (high !== null) return [stated, runText({ low, high })].filter(Boolean).join(', range ')
  if (low === 0) return stated ? `${stated}, no bounds` : 'no bounds'
  if (!stated) return `at least ${grouped(low)}`
  return best === low ? `${stated}, no upper bound` : `${stated}, at least ${grouped(low)}`
}

function runText({ low, high }: Bounds): string {
  if (high === null) return `${grouped(low)} and more`
  return low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`
}

/** "a", "a or b", "a, b or c". */
function listed(texts: readonly string[]): string {
  return [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter(Boolean).join(' or ')
}

/** The text, or as much of it as has room, with an ellipsis. */
export function shorten(text: string, characters: number): string {
  return text.length <= characters ? text : `${text.slice(0, characters - 1).trimEnd()}…`
}

/** The text in lines of at most so many characters, broken between words. */
export function wrapped(text: string, characters: number): readonly string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= characters)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(word)
  }
  return lines
}

/** "1 claim", "3 claims". */
export function count(n: number, noun: string): string {
  return `${grouped(n)} ${noun}${n === 1 ? '' : 's'}`
}

const MISSING: Readonly<Record<MissingReason, string>> = {
  no_figure: 'no figure given',
  all_set_aside: 'no estimate: every claim is set aside',
  no_lower_bound: 'no estimate: nobody states a least number',
  no_support: 'no estimate: no claim of that day stands',
  not_covered: 'no estimate: the method does not count this',
  method_gives_none: 'no estimate: the method gives a range only',
  not_verified: 'no estimate: not verified',
}

/** What a method makes of a series: the moment published, whether its claims contradict each other, who set the ends. */
export function estimateText({ headline, verdict, missingReason }: Estimate, ends: SetElsewhere): string {
  const figure = headline && (headline.best !== null || headline.low > 0 || headline.high !== null)
  if (!headline || !figure) return MISSING[missingReason ?? 'no_support']
  const contested = verdict === 'contested' && 'contested'
  return [momentText(headline), contested, ...elsewhereText(ends)].filter(Boolean).join(', ')
}

/** Which ends of an estimate claims about other counts set. */
interface SetElsewhere {
  readonly floorFromParts: boolean
  readonly ceilingFromWhole: boolean
}

export function elsewhereText({ floorFromParts, ceilingFromWhole }: SetElsewhere): readonly string[] {
  return [
    ...(floorFromParts ? ['floor from claims about parts'] : []),
    ...(ceilingFromWhole ? ['ceiling from claims about the whole'] : []),
  ]
}

/** What a series counts beside the group, if that is not the toll since the event began. */
export function periodOf({ counting, time }: Scope, eventStart: string): string {
  if (!time || counting === 'cumulative') return ''
  const year = eventStart.slice(0, 4)
  const [from = '', to = from] = time.split('/')
  if (counting === 'stock') return `, on ${shortDay(to, year)}`
  return from === to
    ? `, on ${shortDay(to, year)} only`
    : `, ${shortDay(from, year)} to ${shortDay(to, year)} only`
}
