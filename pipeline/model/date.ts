/**
 * Dates stay texts: an ISO 8601 day, month or year (level 0 of EDTF), so they order by code units and
 * no clock or time zone can move them.
 */
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Whether the text is a day, month or year of the calendar. 2015-02-29 is none. */
export function isDate(text: string): boolean {
  const match = DATE.exec(text)
  if (!match) return false
  const [, year = '', month, day] = match
  if (month === undefined) return true
  if (month < '01' || month > '12') return false
  return day === undefined || (day >= '01' && Number(day) <= daysIn(Number(year), Number(month)))
}

/** Whether the text is a date, or two dates in order with a slash between them. */
export function isDateOrInterval(text: string): boolean {
  const [from = '', to, ...rest] = text.split('/')
  if (rest.length > 0) return false
  return isDate(from) && (to === undefined || (isDate(to) && firstDay(from) <= lastDay(to)))
}

/** So long is a date that is a day; most are. */
const DAY = 10

/** First day of a date: 2016-10 begins on 2016-10-01. */
export function firstDay(date: string): string {
  if (date.length === DAY) return date
  return `${date}${'-01-01'.slice(date.length - 4)}`
}

/** Last day of a date: 2016-10 ends on 2016-10-31. */
export function lastDay(date: string): string {
  if (date.length === DAY) return date
  const [year = '', month = '12', day] = date.split('-')
  return `${year}-${month}-${day ?? twoDigits(daysIn(Number(year), Number(month)))}`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** How many days a full day lies after 1970-01-01, or before it if the number is negative. */
export function dayNumber(day: string): number {
  // A date without a time is read in universal time, whatever the machine's time zone (ECMA-262, "Date Time String Format").
  return Date.parse(day) / 86_400_000
}

/** The date that was probably meant by a text that is none: 2016-10-5, 2016/10/05, or a day after the last of its month. */
export function nearestDate(text: string): string | null {
  const [year = '', month = '', day = ''] = text.trim().split(/[-/.]/)
  const padded = [year, month, day].filter(part => part !== '').map(part => part.padStart(2, '0'))
  const date = padded.join('-')
  if (isDate(date)) return date
  const wholeMonth = padded.slice(0, 2).join('-')
  return isDate(wholeMonth) && padded.length === 3 ? lastDay(wholeMonth) : null
}

/** The day so many days after another one, or before it if the number is negative; years 1 to 9999. */
export function daysAfter(day: string, days: number): string {
  const [y = '', m = '', d = ''] = day.split('-')
  let [year, month, rest] = [Number(y), Number(m), Number(d) + days]
  while (rest < 1) {
    month -= 1
    if (month < 1) [year, month] = [year - 1, 12]
    rest += daysIn(year, month)
  }
  while (rest > 366) {
    // A year from here has 337 days and a February.
    rest -= 337 + daysIn(month > 2 ? year + 1 : year, 2)
    year += 1
  }
  while (rest > daysIn(year, month)) {
    rest -= daysIn(year, month)
    month += 1
    if (month > 12) [year, month] = [year + 1, 1]
  }
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(rest)}`
}

function twoDigits(part: number): string {
  return String(part).padStart(2, '0')
}
