import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSchemas } from '../../../pipeline/edge/read.ts'
import { addedUp, fileOf, HOME, load, type Peer } from './peer.ts'
import { type Column, rulesOf } from './rules.ts'

interface Cell {
  regex(form: RegExp): Cell
  min(least: number): Cell
  max(most: number): Cell
  or(other: Cell): Cell
}
interface NumberCell extends Cell {
  int(): Cell
}
interface Row {
  safeParse(
    row: object,
  ):
    | { readonly success: true }
    | { readonly success: false; readonly error: { readonly issues: readonly object[] } }
}
interface Zod {
  readonly z: {
    string(): Cell
    literal(text: string): Cell
    enum(values: readonly string[]): Cell
    url(): Cell
    readonly iso: { date(): Cell }
    readonly coerce: { number(): NumberCell }
    strictObject(cells: Readonly<Record<string, Cell>>): Row
  }
}
interface Papaparse {
  parse(
    text: string,
    options: { readonly header: true; readonly skipEmptyLines: true },
  ): { readonly data: readonly object[]; readonly errors: readonly object[] }
}

/** A reader and a library of schemas, put together as people do; each row is checked by itself. */
export const papaparseAndZod: Peer = {
  name: 'papaparse + zod',
  checks: ['types', 'dates', 'limits', 'required', 'enum', 'pattern'],
  prepare: async () => {
    const { parse }: Papaparse = load('papaparse')
    const { z }: Zod = load('zod')
    const rows = [...rulesOf(readSchemas(HOME))].map(
      ([table, columns]) =>
        [
          table,
          z.strictObject(Object.fromEntries(columns.map(column => [column.name, cellOf(column, z)]))),
        ] as const,
    )
    return async root =>
      addedUp(
        rows.map(([table, row]) => {
          const text = readFileSync(join(root, fileOf(table)), 'utf8')
          const { data, errors } = parse(text, { header: true, skipEmptyLines: true })
          let faults = errors.length
          for (const one of data) {
            const checked = row.safeParse(one)
            if (!checked.success) faults += checked.error.issues.length
          }
          return { rows: data.length, faults }
        }),
      )
  },
}

function cellOf(column: Column, z: Zod['z']): Cell {
  const filled = filledOf(column, z)
  return column.isRequired ? filled : z.literal('').or(filled)
}

function filledOf({ holds, values, pattern, minimum, maximum }: Column, z: Zod['z']): Cell {
  if (values) return z.enum(values)
  if (holds === 'date') return z.iso.date()
  if (holds === 'uri') return z.url()
  if (holds === 'integer' || holds === 'number') {
    const number = holds === 'integer' ? z.coerce.number().int() : z.coerce.number()
    const from = minimum === null ? number : number.min(minimum)
    return maximum === null ? from : from.max(maximum)
  }
  return pattern === null ? z.string().min(1) : z.string().regex(new RegExp(pattern))
}
