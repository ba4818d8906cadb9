import { CsvError, type Info, parse as parseCsv } from 'csv-parse/sync'
import { withoutEnd } from '../model/ends.ts'
import type { Dialect } from '../model/journey/dialect.ts'
import type { ParsedRow } from '../model/journey/parsed-book.ts'

interface Row {
  readonly record: readonly string[]
  readonly raw: string
  readonly info: Info
}

/** A cell at whose quotation marks reading ended. `row` goes on from its record to the end of the file. */
export interface BrokenQuote {
  readonly kind: 'not-closed' | 'misplaced'
  readonly row: ParsedRow
  readonly cell: number
}

/** The records of a text, as far as they can be read. */
export interface Records {
  readonly rows: readonly ParsedRow[]
  readonly lineEnd: Dialect['lineEnd']
  readonly broken: BrokenQuote | null
}

/**
 * The records of a text (RFC 4180, under any delimiter) with their lines; the first begins on `firstLine`.
 *
 * csv-parse says on which line a record ends, and counts CRLF inside quotes twice; the byte at which a record ends
 * is exact. So the line on which a record begins is counted from the bytes before it: those of UTF-8, which
 * csv-parse counts in, whatever the encoding of the file.
 */
export function readRecords(text: string, delimiter: Dialect['delimiter'], firstLine: number): Records {
  const bytes = Buffer.from(text, 'utf8')
  const rows: ParsedRow[] = []
  const lineEnds = new Set<Dialect['lineEnd']>()
  let line = firstLine
  let end = 0
  const take = (row: Row): null => {
    rows.push({ cells: row.record, line, saved: withoutLineEnd(row.raw) })
    line += lineBreaks(bytes, end, row.info.bytes)
    end = row.info.bytes
    const lineEnd = lineEndBefore(bytes, end)
    if (lineEnd) lineEnds.add(lineEnd)
    return null
  }
  const all = (broken: BrokenQuote | null): Records => ({ rows, lineEnd: oneOf(lineEnds), broken })
  try {
    parseCsv(bytes, {
      delimiter,
      info: true,
      raw: true,
      relax_column_count: true,
      // Named, since what is found out from the first line end would hold for the whole file.
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: record => take(record as unknown as Row),
    })
    return all(null)
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const kind = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'not-closed' : 'misplaced'
    const row = { cells: [], line, saved: bytes.toString('utf8', end) }
    return all({ kind, row, cell: Number(error['index'] ?? 0) })
  }
}

function withoutLineEnd(raw: string): string {
  return withoutEnd(raw, /[\r\n]/)
}

function lineBreaks(bytes: Uint8Array, from: number, to: number): number {
  let breaks = 0
  for (let index = from; index < to; index++) {
    const lineFeed = bytes[index] === 10
    if (lineFeed || (bytes[index] === 13 && bytes[index + 1] !== 10)) breaks += 1
  }
  return breaks
}

/** The line end that stands before a byte; none where the file ends without one. */
function lineEndBefore(bytes: Uint8Array, end: number): Dialect['lineEnd'] | null {
  if (bytes[end - 1] === 13) return 'CR'
  if (bytes[end - 1] !== 10) return null
  return bytes[end - 2] === 13 ? 'CRLF' : 'LF'
}

function oneOf(lineEnds: ReadonlySet<Dialect['lineEnd']>): Dialect['lineEnd'] {
  const [first, second] = lineEnds
  return second ? 'mixed' : (first ?? 'none')
}
