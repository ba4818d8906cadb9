import type { Diagnostic } from '../model/diagnostics/diagnostic.ts'
import type { Assessment } from '../model/journey/assessment.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import type { Draw } from '../model/journey/drawing.ts'
import type { Examination } from '../model/journey/examination.ts'
import type { SchemaBook, TableSchema } from '../model/schema-book.ts'
import type { TableName } from './dataset.ts'

/** All that the journey brought to light. */
export interface Findings {
  readonly casebook: Casebook
  readonly assessment: Assessment
  readonly examination: Examination
  readonly diagnostics: readonly Diagnostic[]
}

/** What publishing needs beside the data. */
export interface Edition {
  readonly schemas: SchemaBook
  /** Version of the dataset, as in package.json. */
  readonly version: string
  readonly sha256: Sha256
  /** Programs that are published as they are, by path in `dist/`. */
  readonly programs: ReadonlyMap<string, Uint8Array>
  readonly draw: Draw
  /** Only what was public by this day was weighed; null for all of it. */
  readonly asKnownOn: string | null
}

/** A published table: the name under which its files are found, the meaning of its columns, and its rows. */
export interface PublishedTable {
  readonly name: TableName
  readonly schema: TableSchema
  /** In the order of the schema. */
  readonly columns: readonly string[]
  /** In a total order. Null is an empty cell. */
  readonly rows: readonly object[]
}

/** The SHA-256 of some bytes, in hexadecimal. */
export type Sha256 = (bytes: Uint8Array) => string
