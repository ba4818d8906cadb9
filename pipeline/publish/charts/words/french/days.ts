import { ordinal, SHORT_MONTHS, span } from '../../../../model/language/french/dates.ts'
import type { DayWords } from '../chart-words.ts'

const UNITS = { days: 'jours', weeks: 'sem.', months: 'mois', years: 'ans' } as const

const shortMonth = (month: number): string => SHORT_MONTHS[month - 1] ?? ''

export const days: DayWords = {
  short: (date, month, year) => `${ordinal(date)} ${shortMonth(month)}${year === null ? '' : ` ${year}`}`,
  month: (month, year) => `${shortMonth(month)} ${year}`,
  span,
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
