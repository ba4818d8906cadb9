export const MONTHS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const
export const SHORT_MONTHS = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const

/** Only the first of a month is an ordinal. */
export function ordinal(date: number): string {
  return date === 1 ? '1er' : String(date)
}

/** « du 3 au 12 octobre 2016 », « en octobre 2016 ». Takes days, months and years. */
export function span(from: string, to: string): string {
  if (from === to) return `${isDay(to) ? 'le' : 'en'} ${longDate(to)}`
  const until = `${isDay(to) ? 'au' : 'à'} ${longDate(to)}`
  const sameYear = from.slice(0, 4) === to.slice(0, 4)
  if (isDay(from) && from.slice(0, 7) === to.slice(0, 7))
    return `du ${ordinal(Number(from.slice(8)))} ${until}`
  const since = sameYear && from.length > 4 ? longDate(from).replace(/ \d{4}$/, '') : longDate(from)
  return `${isDay(from) ? 'du ' : /^[ao]/.test(since) ? 'd’' : 'de '}${since} ${until}`
}

function isDay(date: string): boolean {
  return date.length === 10
}

/** A day, month or year as people write it. */
export function longDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  return [day && ordinal(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}
