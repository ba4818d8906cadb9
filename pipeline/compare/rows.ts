import type { RowChange } from '../model/journey/comparison.ts'
import type { ReleasedTable, Row } from '../model/journey/ledger.ts'
import { compareText } from '../model/order.ts'

/** Where a claim was typed is no part of it, and in which cluster it votes follows from the others. */
const NOT_COMPARED: readonly string[] = ['file', 'line', 'cluster_id']

const ID: Readonly<Record<ReleasedTable, string>> = {
  events: 'event_id',
  groups: 'group_id',
  speakers: 'speaker_id',
  sources: 'source_id',
  claims: 'claim_id',
  rulings: 'ruling_id',
}

/** The id of a row of a table. */
export function idOf(table: ReleasedTable, row: Row): string {
  return String(row[ID[table]] ?? '')
}

/** The rows of a table by their ids. */
export function byId(table: ReleasedTable, rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map(row => [idOf(table, row), row]))
}

/** Every row of a table that came, went or changed, in the order of the ids. */
export function rowChanges(
  table: ReleasedTable,
  before: readonly Row[],
  after: readonly Row[],
): readonly RowChange[] {
  const old = byId(table, before)
  const now = byId(table, after)
  const ids = [...new Set([...old.keys(), ...now.keys()])].sort(compareText)
  return ids.flatMap((id): readonly RowChange[] => {
    const was = old.get(id)
    const is = now.get(id)
    if (!was || !is)
      return [
        { table, id, change: was ? 'went' : 'came', was: was ? said(was) : null, is: is ? said(is) : null },
      ]
    const columns = Object.keys(is).filter(
      column => column in was && was[column] !== is[column] && !NOT_COMPARED.includes(column),
    )
    if (columns.length === 0) return []
    return [{ table, id, change: 'changed', was: picked(was, columns), is: picked(is, columns) }]
  })
}

/** The cells of a row that say something. */
function said(row: Row): Row {
  return picked(
    row,
    Object.keys(row).filter(column => row[column] !== null && !NOT_COMPARED.includes(column)),
  )
}

/** Some cells of a row. One that it does not have is empty. */
export function picked(row: Row, columns: readonly string[]): Row {
  return Object.fromEntries(columns.map(column => [column, row[column] ?? null]))
}
