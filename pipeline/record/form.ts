import type { ColumnSchema, SchemaBook } from '../model/schema-book.ts'

/** What a recorder adds. */
export type Added = 'note' | 'event'

/** The tables to which a note or an event may add a row. */
export type GrowingTable = 'events' | 'speakers' | 'sources' | 'notes'

/** A cell that may be filled, and the name under which it is: `WORDING`, `SOURCE_URL`. */
export interface Field {
  readonly name: string
  readonly table: GrowingTable
  readonly column: string
  readonly schema: ColumnSchema
}

/** What was answered, by the name of the field; what is not in it was not said. */
export type Answers = ReadonlyMap<string, string>

/** The table whose row is added in any case. */
export const TABLE_OF: Readonly<Record<Added, GrowingTable>> = { note: 'notes', event: 'events' }

/** The tables to which a note may add a row that it refers to, and the field that holds its id. */
export const NEW_WITH_NOTE = { sources: 'SOURCE', speakers: 'SPEAKER' } as const

/**
 * Every field of a form, in the order of the tables. The id of the row itself is `ID`, that of another is the name of what
 * it stands for (`EVENT`), and the columns of a source or a speaker that is new stand behind its name (`SPEAKER_KIND`).
 */
export function fieldsOf(added: Added, { raw }: SchemaBook): readonly Field[] {
  const fields = (table: GrowingTable, nameOf: (column: string) => string) =>
    Object.entries(raw[table].properties).map(([column, schema]) => ({
      name: nameOf(column),
      table,
      column,
      schema,
    }))
  const own = TABLE_OF[added]
  const [key = ''] = raw[own]['x-primary-key']
  const ownFields = fields(own, column => (column === key ? 'ID' : column.replace(/_id$/, '').toUpperCase()))
  if (added === 'event') return ownFields
  const others = (['sources', 'speakers'] as const).flatMap(table =>
    fields(table, column => `${NEW_WITH_NOTE[table]}_${column.toUpperCase()}`).filter(
      ({ column }) => !raw[table]['x-primary-key'].includes(column),
    ),
  )
  return [...ownFields, ...others]
}

/** Whether a cell must be filled. */
export function isRequired({ schema }: Field): boolean {
  return schema.type === 'string'
}

/** The values that a cell may have; null for any. */
export function valuesAllowed({ schema }: Field): readonly string[] | null {
  return schema.enum?.filter(value => value !== null) ?? null
}
