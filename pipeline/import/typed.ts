import type { Staged } from '../model/diagnostics/diagnostic.ts'
import type { RawFile } from '../model/journey/raw-book.ts'
import type { ObjectSchema, SchemaBook } from '../model/schema-book.ts'
import { parseJson } from '../parse/json.ts'
import { checkMapping } from '../validate/mapping.ts'
import type { Typed } from './mapping.ts'

/** The mapping that a person typed; null if it is no JSON or does not satisfy its schema. */
export function readTyped(file: RawFile, schema: ObjectSchema, schemas: SchemaBook): Staged<Typed | null> {
  const document = parseJson(file)
  const checked = checkMapping<Typed>(document.value, schema, schemas)
  return { value: checked.value, diagnostics: [...document.diagnostics, ...checked.diagnostics] }
}
