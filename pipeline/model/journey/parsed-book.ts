import type { Spot } from '../diagnostics/diagnostic.ts'
import type { TypedTableName } from '../schema-book.ts'
import type { Dialect } from './dialect.ts'
import type { Ledger } from './ledger.ts'

/**
 * A record of a file, without its line end, as bytes from `from` to before `to`: those of UTF-8, whatever the encoding of
 * the file. Only who asks for a place needs the text of them (`savedOf`), so none is made before.
 */
export interface SavedRecord {
  readonly bytes: Uint8Array
  readonly from: number
  readonly to: number
}

/** A record as saved: its cells as text, and where they stood. */
export interface ParsedRow extends SavedRecord {
  readonly cells: readonly string[]
  /** Line of the file on which the record begins; the first is 1. */
  readonly line: number
}

/**
 * Records that were found and not read: their cells are made when somebody asks, and not kept. All of a million would take two
 * gigabytes, and objects for their places alone would be looked at each time that memory is tidied up.
 */
export interface LateRows {
  readonly count: number
  /** Line of the file on which one of them begins. */
  line(row: number): number
  /** One cell, for which those behind it need not be found. */
  cell(row: number, index: number): string
  read(row: number): ParsedRow
}

/** One CSV file whose header is that of its schema. */
export interface ParsedTable {
  readonly name: TypedTableName
  readonly file: string
  readonly dialect: Dialect
  /** The names of the schema, in its order, however the header spells them. */
  readonly columns: readonly string[]
  readonly rows: readonly ParsedRow[]
  /** More rows, where they were to be read late. */
  readonly late?: LateRows
  /**
   * Rows with too few or too many cells, or with a cell too long to be one; only their id is read, so that it does
   * not count as unknown.
   */
  readonly ragged: readonly ParsedRow[]
}

/** How many rows a table has, whether they were read or not. */
export function rowCount({ rows, late }: ParsedTable): number {
  return rows.length + (late?.count ?? 0)
}

/** A file of a table that was not read, and what was found out about how it was saved before it was given up. */
export interface RefusedFile {
  readonly file: string
  readonly dialect: Partial<Dialect>
}

/** A JSON file that is not a table. */
export interface ParsedDocument {
  readonly file: string
  /** Undefined where the file is missing or no JSON. */
  readonly value: unknown
  /** Where each value stands, by its JSON Pointer (RFC 6901). */
  readonly spots: ReadonlyMap<string, Spot>
}

/** What parsing understood: tables of texts, and the editors' decisions as a JSON value. */
export interface ParsedBook {
  readonly tables: readonly ParsedTable[]
  readonly refused: readonly RefusedFile[]
  /** Tables of which a file is missing or could not be read: what is not in them may be in there. */
  readonly unread: readonly TypedTableName[]
  readonly methodology: ParsedDocument
  /** Every id that was ever released. */
  readonly released: Ledger['ids']
}
