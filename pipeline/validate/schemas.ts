import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { isDate, isDateOrInterval } from '../model/date.ts'
import type {
  EventRow,
  GroupRow,
  KnownIssueRow,
  Methodology,
  NoteRow,
  RulingRow,
  SourceRow,
  SpeakerRow,
  WithdrawnRow,
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
  rulings: RulingRow
  'known-issues': KnownIssueRow
  withdrawn: WithdrawnRow
}

/**
 * An ajv that is strict and changes nothing: it fills in no default and coerces no type, since a validator that
 * alters a figure hides a mistake.
 *
 * `strictRequired` is off because the conditions (`then`) name columns that the schema around them defines, and
 * union types are allowed because an empty cell is null. Of the errors only the rule and the place are read, so that ajv
 * need not word them.
 */
export function strictAjv(): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    strictTypes: false,
    allErrors: true,
    messages: false,
  })
  addFormats.default(ajv, ['date', 'uri'])
  const isAddress = ajv.formats['uri']
  // Whoever reads the data may make a link of an address: it leads to a page and runs no program.
  ajv.addFormat(
    'uri',
    (text: string) =>
      /^https?:\/\//i.test(text) && typeof isAddress === 'function' && isAddress(text) === true,
  )
  ajv.addFormat('edtf-date', isDate)
  ajv.addFormat('edtf', isDateOrInterval)
  ajv.addFormat('figure', (text: string) => readNotation(text, 0) !== undefined)
  ajv.addKeyword({ keyword: 'x-primary-key', schemaType: 'array' })
  ajv.addKeyword({ keyword: 'x-references', schemaType: 'string' })
  ajv.addKeyword({ keyword: 'x-list', schemaType: 'boolean' })
  ajv.addKeyword({ keyword: 'x-description-fr', schemaType: 'string' })
  ajv.addKeyword({ keyword: 'x-values', schemaType: 'object' })
  return ajv
}

/** The checks that the schemas amount to, each compiled when it is first asked for and then kept. */
export interface Checks {
  readonly table: <T extends keyof RawRecords>(name: T) => ValidateFunction<RawRecords[T]>
  readonly methodology: () => ValidateFunction<Methodology>
}

const compiled = new WeakMap<SchemaBook, Checks>()

/** The checks of a book of schemas. Compiling takes longer than checking a small dataset, so it is done once. */
export function checksOf(schemas: SchemaBook): Checks {
  const known = compiled.get(schemas)
  if (known) return known
  const ajv = strictAjv()
  // ajv keeps what it has compiled, by the schema object.
  const checks: Checks = {
    table: <T extends keyof RawRecords>(name: T) => ajv.compile<RawRecords[T]>(schemas.raw[name]),
    methodology: () => ajv.compile<Methodology>(schemas.methodology),
  }
  compiled.set(schemas, checks)
  return checks
}
