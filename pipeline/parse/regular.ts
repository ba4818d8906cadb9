import type { Dialect } from '../model/journey/dialect.ts'
import type { ParsedRow } from '../model/journey/parsed-book.ts'
import { cellReader } from './cell-reader.ts'

const QUOTE = 34
const LF = 10
const CR = 13

/** Records from the beginning of a text on, and where what was not read of it begins: its end, if nothing is left. */
export interface RegularRecords {
  readonly rows: readonly ParsedRow[]
  readonly lineEnds: ReadonlySet<Dialect['lineEnd']>
  readonly end: number
  readonly line: number
}

/** Which records are worth their cells: `cell` reads one of them, `before` is the number of those that were. */
export type Wanted = (cell: (index: number) => string, before: number) => boolean

/**
 * The records of a text of UTF-8, as long as they are plainly those of RFC 4180: a cell either holds no quotation mark at
 * all, or begins with one and ends with one, and has only doubled ones between them. It stops before the first record
 * that is anything else, and has no opinion about it.
 *
 * It goes over bytes, since every sign that counts is a single one of them, and makes of a record only the texts that are
 * needed. Measured on claims: 1 µs a record to find its cells, 3 µs more to make their texts; csv-parse takes 14 µs.
 */
export function readRegular(
  bytes: Uint8Array,
  start: number,
  firstLine: number,
  delimiter: Dialect['delimiter'],
  wanted: Wanted | null = null,
): RegularRecords {
  const parts = delimiter.charCodeAt(0)
  const rows: ParsedRow[] = []
  const lineEnds = new Set<Dialect['lineEnd']>()
  const cells = cellReader(bytes)
  let [from, line] = [start, firstLine]
  const soFar = () => ({ rows, lineEnds, end: from, line })
  while (from < bytes.length) {
    let at = from
    let breaks = 0
    cells.begin()
    for (;;) {
      const first = at
      if (bytes[at] === QUOTE) {
        let doubled = false
        for (at += 1; ; at++) {
          const byte = bytes[at]
          if (byte === QUOTE) {
            if (bytes[at + 1] !== QUOTE) break
            doubled = true
            at += 1
          } else if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) breaks += 1
          else if (byte === undefined) return soFar()
        }
        cells.add(first + 1, at, doubled)
        at += 1
      } else {
        let byte = bytes[at]
        while (byte !== parts && byte !== LF && byte !== CR && byte !== undefined) {
          if (byte === QUOTE) return soFar()
          at += 1
          byte = bytes[at]
        }
        cells.add(first, at, false)
      }
      if (bytes[at] !== parts) break
      at += 1
    }
    const lineEnd = lineEndAt(bytes, at)
    if (lineEnd) lineEnds.add(lineEnd)
    else if (at < bytes.length) return soFar()
    if (!wanted || wanted(cells.text, rows.length))
      rows.push({ cells: cells.all(), line, bytes, from, to: at })
    from = at + (lineEnd === 'CRLF' ? 2 : 1)
    line += breaks + 1
  }
  from = bytes.length
  return soFar()
}

function lineEndAt(bytes: Uint8Array, at: number): Dialect['lineEnd'] | null {
  if (bytes[at] === LF) return 'LF'
  if (bytes[at] !== CR) return null
  return bytes[at + 1] === LF ? 'CRLF' : 'CR'
}
