import type { Spot, Suggestion } from './diagnostics/diagnostic.ts'
import type { Dialect } from './journey/dialect.ts'
import type { ParsedRow, SavedRecord } from './journey/parsed-book.ts'

/** The file in which rows stood, and what parts their cells. */
export interface PlaceOfRows {
  readonly file: string
  readonly dialect: Pick<Dialect, 'delimiter'>
}

const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true })

/** A record as saved, without its line end. */
export function savedOf({ bytes, from, to }: SavedRecord): string {
  return UTF_8.decode(bytes.subarray(from, to))
}

/** Where the cell of a row begins in the file as saved: on its opening quotation mark, if it has one. */
export function spotOfCell({ file, dialect }: PlaceOfRows, row: ParsedRow, cell: number): Place {
  const { line, column } = startOfCell(row, cell, dialect.delimiter)
  return { file, line, column }
}

/** Where a text inside a cell begins in the file as saved; the cell itself if it does not stand there literally. */
export function spotOfText(
  { file, dialect: { delimiter } }: PlaceOfRows,
  row: ParsedRow,
  cell: number,
  text: string,
): Place {
  const saved = savedOf(row)
  const start = startOfCell(row, cell, delimiter).index
  const found = saved.slice(start, startOfCell(row, cell + 1, delimiter).index).indexOf(text)
  return spotOfCharacter(file, row.line, saved, start + Math.max(found, 0))
}

/** Where each of several texts that follow each other inside a cell begins, as `spotOfText` says it of one. */
export function spotsOfTexts(
  { file, dialect: { delimiter } }: PlaceOfRows,
  row: ParsedRow,
  cell: number,
  texts: readonly string[],
): readonly Place[] {
  const saved = savedOf(row)
  const start = startOfCell(row, cell, delimiter).index
  const end = startOfCell(row, cell + 1, delimiter).index
  let behind = start
  return texts.map(text => {
    const found = saved.slice(0, end).indexOf(text, behind)
    if (found >= 0) behind = found + text.length
    return spotOfCharacter(file, row.line, saved, found >= 0 ? found : start)
  })
}

/** The edit by which a cell would say `value`, written as its file writes cells. */
export function editOfCell(
  { file, dialect: { delimiter } }: PlaceOfRows,
  row: ParsedRow,
  cell: number,
  value: string,
  safe: boolean,
): Suggestion {
  const saved = savedOf(row)
  const start = startOfCell(row, cell, delimiter)
  const next = startOfCell(row, cell + 1, delimiter)
  const behind = saved[next.index - 1] === delimiter && next.index > start.index ? 1 : 0
  const text = saved.slice(start.index, next.index - behind)
  const quoted = text.startsWith('"') || [delimiter, '"', '\n', '\r'].some(mark => value.includes(mark))
  return {
    range: {
      file,
      from: { line: start.line, column: start.column },
      to: { line: next.line, column: next.column - behind },
    },
    saved: text,
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

/** Where a cell begins: in its record as saved, and in its file. */
interface CellStart {
  readonly index: number
  readonly line: number
  readonly column: number
}

const starts = new WeakMap<ParsedRow, readonly number[]>()

/** Where a cell of a record begins; the end of the record if there is no such cell. */
export function startOfCell(row: ParsedRow, cell: number, delimiter: Dialect['delimiter']): CellStart {
  const known = startsOf(row, delimiter)
  const at = Math.min(3 * cell, known.length - 3)
  return { index: known[at] ?? 0, line: known[at + 1] ?? row.line, column: known[at + 2] ?? 1 }
}

/** A row with many mistakes is asked for many places. */
function startsOf(row: ParsedRow, delimiter: Dialect['delimiter']): readonly number[] {
  const known = starts.get(row)
  if (known) return known
  const found = startsIn(row, delimiter)
  starts.set(row, found)
  return found
}

/**
 * Where the cells of a record begin (RFC 4180), and where it ends: of each the index, the line and the column, in one list,
 * since they are kept for every row with a mistake.
 */
function startsIn(row: ParsedRow, delimiter: Dialect['delimiter']): readonly number[] {
  const saved = savedOf(row)
  let [line, column, quoted] = [row.line, 1, false]
  const found = [0, line, column]
  for (let at = 0; at < saved.length; at++) {
    if (endsLine(saved, at, saved.length)) [line, column] = [line + 1, 1]
    else if (!isSecondHalf(saved, at)) column += 1
    if (saved[at] === '"') quoted = !quoted
    else if (saved[at] === delimiter && !quoted) found.push(at + 1, line, column)
  }
  found.push(saved.length, line, column)
  return found
}
