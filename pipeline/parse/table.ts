import { type Diagnostic, problem, type Staged, wholeFile } from '../model/diagnostics/diagnostic.ts'
import { isBlank } from '../model/ends.ts'
import type { Dialect } from '../model/journey/dialect.ts'
import type { ParsedRow, ParsedTable } from '../model/journey/parsed-book.ts'
import type { RawFile } from '../model/journey/raw-book.ts'
import type { TypedTableName } from '../model/schema-book.ts'
import { type PlaceOfRows, savedOf, spotOfCell, spotOfCharacter, startOfCell } from '../model/spot.ts'
import { findDelimiter } from './delimiter.ts'
import { checkHeader, withoutEmptyEnd } from './header.ts'
import { isTagRow } from './hxl.ts'
import { type RecordReader, recordReader } from './records/record-reader.ts'
import { type BrokenQuote, readRecords } from './records/records.ts'
import { shorten } from './shorten.ts'
import { textOf } from './text.ts'

/** What became of a file: the table, unless it was refused, and how it was saved, as far as that is known. */
export interface ReadTable {
  readonly table: ParsedTable | null
  readonly dialect: Partial<Dialect>
}

/** How much a cell of a spreadsheet holds (Microsoft, "Excel specifications and limits"), in UTF-16 code units. */
const LONGEST_CELL = 32_767

/**
 * One CSV file (RFC 4180, as spreadsheets save it) as rows that know their place; no table if the file as a whole
 * cannot be trusted. A row with too few or too many cells, or with one too long, is said and left out. Rows without any
 * text are not data, nor are columns that have neither name nor text, nor a row of HXL tags. Rows with which nothing of this
 * is the matter are read `late`, where that is asked.
 */
export function parseTable(
  name: TypedTableName,
  columns: readonly string[],
  { file, bytes }: RawFile,
  { reader, late }: { readonly reader: RecordReader; readonly late: boolean } = {
    reader: recordReader(),
    late: false,
  },
): Staged<ReadTable> {
  const read = textOf({ file, bytes })
  if (read.value.text === null) {
    const { text: _, ...saved } = read.value
    return refuse(saved, read.diagnostics)
  }
  const { text, utf8, ...saved } = read.value
  const { fits, start, line } = findDelimiter(text, columns)
  const [delimiter] = fits
  if (!delimiter || fits.length > 1) return refuse(saved, [unclearDelimiter(file, text, fits, columns)])

  const mayWait = late ? plainIn(columns.length, reader) : () => false
  const {
    rows,
    late: waiting,
    lineEnd,
    broken,
  } = readRecords(utf8, start, delimiter, line, { reader, mayWait })
  const place = { file, dialect: { delimiter } }
  const filled = rows.filter(({ cells }) => isFilled(cells))
  const [top, first] = filled
  const below = filled.slice(1)
  const hxl = first !== undefined && isTagRow(first)
  const dialect = { ...saved, delimiter, lineEnd, hxl }
  if (broken) return refuse(dialect, [brokenQuote(place, broken)])
  if (!top) return refuse(dialect, [problem('file/empty', wholeFile(file), {})])
  if (tooLong(top) >= 0) return refuse(dialect, [overlong(place, top)])
  const header = checkHeader(place, columns, withoutEmptyEnd(top))
  if (!header.fits) return refuse(dialect, header.diagnostics)

  const sound: ParsedRow[] = []
  const ragged: ParsedRow[] = []
  const faults: Diagnostic[] = []
  const { length: width } = top.cells
  for (const one of hxl ? below.slice(1) : below) {
    const { row, fault } = judge(place, one, columns.length, width)
    if (fault) faults.push(fault)
    if (fault) ragged.push(row)
    else sound.push(row)
  }
  return {
    value: {
      table: { name, file, dialect, columns, rows: sound, ...(late && { late: waiting }), ragged },
      dialect,
    },
    diagnostics: [...header.diagnostics, ...faults],
  }
}

function isFilled(cells: readonly string[]): boolean {
  return cells.some(cell => !isBlank(cell))
}

/** Whether the record that was just found is a row of the table, whatever its cells say. What may be a header is never one. */
function plainIn(columns: number, reader: RecordReader): (size: number) => boolean {
  let headers = 0
  return size => {
    if (headers < 2) headers += isFilled(reader.all()) ? 1 : 0
    else return reader.count() === columns && size <= LONGEST_CELL && /^[a-z\d]/i.test(reader.text(0))
    return false
  }
}

function refuse(dialect: Partial<Dialect>, diagnostics: readonly Diagnostic[]): Staged<ReadTable> {
  return { value: { table: null, dialect }, diagnostics }
}

/** A row below the header, as wide as the table; what is wrong with it, if anything is. */
function judge(
  place: PlaceOfRows,
  row: ParsedRow,
  columns: number,
  width: number,
): { readonly row: ParsedRow; readonly fault: Diagnostic | null } {
  const { cells } = row
  if (tooLong(row) >= 0) return { row, fault: overlong(place, row) }
  if (cells.length < columns || cells.length > width) return { row, fault: wrongLength(place, row, columns) }
  if (cells.length === columns) return { row, fault: null }
  const surplus = cells.findIndex((cell, i) => i >= columns && cell.trim() !== '')
  if (surplus >= 0) return { row, fault: wrongLength(place, row, columns, surplus) }
  return { row: { ...row, cells: cells.slice(0, columns) }, fault: null }
}

function tooLong({ cells, from, to }: ParsedRow): number {
  // A record has at least as many bytes as any cell of it has code units.
  return to - from <= LONGEST_CELL ? -1 : cells.findIndex(cell => cell.length > LONGEST_CELL)
}

function overlong(place: PlaceOfRows, row: ParsedRow): Diagnostic {
  const cell = tooLong(row)
  const text = row.cells[cell] ?? ''
  const at = { ...spotOfCell(place, row, cell), field: null, text: shorten(text), key: keyOf(place, row) }
  return problem('cell/too-long', at, { length: text.length, most: LONGEST_CELL })
}

function wrongLength(place: PlaceOfRows, row: ParsedRow, columns: number, surplus = columns): Diagnostic {
  const { cells } = row
  const spot = spotOfCell(place, row, Math.min(cells.length, surplus))
  const at = { ...spot, field: null, text: shorten(savedOf(row)), key: keyOf(place, row) }
  const { delimiter } = place.dialect
  return problem('row/length', at, { cells: cells.length, columns, delimiter })
}

function keyOf({ file }: PlaceOfRows, { cells }: ParsedRow): string {
  return `${file}/${shorten(cells[0] ?? '')}`
}

function brokenQuote(place: PlaceOfRows, { kind, row, cell }: BrokenQuote): Diagnostic {
  const text = savedOf(row).slice(startOfCell(row, cell, place.dialect.delimiter).index)
  const at = { ...spotOfCell(place, row, cell), field: null, text: shorten(text), key: place.file }
  return problem(kind === 'not-closed' ? 'file/quote-not-closed' : 'file/quote-misplaced', at, {})
}

function unclearDelimiter(
  file: string,
  text: string,
  fits: readonly Dialect['delimiter'][],
  columns: readonly string[],
): Diagnostic {
  const blank = text.length - text.trimStart().length
  const spot = spotOfCharacter(file, 1, text, blank)
  const at = { ...spot, field: null, text: shorten(text.slice(blank)), key: file }
  return problem('file/delimiter-unclear', at, { fits, columns })
}
