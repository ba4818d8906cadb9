import { SHORT_MONTHS, span } from '../../../../model/language/english/dates.ts'
import type { DayWords } from '../chart-words.ts'

const shortMonth = (month: number): string => SHORT_MONTHS[month - 1] ?? ''

export const days: DayWords = {
  short: (date, month, year) => `${date} ${shortMonth(month)}${year === null ? '' : ` ${year}`}`,
  month: (month, year) => `${shortMonth(month)} ${year}`,
  span,
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
