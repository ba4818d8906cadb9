import type { Spot, Suggestion } from './diagnostics/diagnostic.ts'
import type { Dialect, ParsedRow } from './journey/parsed-book.ts'

/** The file in which rows stood, and what parts their cells. */
export interface PlaceOfRows {
  readonly file: string
  readonly dialect: Pick<Dialect, 'delimiter'>
}

/** Where the cell of a row begins in the file as saved: on its opening quotation mark, if it has one. */
export function spotOfCell({ file, dialect }: PlaceOfRows, row: ParsedRow, cell: number): Place {
  return spotOfCharacter(file, row.line, row.saved, startOfCell(row.saved, cell, dialect.delimiter))
}

/** Where a text inside a cell begins in the file as saved; the cell itself if it does not stand there literally. */
export function spotOfText(
  { file, dialect }: PlaceOfRows,
  row: ParsedRow,
  cell: number,
  text: string,
): Place {
  const start = startOfCell(row.saved, cell, dialect.delimiter)
  const found = row.saved.slice(start, startOfCell(row.saved, cell + 1, dialect.delimiter)).indexOf(text)
  return spotOfCharacter(file, row.line, row.saved, start + Math.max(found, 0))
}

/** The edit by which a cell would say `value`, written as its file writes cells. */
export function editOfCell(
  { file, dialect: { delimiter } }: PlaceOfRows,
  { line, saved }: ParsedRow,
  cell: number,
  value: string,
  safe: boolean,
): Suggestion {
  const start = startOfCell(saved, cell, delimiter)
  const next = startOfCell(saved, cell + 1, delimiter)
  const end = saved[next - 1] === delimiter && next > start ? next - 1 : next
  const from = spotOfCharacter(file, line, saved, start)
  const to = spotOfCharacter(file, line, saved, end)
  const quoted = saved[start] === '"' || [delimiter, '"', '\n', '\r'].some(mark => value.includes(mark))
  return {
    range: { file, from, to },
    saved: saved.slice(start, end),
    replacement: quoted ? `"${value.replaceAll('"', '""')}"` : value,
    value,
    safe,
  }
}

/** A spot whose line and column are known. */
interface Place extends Spot {
  readonly line: number
  readonly column: number
}

/** The line and column of the character at `index` of a text that begins on `firstLine`, column 1. */
export function spotOfCharacter(file: string, firstLine: number, text: string, index: number): Place {
  let [line, column] = [firstLine, 1]
  for (let at = 0; at < index; at++) {
    if (endsLine(text, at, index)) [line, column] = [line + 1, 1]
    else if (!isSecondHalf(text, at)) column += 1
  }
  return { file, line, column }
}

/** Whether a line of the text before `end` ends with this character: LF, CRLF and CR do that. */
function endsLine(text: string, at: number, end: number): boolean {
  return text[at] === '\n' || (text[at] === '\r' && (text[at + 1] !== '\n' || at + 1 === end))
}

/** Whether this is the second of two code units that make one character. */
function isSecondHalf(text: string, at: number): boolean {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800
}

/** Index at which the cell begins in a record as saved (RFC 4180); the end of the record if there is no such cell. */
export function startOfCell(saved: string, cell: number, delimiter: Dialect['delimiter']): number {
  let quoted = false
  let remaining = cell
  for (let index = 0; index < saved.length; index++) {
    if (remaining === 0) return index
    if (saved[index] === '"') quoted = !quoted
    else if (saved[index] === delimiter && !quoted) remaining -= 1
  }
  return saved.length
}
