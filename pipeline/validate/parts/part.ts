import { chainFrom } from '../../model/chain.ts'
import type { ParsedBook, ParsedTable } from '../../model/journey/parsed-book.ts'
import type { Part } from '../../model/journey/part.ts'
import { asCode } from '../cells/characters.ts'
import { fingerprintOf } from './fingerprint.ts'

/** In which part the claims about an event are. */
export type PartOf = (event: string) => number

/**
 * Events are dealt out by the event of which they are part, whatever else there is: so that everybody who is asked for one
 * part deals alike. What goes round in a ring is dealt out by its smallest id.
 */
export function dealing({ tables }: Pick<ParsedBook, 'tables'>, { of }: Part): PartOf {
  const around = new Map<string, string>()
  for (const { name, columns, rows } of tables) {
    if (name !== 'events') continue
    const [id, whole] = ['event_id', 'part_of'].map(column => columns.indexOf(column))
    for (const { cells } of rows) around.set(asCode(cells[id ?? 0] ?? ''), asCode(cells[whole ?? 0] ?? ''))
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

/** The book with the notes of one part. Rows that are too short or too long to say what they are about are in the first. */
export function onlyPart(book: ParsedBook, { index, of }: Part, partOf: PartOf): ParsedBook {
  if (of === 1) return book
  const restrict = (table: ParsedTable): ParsedTable => {
    if (table.name !== 'notes') return table
    const event = table.columns.indexOf('event_id')
    const rows = table.rows.filter(({ cells }) => partOf(asCode(cells[event] ?? '')) === index)
    return { ...table, rows, ragged: index === 0 ? table.ragged : [] }
  }
  return { ...book, tables: book.tables.map(restrict) }
}
