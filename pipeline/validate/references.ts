import type { Diagnostic } from '../model/diagnostic.ts'
import { nearest } from '../model/nearest.ts'
import type { ParsedRow, ParsedTable } from '../model/parsed-book.ts'
import { cycle, duplicateId, unknownId } from '../model/problems.ts'
import { RAW_TABLES, type RawTableName, type SchemaBook } from '../model/schema-book.ts'
import { spotOfCell } from '../model/spot.ts'

interface IdRow {
  readonly id: string
  readonly row: ParsedRow
  readonly table: ParsedTable
}

/**
 * Ids that stand twice, ids that no row has, and chains (`part_of`, `relays`, `supersedes`) that lead back to
 * themselves. The ids of rows that are wrong in other cells count as known, and ids into a table that could not be
 * read are not checked: one mistake shall not look like twenty.
 */
export function checkReferences(tables: readonly ParsedTable[], schemas: SchemaBook): readonly Diagnostic[] {
  const idRows = new Map<RawTableName, Map<string, IdRow>>()
  const diagnostics: Diagnostic[] = []
  for (const name of RAW_TABLES) {
    const known = new Map<string, IdRow>()
    for (const table of tables.filter(table => table.name === name)) {
      for (const row of table.rows) {
        const id = row.cells[0] ?? ''
        const first = known.get(id)
        if (first && id) {
          const spot = spotOfCell(first.table, first.row, 0)
          diagnostics.push(duplicateId({ ...spotOfCell(table, row, 0), text: id, key: id }, spot))
        } else known.set(id, { id, row, table })
      }
    }
    if (tables.some(table => table.name === name)) idRows.set(name, known)
  }
  for (const table of tables) {
    for (const [cell, column] of table.columns.entries()) {
      const target = RAW_TABLES.find(
        name => name === schemas.raw[table.name].properties[column]?.['x-references'],
      )
      const known = target && idRows.get(target)
      if (!known) continue
      diagnostics.push(...unknownIds(table, cell, target, [...known.keys()]))
      if (target === table.name) diagnostics.push(...cycles(table, cell, known))
    }
  }
  return diagnostics
}

function unknownIds(
  table: ParsedTable,
  cell: number,
  target: string,
  known: readonly string[],
): readonly Diagnostic[] {
  const ids = new Set(known)
  return table.rows.flatMap(row => {
    const text = row.cells[cell] ?? ''
    if (text === '' || ids.has(text)) return []
    const key = `${row.cells[0]}/${table.columns[cell]}`
    return [unknownId({ ...spotOfCell(table, row, cell), text, key }, target, nearest(text, known))]
  })
}

/** Each cycle is said once, at its member with the smallest id. */
function cycles(table: ParsedTable, cell: number, known: ReadonlyMap<string, IdRow>): readonly Diagnostic[] {
  return table.rows.flatMap(row => {
    const start = row.cells[0] ?? ''
    const path = [start]
    for (let id = row.cells[cell] ?? ''; known.has(id); id = known.get(id)?.row.cells[cell] ?? '') {
      path.push(id)
      if (id === start) break
      if (id < start || path.indexOf(id) < path.length - 1) return []
    }
    if (path.length < 2 || path.at(-1) !== start) return []
    const key = `${start}/${table.columns[cell]}`
    return [cycle({ ...spotOfCell(table, row, cell), text: row.cells[cell] ?? '', key }, path)]
  })
}
