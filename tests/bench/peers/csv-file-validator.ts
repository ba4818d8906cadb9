import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSchemas } from '../../../pipeline/edge/read.ts'
import { addedUp, fileOf, HOME, load, type Peer, type Verdict } from './peer.ts'
import { type Column, rulesOf } from './rules.ts'

interface Header {
  readonly name: string
  readonly inputName: string
  readonly required: boolean
  readonly unique: boolean
  readonly validate: (cell: string) => boolean
}
type CsvFileValidator = (
  csv: string,
  config: { readonly headers: readonly Header[] },
) => Promise<{ readonly data: readonly object[]; readonly inValidData: readonly object[] }>

/** Of its own it knows `required` and `unique`; what else a cell must be is a function of whoever uses it. */
export const csvFileValidator: Peer = {
  name: 'csv-file-validator',
  checks: ['types', 'limits', 'required', 'enum', 'pattern', 'unique key'],
  prepare: async () => {
    const validate: CsvFileValidator = load('csv-file-validator')
    const headers = [...rulesOf(readSchemas(HOME))].map(
      ([table, columns]) => [table, columns.map(headerOf)] as const,
    )
    return async root => {
      const verdicts: Verdict[] = []
      for (const [table, ofTable] of headers) {
        const text = readFileSync(join(root, fileOf(table)), 'utf8')
        const { data, inValidData } = await validate(text, { headers: ofTable })
        verdicts.push({ rows: data.length, faults: inValidData.length })
      }
      return addedUp(verdicts)
    }
  },
}

function headerOf({ name, holds, isRequired, isKey, values, pattern, minimum, maximum }: Column): Header {
  const allowed = values && new Set(values)
  const form = pattern === null ? null : new RegExp(pattern, 'u')
  const number = holds === 'integer' ? /^-?\d+$/ : holds === 'number' ? /^-?\d+(\.\d+)?$/ : null
  const isWithin = (value: number) => value >= (minimum ?? value) && value <= (maximum ?? value)
  return {
    name,
    inputName: name,
    required: isRequired,
    unique: isKey,
    validate: cell =>
      cell === '' ||
      ((!allowed || allowed.has(cell)) &&
        (!form || form.test(cell)) &&
        (!number || (number.test(cell) && isWithin(Number(cell))))),
  }
}
