import type { DayWords } from '../chart-words.ts'

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

const UNITS = { days: 'jours', weeks: 'sem.', months: 'mois', years: 'ans' } as const

const shortMonth = (month: number): string => SHORT_MONTHS[month - 1] ?? ''
/** Only the first of a month is an ordinal. */
const ordinal = (date: number): string => (date === 1 ? '1er' : String(date))

export const days: DayWords = {
  short: (date, month, year) => `${ordinal(date)} ${shortMonth(month)}${year === null ? '' : ` ${year}`}`,
  month: (month, year) => `${shortMonth(month)} ${year}`,
  span: (from, to) => {
    if (from === to) return `${isDay(to) ? 'le' : 'en'} ${longDate(to)}`
    const until = `${isDay(to) ? 'au' : 'à'} ${longDate(to)}`
    const sameYear = from.slice(0, 4) === to.slice(0, 4)
    if (isDay(from) && from.slice(0, 7) === to.slice(0, 7))
      return `du ${ordinal(Number(from.slice(8)))} ${until}`
    const since = sameYear && from.length > 4 ? longDate(from).replace(/ \d{4}$/, '') : longDate(from)
    return `${isDay(from) ? 'du ' : /^[ao]/.test(since) ? 'd’' : 'de '}${since} ${until}`
  },
  undated: day => `${day} (page non datée)`,
  undatedLabel: year => ['non daté :', 'trouvé en', year],
  inMonth: month => `en ${shortMonth(month)}`,
  inYear: year => `en ${year}`,
  later: (count, unit) => `+${count} ${UNITS[unit]}`,
  none: 'sans date',
  by: day => `au ${day}`,
  upTo: day => `jusqu’au ${day}`,
  onDay: day => `le ${day}`,
  onDayOnly: day => `le ${day} seulement`,
  fromToOnly: (from, to) => `du ${from} au ${to} seulement`,
}

function isDay(date: string): boolean {
  return date.length === 10
}

function longDate(date: string): string {
  const [year = '', month, day] = date.split('-')
  return [day && ordinal(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ')
}
