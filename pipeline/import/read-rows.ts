import { firstDay, lastDay } from '../model/date.ts'
import { type Diagnostic, problem, type Staged } from '../model/diagnostics/diagnostic.ts'
import type { ParsedRow } from '../model/journey/parsed-book.ts'
import type { EventRow } from '../model/records.gen.ts'
import { countInCell, type PrintedCount } from '../model/theirs/cells.ts'
import type { ForeignTable } from '../parse/foreign.ts'
import { type Cells, cellsOf, oneLine, told } from './cells.ts'
import { countryCode } from './countries.ts'
import { dateInCell } from './dates.ts'
import type { CountMapping, EventMapping, Mapping, Where } from './mapping.ts'

/** A count that a row states: the cells as printed, and the numbers in them. */
export interface TheirCount {
  readonly mapping: CountMapping
  readonly printed: PrintedCount
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
}

/** A row that says of an event how many were harmed. */
export interface TheirRow {
  readonly line: number
  /** What tells its event from others, as printed; the line where nothing does. */
  readonly id: string
  readonly event: Omit<EventRow, 'event_id' | 'part_of' | 'wikidata'>
  readonly counts: readonly TheirCount[]
  readonly reported_on: string | null
  readonly comment: string | null
}

/** What was read, and every count that was not: rows times counts a row = counts read + counts set aside. */
export interface TheirRows {
  readonly rows: readonly TheirRow[]
  /** How many rows the table has. */
  readonly all: number
  readonly aside: readonly SetAside[]
}

/** A count that a row ought to state and that is not taken over, and why. */
export interface SetAside {
  readonly line: number
  readonly count: CountMapping
  readonly why: Diagnostic
}

/**
 * In:    a table of somebody else, and how it is to be read.
 * Out:   rows that name their event and state a count that is certain.
 * Says:  every row and every count that is set aside, and why; cells that are left out since they are not needed.
 * Never: repairs a number, or guesses a date or a country.
 */
export function readRows(table: ForeignTable, mapping: Mapping, byTags: boolean): Staged<TheirRows> {
  const cells = cellsOf(table, byTags)
  const said: Diagnostic[] = []
  const rows: TheirRow[] = []
  const aside: SetAside[] = []
  for (const row of table.rows) {
    const width = byTags ? (table.tags?.length ?? 0) : table.columns.length
    const surplus = row.cells.findIndex((cell, i) => i >= width && cell.trim() !== '')
    if (surplus >= 0) {
      const facts = { cells: row.cells.length, columns: width, delimiter: table.dialect.delimiter }
      const why = problem('import/row-length', cells.at(row, null), facts)
      said.push(why)
      aside.push(...mapping.counts.map(count => ({ line: row.line, count, why })))
      continue
    }
    const read = readRow(row, cells, mapping)
    said.push(...read.diagnostics)
    aside.push(...read.value.aside)
    if (read.value.row) rows.push(read.value.row)
  }
  return { value: { rows, all: table.rows.length, aside }, diagnostics: said }
}

function readRow(
  row: ParsedRow,
  cells: Cells,
  mapping: Mapping,
): Staged<{ readonly row: TheirRow | null; readonly aside: readonly SetAside[] }> {
  const ids = mapping.event.id.map(column => cells.cell(row, column))
  const unnamed = ids.indexOf(null)
  const id = ids.map(one => one?.text ?? '').join(' ') || `line ${row.line}`
  const facts = readEvent(row, cells, mapping, id)
  const wrong = [
    ...(unnamed < 0 ? [] : [unread(row, cells, mapping.event.id[unnamed] ?? '', 'id')]),
    ...facts.diagnostics.filter(({ code }) => code === 'import/unread-cell'),
  ]
  const [why] = wrong
  if (why || !facts.value) {
    const aside = why ? mapping.counts.map(count => ({ line: row.line, count, why })) : []
    return { value: { row: null, aside }, diagnostics: wrong }
  }
  const read = mapping.counts.map(count => ({ count, ...readCount(row, cells, count) }))
  const counts = read.flatMap(({ value }) => value ?? [])
  const aside = read.flatMap(({ count, diagnostics }) =>
    diagnostics.map(why => ({ line: row.line, count, why })),
  )
  const said = aside.map(({ why }) => why)
  if (counts.length === 0) return { value: { row: null, aside }, diagnostics: said }
  const reported = cells.text(row, mapping.reported_on)
  const reported_on = reported === null ? null : dateInCell(reported, mapping.dates)
  if (reported !== null && reported_on === null)
    said.push(problem('import/left-out', cells.at(row, mapping.reported_on ?? null), { wanted: 'date' }))
  const value = {
    line: row.line,
    id,
    event: facts.value,
    counts,
    reported_on,
    comment: told((mapping.comment ?? []).map(column => cells.cell(row, column))),
  }
  return { value: { row: value, aside }, diagnostics: [...facts.diagnostics, ...said] }
}

