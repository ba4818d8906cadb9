import { join } from 'node:path'
import { RAW_TABLES } from '../../../pipeline/model/schema-book.ts'
import { addedUp, load, type Peer } from './peer.ts'

interface Validate {
  readonly default: { execute(asked: Readonly<Record<string, string | boolean>>): boolean }
}

/**
 * `ajv validate` on rows that were made JSON beforehand, against the very schemas of `schemas/raw`, their conditions
 * between columns included. It compiles them whenever it runs, so that is measured; it says whether a file is valid, not of how many rows.
 */
export const ajvCli: Peer = {
  name: 'ajv-cli',
  checks: ['types', 'dates', 'limits', 'required', 'enum', 'pattern'],
  prepare: async () => {
    const validate: Validate = load('ajv-cli/dist/commands/validate')
    // Compiling takes the code of the dialect, which the command would have loaded by now.
    load('ajv/dist/2020')
    return async root =>
      addedUp(
        RAW_TABLES.map(table => {
          const isValid = validate.default.execute({
            spec: 'draft2020',
            s: join(root, schemaFileOf(table)),
            d: join(root, rowsFileOf(table)),
            c: 'ajv-formats',
            strict: false,
            'all-errors': true,
            errors: 'no',
          })
          return { rows: null, faults: isValid ? 0 : 1 }
        }),
      )
  },
}

/** Where the rows of a table lie as JSON, and the schema of all of them. */
export const rowsFileOf = (table: string): string => `json/${table}.json`
export const schemaFileOf = (table: string): string => `json/${table}.schema.json`
