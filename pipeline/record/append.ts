import { splice } from '../fix/splice.ts'
import type { Suggestion } from '../model/diagnostics/diagnostic.ts'
import type { Dialect } from '../model/journey/dialect.ts'
import type { ParsedBook, ParsedTable } from '../model/journey/parsed-book.ts'
import type { RawBook, RawFile } from '../model/journey/raw-book.ts'
import { comparing, groupBy } from '../model/order.ts'
import { savedOf, spotOfCharacter, startOfCell } from '../model/spot.ts'
import { decode, encode } from '../parse/encoding.ts'
import { textOf } from '../parse/text.ts'
import type { GrowingTable } from './form.ts'
import type { NewRow } from './rows.ts'

/** The files after rows were added, in the order in which they may be written one by one and be valid all the way. */
export interface Grown {
  readonly raw: RawBook
  readonly files: readonly RawFile[]
  /** The least number of rows that the editors expect, where it was raised. */
  readonly raised: readonly { readonly file: string; readonly table: GrowingTable; readonly min: number }[]
}

/** A text that the encoding of its file has no sign for. */
export interface Unwritable {
  readonly unwritable: {
    readonly file: string
    readonly encoding: Dialect['encoding']
    readonly text: string
  }
}

/**
 * Adds rows behind the last ones of their files, each as its file is written, and raises by their number how many rows the
 * editors expect at least. Every other byte stays what it was.
 */
export function append(
  raw: RawBook,
  parsed: ParsedBook,
  rows: readonly NewRow[],
  columns: (table: GrowingTable) => readonly string[],
): Grown | Unwritable {
  const files: RawFile[] = []
  for (const [file, added] of groupBy(rows, one => one.file)) {
    const table = parsed.tables.find(one => one.file === file)
    const { bytes } = raw.files.find(one => one.file === file) ?? {}
    if (!table || !bytes) {
      const header = columns(added[0]?.table ?? 'notes')
      const lines = [header, ...added.map(({ cells }) => cells)].map(cells => written(cells, ',', 'needed'))
      files.push({ file, bytes: new TextEncoder().encode(`${lines.join('\n')}\n`) })
      continue
    }
    const unwritable = added
      .flatMap(({ cells }) => cells)
      .find(cell => !encode(cell, { ...table.dialect, bom: false }))
    if (unwritable !== undefined)
      return { unwritable: { file, encoding: table.dialect.encoding, text: unwritable } }
    files.push({ file, bytes: splice(bytes, table.dialect, [insertion(bytes, table, added)]) })
  }
  const { edits, raised } = raisedBounds(parsed, rows)
  const { file: desk } = parsed.methodology
  const saved = raw.files.find(({ file }) => file === desk)
  const read = saved && textOf(saved).value
  if (read && read.text !== null && edits.length > 0)
    files.push({ file: desk, bytes: splice(saved.bytes, read, edits) })
  const changed = new Set(files.map(({ file }) => file))
  const kept = raw.files.filter(({ file }) => !changed.has(file))
  return { raw: { ...raw, files: [...kept, ...files].sort(comparing(({ file }) => file)) }, files, raised }
}

/** Rows behind the last one that says anything, before lines that a spreadsheet left empty. */
function insertion(bytes: Uint8Array, table: ParsedTable, added: readonly NewRow[]): Suggestion {
  const { dialect, file } = table
  const text = decode(bytes, dialect)
  // An even number of quotation marks behind a line break: so it stands in no cell.
  const end = text.replace(/(?:(?:\r\n|\r|\n)(?:[,;\t ]|"")*)+$/, '').length
  const lineEnd = /^(?:\r\n|\r|\n)/.exec(text.slice(end))?.[0]
  const usual = lineEnd ?? { CRLF: '\r\n', CR: '\r', LF: '\n', mixed: '\n', none: '\n' }[dialect.lineEnd]
  const marks = quotation(table)
  const lines = added.map(({ cells }) => `${usual}${written(cells, dialect.delimiter, marks)}`)
  const { line, column } = spotOfCharacter(file, 1, text, end)
  return {
    range: { file, from: { line, column }, to: { line, column } },
    ...{ saved: '', replacement: lines.join(''), value: '', safe: true },
  }
}

/** Which cells have quotation marks: those that need them, all that are not empty, or all. */
type Quotation = 'needed' | 'filled' | 'all'

/** How the last row has them; a row in which none needs them tells. */
function quotation({ rows, dialect: { delimiter } }: ParsedTable): Quotation {
  const last = rows.at(-1)
  if (!last) return 'needed'
  const saved = savedOf(last)
  const cells = last.cells.map((value, i) => ({
    value,
    marked: saved[startOfCell(last, i, delimiter).index] === '"',
  }))
  const filled = cells.filter(({ value }) => value !== '')
  if (!filled.every(({ marked }) => marked)) return 'needed'
  return cells.every(({ marked }) => marked) ? 'all' : 'filled'
}

function written(cells: readonly string[], delimiter: Dialect['delimiter'], marks: Quotation): string {
  return cells
    .map(cell => {
      const needs = [delimiter, '"', '\n', '\r'].some(mark => cell.includes(mark))
      const marked = needs || marks === 'all' || (marks === 'filled' && cell !== '')
      return marked ? `"${cell.replaceAll('"', '""')}"` : cell
    })
    .join(delimiter)
}

/** Editors expect a least number of rows, so that a file that was cut is noticed: it grows with the tables. */
function raisedBounds({ methodology: { file, value, spots } }: ParsedBook, rows: readonly NewRow[]) {
  const raised: { readonly file: string; readonly table: GrowingTable; readonly min: number }[] = []
  const edits: Suggestion[] = []
  for (const added of groupBy(rows, one => one.table).values()) {
    const table = added[0]?.table ?? 'notes'
    const spot = spots.get(`/rows/${table}/min`)
    const min = leastOf(value, table)
    if (min === null || spot?.line == null || spot.column == null) continue
    const from = { line: spot.line, column: spot.column }
    const replacement = String(min + added.length)
    raised.push({ file, table, min: min + added.length })
    edits.push({
      range: { file, from, to: { line: from.line, column: from.column + String(min).length } },
      ...{ saved: String(min), replacement, value: replacement, safe: true },
    })
  }
  const inOrder = comparing<Suggestion>(
    ({ range }) => range.from.line,
    ({ range }) => range.from.column,
  )
  return { edits: edits.sort(inOrder), raised }
}

function leastOf(value: unknown, table: GrowingTable): number | null {
  let found = value
  for (const name of ['rows', table, 'min']) {
    if (typeof found !== 'object' || found === null) return null
    found = new Map<string, unknown>(Object.entries(found)).get(name)
  }
  return typeof found === 'number' ? found : null
}
