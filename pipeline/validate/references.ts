import { type Diagnostic, problem, problemIn } from '../model/diagnostics/diagnostic.ts'
import { findingAt } from '../model/diagnostics/finding.ts'
import { keyOf } from '../model/diagnostics/key.ts'
import type { ParsedBook, ParsedRow, ParsedTable } from '../model/journey/parsed-book.ts'
import { nearestAmong, nearestNames } from '../model/nearest.ts'
import { groupBy } from '../model/order.ts'
import {
  IDENTIFIED_TABLES,
  placeOfTable,
  RAW_TABLES,
  type RawTableName,
  type SchemaBook,
  type TypedTableName,
} from '../model/schema-book.ts'
import { editOfCell } from '../model/spot.ts'
import { bareSpelling, idFrom } from './cells/meant.ts'
import { ID_PATTERN } from './cells/wanted.ts'

type IdentifiedTable = (typeof IDENTIFIED_TABLES)[number]

/** The tables with ids to which notes refer, and those of the desk; notes refer to each other, and nothing but lists to them. */
export const REFERENCE_TABLES = IDENTIFIED_TABLES.filter(name => name !== 'notes')

interface IdRow {
  readonly row: ParsedRow
  readonly table: ParsedTable
}

/** The ids that may be meant by one that no row has, and whether nothing else can be. */
interface MeantIds {
  readonly ids: readonly string[]
  readonly certain: boolean
}

/** The ids of tables that could be read in full. */
export type KnownIds = ReadonlyMap<IdentifiedTable, IdsOfTable>

interface IdsOfTable {
  readonly rows: ReadonlyMap<string, IdRow>
  /** Whether an id is only misspelt in its own row, and will be this when that is mended. */
  readonly isMended: (typed: string) => boolean
  readonly meantBy: (typed: string) => MeantIds
}

/**
 * Ids that stand twice, ids that no row has, and chains (`part_of`, `relays`, `supersedes`) that lead back to
 * themselves. The ids of rows that are wrong in other cells count as known, and ids into a table of which a file
 * could not be read are not checked: one mistake shall not look like twenty. The claims that a ruling lists are held
 * against those of its series (`rulings/`). `tables` are all of the `names`; `ids` are those of the others. What is
 * wrong is only looked for on `find`.
 */
export function checkReferences(
  tables: readonly ParsedTable[],
  {
    names,
    ids,
    unread,
  }: { readonly names: readonly IdentifiedTable[]; readonly ids: KnownIds } & Pick<ParsedBook, 'unread'>,
  schemas: SchemaBook,
): { readonly ids: KnownIds; find(): readonly Diagnostic[] } {
  const own = new Map<IdentifiedTable, IdsOfTable>()
  const twice: Diagnostic[] = []
  for (const name of names) {
    const known = new Map<string, IdRow>()
    for (const table of tables.filter(table => table.name === name)) {
      for (const row of [...table.rows, ...table.ragged]) {
        const id = row.cells[0] ?? ''
        if (id === '') continue
        const first = known.get(id)
        if (first) {
          const at = { ...findingAt(table, row, 0), key: keyOf(table, row) }
          const elsewhere = { id, file: first.table.file, line: first.row.line }
          twice.push(problem('row/duplicate-id', at, { first: elsewhere }))
        } else known.set(id, { row, table })
      }
    }
    if (!unread.includes(name)) own.set(name, idsOfTable(known))
  }
  const targetOf = (name: TypedTableName, column: string) => {
    const { 'x-references': wanted, 'x-list': severalIn = false } = schemas.raw[name].properties[column] ?? {}
    return severalIn ? undefined : RAW_TABLES.find(target => target === wanted)
  }
  return {
    ids: own,
    find() {
      const unknown = tables.flatMap(table =>
        table.columns.flatMap((column, cell) => {
          const target = targetOf(table.name, column)
          const known = target && (own.get(target) ?? ids.get(target))
          return known ? unknownIds(table, cell, target, known) : []
        }),
      )
      const rings = [...own].flatMap(([name, { rows }]) =>
        Object.keys(schemas.raw[name].properties).flatMap((column, cell) =>
          targetOf(name, column) === name ? cycles(cell, rows) : [],
        ),
      )
      const sides = unread.includes('groups') ? [] : unknownSides(tables, schemas)
      return [...twice, ...unknown, ...rings, ...sides]
    },
  }
}

