import { isDeepStrictEqual } from 'node:util'
import { sameFigure } from '../../pipeline/model/figure.ts'
import type { Casebook, Claim } from '../../pipeline/model/journey/casebook.ts'
import type { Journey } from '../../pipeline/model/journey/journey.ts'
import type { RawBook } from '../../pipeline/model/journey/raw-book.ts'
import type { RulingRow } from '../../pipeline/model/records.gen.ts'
import { type ColumnSchema, IDENTIFIED_TABLES, type SchemaBook } from '../../pipeline/model/schema-book.ts'
import { readNotation } from '../../pipeline/wording/notation.ts'
import { readWording } from '../../pipeline/wording/read.ts'
import { asUtf8, isProse, rowsOf, type SeenTable, tableOf, tidied } from './seen.ts'

/** A book without errors, and what the pipeline understood of it. */
export interface Understood {
  readonly book: RawBook
  readonly journey: Journey
  readonly casebook: Casebook
}

/**
 * Everything that an accepted book says otherwise than its bytes do. `before`: the book before one of its files was
 * edited.
 *
 * What must hold: each row that a strict reader sees is a row of the casebook, and there are no others; each cell is
 * what stands in the file, save what a note says; each figure is that of the words; what was not edited is what it was.
 * Of a file that is no UTF-8 the encoding is a matter of opinion, but not its ASCII: that must be in every cell.
 */
export function falsehoods(
  before: Understood,
  after: Understood,
  edited: string,
  schemas: SchemaBook,
): readonly string[] {
  if (edited.endsWith('known-issues.csv')) return falseAcceptance(before, after)
  if (edited.endsWith('withdrawn.csv')) return falseTombstones(before, after)
  if (!tableOf(edited)) return falseDecisions(before, after, edited)
  return [
    ...IDENTIFIED_TABLES.flatMap(table => falseRows(after, table, schemas)),
    ...after.casebook.claims.flatMap(claim => falseFigure(claim, after.casebook)),
    ...changedClaims(before, after, edited, schemas),
    ...after.casebook.rulings.flatMap(ruling => falseRuling(ruling, after.casebook)),
  ]
}

function recordsOf(casebook: Casebook, table: SeenTable): readonly object[] {
  return table === 'notes' ? casebook.claims.map(({ note }) => note) : casebook[table]
}

function falseRows({ book, journey, casebook }: Understood, table: SeenTable, schemas: SchemaBook) {
  const rows = rowsOf(book, table, schemas)
  if (!rows) return [`${table}: was read although it is no table`]
  const records = recordsOf(casebook, table)
  if (records.length !== rows.length) return [`${table}: ${records.length} rows were made of ${rows.length}`]
  const columns = Object.entries(schemas.raw[table].properties)
  const idOf = (cells: readonly string[]) => tidied(cells[0] ?? '', true)
  const inOrder = rows.toSorted((a, b) => (idOf(a.cells) < idOf(b.cells) ? -1 : 1))
  const noted = new Set(
    journey.diagnostics.filter(({ code }) => code === 'cell/unusual-characters').map(({ key }) => key),
  )
  return inOrder.flatMap(({ utf8, cells }, i) => {
    const values = Object.values(records[i] ?? {})
    return columns.flatMap(([name, column], c) => {
      const key = `${table === 'notes' ? '' : `${table}/`}${idOf(cells)}/${name}`
      const cell = cells[c] ?? ''
      const fits = noted.has(key)
        ? says(values[c], tidied(cell, !isProse(column)), column, utf8)
        : says(values[c], cell, column, utf8)
      return fits ? [] : [`${table}: ${key} is ${JSON.stringify(values[c])}, not ${JSON.stringify(cell)}`]
    })
  })
}

/** Whether a value is what a cell says: empty is null, a number is written plainly, a text is itself. */
function says(value: unknown, cell: string, { type }: ColumnSchema, utf8: boolean): boolean {
  if (cell === '') return value === null
  if ([type].flat().some(name => name === 'integer' || name === 'number')) {
    return typeof value === 'number' && /^-?\d+(\.\d+)?$/.test(cell) && value === Number(cell)
  }
  return typeof value === 'string' && (utf8 ? value === cell : ascii(value) === ascii(cell))
}

function ascii(text: string): string {
  return text.replace(/[^\0-\x7f]/g, '').trim()
}

function falseFigure({ note, figure, hedge }: Claim, { methodology }: Casebook): readonly string[] {
  const percent = methodology.about_percent
  const typed = note.figure === null ? null : readNotation(note.figure, percent)
  const reading = readWording(note.wording, note.language, note.outcome, percent)
  const stands = reading.kind === 'read' ? reading : { figure: typed, hedge: null }
  if (!isDeepStrictEqual([figure, hedge], [stands.figure, stands.hedge])) {
    return [`${note.claim_id}: the figure is ${JSON.stringify(figure)}, not that of ${note.wording}`]
  }
  if (reading.kind === 'unread' && note.rank !== 'deprecated' && !typed) {
    return [`${note.claim_id}: passed although ${note.wording} is not understood`]
  }
  const agrees = typed === null || (typed && figure && sameFigure(typed, figure))
  return agrees ? [] : [`${note.claim_id}: passed although ${note.figure} is not what ${note.wording} says`]
}

