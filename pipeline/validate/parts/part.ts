import { chainFrom } from '../../model/chain.ts'
import type { ParsedTable } from '../../model/journey/parsed-book.ts'
import { comparing, groupBy } from '../../model/order.ts'
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
    const top = isRing ? ring.reduce((a, b) => (a < b ? a : b), last) : last
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
  const dealt = tables.map(({ columns, rows, late }) => {
    const event = columns.indexOf('event_id')
    const ready = groupBy(rows, ({ cells }) => partOfTyped(cells[event] ?? ''))
    const waiting = new Map<number, number[]>()
    for (let row = 0; late && row < late.count; row++) {
      const part = partOfTyped(late.cell(row, event))
      const ofPart = waiting.get(part)
      if (ofPart) ofPart.push(row)
      else waiting.set(part, [row])
    }
    return { ready, waiting }
  })
  return index =>
    tables.flatMap((table, i) => {
      const { late, ...rest } = table
      const read = dealt[i]?.waiting.get(index)?.flatMap(row => late?.read(row) ?? []) ?? []
      const rows = [...(dealt[i]?.ready.get(index) ?? []), ...read].sort(comparing(({ line }) => line))
      const ragged = index === 0 ? table.ragged : []
      return rows.length > 0 || ragged.length > 0 ? [{ ...rest, rows, ragged }] : []
    })
}
