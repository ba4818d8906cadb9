import type { Info } from 'csv-parse/sync'
import type { Dialect } from '../../model/journey/dialect.ts'
import type { LateRows, ParsedRow } from '../../model/journey/parsed-book.ts'
import { onDemand } from '../../on-demand.ts'
import { type Reading, readRegular } from './regular.ts'

/** The reader of all that is not plainly regular. */
export const csvParse = onDemand<typeof import('csv-parse/sync')>('csv-parse/sync')

interface Row {
  readonly record: readonly string[]
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
  /** Those of which the reading said that they may wait. */
  readonly late: LateRows
  readonly lineEnd: Dialect['lineEnd']
  readonly broken: BrokenQuote | null
}

/**
 * The records of a text of UTF-8 (RFC 4180, under any delimiter) with their lines; the first begins at `start`, on `firstLine`.
 *
 * Two readers share the work. The first takes a quarter of the time and knows only what is plainly regular; from the
 * first record on that is not, csv-parse reads, and it alone says what is wrong. So no file is refused, and no damaged
 * record read, on the word of a reader of our own.
 */
export function readRecords(
  bytes: Uint8Array,
  start: number,
  delimiter: Dialect['delimiter'],
  firstLine: number,
  reading?: Reading,
): Records {
  const regular = readRegular(bytes, start, firstLine, delimiter, reading)
  if (regular.end === bytes.length) {
    return { rows: regular.rows, late: regular.late, lineEnd: oneOf(regular.lineEnds), broken: null }
  }
  const rest = readIrregular(bytes, regular.end, regular.line, delimiter)
  return {
    rows: [...regular.rows, ...rest.rows],
    late: regular.late,
    lineEnd: oneOf(new Set([...regular.lineEnds, ...rest.lineEnds])),
    broken: rest.broken,
  }
}

interface Rest {
  readonly rows: readonly ParsedRow[]
  readonly lineEnds: ReadonlySet<Dialect['lineEnd']>
  readonly broken: BrokenQuote | null
}

/**
 * The records of a text of UTF-8 from `start` on, which stands on `firstLine`, as csv-parse reads them.
 *
 * csv-parse says on which line a record ends, and counts CRLF inside quotes twice; the byte at which a record ends
 * is exact. So the line on which a record begins is counted from the bytes before it.
 */
function readIrregular(
  bytes: Uint8Array,
  start: number,
  firstLine: number,
  delimiter: Dialect['delimiter'],
): Rest {
  const rows: ParsedRow[] = []
  const lineEnds = new Set<Dialect['lineEnd']>()
  let line = firstLine
  let end = start
  const take = ({ record: cells, info }: Row): null => {
    const next = start + info.bytes
    rows.push({ cells, line, bytes, from: end, to: withoutLineEnd(bytes, end, next) })
    line += lineBreaks(bytes, end, next)
    end = next
    const lineEnd = lineEndBefore(bytes, end)
    if (lineEnd) lineEnds.add(lineEnd)
    return null
  }
  const { CsvError, parse } = csvParse()
  try {
    parse(Buffer.from(bytes.buffer, bytes.byteOffset + start, bytes.length - start), {
      delimiter,
      info: true,
      relax_column_count: true,
      // Named, since what is found out from the first line end would hold for the whole file.
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: record => take(record as unknown as Row),
    })
    return { rows, lineEnds, broken: null }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const kind = error.code === 'CSV_QUOTE_NOT_CLOSED' ? 'not-closed' : 'misplaced'
    const row = { cells: [], line, bytes, from: end, to: bytes.length }
    return { rows, lineEnds, broken: { kind, row, cell: Number(error['index'] ?? 0) } }
  }
}

function withoutLineEnd(bytes: Uint8Array, from: number, next: number): number {
  let to = next
  while (to > from && (bytes[to - 1] === 10 || bytes[to - 1] === 13)) to -= 1
  return to
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
