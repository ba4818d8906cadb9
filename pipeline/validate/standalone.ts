import { _ } from 'ajv/dist/core.js'
import standalone from 'ajv/dist/standalone/index.js'
import type { SchemaBook } from '../model/schema-book.ts'
import { strictAjv } from './compile.ts'
import { rulesOf } from './schemas.ts'

const BANNER =
  '/* Generated from schemas/ by "make types". Do not edit: change the schema and run it again. */'

/**
 * The checks that the schemas amount to, as the text of one module, with the rules from which it was made: loading it takes a
 * tenth of the time in which ajv is loaded and compiles them.
 */
export function checksModule(schemas: Pick<SchemaBook, 'raw' | 'methodology'>): string {
  const rules = rulesOf(schemas)
  const ajv = strictAjv({ code: { source: true, lines: true, formats: _`FORMATS` } })
  const ids: Record<string, string> = {}
  for (const [name, schema] of Object.entries<{ readonly $id: string }>(JSON.parse(rules))) {
    ajv.addSchema(schema)
    ids[name] = schema.$id
  }
  const code = standalone
    .default(ajv, ids)
    .replaceAll('require("ajv/dist/runtime/ucs2length").default', 'lengthOf')
    .replace('"use strict";', '')
  return `${BANNER}

import { FORMATS, lengthOf } from './formats.ts'

const exports = {}
${code}
export const checks = exports
export const rules = ${JSON.stringify(rules)}
`
}
