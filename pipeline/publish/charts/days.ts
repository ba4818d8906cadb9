import { lastDay } from '../../model/date.ts'

/** The day after: 2016-10-31 is followed by 2016-11-01. */
export function nextDay(day: string): string {
  const month = day.slice(0, 7)
  if (day < lastDay(month)) return `${month}-${twoDigits(Number(day.slice(8)) + 1)}`
  const year = Number(day.slice(0, 4))
  return month.endsWith('-12') ? `${year + 1}-01-01` : `${year}-${twoDigits(Number(month.slice(5)) + 1)}-01`
}

function twoDigits(n: number): string {
  return String(n).padStart(2, '0')
}

/** How many days after the first day the other one is. */
export function daysBetween(from: string, to: string): number {
  return (instant(to) - instant(from)) / 86_400_000
}

function instant(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return Date.UTC(year, month - 1, date)
}
