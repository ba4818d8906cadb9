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

/** "3 to 12 October 2016". Takes days, months and years. */
export function span(from: string, to: string): string {
  if (from === to) return longDate(to)
  const [year, month] = to.split('-')
  const [fromYear, fromMonth, fromDay] = from.split('-')
  if (fromYear !== year) return `${longDate(from)} to ${longDate(to)}`
  if (fromMonth === month && fromDay) return `${Number(fromDay)} to ${longDate(to)}`
  return `${longDate(from).replace(` ${year}`, '')} to ${longDate(to)}`
}

/** A day, month or year as people write it. */
export function longDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}
