import { ByteWriter, type ColumnSource, parquetWrite, type SchemaElement } from 'hyparquet-writer'
import { dayNumber } from '../../model/date.ts'
import type { ColumnSchema } from '../../model/schema-book.ts'
import type { PublishedTable } from '../edition.ts'
import { type CellType, cellTypeOf, mayBeEmpty } from '../metadata/columns.ts'
import type { Fact } from './about.ts'
import { type Cell, cellOf } from './cell.ts'

/**
 * A table as Parquet, typed by its schema alone, so that the type of a column never hangs on what this edition holds:
 * whole numbers have 64 bits, and what is always a full day is a DATE, which can be compared and subtracted. Dates that may be
 * a month or an interval stay texts: a DATE would have to invent their day. What the file belongs to stands in its metadata.
 */
export function toParquet({ schema, rows }: PublishedTable, about: readonly Fact[]): Uint8Array {
  const columns = Object.entries(schema.properties)
  const writer = new ByteWriter()
  parquetWrite({
    writer,
    columnData: columns.map(([name, column]) => sourceOf(name, column, rows)),
    schema: [
      { name: 'root', num_children: columns.length },
      ...columns.map(([name, column]) => elementOf(name, column)),
    ],
    kvMetadata: about.flatMap(({ name, words }) =>
      Object.entries(words).map(([language, value]) => ({ key: `bilan:${name}_${language}`, value })),
    ),
    createdBy: 'bilan',
  })
  return writer.getBytes()
}

function sourceOf(name: string, column: ColumnSchema, rows: readonly object[]): ColumnSource {
  const type = cellTypeOf(column)
  return { name, data: rows.map(row => storedAs(type, cellOf(row, name))) }
}

function elementOf(name: string, column: ColumnSchema): SchemaElement {
  return {
    name,
    repetition_type: mayBeEmpty(column) ? 'OPTIONAL' : 'REQUIRED',
    ...TYPES[cellTypeOf(column)],
  }
}

const TEXT = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const

const TYPES: Readonly<Record<CellType, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  string: TEXT,
  uri: TEXT,
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
  date: { type: 'INT32', converted_type: 'DATE' },
}

function storedAs(type: CellType, cell: Cell): Cell | bigint {
  if (type === 'integer' && typeof cell === 'number') return BigInt(cell)
  return type === 'date' && typeof cell === 'string' ? dayNumber(cell) : cell
}
