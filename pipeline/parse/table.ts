import { CsvError, type Info } from 'csv-parse'
import { parse as parseCsv } from 'csv-parse/sync'
import { type Diagnostic, problem, type Staged, wholeFile } from '../model/diagnostics/diagnostic.ts'
import type { Dialect, ParsedRow, ParsedTable } from '../model/journey/parsed-book.ts'
import type { RawFile } from '../model/journey/raw-book.ts'
import type { TypedTableName } from '../model/schema-book.ts'
import { spotOfCell, startOfCell } from '../model/spot.ts'
import { checkHeader } from './header.ts'
import { textOf } from './text.ts'

const DIALECT: Dialect = { encoding: 'UTF-8', bom: false, delimiter: ',', lineEnd: 'LF', hxl: false }

interface Row {
  readonly record: readonly string[]
  readonly raw: string
  readonly info: Info
}

/**
 * One CSV file (RFC 4180, UTF-8) as rows that know their place; no table if the file as a whole cannot be trusted.
 * A row with too few or too many cells is said and left out. Rows without any text are not data.
 */
export function parseTable(
  name: TypedTableName,
  columns: readonly string[],
  file: RawFile,
): Staged<readonly ParsedTable[]> {
  const refuse = (...diagnostics: readonly Diagnostic[]) => ({ value: [], diagnostics })

  const { value: text, diagnostics: unreadable } = textOf(file)
  if (text === null) return refuse(...unreadable)
  const topLine = firstLine(text.trimStart())
  if (/[;\t]/.test(topLine) && !topLine.includes(',')) {
    const at = { file: file.file, line: 1, column: 1, field: null, text: topLine, key: file.file }
    return refuse(problem('file/header-separator', at, {}))
  }
  const { rows, broken } = readRows(file)
  if (broken) return refuse(broken)
  const [header, ...body] = rows.filter(({ cells }) => cells.some(cell => cell !== ''))
  if (!header) return refuse(problem('file/empty', wholeFile(file.file), {}))
  const headerProblems = checkHeader(file.file, columns, header)
  if (headerProblems.length > 0) return refuse(...headerProblems)

  const whole = body.filter(({ cells }) => cells.length === columns.length)
  const ragged = body.filter(({ cells }) => cells.length !== columns.length)
  return {
    value: [{ name, file: file.file, columns, dialect: DIALECT, rows: whole, ragged }],
    diagnostics: ragged.map(row => wrongLength(file.file, row, columns.length)),
  }
}

/**
 * The records of the file with their lines.
 *
 * csv-parse says on which line a record ends, and counts CRLF inside quotes twice; the byte at which a record ends
 * is exact. So the line on which a record begins is counted from the bytes before it.
 */
function readRows({ file, bytes }: RawFile): { rows: ParsedRow[]; broken: Diagnostic | null } {
  const rows: ParsedRow[] = []
  let line = 1
  let end = 0
  const take = (row: Row): null => {
    rows.push({ cells: row.record, line, saved: withoutLineEnd(row.raw) })
    line += lineBreaks(bytes, end, row.info.bytes)
    end = row.info.bytes
    return null
  }
  try {
    parseCsv(Buffer.from(bytes), {
      bom: true,
      info: true,
      raw: true,
      relax_column_count: true,
      // Named, since what is found out from the first line end would hold for the whole file.
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: record => take(record as unknown as Row),
    })
    return { rows, broken: null }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return { rows, broken: brokenQuote(error, { file, bytes }, line, end) }
  }
}

function brokenQuote(error: CsvError, { file, bytes }: RawFile, line: number, from: number): Diagnostic {
  const rest = new TextDecoder('utf-8').decode(bytes.subarray(from))
  const cell = Number(error['index'] ?? 0)
  const spot = spotOfCell({ file, dialect: DIALECT }, { cells: [], line, saved: rest }, cell)
  const at = { ...spot, field: null, text: firstLine(rest.slice(startOfCell(rest, cell, ','))), key: file }
  const code = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'file/quote-not-closed' : 'file/quote-misplaced'
  return problem(code, at, {})
}

function wrongLength(file: string, row: ParsedRow, columns: number): Diagnostic {
  const { cells } = row
  const spot = spotOfCell({ file, dialect: DIALECT }, row, Math.min(cells.length, columns))
  const at = { ...spot, field: null, text: firstLine(row.saved), key: `${file}/${cells[0] ?? ''}` }
  return problem('row/length', at, { cells: cells.length, columns })
}

function firstLine(text: string): string {
  return (text.split(/\r\n|\r|\n/, 1)[0] ?? '').slice(0, 80)
}

function withoutLineEnd(raw: string): string {
  return raw.replace(/[\r\n]+$/, '')
}

function lineBreaks(bytes: Uint8Array, from: number, to: number): number {
  let breaks = 0
  for (let index = from; index < to; index++) {
    const lineFeed = bytes[index] === 10
    if (lineFeed || (bytes[index] === 13 && bytes[index + 1] !== 10)) breaks += 1
  }
  return breaks
}
