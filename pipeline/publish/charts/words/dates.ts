import type { Scope } from '../../../model/journey/assessment.ts'
import { daysBetween } from '../days.ts'
import type { ChartWords, DayWords } from './chart-words.ts'

/** A day on which claims became public. */
export interface ReportingDay {
  readonly day: string
  /** The same as precisely as its reports say it: a day, month or year. Null where they are undated. */
  readonly printed: string | null
}

/** 2016-10-04 is 4 Oct, or 4 Oct 2016 where the year is not understood. */
export function shortDay(day: string, { days }: ChartWords, knownYear?: string): string {
  const [year = '', month, date] = day.split('-')
  return days.short(Number(date), Number(month), year === knownYear ? null : year)
}

/** The day in a sentence: "4 Oct", "Jun 2020", "22 Nov 2026 (undated page)". */
export function dayName({ day, printed }: ReportingDay, words: ChartWords, knownYear: string): string {
  if (printed === null) return words.days.undated(shortDay(day, words))
  const [year = '', month, date] = printed.split('-')
  if (date) return shortDay(day, words, knownYear)
  return month ? words.days.month(Number(month), year) : year
}

/** The day below an axis, with its year unless the one before has the same, and with how long after that one it is. */
export function dayLabel(
  at: ReportingDay,
  before: ReportingDay | undefined,
  words: ChartWords,
): readonly string[] {
  const year = at.day.slice(0, 4)
  if (at.printed === null) return words.days.undatedLabel(year)
  const [, month, date] = at.printed.split('-')
  if (!month) return [words.days.inYear(year)]
  if (!date) return [words.days.inMonth(Number(month)), year]
  const sameYear = before?.printed && before.day.startsWith(year)
  const later = before?.printed?.length === at.printed.length ? laterBy(before.day, at.day, words.days) : ''
  return [shortDay(at.day, words, year), ...(sameYear ? [] : [year]), ...(later ? [later] : [])]
}

/** How much later a day is, in whole days, weeks, months or years; nothing for the next day. */
function laterBy(from: string, to: string, { later }: DayWords): string {
  const days = daysBetween(from, to)
  const [year = 0, month = 0, date = 0] = from.split('-').map(Number)
  const [toYear = 0, toMonth = 0, toDate = 0] = to.split('-').map(Number)
  const months = (toYear - year) * 12 + toMonth - month - (toDate < date ? 1 : 0)
  if (days <= 1) return ''
  if (days < 14) return later(days, 'days')
  if (days < 60) return later(Math.floor(days / 7), 'weeks')
  if (months < 24) return later(months, 'months')
  return later(Math.floor(months / 12), 'years')
}

/** What a series counts, if that is not the toll since the event began: "on 6 Oct", "3 Oct to 6 Oct only". */
export function periodOf({ counting, time }: Scope, eventStart: string, words: ChartWords): string | null {
  if (!time || counting === 'cumulative') return null
  const year = eventStart.slice(0, 4)
  const [from = '', to = from] = time.split('/')
  const { onDay, onDayOnly, fromToOnly } = words.days
  if (counting === 'stock') return onDay(shortDay(to, words, year))
  return from === to
    ? onDayOnly(shortDay(to, words, year))
    : fromToOnly(shortDay(from, words, year), shortDay(to, words, year))
}
