import { chainFrom } from '../../model/chain.ts'
import { LateRow, type ParsedRow, type ParsedTable } from '../../model/journey/parsed-book.ts'
import { asCode } from '../cells/characters.ts'
import { fingerprintOf } from './fingerprint.ts'

/** In which part the claims about an event are. */
export type PartOf = (event: string) => number

/**
 * Events are dealt out by the event of which they are part, whatever else there is: so that everybody who is asked for one
 * part deals alike. What goes round in a ring is dealt out by its smallest id.
 */
export function dealing(tables: readonly ParsedTable[], of: number): PartOf {
  const around = new Map<string, string>()
  for (const { name, columns, rows } of tables) {
    if (name !== 'events') continue
    const [id, whole] = ['event_id', 'part_of'].map(column => columns.indexOf(column))
    for (const { cells } of rows) around.set(cells[id ?? 0] ?? '', cells[whole ?? 0] ?? '')
  }
  const dealt = new Map<string, number>()
  return event => {
    const known = dealt.get(event)
    if (known !== undefined) return known
    const chain = chainFrom(event, id => around.get(id))
    const last = chain.at(-1) ?? event
    const ring = chainFrom(last, id => around.get(id))
    const isRing = around.get(ring.at(-1) ?? '') === last
    const top = isRing ? ring.reduce((a, b) => (a < b ? a : b)) : last
    const index = fingerprintOf(top) % of
    dealt.set(event, index)
    return index
  }
}

/**
 * The notes of each part, whose cells are read when it is asked for. Rows that are too short or too long to say what they are
 * about are in the first.
 */
export function notesOf(
  tables: readonly ParsedTable[],
  partOf: PartOf,
): (index: number) => readonly ParsedTable[] {
  const known = new Map<string, number>()
  const partOfTyped = (typed: string) => {
    const part = known.get(typed) ?? partOf(asCode(typed))
    known.set(typed, part)
    return part
  }
  const dealt = tables.map(({ columns, rows }) => {
    const event = columns.indexOf('event_id')
    const parts = new Map<number, ParsedRow[]>()
    for (const row of rows) {
      const part = partOfTyped((row instanceof LateRow ? row.cell(event) : row.cells[event]) ?? '')
      const dealt = parts.get(part)
      if (dealt) dealt.push(row)
      else parts.set(part, [row])
    }
    return parts
  })
  return index =>
    tables.flatMap((table, i) => {
      const rows = dealt[i]?.get(index)?.map(read) ?? []
      const ragged = index === 0 ? table.ragged : []
      return rows.length > 0 || ragged.length > 0 ? [{ ...table, rows, ragged }] : []
    })
}

/** A row whose cells were made once and for all. */
function read(row: ParsedRow): ParsedRow {
  const { cells, line, bytes, from, to } = row
  return row instanceof LateRow ? { cells, line, bytes, from, to } : row
}
