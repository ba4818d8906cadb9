import { isDate } from '../model/date.ts'
import type { Mapping } from './mapping.ts'

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The date that a cell states, as an ISO 8601 day, month or year; null where none is certain. Read are ISO 8601, with or
 * without a time of day, which is left out; `03 October 2016`; and `3/10/2016` if it is told how that is meant.
 */
export function dateInCell(text: string, order: Mapping['dates']): string | null {
  const iso =
    /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      text,
    )?.[1]
  if (iso !== undefined) return isDate(iso) ? iso : null
  const [, day, name = '', year] = /^(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4})$/.exec(text) ?? []
  if (day !== undefined) {
    const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1
    return month === 0 ? null : dayOf(year, month, day)
  }
  const [, first, second, last] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? []
  if (first === undefined || order === undefined) return null
  return order === 'day-month-year' ? dayOf(last, second, first) : dayOf(last, first, second)
}

function dayOf(year = '', month: string | number = '', day = ''): string | null {
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDate(date) ? date : null
}
