import type { Dialect } from '../model/journey/dialect.ts'
import type { ParsedTable } from '../model/journey/parsed-book.ts'
import type { RawFile } from '../model/journey/raw-book.ts'
import { decode, encode } from '../parse/encoding.ts'

/** A file with rows behind its last one, and the line on which the first of them stands. */
export interface Appended {
  readonly file: RawFile
  readonly firstLine: number
}

/** How this program writes a table. */
const OURS: Dialect = { encoding: 'UTF-8', bom: false, delimiter: ',', lineEnd: 'LF', hxl: false }

type Cell = string | number | null

/**
 * Rows behind the last one of a table, as its file was saved; no other byte of it changes. Each row is one line. Null where
 * the encoding of the file has no sign for some character of them.
 */
export function append(
  { bytes }: RawFile,
  { file, dialect, columns }: ParsedTable,
  rows: readonly object[],
): Appended | null {
  const end = { LF: '\n', CRLF: '\r\n', CR: '\r', mixed: '\n', none: '\n' }[dialect.lineEnd]
  const text = decode(bytes, dialect)
  const gap = /[\n\r]$/.test(text) ? '' : end
  const added = rows.map(row => `${lineOf(columns, row, dialect.delimiter)}${end}`).join('')
  const more = rows.length === 0 ? new Uint8Array() : encode(gap + added, { ...dialect, bom: false })
  if (!more) return null
  const lines = (text + gap).match(/\r\n|\r|\n/g)?.length ?? 0
  return { file: { file, bytes: Buffer.concat([bytes, more]) }, firstLine: lines + 1 }
}

/** A table that is new. */
export function create(file: string, columns: readonly string[], rows: readonly object[]): RawFile {
  const lines = [columns.join(','), ...rows.map(row => lineOf(columns, row, OURS.delimiter))]
  return { file, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) }
}

/** A record of RFC 4180. */
function lineOf(columns: readonly string[], row: object, delimiter: string): string {
  const cells = new Map<string, Cell>(Object.entries(row))
  return columns
    .map(column => String(cells.get(column) ?? ''))
    .map(text =>
      [delimiter, '"', '\n', '\r'].some(mark => text.includes(mark))
        ? `"${text.replaceAll('"', '""')}"`
        : text,
    )
    .join(delimiter)
}
