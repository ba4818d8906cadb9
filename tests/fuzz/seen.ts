import type { RawBook, RawFile } from '../../pipeline/model/journey/raw-book.ts'
import {
  type ColumnSchema,
  IDENTIFIED_TABLES,
  placeOfTable,
  type SchemaBook,
} from '../../pipeline/model/schema-book.ts'
import { readStrictly } from './strict-csv.ts'

/** What anybody sees in a file who knows the letter of RFC 4180 and nothing of the pipeline. */
export interface SeenFile {
  /** Whether the bytes are UTF-8. If not, every byte is shown as one character, and only those of ASCII mean what they are. */
  readonly utf8: boolean
  /** The rows below the header, as wide as the table; null where this is no such table. */
  readonly rows: readonly (readonly string[])[] | null
}

export type SeenTable = (typeof IDENTIFIED_TABLES)[number]

export function tableOf(file: string): SeenTable | undefined {
  if (/^raw\/notes\/[^/]+\.csv$/.test(file)) return 'notes'
  return IDENTIFIED_TABLES.find(name => file === placeOfTable(name))
}

const seen = new WeakMap<RawFile, SeenFile>()

/** The same for every look at one file: nearly all files of a book are those of the book before. */
export function see(file: RawFile, { raw }: SchemaBook): SeenFile {
  const known = seen.get(file)
  if (known) return known
  const table = tableOf(file.file)
  if (!table) throw new Error(`${file.file} is no table`)
  const text = asUtf8(file.bytes)
  const records = readStrictly(text ?? Buffer.from(file.bytes).toString('latin1'))
  const rows = records && rowsBelow(records, Object.keys(raw[table].properties))
  const found = { utf8: text !== null, rows }
  seen.set(file, found)
  return found
}

/** Without the byte order mark, if there is one. */
export function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Records without any text are no rows; empty columns may stand at the right. */
function rowsBelow(
  records: readonly (readonly string[])[],
  columns: readonly string[],
): readonly (readonly string[])[] | null {
  const [header = [], ...rows] = records.filter(cells => cells.some(cell => cell !== ''))
  const isBlank = (cells: readonly string[]) => cells.every(cell => tidied(cell) === '')
  const names = header.slice(0, columns.length).map(name => tidied(name, true).toLowerCase())
  const fits = names.join() === columns.join() && isBlank(header.slice(columns.length))
  const isWhole = (cells: readonly string[]) =>
    cells.length >= columns.length && cells.length <= header.length && isBlank(cells.slice(columns.length))
  return fits && rows.every(isWhole) ? rows.map(cells => cells.slice(0, columns.length)) : null
}

/** The rows of a table in all its files, each with its file; null where one of them is no table. */
export function rowsOf(
  { files }: RawBook,
  table: SeenTable,
  schemas: SchemaBook,
): readonly { readonly file: string; readonly utf8: boolean; readonly cells: readonly string[] }[] | null {
  const own = files.filter(({ file }) => tableOf(file) === table)
  const rows = own.map(file => {
    const { rows, utf8 } = see(file, schemas)
    return rows?.map(cells => ({ file: file.file, utf8, cells })) ?? null
  })
  return rows.some(one => one === null) ? null : rows.flatMap(one => one ?? [])
}

/** The noughts of the digits that the edits bring in: Arabic, Persian, Devanagari, full-width. */
const NOUGHTS = [0x660, 0x6f0, 0x966, 0xff10]

/** A cell without white space at its ends, and, outside prose, with full-width characters and digits made plain. */
export function tidied(cell: string, plain = false): string {
  const ends = '[\\s\\u200b-\\u200f\\u2060\\u00ad]'
  const trimmed = cell.replace(new RegExp(`^${ends}+|${ends}+$`, 'g'), '')
  if (!plain) return trimmed
  return [...trimmed].map(plainCharacter).join('')
}

function plainCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0
  const nought = NOUGHTS.find(zero => code >= zero && code < zero + 10)
  if (nought !== undefined) return String(code - nought)
  return code > 0xff00 && code < 0xff5f ? character.normalize('NFKC') : character
}

/** Columns of free words, of which no character is changed. */
export function isProse({ type, enum: values, format, pattern }: ColumnSchema): boolean {
  return [type].flat().includes('string') && !values && !format && !pattern
}