function unread(row: ParsedRow, cells: Cells, where: Where, wanted: 'id' | 'date' | 'country'): Diagnostic {
  return problem('import/unread-cell', cells.at(row, where), { wanted })
}

/** `id`: what tells the event from others. It ends the name, since tables have several events of one day and place. */
function readEvent(
  row: ParsedRow,
  cells: Cells,
  mapping: Mapping,
  id: string,
): Staged<TheirRow['event'] | null> {
  const { event, dates } = mapping
  const said: Diagnostic[] = []
  const text = (where: Where | undefined) => cells.text(row, where)
  const startText = text(event.start)
  const start = startText === null ? null : dateInCell(startText, dates)
  if (start === null) said.push(unread(row, cells, event.start, 'date'))
  const endText = text(event.end)
  const end = endText === null ? start : dateInCell(endText, dates)
  if (end === null && endText !== null) said.push(unread(row, cells, event.end ?? '', 'date'))
  const countryText = text(event.country)
  const country = countryText === null ? null : countryCode(countryText, mapping.countries)
  if (country === null) said.push(unread(row, cells, event.country, 'country'))
  if (start === null || end === null || country === null) return { value: null, diagnostics: said }
  if (lastDay(end) < firstDay(start)) {
    said.push(problem('import/unread-cell', cells.at(row, event.end ?? event.start), { wanted: 'end' }))
    return { value: null, diagnostics: said }
  }
  const number = (key: 'latitude' | 'longitude' | 'where_precision', pattern: RegExp, most: number) => {
    const printed = text(event[key])
    if (printed === null) return null
    if (pattern.test(printed) && Math.abs(Number(printed)) <= most) return Number(printed)
    said.push(problem('import/left-out', cells.at(row, event[key] ?? null), { wanted: 'number' }))
    return null
  }
  const place = text(event.place)
  const name = event.name
    .map(column => (column === event.start ? start : cells.cell(row, column)?.text))
    .filter(one => one !== undefined)
  const named = oneLine(`${name.join(', ') || `${place ?? country}, ${start}`} (${mapping.prefix} ${id})`)
  const value = {
    name_en: named,
    name_fr: named,
    kind: event.kind ?? ('other' as const),
    start,
    end,
    country,
    adm1: line(text(event.adm1)),
    place: line(place),
    latitude: number('latitude', DEGREES, 90),
    longitude: number('longitude', DEGREES, 180),
    where_precision: number('where_precision', /^[1-7](?:\.0)?$/, 7),
    note: noteOf(row, cells, mapping.publisher, event),
  }
  return { value, diagnostics: said }
}

const DEGREES = /^-?\d{1,3}(?:\.\d+)?$/

function line(text: string | null): string | null {
  return text === null ? null : oneLine(text)
}

function noteOf(row: ParsedRow, cells: Cells, publisher: string, { note = [] }: EventMapping): string {
  const rest = told(note.map(column => cells.cell(row, column)))
  return rest === null ? publisher : `${publisher}: ${rest}`
}

function readCount(row: ParsedRow, cells: Cells, mapping: CountMapping): Staged<TheirCount | null> {
  const [low, best, high] = [mapping.low, mapping.best, mapping.high].map(column => cells.cell(row, column))
  const printed = { low: low ?? null, best: best ?? null, high: high ?? null }
  const first = mapping.best ?? mapping.low ?? mapping.high ?? null
  const refuse = (diagnostic: Diagnostic) => ({ value: null, diagnostics: [diagnostic] })
  const given = [printed.low, printed.best, printed.high].filter(cell => cell !== null)
  if (given.length === 0) return refuse(problem('import/no-count', cells.at(row, first), {}))
  const unclear = given.find(({ text }) => countInCell(text) === null)
  if (unclear) {
    const facts = { sentinel: /^-\d+(?:\.0+)?$/.test(unclear.text) }
    return refuse(problem('import/no-number', cells.at(row, unclear.column), facts))
  }
  const numbers = given.map(({ text }) => countInCell(text) ?? 0)
  if (mapping.nought === 'unknown' && numbers.every(number => number === 0))
    return refuse(problem('import/nought', cells.at(row, first), {}))
  const fall = numbers.findIndex((number, i) => number < (numbers[i - 1] ?? 0))
  if (fall > 0) {
    const [before, after] = [given[fall - 1], given[fall]]
    const facts = { column: before?.column ?? '', number: before?.text ?? '' }
    return refuse(problem('import/out-of-order', cells.at(row, after?.column ?? null), facts))
  }
  const numberIn = (cell: { readonly text: string } | null) => (cell ? countInCell(cell.text) : null)
  const value = {
    mapping,
    printed,
    low: numberIn(printed.low),
    best: numberIn(printed.best),
    high: numberIn(printed.high),
  }
  return { value, diagnostics: [] }
}
