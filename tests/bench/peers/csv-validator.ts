import { join } from 'node:path'
import { readSchemas } from '../../../pipeline/edge/read.ts'
import { addedUp, fileOf, HOME, load, type Peer, type Verdict } from './peer.ts'
import { type Column, rulesOf } from './rules.ts'

/** What it asks of a column: a form, a number where an example of one is given, or anything. */
type Asked = Readonly<Record<string, RegExp | number | string>>
type CsvValidator = (path: string, asked: Asked) => Promise<readonly object[]>

/** It says one fault of a row at most. */
export const csvValidator: Peer = {
  name: 'csv-validator',
  checks: ['types', 'required', 'enum', 'pattern'],
  prepare: async () => {
    const validate: CsvValidator = load('csv-validator')
    const asked = [...rulesOf(readSchemas(HOME))].map(
      ([table, columns]) => [table, Object.fromEntries(columns.map(askedOf))] as const,
    )
    return async root => {
      const verdicts: Verdict[] = []
      for (const [table, ofTable] of asked) {
        verdicts.push(
          await validate(join(root, fileOf(table)), ofTable).then(
            rows => ({ rows: rows.length, faults: 0 }),
            (said: unknown) => {
              if (!Array.isArray(said)) throw said
              return { rows: null, faults: said.length }
            },
          ),
        )
      }
      return addedUp(verdicts)
    }
  },
}

function askedOf({ name, holds, isRequired, values, pattern }: Column): readonly [string, Asked[string]] {
  const form = values ? `^(${values.join('|')})$` : pattern
  if (isRequired) return [name, form === null ? '' : new RegExp(form)]
  if (form !== null) return [`_${name}`, new RegExp(`^$|${form}`)]
  return [`_${name}`, holds === 'integer' || holds === 'number' ? 0 : '']
}
