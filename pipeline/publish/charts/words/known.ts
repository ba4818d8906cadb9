import { grouped } from '../../../model/figure.ts'
import type { StatedFigure } from '../../../model/stated.ts'
import { daysBetween } from '../days.ts'
import { BAND_MEANS, count, SHORT_MONTHS, shortDay, spanText } from './words.ts'

/** A day on which claims became public. */
export interface ReportingDay {
  readonly day: string
  /** The same as precisely as its reports say it: a day, month or year. Null where they are undated. */
  readonly printed: string | null
}

/** The day in a sentence: "4 Oct", "Jun 2020", "22 Nov 2026 (undated page)". */
export function dayName({ day, printed }: ReportingDay, knownYear: string): string {
  if (printed === null) return `${shortDay(day)} (undated page)`
  const [year = '', month, date] = printed.split('-')
  if (date) return shortDay(day, knownYear)
  return month ? `${SHORT_MONTHS[Number(month) - 1] ?? ''} ${year}` : year
}

/** The day below an axis, with its year unless the one before has the same, and with how long after that one it is. */
export function dayLabel(at: ReportingDay, before: ReportingDay | undefined): readonly string[] {
  const year = at.day.slice(0, 4)
  if (at.printed === null) return ['undated:', 'found in', year]
  const [, month, date] = at.printed.split('-')
  if (!month) return [`in ${year}`]
  if (!date) return [`in ${SHORT_MONTHS[Number(month) - 1] ?? ''}`, year]
  const sameYear = before?.printed && before.day.startsWith(year)
  const later = before?.printed?.length === at.printed.length ? laterBy(before.day, at.day) : ''
  return [shortDay(at.day, year), ...(sameYear ? [] : [year]), ...(later ? [later] : [])]
}

/** How much later a day is, in whole days, weeks, months or years; nothing for the next day. */
function laterBy(from: string, to: string): string {
  const days = daysBetween(from, to)
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDate = 0] = to.split('-').map(Number)
  const months = (toYear - year) * 12 + toMonth - month - (toDate < date ? 1 : 0)
  if (days <= 1) return ''
  if (days < 14) return `+${days} days`
  if (days < 60) return `+${Math.floor(days / 7)} weeks`
  if (months < 24) return `+${months} months`
  return `+${Math.floor(months / 12)} years`
}

/** The number to remember of a figure: its best, else its range. */
export function shortFigure({ low, best, high, bestKind }: StatedFigure): string {
  if (best !== null && (bestKind === 'value' || low === null)) return grouped(best)
  if (high === null) return low === null ? '' : `${grouped(low)}+`
  if (low === null) return `up to ${grouped(high)}`
  return low === high ? grouped(low) : `${grouped(low)}–${grouped(high)}`
}

/** What a figure was when it became known, and since it last changed; one line where it never did. */
export function storyText(
  steps: readonly { readonly day: string; readonly text: string }[],
): readonly string[] {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) return []
  const now = `since ${last.day}: ${last.text}`
  return first === last ? [now] : [`first, ${first.day}: ${first.text}`, now]
}

/** "4 Oct: best 100, range 90–110 (Police chief of Kunduz, Governor of Kunduz); 6 Oct: 90 (Afghan army)." */
export function knownInWords(
  days: readonly { readonly day: string; readonly text: string; readonly speakers: readonly string[] }[],
): string {
  const said = days.map(({ day, text, speakers }) => {
    const who = [...new Set(speakers)].join(', ')
    return `${day}: ${text}${who ? ` (${who})` : ''}`
  })
  return `${said.join('; ')}.`
}

export interface KnownChart {
  readonly name: string
  readonly start: string
  readonly end: string
  readonly claims: number
  readonly figures: number
  readonly days: number
  readonly hasUndated: boolean
  /** Figures without a number on any day, which are left out. */
  readonly leftOut: number
}

export function knownTitle({ name, start, end, days, hasUndated, leftOut }: KnownChart): {
  readonly text: string
  readonly subtitle: readonly string[]
} {
  const each = days === 1 ? 'the one day' : `each of ${count(days, 'day')}`
  return {
    text: `${name}: how the toll became known`,
    subtitle: [
      `${spanText(start, end)}. A column for ${each} on which claims became public,`,
      'whatever the time between (+): what was known at the end of that day. Nothing is interpolated.',
      `Shaded: ${BAND_MEANS}. Numbers mark a change.`,
      ...(hasUndated
        ? ['Undated pages stand where we found them. Their claims may have been public long before.']
        : []),
      `Claims set aside are in the chart of all claims.${leftOutText(leftOut)}`,
    ],
  }
}

export function knownDescription(chart: KnownChart, figures: readonly string[]): string {
  const { name, start, end, claims, days, leftOut } = chart
  return [
    `Step chart of how ${count(chart.figures, 'figure')} for “${name}”, ${spanText(start, end)}, became known on ${count(days, 'day')}, from ${count(claims, 'claim')}.`,
    ...figures,
    `Low and high are the ${BAND_MEANS}.${leftOutText(leftOut)}`,
  ].join(' ')
}

function leftOutText(leftOut: number): string {
  return leftOut === 0 ? '' : ` Left out: ${count(leftOut, 'figure')} without a number on any day.`
}
