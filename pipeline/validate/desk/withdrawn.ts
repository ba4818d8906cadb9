import { type Diagnostic, problem, problemIn, wholeFile } from '../../model/diagnostics/diagnostic.ts'
import type { Elsewhere } from '../../model/diagnostics/facts.ts'
import { findingAt } from '../../model/diagnostics/finding.ts'
import { keyOf } from '../../model/diagnostics/key.ts'
import { RELEASED_TABLES, type ReleasedTable } from '../../model/journey/ledger.ts'
import type { ParsedBook, ParsedRow, ParsedTable } from '../../model/journey/parsed-book.ts'
import { nearestAmong, nearestNames } from '../../model/nearest.ts'
import type { WithdrawnRow } from '../../model/records.gen.ts'
import { placeOfTable, type RawTableName } from '../../model/schema-book.ts'
import { idFrom } from '../cells/meant.ts'
import { atCell, type CheckedRow, edit, elsewhere, isSound } from '../rows.ts'

/** Where the row of a published id is typed. */
const TYPED: Readonly<Record<ReleasedTable, RawTableName | 'rulings'>> = {
  events: 'events',
  groups: 'groups',
  speakers: 'speakers',
  sources: 'sources',
  claims: 'notes',
  rulings: 'rulings',
}

/** The ids of a table: those released, those that stand, and those that were released and do not. */
interface Ids {
  readonly ids: ReadonlyMap<string, string>
  readonly standing: ReadonlyMap<string, Standing>
  readonly gone: readonly string[]
}

interface Standing {
  readonly table: ParsedTable
  readonly row: ParsedRow
}

/**
 * Ids that were released and are gone without a tombstone, tombstones of ids that are in use again or were never released,
 * and those that lead nowhere. Nothing is said of the ids of a table while a file of it cannot be read.
 */
export function checkWithdrawn(
  rows: readonly CheckedRow<WithdrawnRow>[],
  { tables, unread, released }: ParsedBook,
): readonly Diagnostic[] {
  const tombstones = rows.filter(row => isSound(row, 'id', 'table'))
  return RELEASED_TABLES.flatMap(name => {
    const own = tombstones.filter(({ row }) => row.table === name)
    if (unread.includes(TYPED[name]) || (own.length === 0 && !released.has(name))) return []
    const standing = standingIds(tables.filter(({ name: typed }) => typed === TYPED[name]))
    const ids = released.get(name) ?? new Map<string, string>()
    const gone = [...ids.keys()].filter(id => !standing.has(id))
    // A tombstone whose id is misspelt is one mistake.
    const meant = own.flatMap(({ row }) =>
      ids.has(row.id) ? [row.id] : nearestNames(row.id, gone).slice(0, 1),
    )
    const without = unread.includes('withdrawn') ? [] : gone.filter(id => !meant.includes(id))
    let among: ReturnType<typeof nearestAmong> | undefined
    const nearest = (id: string) => {
      among ??= nearestAmong([...standing.keys()].filter(known => !ids.has(known)))
      return among(id)
    }
    return [
      ...without.map(id => goneWithoutTombstone(name, id, ids.get(id) ?? '', nearest)),
      ...checkTombstones(name, own, { ids, standing, gone }),
    ]
  })
}

/** The book as if no claim had ever been released: whether all of them stand, parts tell each other in short. */
export function withoutClaims(book: ParsedBook): ParsedBook {
  return { ...book, released: new Map([...book.released].filter(([name]) => name !== 'claims')) }
}

/** By id, and by the id that a misspelt one is to be: one mistake in its own row is not a withdrawal too. */
function standingIds(tables: readonly ParsedTable[]): ReadonlyMap<string, Standing> {
  const rows = tables.flatMap(table => [...table.rows, ...table.ragged].map(row => ({ table, row })))
  const ids = (of: (id: string) => string) =>
    rows.map(standing => [of(standing.row.cells[0] ?? ''), standing] as const)
  return new Map([...ids(idFrom), ...ids(id => id)])
}

function goneWithoutTombstone(
  table: ReleasedTable,
  id: string,
  version: string,
  nearest: (id: string) => readonly string[],
): Diagnostic {
  const at = { ...wholeFile(placeOfTable('withdrawn'), id), key: `withdrawn/${table}/${id}` }
  const place = placeOfTable(TYPED[table])
  return problemIn('release/id-gone', at, () => ({
    facts: { id, table, place, version, nearest: nearest(id) },
    suggestions: [],
  }))
}

function checkTombstones(
  table: ReleasedTable,
  tombstones: readonly CheckedRow<WithdrawnRow>[],
  { ids, standing, gone }: Ids,
): readonly Diagnostic[] {
  const firsts = new Map<string, Elsewhere>()
  return tombstones.flatMap((tombstone): readonly Diagnostic[] => {
    const { id, merged_into: into, withdrawn_on: withdrawn } = tombstone.row
    const key = `withdrawn/${table}/${id}`
    const first = firsts.get(id)
    if (first) return [problem('row/duplicate-id', { ...atCell(tombstone, 'id'), key }, { first })]
    firsts.set(id, elsewhere(tombstone))
    const stands = standing.get(id)
    if (!ids.has(id)) {
      const nearest = nearestNames(id, gone)
      const suggestions = nearest.map(meant => edit(tombstone, 'id', meant))
      const facts = { table, stands: stands !== undefined, nearest }
      return [problem('release/id-never-released', { ...atCell(tombstone, 'id'), key, suggestions }, facts)]
    }
    if (stands) {
      const at = { ...findingAt(stands.table, stands.row, 0), key: keyOf(stands.table, stands.row) }
      return [problem('release/id-back', at, { tombstone: elsewhere(tombstone), withdrawn })]
    }
    if (into === null || !isSound(tombstone, 'merged_into') || standing.has(into)) return []
    const nearest = nearestNames(into, [...standing.keys()])
    const suggestions = nearest.map(meant => edit(tombstone, 'merged_into', meant))
    const facts = { column: 'merged_into', table: placeOfTable(TYPED[table]), nearest }
    return [
      problem(
        'row/unknown-id',
        { ...atCell(tombstone, 'merged_into'), key: `${key}/merged_into`, suggestions },
        facts,
      ),
    ]
  })
}
