import type { DayWords } from '../chart-words.ts'

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

const shortMonth = (month: number): string => SHORT_MONTHS[month - 1] ?? ''

export const days: DayWords = {
  short: (date, month, year) => `${date} ${shortMonth(month)}${year === null ? '' : ` ${year}`}`,
  month: (month, year) => `${shortMonth(month)} ${year}`,
  span: (from, to) => {
    if (from === to) return longDate(to)
    const [year, month] = to.split('-')
    const [fromYear, fromMonth, fromDay] = from.split('-')
    if (fromYear !== year) return `${longDate(from)} to ${longDate(to)}`
    if (fromMonth === month && fromDay) return `${Number(fromDay)} to ${longDate(to)}`
    return `${longDate(from).replace(` ${year}`, '')} to ${longDate(to)}`
  },
  undated: day => `${day} (undated page)`,
  undatedLabel: year => ['undated:', 'found in', year],
  inMonth: month => `in ${shortMonth(month)}`,
  inYear: year => `in ${year}`,
  later: (count, unit) => `+${count} ${unit}`,
  none: 'no date',
  by: day => `by ${day}`,
  upTo: day => `up to ${day}`,
  onDay: day => `on ${day}`,
  onDayOnly: day => `on ${day} only`,
  fromToOnly: (from, to) => `${from} to ${to} only`,
}

function longDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}
