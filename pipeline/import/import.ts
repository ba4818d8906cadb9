import { type Diagnostic, problem, type Staged } from '../model/diagnostics/diagnostic.ts'
import type { ParsedBook, ParsedTable } from '../model/journey/parsed-book.ts'
import type { RawBook, RawFile } from '../model/journey/raw-book.ts'
import type { GroupRow, NoteRow, SourceRow, SpeakerRow } from '../model/records.gen.ts'
import { placeOfTable, type RawTableName, type SchemaBook } from '../model/schema-book.ts'
import { shorten } from '../parse/shorten.ts'
import { append, create } from './append.ts'
import type { Mapping } from './mapping.ts'
import type { SetAside, TheirCount, TheirRows } from './read-rows.ts'
import { claimOf, eventOf, type Named, nameRows } from './rows.ts'

/** A table of somebody else that is to be taken over, and where to. */
export interface Order {
  readonly table: RawFile
  readonly mapping: Mapping
  readonly read: TheirRows
  /** What its files here are called, without folder and ending. */
  readonly name: string
  readonly today: string
  readonly raw: RawBook
  readonly parsed: ParsedBook
  readonly schemas: SchemaBook
  /** What is the matter with a raw folder. */
  readonly check: (raw: RawBook) => readonly Diagnostic[]
}

/** What came of it: files to write, in this order, and where every count went. */
export interface Imported {
  readonly files: readonly RawFile[]
  readonly rows: { readonly all: number; readonly claimed: number; readonly aside: number }
  readonly counts: { readonly all: number; readonly claims: number; readonly aside: number }
  readonly events: number
}

/** A count on its way to becoming a claim. */
interface Candidate {
  readonly row: Named
  readonly count: TheirCount
  readonly note: NoteRow
}

/** What only says that the claims cannot be published. They can be compared. */
const UNPUBLISHABLE = 'source/licence-forbids'

/**
 * In:    the rows of a table of somebody else, and the repository that they come to.
 * Out:   new files, and old ones with new rows at their ends, that `make check` accepts, but for a licence that forbids
 *        publishing; beside them the table as it was read and a list of what was set aside; null where nothing can be taken over.
 * Says:  what is set aside because the repository has it already or would not accept it.
 * Never: changes a row that is there, or loses a row, a column or a count: rows times counts = claims + set aside.
 */
export function importTable(order: Order): Staged<Imported | null> {
  const { read, mapping } = order
  const known = idsOf(order.parsed, 'notes')
  const named = nameRows(read.rows, mapping)
  const common = { ...mapping.speaker, source_id: order.name, recorded_on: order.today }
  const events = new Map<string, Named>()
  const aside: SetAside[] = [...read.aside]
  const said: Diagnostic[] = []
  const refuse = ({ row, count }: Candidate, why: Diagnostic) => {
    aside.push({ line: row.line, count: count.mapping, why })
    said.push(why)
  }
  let candidates: readonly Candidate[] = named
    .flatMap(row => row.counts.map(count => ({ row, count, note: claimOf(row, count, common) })))
    .filter(one => {
      const first = events.get(one.row.event_id) ?? one.row
      events.set(one.row.event_id, first)
      const other = !one.row.mapped && !sameEvent(first, one.row)
      if (!known.has(one.note.claim_id) && !other) return true
      const at = { ...placeIn(order.table.file, one.row.line), text: shorten(one.row.id) }
      refuse(one, problem('import/taken', at, { id: other ? one.row.event_id : one.note.claim_id, other }))
      return false
    })
  for (;;) {
    const made = filesOf(order, candidates)
    if (!made)
      return {
        value: null,
        diagnostics: [...said, problem('import/unwritable', placeIn(order.table.file, null), {})],
      }
    const errors = order
      .check({ ...order.raw, files: made.book })
      .filter(({ severity, code }) => severity === 'error' && code !== UNPUBLISHABLE)
    if (errors.length === 0) return { value: resultOf(order, made, candidates, aside), diagnostics: said }
    const faults = new Map(errors.map(error => [made.causeOf(error), error] as const).reverse())
    const stay = candidates.filter(one => !faults.has(one.note.claim_id) && !faults.has(one.row.event_id))
    if (stay.length === candidates.length) return { value: null, diagnostics: [...said, ...errors] }
    for (const one of candidates) {
      const fault = faults.get(one.note.claim_id) ?? faults.get(one.row.event_id)
      if (!fault) continue
      const at = { ...placeIn(order.table.file, one.row.line), text: fault.text }
      refuse(one, problem('import/not-accepted', at, { code: fault.code, column: fault.field }))
    }
    candidates = stay
  }
}

/** Whether two rows tell the same of the event that both name. */
function sameEvent(a: Named, b: Named): boolean {
  const facts = ({ event: { start, end, country, adm1, place } }: Named) =>
    [start, end, country, adm1, place].join('\n')
  return facts(a) === facts(b)
}

