import { Ajv2020, type Options } from 'ajv/dist/2020.js'
import type { Methodology } from '../model/records.gen.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { FORMATS } from './formats.ts'
import type { Checks, RawRecords } from './schemas.ts'

/**
 * An ajv that is strict and changes nothing: it fills in no default and coerces no type, since a validator that
 * alters a figure hides a mistake.
 *
 * `strictRequired` is off because the conditions (`then`) name columns that the schema around them defines, and
 * union types are allowed because an empty cell is null. Of the errors only the rule and the place are read, so that ajv
 * need not word them.
 */
export function strictAjv(more: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    strictTypes: false,
    allErrors: true,
    messages: false,
    ...more,
  })
  for (const [name, test] of Object.entries(FORMATS)) ajv.addFormat(name, test)
  ajv.addKeyword({ keyword: 'x-primary-key', schemaType: 'array' })
  ajv.addKeyword({ keyword: 'x-references', schemaType: 'string' })
  ajv.addKeyword({ keyword: 'x-list', schemaType: 'boolean' })
  ajv.addKeyword({ keyword: 'x-description-fr', schemaType: 'string' })
  ajv.addKeyword({ keyword: 'x-values', schemaType: 'object' })
  return ajv
}

/** The checks that schemas amount to, each compiled when it is first asked for and then kept. */
export function compileChecks(schemas: Pick<SchemaBook, 'raw' | 'methodology'>): Checks {
  const ajv = strictAjv()
  // ajv keeps what it has compiled, by the schema object.
  return {
    table: <T extends keyof RawRecords>(name: T) => ajv.compile<RawRecords[T]>(schemas.raw[name]),
    methodology: () => ajv.compile<Methodology>(schemas.methodology),
  }
}
