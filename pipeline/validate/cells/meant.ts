import { daysAfter, isDate } from '../../model/date.ts'
import { OUTCOMES } from '../../model/journey/casebook.ts'
import { nearestNames } from '../../model/nearest.ts'
import type { ColumnSchema } from '../../model/schema-book.ts'
import { readNotation, showNotation } from '../../wording/notation.ts'
import { LANGUAGES_READ, readWording } from '../../wording/read.ts'

/** What may have been meant by a cell that has not the form of its column, as a person would type it. */
export interface Meant {
  readonly values: readonly string[]
  /** Whether nothing else can have been meant. */
  readonly certain: boolean
}

const NOTHING: Meant = { values: [], certain: false }

/** The cells of a row by column, as typed. */
export type Cells = (column: string) => string

/** What the typed text may mean in this column, in this row. Each value has the form of the column. */
export function meantBy(typed: string, column: ColumnSchema, row: Cells): Meant {
  const { enum: values, format, pattern } = column
  if (values)
    return enumMeant(
      typed,
      values.filter(value => value !== null),
    )
  if (format === 'figure') return { values: figureInWords(row) ?? figuresMeant(typed), certain: false }
  if (format === 'date' || format === 'edtf-date' || format === 'edtf') {
    const dates = datesMeant(typed)
    return { ...dates, values: dates.values.filter(date => format !== 'date' || date.length === 10) }
  }
  if (format === 'uri')
    return /^www\.[^\s.]+\.\S+$/.test(typed) ? { values: [`https://${typed}`], certain: false } : NOTHING
  if ([column.type].flat().includes('number')) return numberMeant(typed, column)
  if (pattern && column['x-list']) {
    const list = idsIn(typed).join(' ')
    return new RegExp(pattern, 'u').test(list) ? { values: [list], certain: true } : NOTHING
  }
  if (pattern) return shapeMeant(typed, new RegExp(pattern, 'u'))
  return NOTHING
}

/** The ids of a cell that holds several, whatever stands between them: no id holds a space, a comma or a semicolon. */
export function idsIn(cell: string): readonly string[] {
  return cell.split(/[\s,;]+/).filter(id => id !== '')
}

/** What two spellings of one name share: letter case, and spaces, underscores or dashes between its words, say nothing. */
export function bareSpelling(name: string): string {
  return name.toLowerCase().replace(/[\s_\-‐‑–—]+/g, '-')
}

function enumMeant(typed: string, values: readonly string[]): Meant {
  const same = values.filter(value => bareSpelling(value) === bareSpelling(typed))
  return same.length === 1
    ? { values: same, certain: true }
    : { values: nearestNames(typed, values), certain: false }
}

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'janvier', 'janv'],
  ['february', 'feb', 'février', 'févr', 'fevrier', 'fév', 'fev'],
  ['march', 'mar', 'mars'],
  ['april', 'apr', 'avril', 'avr'],
  ['may', 'mai'],
  ['june', 'jun', 'juin'],
  ['july', 'jul', 'juillet', 'juil'],
  ['august', 'aug', 'août', 'aout'],
  ['september', 'sep', 'sept', 'septembre'],
  ['october', 'oct', 'octobre'],
  ['november', 'nov', 'novembre'],
  ['december', 'dec', 'décembre', 'déc', 'decembre'],
]

const WEEKDAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? /i

/** Each way of writing a date of which no second reading exists, and the order of its parts. */
const CERTAIN: readonly RegExp[] = [
  /^(?<year>\d{4})[-./ ](?<month>\d{1,2})[-./ ](?<day>\d{1,2})(?:[T ]00:00(?::00)?)?$/,
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/,
  /^(?<year>\d{4})[./](?<month>\d{2})$/,
  /^(?<month>\d{1,2})[-./](?<year>\d{4})$/,
  /^(?<day>\d{1,2})(?:er|st|nd|rd|th)?[ -](?<name>\p{L}+)\.?,?[ -](?<year>\d{4})$/u,
  /^(?<name>\p{L}+)\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/u,
  /^(?<name>\p{L}+)\.?[ -](?<year>\d{4})$/u,
]
const EITHER_ORDER = /^(\d{1,2})([-./ ])(\d{1,2})\2(\d{4}|\d{2})$/

/**
 * The dates that a text may mean. Day and month in figures have two orders, so both are given unless one of them is no
 * date; a spreadsheet's number of a day has two meanings as well, since its days are counted from 1900 or from 1904.
 */
