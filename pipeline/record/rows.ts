import type { Casebook } from '../model/journey/casebook.ts'
import type { ParsedBook } from '../model/journey/parsed-book.ts'
import { nearest } from '../model/nearest.ts'
import {
  type Added,
  type Answers,
  type Field,
  type GrowingTable,
  isRequired,
  NEW_WITH_NOTE,
  TABLE_OF,
  valuesAllowed,
} from './form.ts'
import { claimId, eventId } from './ids.ts'

/** What is there before anything is added: read, and checked. */
export interface Known {
  readonly parsed: ParsedBook
  readonly casebook: Casebook
}

/** A row to be added, its cells in the order of the columns. */
export interface NewRow {
  readonly table: GrowingTable
  readonly file: string
  readonly id: string
  readonly cells: readonly string[]
}

/** What keeps answers from making rows. */
export type Objection =
  | { readonly kind: 'unknown-field'; readonly name: string; readonly nearest: string | null }
  | {
      readonly kind: 'unknown-value'
      readonly name: string
      readonly typed: string
      readonly allowed: readonly string[]
    }
  /** An id that no table has. `creates`: the fields with which it would be added; none where it cannot be. */
  | {
      readonly kind: 'unknown-id'
      readonly name: string
      readonly typed: string
      readonly known: readonly string[]
      readonly creates: readonly string[]
    }
  /** Fields of a row that is there already. */
  | {
      readonly kind: 'not-new'
      readonly name: string
      readonly typed: string
      readonly fields: readonly string[]
    }
  | { readonly kind: 'taken'; readonly name: string; readonly typed: string; readonly free: string }

/** What a row says of itself where nobody says anything else: F is Admiralty's for "cannot be judged". */
const UNLESS_SAID: Readonly<Record<string, string>> = { RANK: 'normal', SPEAKER_RELIABILITY: 'F' }

/** What follows from another answer, more often than not. */
const FOLLOWS_FROM: Readonly<Record<string, string>> = { COUNTING: 'OUTCOME', LANGUAGE: 'SOURCE' }

/** Everything that is wrong with the answers by themselves: names, values and ids, before it is asked what is missing. */
export function objectionsTo(
  added: Added,
  fields: readonly Field[],
  answers: Answers,
  known: Known,
): readonly Objection[] {
  const names = fields.map(({ name }) => name)
  const strangers = [...answers.keys()].filter(name => !names.includes(name))
  if (strangers.length > 0)
    return strangers.map(name => ({ kind: 'unknown-field', name, nearest: nearest(name, names) }))
  const fresh = newTables(added, fields, answers, known)
  return fields.flatMap((field): readonly Objection[] => {
    const { name } = field
    const typed = answers.get(name)
    if (typed === undefined) return []
    const allowed = valuesAllowed(field)
    if (allowed && !allowed.includes(typed)) return [{ kind: 'unknown-value', name, typed, allowed }]
    if (name === 'ID') return takenId(added, typed, answers, known)
    const ids = idsFor(field, known)
    if (!ids) return []
    const table = (['sources', 'speakers'] as const).find(one => NEW_WITH_NOTE[one] === name)
    const rest = table ? fields.filter(one => added === 'note' && one.table === table) : []
    if (ids.includes(typed)) {
      const surplus = rest.filter(one => answers.has(one.name)).map(one => one.name)
      return surplus.length > 0 ? [{ kind: 'not-new', name, typed, fields: surplus }] : []
    }
    if (table && fresh.includes(table)) return []
    const creates = rest.filter(isRequired).flatMap(one => (UNLESS_SAID[one.name] ? [] : one.name))
    return [{ kind: 'unknown-id', name, typed, known: ids, creates }]
  })
}

/** Answers with what follows from them: defaults that say nothing anybody would have to decide, and proposed ids. */
export function withDefaults(
  added: Added,
  fields: readonly Field[],
  answers: Answers,
  known: Known,
  today: string,
): Answers {
  const filled = new Map(answers)
  const get = (name: string) => filled.get(name) ?? ''
  const propose = (name: string, value: string | undefined) => {
    if (!filled.has(name) && value) filled.set(name, value)
  }
  if (added === 'event') {
    if (get('NAME_EN') && get('START')) propose('ID', proposedId(added, filled, known))
    return filled
  }
  const grows = ['notes', ...newTables(added, fields, answers, known)]
  for (const { name, table } of fields) if (grows.includes(table)) propose(name, UNLESS_SAID[name])
  // What is displaced, held or missing may be a stock as well as a sum: that is the recorder's to say.
  if (filled.has('FROM')) propose('COUNTING', 'within')
  else if (['killed', 'wounded', 'killed_or_wounded'].includes(get('OUTCOME')))
    propose('COUNTING', 'cumulative')
  const source = known.casebook.sources.find(({ source_id }) => source_id === get('SOURCE'))
  propose('LANGUAGE', source?.language ?? filled.get('SOURCE_LANGUAGE'))
  propose('RECORDED_ON', today)
  if (['EVENT', 'GROUP', 'OUTCOME', 'SPEAKER'].every(name => filled.has(name)))
    propose('ID', proposedId(added, filled, known))
  return filled
}

