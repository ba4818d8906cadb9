import { type Diagnostic, problem } from '../model/diagnostics/diagnostic.ts'
import type { ParsedBook, ParsedRow, ParsedTable } from '../model/journey/parsed-book.ts'
import { nearestNames } from '../model/nearest.ts'
import { placeOfTable, RAW_TABLES, type RawTableName, type SchemaBook } from '../model/schema-book.ts'
import { editOfCell, spotOfCell } from '../model/spot.ts'
import { sameSpelling } from './cells/meant.ts'

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
          const at = { ...spotOfCell(table, row, 0), field: table.columns[0] ?? null, text: id, key: id }
          const elsewhere = { id, file: first.table.file, line: first.row.line }
          diagnostics.push(problem('row/duplicate-id', at, { first: elsewhere }))
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
      for (const one of unknownIds(table, cell, target, [...known.keys()])) diagnostics.push(one)
      if (target === table.name) for (const one of cycles(table, cell, known)) diagnostics.push(one)
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
    const column = table.columns[cell] ?? ''
    const same = known.filter(id => sameSpelling(id, text))
    const nearest = same.length === 1 ? same : nearestNames(text, known)
    const suggestions = nearest.map(id => editOfCell(table, row, cell, id, same.length === 1))
    const at = {
      ...spotOfCell(table, row, cell),
      field: column,
      text,
      key: `${row.cells[0]}/${column}`,
      suggestions,
    }
    return [problem('row/unknown-id', at, { table: placeOfTable(target), nearest })]
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
    const column = table.columns[cell] ?? ''
    const at = {
      ...spotOfCell(table, row, cell),
      field: column,
      text: row.cells[cell] ?? '',
      key: `${start}/${column}`,
    }
    return [problem('row/cycle', at, { path })]
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
    const nearest = nearestNames(side, known)
    const suggestions = nearest.map(one => editOfCell(table, row, cell, one, false))
    const at = {
      ...spotOfCell(table, row, cell),
      field: 'side',
      text: side,
      key: `${row.cells[0]}/side`,
      suggestions,
    }
    return [problem('row/unknown-side', at, { nearest })]
  })
}
