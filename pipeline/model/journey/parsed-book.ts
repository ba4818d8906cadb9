import type { Spot } from '../diagnostics/diagnostic.ts'
import type { TypedTableName } from '../schema-book.ts'

/** A record as saved: its cells as text, and where they stood. */
export interface ParsedRow {
  readonly cells: readonly string[]
  /** Line of the file on which the record begins; the first is 1. */
  readonly line: number
  /** The record as saved, without its line end, to find the column of a cell in. */
  readonly saved: string
}

/** How a file was saved. What is not listed here is refused. */
export interface Dialect {
  readonly encoding: 'UTF-8' | 'UTF-16LE' | 'UTF-16BE' | 'Windows-1252' | 'Mac Roman' | 'CP850'
  readonly bom: boolean
  readonly delimiter: ',' | ';' | '\t'
  readonly lineEnd: 'LF' | 'CRLF' | 'CR' | 'mixed' | 'none'
  /** Whether a row of HXL tags stood below the header and was skipped. */
  readonly hxl: boolean
}

/** One CSV file whose header is that of its schema. */
export interface ParsedTable {
  readonly name: TypedTableName
  readonly file: string
  readonly columns: readonly string[]
  readonly dialect: Dialect
  readonly rows: readonly ParsedRow[]
  /** Rows with too few or too many cells, of which only the id is read, so that it does not count as unknown. */
  readonly ragged: readonly ParsedRow[]
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
  /** Tables of which a file is missing or could not be read: what is not in them may be in there. */
  readonly unread: readonly TypedTableName[]
  readonly methodology: ParsedDocument
}