/** The fields that must still be answered. */
export function missingFrom(
  added: Added,
  fields: readonly Field[],
  answers: Answers,
  known: Known,
): readonly Field[] {
  const tables = [TABLE_OF[added], ...newTables(added, fields, answers, known)]
  const mayFollow = ({ name }: Field) => name in FOLLOWS_FROM && !answers.has(FOLLOWS_FROM[name] ?? '')
  return fields.filter(
    field =>
      tables.includes(field.table) &&
      !answers.has(field.name) &&
      // An id is proposed as soon as what it is made from is known.
      field.name !== 'ID' &&
      !mayFollow(field) &&
      (isRequired(field) || (answers.get('COUNTING') === 'within' && ['FROM', 'AS_OF'].includes(field.name))),
  )
}

/** The rows that complete answers make, those that others refer to first. */
export function rowsOf(
  added: Added,
  fields: readonly Field[],
  answers: Answers,
  known: Known,
): readonly NewRow[] {
  const tables = [...newTables(added, fields, answers, known), TABLE_OF[added]]
  return tables.map(table => {
    const idField = table === 'sources' || table === 'speakers' ? NEW_WITH_NOTE[table] : 'ID'
    const id = answers.get(added === 'event' ? 'ID' : idField) ?? ''
    const others = fields.filter(field => field.table === table && field.name !== 'ID')
    const cells = [id, ...others.map(({ name }) => answers.get(name) ?? '')]
    return { table, file: fileOf(table, answers, known), id, cells }
  })
}

/** Every id that a field may name; null where it names none. */
export function idsFor({ schema }: Field, { casebook }: Known): readonly string[] | null {
  switch (schema['x-references']) {
    case 'events':
      return casebook.events.map(({ event_id }) => event_id)
    case 'groups':
      return casebook.groups.map(({ group_id }) => group_id)
    case 'speakers':
      return casebook.speakers.map(({ speaker_id }) => speaker_id)
    case 'sources':
      return casebook.sources.map(({ source_id }) => source_id)
    case 'notes':
      return casebook.claims.map(({ note }) => note.claim_id)
    default:
      return null
  }
}

/** The tables to which a source or a speaker is added because something of it was said. */
export function newTables(
  added: Added,
  fields: readonly Field[],
  answers: Answers,
  known: Known,
): readonly ('sources' | 'speakers')[] {
  if (added === 'event') return []
  return (['sources', 'speakers'] as const).filter(table => {
    const name = NEW_WITH_NOTE[table]
    const id = answers.get(name)
    const field = fields.find(one => one.name === name)
    const isKnown = id !== undefined && field && idsFor(field, known)?.includes(id)
    return !isKnown && fields.some(one => one.table === table && answers.has(one.name))
  })
}

function takenId(added: Added, typed: string, answers: Answers, known: Known): readonly Objection[] {
  if (!takenIds(added, known).has(typed)) return []
  return [{ kind: 'taken', name: 'ID', typed, free: proposedId(added, answers, known) }]
}

function proposedId(added: Added, answers: Answers, known: Known): string {
  const get = (name: string) => answers.get(name) ?? ''
  const taken = takenIds(added, known)
  if (added === 'event') return eventId(get('NAME_EN'), get('START'), taken)
  const event = get('EVENT')
  const siblings = known.casebook.claims
    .filter(({ note }) => note.event_id === event)
    .map(({ note }) => note.claim_id)
  const named = { event, group: get('GROUP'), outcome: get('OUTCOME'), speaker: get('SPEAKER') }
  return claimId({ ...named, reportedOn: get('REPORTED_ON') }, siblings, taken)
}

/** Every id that stands in the table, was released or was withdrawn: none is ever used again. */
function takenIds(added: Added, { parsed, casebook }: Known): ReadonlySet<string> {
  const table = TABLE_OF[added]
  const typed = parsed.tables
    .filter(({ name }) => name === table)
    .flatMap(({ rows, ragged }) => [...rows, ...ragged].map(({ cells }) => cells[0] ?? ''))
  const released = parsed.released.get(added === 'note' ? 'claims' : 'events')?.keys() ?? []
  return new Set([...typed, ...released, ...casebook.withdrawn.map(({ id }) => id)])
}

/** The file of a row: a note goes to the others about its event, or into a file of its own. */
function fileOf(table: GrowingTable, answers: Answers, { casebook }: Known): string {
  if (table !== 'notes') return `raw/${table}.csv`
  const event = answers.get('EVENT') ?? ''
  return casebook.claims.findLast(({ note }) => note.event_id === event)?.file ?? `raw/notes/${event}.csv`
}