/** A ruling that is accepted weighed every claim of its series that is not deprecated, and no other. */
function falseRuling(ruling: RulingRow, { claims }: Casebook): readonly string[] {
  const { counting, as_of } = ruling
  const isAbout = ({ note, from, cutOff }: Claim) =>
    note.event_id === ruling.event_id &&
    note.group_id === ruling.group_id &&
    note.outcome === ruling.outcome &&
    note.counting === counting &&
    (counting === 'cumulative' || as_of === (counting === 'stock' ? cutOff : `${from}/${cutOff}`))
  const weighed = claims.filter(claim => isAbout(claim) && claim.note.rank !== 'deprecated')
  const ids = weighed.map(({ note }) => note.claim_id).sort()
  return ids.join(' ') === ruling.claims.split(' ').sort().join(' ')
    ? []
    : [`${ruling.ruling_id}: passed although it weighed ${ruling.claims} and not ${ids.join(' ')}`]
}

/** The parts of a claim that an edit of a table cannot reach; nothing of it moves with the edit of another note but its line. */
const OUT_OF_REACH: Readonly<Record<SeenTable, (claim: Claim) => unknown>> = {
  events: ({ cutOff: _, ...rest }) => rest,
  groups: ({ stake: _, ...rest }) => rest,
  speakers: ({ stake: _stake, speaker: _, ...rest }) => rest,
  sources: ({ source: _, ...rest }) => rest,
  notes: ({ line: _, ...rest }) => rest,
  rulings: claim => claim,
}

/** Claims whose own row nobody touched and that say something else than before, or are gone. */
function changedClaims(before: Understood, after: Understood, edited: string, schemas: SchemaBook) {
  const table = tableOf(edited) ?? 'notes'
  const [were, are] = [before, after].map(one => bytesOfRows(one.book, schemas))
  const claims = new Map(after.casebook.claims.map(claim => [claim.note.claim_id, claim]))
  return before.casebook.claims.flatMap(claim => {
    const id = claim.note.claim_id
    if (were?.get(id) !== are?.get(id)) return []
    const now = claims.get(id)
    const same = now && isDeepStrictEqual(OUT_OF_REACH[table](now), OUT_OF_REACH[table](claim))
    return same ? [] : [`${id}: was not touched and has changed`]
  })
}

/** The cells of every note by its id, one character a byte, whatever the encoding. */
function bytesOfRows(book: RawBook, schemas: SchemaBook): ReadonlyMap<string, string> {
  const rows = rowsOf(book, 'notes', schemas) ?? []
  return new Map(
    rows.map(({ utf8, cells }) => {
      const bytes = utf8 ? cells.map(cell => Buffer.from(cell).toString('latin1')) : cells
      return [cells[0] ?? '', JSON.stringify(bytes)]
    }),
  )
}

/** The editors' decisions are those of the file, each made once; no claim hears of them but through `about_percent`. */
function falseDecisions(before: Understood, after: Understood, edited: string): readonly string[] {
  const text = asUtf8(after.book.files.find(({ file }) => file === edited)?.bytes ?? new Uint8Array())
  if (text === null) return [`${edited}: was read although it is no UTF-8`]
  const decided: unknown = JSON.parse(text)
  const names = text.match(/"(?:[^"\\]|\\.)*"\s*:/g) ?? []
  const [was, is] = [before.casebook, after.casebook]
  return [
    ...(isDeepStrictEqual(decided, is.methodology) ? [] : [`${edited}: is not what was understood`]),
    ...(names.length === namesIn(decided) ? [] : [`${edited}: decides something twice`]),
    ...(was.methodology.about_percent !== is.methodology.about_percent ||
    isDeepStrictEqual(was.claims, is.claims)
      ? []
      : [`${edited}: changed the claims`]),
  ]
}

/** What the editors accept changes nothing that anybody said. */
function falseAcceptance(before: Understood, after: Understood): readonly string[] {
  return isDeepStrictEqual(before.casebook, after.casebook) ? [] : ['known issues changed the casebook']
}

/** What became of ids that are gone changes nothing that anybody said. */
function falseTombstones(before: Understood, after: Understood): readonly string[] {
  const rest = ({ withdrawn: _, ...casebook }: Casebook) => casebook
  return isDeepStrictEqual(rest(before.casebook), rest(after.casebook))
    ? []
    : ['tombstones changed the casebook']
}

function namesIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((sum: number, inside) => sum + 1 + namesIn(inside), 0)
}
