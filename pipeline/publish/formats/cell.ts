/** What a cell of a published table holds. */
export type Cell = string | number | boolean | null

/** A cell of a row; null where it is empty. One that holds anything else is a mistake of the program. */
export function cellOf(row: object, column: string): Cell {
  const value: unknown = Reflect.get(row, column)
  if (value === undefined || value === null) return null
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value
  throw new Error(`${column} holds what no cell can hold: ${JSON.stringify(value)}`)
}