/**
 * An id that no id may look like is one mistake in its own row, whoever names it, and is never what was meant. Which these
 * are is looked for when an id is not found.
 */
function idsOfTable(rows: ReadonlyMap<string, IdRow>): IdsOfTable {
  let others: { readonly mended: ReadonlySet<string>; readonly meantBy: IdsOfTable['meantBy'] } | undefined
  const lookThrough = () => {
    const isId = new RegExp(ID_PATTERN)
    const ids = [...rows.keys()]
    const mended = ids.filter(id => !isId.test(id)).map(idFrom)
    return {
      mended: new Set(mended),
      meantBy: meantAmong([...ids.filter(id => isId.test(id)), ...mended]),
    }
  }
  return {
    rows,
    isMended(typed) {
      others ??= lookThrough()
      return others.mended.has(typed)
    },
    meantBy(typed) {
      others ??= lookThrough()
      return others.meantBy(typed)
    },
  }
}

/** Whom a misspelt id may mean. Every answer is worked out once: one mistake is often made in many rows. */
function meantAmong(ids: readonly string[]): IdsOfTable['meantBy'] {
  const answers = new Map<string, MeantIds>()
  let ask: ReturnType<typeof spelledAmong> | undefined
  return typed => {
    ask ??= spelledAmong(ids)
    const answer = answers.get(typed) ?? ask(typed, answers.size < MOST_COMPARED)
    answers.set(typed, answer)
    return answer
  }
}

/**
 * For so many different misspelt ids of a table the nearest ones are looked for. Who has more of them has put something
 * else in the column, and is not helped by guesses; no report shows that many.
 */
const MOST_COMPARED = 1_000

/** Ids that are only spelt otherwise, else, where that is asked, the nearest ones. */
function spelledAmong(ids: readonly string[]): (typed: string, orNearest: boolean) => MeantIds {
  const bySpelling = groupBy(ids, bareSpelling)
  const nearest = nearestAmong(ids)
  return (typed, orNearest) => {
    const same = bySpelling.get(bareSpelling(typed)) ?? []
    if (same.length === 1) return { ids: same, certain: true }
    return { ids: orNearest ? nearest(typed) : [], certain: false }
  }
}

function unknownIds(
  table: ParsedTable,
  cell: number,
  target: RawTableName,
  known: IdsOfTable,
): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  // Rows that lie together often name the same.
  let before = ''
  for (const row of table.rows) {
    const text = row.cells[cell] ?? ''
    if (text === '' || text === before) continue
    if (known.rows.has(text) || known.isMended(text)) {
      before = text
      continue
    }
    const { ids: nearest, certain } = known.meantBy(text)
    found.push(
      problemIn('row/unknown-id', findingAt(table, row, cell), () => ({
        facts: { column: table.columns[cell] ?? '', table: placeOfTable(target), nearest },
        suggestions: nearest.map(id => editOfCell(table, row, cell, id, certain)),
      })),
    )
  }
  return found
}

/** Each cycle is said once, at its member with the smallest id. No id is passed twice, however long the chains are. */
function cycles(cell: number, known: ReadonlyMap<string, IdRow>): readonly Diagnostic[] {
  const next = (id: string) => known.get(id)?.row.cells[cell] ?? ''
  const done = new Set<string>()
  const rings: string[][] = []
  for (const [start, { row }] of known) {
    if (!known.has(row.cells[cell] ?? '')) continue
    const path = new Map<string, number>()
    let id = start
    for (; known.has(id) && !done.has(id) && !path.has(id); id = next(id)) path.set(id, path.size)
    const from = path.get(id)
    if (from !== undefined) rings.push([...path.keys()].slice(from))
    for (const passed of path.keys()) done.add(passed)
  }
  return rings.flatMap(ring => {
    const first = ring.reduce((a, b) => (a < b ? a : b))
    const place = ring.indexOf(first)
    const found = known.get(first)
    if (!found) return []
    const at = findingAt(found.table, found.row, cell)
    return [problem('row/cycle', at, { path: [...ring.slice(place), ...ring.slice(0, place), first] })]
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
    const at = { ...findingAt(table, row, cell), suggestions }
    return [problem('row/unknown-side', at, { nearest })]
  })
}
