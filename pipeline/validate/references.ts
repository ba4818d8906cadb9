import { type Diagnostic, problem } from '../model/diagnostics/diagnostic.ts'
import type { ParsedBook, ParsedRow, ParsedTable } from '../model/journey/parsed-book.ts'
import { nearestAmong, nearestNames } from '../model/nearest.ts'
import { groupBy } from '../model/order.ts'
import { placeOfTable, RAW_TABLES, type RawTableName, type SchemaBook } from '../model/schema-book.ts'
import { editOfCell, spotOfCell } from '../model/spot.ts'
import { bareSpelling } from './cells/meant.ts'

interface IdRow {
  readonly id: string
  readonly row: ParsedRow
  readonly table: ParsedTable
}

/** The ids that may be meant by one that no row has, and whether nothing else can be. */
interface MeantIds {
  readonly ids: readonly string[]
  readonly certain: boolean
}

interface KnownIds {
  readonly rows: ReadonlyMap<string, IdRow>
  readonly meantBy: (typed: string) => MeantIds
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
  const idRows = new Map<RawTableName, KnownIds>()
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
    if (!unread.includes(name)) idRows.set(name, { rows: known, meantBy: meantAmong(known) })
  }
  const chains = tables.flatMap(table =>
    table.columns.flatMap((column, cell) => {
      const target = RAW_TABLES.find(
        name => name === schemas.raw[table.name].properties[column]?.['x-references'],
      )
      const known = target && idRows.get(target)
      if (!known) return []
      const unknown = unknownIds(table, cell, target, known)
      return target === table.name ? [...unknown, ...cycles(table, cell, known.rows)] : unknown
    }),
  )
  const sides = unread.includes('groups') ? [] : unknownSides(tables, schemas)
  return [...diagnostics, ...chains, ...sides]
}

/** Whom a misspelt id may mean. Every answer is worked out once: one mistake is often made in many rows. */
function meantAmong(known: ReadonlyMap<string, IdRow>): KnownIds['meantBy'] {
  const answers = new Map<string, MeantIds>()
  let ask: KnownIds['meantBy'] | undefined
  return typed => {
    ask ??= spelledAmong([...known.keys()])
    const answer = answers.get(typed) ?? ask(typed)
    answers.set(typed, answer)
    return answer
  }
}

function spelledAmong(ids: readonly string[]): KnownIds['meantBy'] {
  const bySpelling = groupBy(ids, bareSpelling)
  const nearest = nearestAmong(ids)
  return typed => {
    const same = bySpelling.get(bareSpelling(typed)) ?? []
    return same.length === 1 ? { ids: same, certain: true } : { ids: nearest(typed), certain: false }
  }
}

function unknownIds(
  table: ParsedTable,
  cell: number,
  target: RawTableName,
  known: KnownIds,
): readonly Diagnostic[] {
  return table.rows.flatMap(row => {
    const text = row.cells[cell] ?? ''
    if (text === '' || known.rows.has(text)) return []
    const column = table.columns[cell] ?? ''
    const { ids: nearest, certain } = known.meantBy(text)
    const suggestions = nearest.map(id => editOfCell(table, row, cell, id, certain))
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
    const seen = new Set<string>()
    for (let id = row.cells[cell] ?? ''; known.has(id); id = known.get(id)?.row.cells[cell] ?? '') {
      path.push(id)
      if (id === start) break
      if (id < start || seen.has(id)) return []
      seen.add(id)
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
