import { join } from 'node:path'
import { readSchemas } from '../../../pipeline/edge/read.ts'
import { addedUp, fileOf, HOME, load, type Peer, type Verdict } from './peer.ts'
import { type Column, rulesOf } from './rules.ts'

interface Csval {
  readCsv(path: string): Promise<string>
  parseCsv(text: string): Promise<{ readonly data: readonly object[] }>
  /** Throws an error with a line for every fault. */
  validate(parsed: { readonly data: readonly object[] }, rules: object): Promise<true>
}

/** A subset of JSON Schema (draft 4) on the texts of the cells, one row at a time. */
export const csval: Peer = {
  name: 'csval',
  checks: ['types', 'limits', 'required', 'enum', 'pattern'],
  prepare: async () => {
    const { readCsv, parseCsv, validate }: Csval = load('csval')
    const schemas = [...rulesOf(readSchemas(HOME))].map(
      ([table, columns]) => [table, schemaOf(columns)] as const,
    )
    return async root => {
      const verdicts: Verdict[] = []
      for (const [table, schema] of schemas) {
        const parsed = await parseCsv(await readCsv(join(root, fileOf(table))))
        const faults = await validate(parsed, schema).then(() => 0, linesOf)
        verdicts.push({ rows: parsed.data.length, faults })
      }
      return addedUp(verdicts)
    }
  },
}

function linesOf(error: unknown): number {
  if (!(error instanceof Error) || !error.message.includes('Row ')) throw error
  return error.message.trim().split('\n').length
}

function schemaOf(columns: readonly Column[]): object {
  return {
    type: 'object',
    required: columns.map(({ name }) => name),
    properties: Object.fromEntries(columns.map(column => [column.name, cellOf(column)])),
    additionalProperties: false,
  }
}

function cellOf({ holds, isRequired, values, pattern, minimum, maximum }: Column): object {
  const isNumber = holds === 'integer' || holds === 'number'
  const filled = {
    type: isNumber ? holds : 'string',
    ...(values ? { enum: values } : {}),
    ...(pattern === null ? {} : { pattern }),
    ...(minimum === null ? {} : { minimum }),
    ...(maximum === null ? {} : { maximum }),
    ...(isNumber ? {} : { minLength: 1 }),
  }
  return isRequired ? filled : { anyOf: [{ enum: [''] }, filled] }
}