function datesMeant(text: string): Meant {
  const typed = text.replace(/[‐‑–—]/g, '-').replace(WEEKDAY, '')
  for (const pattern of CERTAIN) {
    const { year = '', month, name, day } = pattern.exec(typed)?.groups ?? {}
    const named = name ? MONTHS.findIndex(names => names.includes(name.toLowerCase())) + 1 : Number(month)
    const date = [year, String(named).padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-')
    if (year !== '' && isDate(date)) return { values: [date], certain: isOurs(year) }
  }
  const [, first = '', , second = '', year = ''] = EITHER_ORDER.exec(typed) ?? []
  if (year !== '') {
    const full = year.length === 2 ? `20${year}` : year
    const two = (text: string) => text.padStart(2, '0')
    const orders = [`${full}-${two(second)}-${two(first)}`, `${full}-${two(first)}-${two(second)}`]
    const values = [...new Set(orders)].filter(isDate)
    return { values, certain: values.length === 1 && isOurs(year) }
  }
  return { values: spreadsheetDays(typed), certain: false }
}

/** Whether a year is one of the Gregorian calendar for sure: 1395 is a year of the Afghan one. */
function isOurs(year: string): boolean {
  return /^(?:19|20)\d{2}$/.test(year)
}

/**
 * The day that has the number 0 in spreadsheets that count from 1900, as most do, and in old ones that count from 1904.
 * The first is two days off since they hold 1900 for a leap year.
 */
const SPREADSHEET_EPOCHS = ['1899-12-30', '1904-01-01']

/** A number from 36526 (2000) to 73050 (2099) may be a day of a spreadsheet whose cell lost its format. */
function spreadsheetDays(typed: string): readonly string[] {
  if (!/^\d{5}$/.test(typed) || typed < '36526' || typed > '73050') return []
  return SPREADSHEET_EPOCHS.map(epoch => daysAfter(epoch, Number(typed)))
}

const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:>=|≥)\s*(\d+)$/, '$1..'],
  [/^(?:<=|≤)\s*(\d+)$/, '..$1'],
  [/^(?:≈|±|c\.)\s*(\d+)$/, '~$1'],
  [/^(\d+)\s*(?:-|–|—|to|à|\.{3}|…)\s*(\d+)$/, '$1..$2'],
]

/** What is longer states no figure. A wording may not be longer either, and reading words takes its time. */
const LONGEST_FIGURE = 200

/** What the words beside the figure say, which the figure must say too; null if they cannot be read. */
function figureInWords(row: Cells): readonly string[] | null {
  const outcome = OUTCOMES.find(one => one === row('outcome'))
  const reading = outcome && readWording(row('wording'), row('language'), outcome, 10)
  return reading?.kind === 'read' && reading.figure ? [showNotation(reading.figure, 10)] : null
}

/** Figures in notation that a text may mean: read as signs, as words, or as a range typed backwards. */
function figuresMeant(typed: string): readonly string[] {
  if (typed.length > LONGEST_FIGURE) return []
  const [, greater, less] = /^(\d+)\.\.(\d+)$/.exec(typed) ?? []
  const signs = SIGNS.filter(([pattern]) => pattern.test(typed)).map(([pattern, form]) =>
    typed.replace(pattern, form),
  )
  const words = LANGUAGES_READ.flatMap(language => {
    const reading = readWording(typed, language, 'killed', 10)
    return reading.kind === 'read' && reading.figure ? [showNotation(reading.figure, 10)] : []
  })
  const candidates = greater && less ? [`${less}..${greater}`] : [...signs, ...words]
  return [...new Set(candidates)].filter(text => readNotation(text, 10) !== undefined)
}

/** A decimal comma. Three digits behind it could also be thousands. */
function numberMeant(typed: string, { minimum, maximum }: ColumnSchema): Meant {
  const [, sign = '', whole, decimals] = /^([-−]?)(\d+),(\d+)$/.exec(typed) ?? []
  if (whole === undefined || decimals === undefined) return NOTHING
  const value = `${sign === '' ? '' : '-'}${whole}.${decimals}`
  const inRange = (number: number) =>
    (minimum === undefined || number >= minimum) && (maximum === undefined || number <= maximum)
  if (!/^-?(?:0|[1-9]\d*)\.\d+$/.test(value) || !inRange(Number(value))) return NOTHING
  const thousands = Number(value.replace('.', ''))
  return { values: [value], certain: decimals.length !== 3 || !inRange(thousands) }
}

/** The same letters in the case that the pattern wants, or as an id. */
function shapeMeant(typed: string, pattern: RegExp): Meant {
  const sameLetters = [typed.toLowerCase(), typed.toUpperCase()].filter(text => pattern.test(text))
  if (sameLetters.length === 1) return { values: sameLetters, certain: true }
  const id = idFrom(typed)
  return pattern.test(id) ? { values: [id], certain: false } : NOTHING
}

/** A text as an id: small letters without accents, and hyphens for what an id cannot hold. */
export function idFrom(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '')
}