function placeIn(file: string, line: number | null) {
  return {
    file,
    line,
    column: line === null ? null : 1,
    field: null,
    text: null,
    key: line === null ? file : `${file}/${line}`,
  }
}

/** The files that the claims would make, all those of the repository with them, and which claim or event a fault of them is of. */
interface Made {
  readonly changed: readonly RawFile[]
  readonly book: readonly RawFile[]
  readonly events: number
  readonly causeOf: (error: Diagnostic) => string | null
}

function filesOf(order: Order, candidates: readonly Candidate[]): Made | null {
  const { mapping, name, parsed, raw, schemas } = order
  const known = idsOf(parsed, 'events')
  const events = [...new Map(candidates.map(({ row }) => [row.event_id, row])).values()]
    .filter(({ event_id, mapped }) => !mapped && !known.has(event_id))
    .map(eventOf)
  const some = candidates.length > 0
  const used = new Set(candidates.map(({ note }) => note.group_id))
  const groups = (mapping.groups ?? []).filter(({ group_id }) => used.has(group_id))
  const added: Readonly<Record<Exclude<RawTableName, 'notes'>, readonly object[]>> = {
    events,
    groups: missing<GroupRow>(parsed, 'groups', groups, ({ group_id }) => group_id),
    speakers: some ? missing(parsed, 'speakers', [speakerOf(mapping)], ({ speaker_id }) => speaker_id) : [],
    sources: some ? missing(parsed, 'sources', [sourceOf(order)], ({ source_id }) => source_id) : [],
  }
  const changed: RawFile[] = []
  const causes = new Map<string, { readonly firstLine: number; readonly ids: readonly string[] }>()
  for (const table of ['events', 'groups', 'speakers', 'sources'] as const) {
    if (added[table].length === 0) continue
    const place = placeOfTable(table)
    const file = raw.files.find(one => one.file === place)
    const typed = parsed.tables.find(one => one.file === place)
    const appended = file && typed && append(file, typed, added[table])
    if (!appended) return null
    changed.push(appended.file)
    if (table === 'events')
      causes.set(place, { firstLine: appended.firstLine, ids: events.map(({ event_id }) => event_id) })
  }
  const notes = candidates.map(({ note }) => note)
  if (some) {
    const file = create(`raw/notes/${name}.csv`, Object.keys(schemas.raw.notes.properties), notes)
    changed.push(file)
    causes.set(file.file, { firstLine: 2, ids: notes.map(({ claim_id }) => claim_id) })
  }
  const names = new Set(changed.map(({ file }) => file))
  return {
    changed,
    book: [...raw.files.filter(({ file }) => !names.has(file)), ...changed],
    events: events.length,
    causeOf: ({ file, line }) => {
      const cause = causes.get(file)
      return (line !== null && cause?.ids[line - cause.firstLine]) || null
    },
  }
}

function idsOf({ tables }: ParsedBook, name: ParsedTable['name']): ReadonlySet<string> {
  return new Set(
    tables.filter(one => one.name === name).flatMap(({ rows }) => rows.map(({ cells }) => cells[0] ?? '')),
  )
}

function missing<Row extends object>(
  parsed: ParsedBook,
  table: RawTableName,
  rows: readonly Row[],
  id: (row: Row) => string,
): readonly Row[] {
  const known = idsOf(parsed, table)
  return rows.filter(row => !known.has(id(row)))
}

function speakerOf({ speaker }: Mapping): SpeakerRow {
  return { ...speaker, side: null, reliability: 'F', note: null }
}

function sourceOf({ mapping, name, today }: Order): SourceRow {
  const { publisher, title = null, url = null, language, licence, published_on = null } = mapping
  const rest = { archived_url: null, language, published_on, accessed_on: today, relays: null, licence }
  return { source_id: name, kind: 'other', publisher, title, url, ...rest }
}

const ASIDE_COLUMNS = ['line', 'outcome', 'group_id', 'code', 'column', 'text']

/** The table as it was read and the list of what was set aside come first: whoever finds claims finds these too. */
function resultOf(
  order: Order,
  made: Made,
  candidates: readonly Candidate[],
  aside: readonly SetAside[],
): Imported {
  const { read, mapping, name, table } = order
  const list = [...aside]
    .sort((a, b) => a.line - b.line)
    .map(({ line, count: { outcome, group_id }, why: { code, field, text } }) => ({
      line,
      outcome,
      group_id,
      code,
      column: field,
      text,
    }))
  const claimed = new Set(candidates.map(({ row }) => row.line)).size
  const kept = { file: `raw/imports/${name}.csv`, bytes: table.bytes }
  return {
    files: [kept, create(`raw/imports/${name}.set-aside.csv`, ASIDE_COLUMNS, list), ...made.changed],
    rows: { all: read.all, claimed, aside: read.all - claimed },
    counts: { all: read.all * mapping.counts.length, claims: candidates.length, aside: aside.length },
    events: made.events,
  }
}
