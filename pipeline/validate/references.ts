import type { Diagnostic } from '../model/diagnostics/diagnostic.ts'
import { cycle, duplicateId, unknownId, unknownSide } from '../model/diagnostics/problems.ts'
import type { ParsedBook, ParsedRow, ParsedTable } from '../model/journey/parsed-book.ts'
import { nearest } from '../model/nearest.ts'
import { placeOfTable, RAW_TABLES, type RawTableName, type SchemaBook } from '../model/schema-book.ts'
import { spotOfCell } from '../model/spot.ts'

interface IdRow {
  readonly id: string
  readonly row: ParsedRow
  readonly table: ParsedTable
}

/**
 * Ids that stand twice, ids that no row has, and chains (`part_of`, `relays`, `supersedes`) that lead back to
 * themselves. The ids of rows that are wrong in other cells count as known, and ids into a table of which a file
 * could not be read are not checked: one mistake shall not look like twenty.
 */
export function checkReferences(
  { tables, unread }: Pick<ParsedBook, 'tables' | 'unread'>,
  schemas: SchemaBook,
): readonly Diagnostic[] {
  const idRows = new Map<RawTableName, Map<string, IdRow>>()
  const diagnostics: Diagnostic[] = []
  for (const name of RAW_TABLES) {
    const known = new Map<string, IdRow>()
    for (const table of tables.filter(table => table.name === name)) {
      for (const row of [...table.rows, ...table.ragged]) {
        const id = row.cells[0] ?? ''
        if (id === '') continue
        const first = known.get(id)
        if (first) {
          const spot = spotOfCell(first.table, first.row, 0)
          diagnostics.push(duplicateId({ ...spotOfCell(table, row, 0), text: id, key: id }, spot))
        } else known.set(id, { id, row, table })
      }
    }
    if (!unread.includes(name)) idRows.set(name, known)
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
  if (!unread.includes('groups')) diagnostics.push(...unknownSides(tables, schemas))
  return diagnostics
}

function unknownIds(
  table: ParsedTable,
  cell: number,
  target: RawTableName,
  known: readonly string[],
): readonly Diagnostic[] {
  const ids = new Set(known)
  return table.rows.flatMap(row => {
    const text = row.cells[cell] ?? ''
    if (text === '' || ids.has(text)) return []
    const key = `${row.cells[0]}/${table.columns[cell]}`
    return [
      unknownId({ ...spotOfCell(table, row, cell), text, key }, placeOfTable(target), nearest(text, known)),
    ]
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

/** A speaker on a side that no group is on would turn a party's own losses into its enemy's. */
function unknownSides(tables: readonly ParsedTable[], { raw }: SchemaBook): readonly Diagnostic[] {
  const wellFormed = new RegExp(raw.speakers.properties['side']?.pattern ?? '', 'u')
  const sidesIn = (name: RawTableName) =>
    tables
      .filter(table => table.name === name)
      .flatMap(table => {
        const cell = table.columns.indexOf('side')
        return table.rows.flatMap(row =>
          row.cells[cell] ? [{ table, row, cell, side: row.cells[cell] }] : [],
        )
      })
  const known = [...new Set(sidesIn('groups').map(({ side }) => side))]
  return sidesIn('speakers').flatMap(({ table, row, cell, side }) => {
    if (known.includes(side) || !wellFormed.test(side)) return []
    const at = { ...spotOfCell(table, row, cell), text: side, key: `${row.cells[0]}/side` }
    return [unknownSide(at, nearest(side, known))]
  })
}
