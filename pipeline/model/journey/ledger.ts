import type { ChangeRow } from '../records.gen.ts'

/** The tables whose rows have an id that readers may have noted down, as they are published. */
export const RELEASED_TABLES = ['events', 'groups', 'speakers', 'sources', 'claims', 'rulings'] as const
export type ReleasedTable = (typeof RELEASED_TABLES)[number]

/** A cell of a published row. */
export type Cell = string | number | boolean | null
export type Row = Readonly<Record<string, Cell>>

/** The published tables by which one build is told from another. */
export const COMPARED_TABLES = ['estimates', 'trace', 'withdrawn', ...RELEASED_TABLES] as const
export type ComparedTable = (typeof COMPARED_TABLES)[number]
export type ComparedTables = Readonly<Record<ComparedTable, readonly Row[]>>

/** What readers of a column rely on. */
export interface PublishedColumn {
  readonly name: string
  readonly type: string
  readonly format: string | null
  /** Whether a cell may be empty. */
  readonly optional: boolean
  readonly enum: readonly string[] | null
  readonly pattern: string | null
  readonly minimum: number | null
  readonly maximum: number | null
  readonly minLength: number | null
  readonly maxLength: number | null
}

/** What readers of a table rely on. The columns stand in their order. */
export interface PublishedColumns {
  readonly table: string
  readonly key: readonly string[]
  readonly columns: readonly PublishedColumn[]
}

/** Where the columns of an earlier version can still be had after a major one has changed them. */
export interface Overlap {
  /** The version whose columns are kept. */
  readonly version: string
  /** The last day on which they are. */
  readonly until: string
  /** Where: an address, or a path in `dist/`. */
  readonly where: string
  /** What is kept there: every table, or file, and column that is gone or is no longer what it was. */
  readonly kept: readonly { readonly table: string; readonly column: string | null }[]
}

/** The last release: what it was called, and what its readers rely on. */
export interface LastRelease {
  readonly version: string
  readonly released_on: string
  readonly tables: readonly PublishedColumns[]
  /** Every published file but the charts, which come and go with the events. */
  readonly files: readonly string[]
}

/** What was ever released, as far as it binds what may be released next. */
export interface Ledger {
  /** Null before the first release. */
  readonly last: LastRelease | null
  /** Every id that was ever released, with the version that had it first. */
  readonly ids: ReadonlyMap<ReleasedTable, ReadonlyMap<string, string>>
}

/** What was released: the changes that every release made, and the rows that the last one published. */
export interface Releases {
  readonly ledger: Ledger
  readonly changes: readonly ChangeRow[]
  readonly tables: ComparedTables | null
}

export const NOTHING_RELEASED: Releases = {
  ledger: { last: null, ids: new Map() },
  changes: [],
  tables: null,
}
