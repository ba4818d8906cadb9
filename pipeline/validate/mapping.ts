import type { Staged } from '../model/diagnostics/diagnostic.ts'
import type { ParsedDocument } from '../model/journey/parsed-book.ts'
import type { ObjectSchema, SchemaBook } from '../model/schema-book.ts'
import { strictAjv } from './compile.ts'
import { deskProblem } from './desk/methodology.ts'

/**
 * A mapping of somebody else's columns, held against its schema; null if it does not satisfy it. `Shape`: what the schema
 * describes.
 */
export function checkMapping<Shape>(
  document: ParsedDocument,
  schema: ObjectSchema,
  { raw }: SchemaBook,
): Staged<Shape | null> {
  const { value } = document
  if (value === undefined) return { value: null, diagnostics: [] }
  const ajv = strictAjv()
  for (const table of Object.values(raw)) ajv.addSchema(table)
  const satisfies = ajv.compile<Shape>(schema)
  if (satisfies(value)) return { value, diagnostics: [] }
  return { value: null, diagnostics: (satisfies.errors ?? []).map(error => deskProblem(document, error)) }
}
