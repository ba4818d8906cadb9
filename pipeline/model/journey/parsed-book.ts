import type { RawTableName } from '../schema-book.ts'

/** A record as saved: its cells as text, and where they stood. */
export interface ParsedRow {
  readonly cells: readonly string[]
  /** Line of the file on which the record begins; the first is 1. */
  readonly line: number
  /** The record as saved, without its line end, to find the column of a cell in. */
  readonly saved: string
}

/** One CSV file whose header is that of its schema. */
export interface ParsedTable {
  readonly name: RawTableName
  readonly file: string
  readonly columns: readonly string[]
  readonly rows: readonly ParsedRow[]
  /** Rows with too few or too many cells, of which only the id is read, so that it does not count as unknown. */
  readonly ragged: readonly ParsedRow[]
}

/** What parsing understood: tables of texts, and the editors' decisions as a JSON value. */
export interface ParsedBook {
  readonly tables: readonly ParsedTable[]
  /** Tables of which a file is missing or could not be read: what is not in them may be in there. */
  readonly unread: readonly RawTableName[]
  /** `value` is undefined where the file is missing or no JSON. */
  readonly methodology: { readonly file: string; readonly value: unknown }
}
