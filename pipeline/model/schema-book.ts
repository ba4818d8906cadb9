import type { Overlap } from './journey/ledger.ts'
import type { LanguageCode } from './language/language.ts'

/** What a table, a column or a decision is for, in both languages. */
export interface Described {
  readonly description: string
  /** The description in French. */
  readonly 'x-description-fr': string
}

/** A JSON Schema (2020-12) of one column, with the annotations that this project reads. */
export interface ColumnSchema extends Described {
  readonly type: string | readonly string[]
  readonly enum?: readonly (string | null)[]
  readonly pattern?: string
  readonly format?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly examples: readonly unknown[]
  /** The raw or published table whose primary key this column names. */
  readonly 'x-references'?: string
  /** Whether a cell holds several of them, with single spaces between. */
  readonly 'x-list'?: boolean
  /** What each value of `enum` means, but for null. */
  readonly 'x-values'?: Readonly<Record<string, Readonly<Record<LanguageCode, string>>>>
}

/** A JSON Schema (2020-12) of an object. */
export interface ObjectSchema extends Described {
  readonly $id: string
  readonly title: string
  readonly properties: Readonly<Record<string, ColumnSchema>>
  /** Conditions between columns: one alone, or several. */
  readonly if?: Condition
  readonly allOf?: readonly { readonly if?: Condition }[]
  readonly [keyword: string]: unknown
}

/** A JSON Schema (2020-12) of one row. The order of `properties` is the order of the columns in every file. */
export interface TableSchema extends ObjectSchema {
  readonly 'x-primary-key': readonly string[]
}

/** The columns on whose values a condition depends. */
interface Condition {
  readonly properties: Readonly<Record<string, unknown>>
}

export const RAW_TABLES = ['events', 'groups', 'speakers', 'sources', 'notes'] as const
export type RawTableName = (typeof RAW_TABLES)[number]

/** The tables in which the editors write what they decided. They may be missing: then nothing was decided. */
export const DESK_TABLES = ['rulings', 'known-issues', 'withdrawn'] as const
export type TypedTableName = RawTableName | (typeof DESK_TABLES)[number]

/** The raw tables that are published as they are typed. */
export const PUBLISHED_RAW_TABLES = [
  'events',
  'groups',
  'speakers',
  'sources',
  'rulings',
  'withdrawn',
] as const satisfies readonly TypedTableName[]

/** The tables whose rows have ids that are never used again. */
export const IDENTIFIED_TABLES = [...RAW_TABLES, 'rulings'] as const

/** Where a raw table lies: one file, or all those of a folder. */
export function placeOfTable(name: TypedTableName): string {
  if (name === 'notes') return 'raw/notes/*.csv'
  return DESK_TABLES.some(one => one === name) ? `raw/desk/${name}.csv` : `raw/${name}.csv`
}

export const DIST_TABLES = [
  'estimates',
  'claims',
  'trace',
  'conflicts',
  'series',
  'known-on',
  'sensitivity',
  'summary',
  'ucdp-ged',
  'acled',
  'diagnostics',
  'changes',
] as const
export type DistTableName = (typeof DIST_TABLES)[number]

/** Every schema of `schemas/`: the single source of column order, descriptions and types. */
export interface SchemaBook {
  readonly raw: Readonly<Record<TypedTableName, TableSchema>>
  readonly dist: Readonly<Record<DistTableName, TableSchema>>
  /** Of the editors' decisions for the whole dataset, which are one object and no table. */
  readonly methodology: ObjectSchema
  /** The version of the program and of its columns, as in package.json. */
  readonly version: string
  /** Where the columns of earlier versions can still be had (`schemas/overlap.json`). */
  readonly overlaps: readonly Overlap[]
}
