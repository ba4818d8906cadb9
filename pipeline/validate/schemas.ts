import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { isDate, isDateOrInterval } from '../model/date.ts'
import type {
  EventRow,
  GroupRow,
  KnownIssueRow,
  Methodology,
  NoteRow,
  SourceRow,
  SpeakerRow,
} from '../model/records.gen.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { readNotation } from '../wording/notation.ts'

/** The record type of each raw table. */
export interface RawRecords {
  events: EventRow
  groups: GroupRow
  speakers: SpeakerRow
  sources: SourceRow
  notes: NoteRow
  'known-issues': KnownIssueRow
}

/**
 * An ajv that is strict and changes nothing: it fills in no default and coerces no type, since a validator that
 * alters a figure hides a mistake.
 *
 * `strictRequired` is off because the conditions (`then`) name columns that the schema around them defines, and
 * union types are allowed because an empty cell is null.
 */
export function strictAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    strictTypes: false,
    allErrors: true,
  })
  addFormats.default(ajv, ['date', 'uri'])
  ajv.addFormat('edtf-date', isDate)
  ajv.addFormat('edtf', isDateOrInterval)
  ajv.addFormat('figure', (text: string) => readNotation(text, 0) !== undefined)
  ajv.addKeyword({ keyword: 'x-primary-key', schemaType: 'array' })
  ajv.addKeyword({ keyword: 'x-references', schemaType: 'string' })
  return ajv
}

/** The compiled check of one raw table. */
export function compileTable<T extends keyof RawRecords>(
  ajv: Ajv2020,
  schemas: SchemaBook,
  table: T,
): ValidateFunction<RawRecords[T]> {
  return ajv.compile<RawRecords[T]>(schemas.raw[table])
}

/** The compiled check of the editors' decisions. */
export function compileMethodology(ajv: Ajv2020, schemas: SchemaBook): ValidateFunction<Methodology> {
  return ajv.compile<Methodology>(schemas.methodology)
}
