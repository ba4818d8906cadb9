import type { RawTableName, SchemaBook } from '../../../pipeline/model/schema-book.ts'
import { RAW_TABLES } from '../../../pipeline/model/schema-book.ts'
import {
  allowedIn,
  type CellType,
  cellTypeOf,
  mayBeEmpty,
} from '../../../pipeline/publish/metadata/columns.ts'

/** The rules of `schemas/raw` that some validator of others can check as well. */
export const RULES = [
  'types',
  'dates',
  'limits',
  'required',
  'enum',
  'pattern',
  'unique key',
  'foreign keys',
] as const
export type Rule = (typeof RULES)[number]

/** What a schema says of one column, without the vocabulary of any validator. */
export interface Column {
  readonly name: string
  readonly holds: CellType
  readonly isRequired: boolean
  readonly isKey: boolean
  readonly values: readonly string[] | null
  readonly pattern: string | null
  readonly minimum: number | null
  readonly maximum: number | null
  readonly pointsTo: { readonly table: RawTableName; readonly column: string } | null
}

/** The columns of every table of `raw/`, in the order of its files. */
export type RulesOfTables = ReadonlyMap<RawTableName, readonly Column[]>

export function rulesOf({ raw }: SchemaBook): RulesOfTables {
  const keyOf = (table: RawTableName) => raw[table]['x-primary-key'][0] ?? ''
  return new Map(
    RAW_TABLES.map(table => [
      table,
      Object.entries(raw[table].properties).map(([name, column]): Column => {
        const target = RAW_TABLES.find(one => one === column['x-references'])
        return {
          name,
          holds: cellTypeOf(column),
          isRequired: !mayBeEmpty(column),
          isKey: name === keyOf(table),
          values: allowedIn(column),
          pattern: column.pattern ?? null,
          minimum: column.minimum ?? null,
          maximum: column.maximum ?? null,
          pointsTo: target ? { table: target, column: keyOf(target) } : null,
        }
      }),
    ]),
  )
}
