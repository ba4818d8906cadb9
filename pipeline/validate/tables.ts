import type { Diagnostic, Staged } from '../model/diagnostics/diagnostic.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import type { ParsedBook, ParsedTable } from '../model/journey/parsed-book.ts'
import { comparing, groupBy } from '../model/order.ts'
import type {
  EventRow,
  GroupRow,
  KnownIssueRow,
  RulingRow,
  SourceRow,
  SpeakerRow,
  WithdrawnRow,
} from '../model/records.gen.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { readCharacters } from './cells/characters.ts'
import type { Read } from './conclude.ts'
import { unacceptable } from './desk/known-issues.ts'
import { checkMethodology } from './desk/methodology.ts'
import { checkReferences, type KnownIds, REFERENCE_TABLES } from './references.ts'
import { type CheckedRow, checkRows } from './rows.ts'
import { checksOf, type RawRecords } from './schemas.ts'
import { checkEventPeriod } from './together/dates.ts'
import { driftedIds, unarchivedSources } from './together/ids.ts'

/** Everything of a book but its notes, checked: the tables to which notes refer, and those of the desk. */
export interface CheckedTables extends Read {
  /** The rows that are right, each list ordered by id. */
  readonly records: Pick<Casebook, 'events' | 'groups' | 'speakers' | 'sources' | 'withdrawn'>
  readonly known: KnownRows
  readonly ids: KnownIds
  readonly speakers: readonly CheckedRow<SpeakerRow>[]
  readonly sources: readonly CheckedRow<SourceRow>[]
  readonly rulings: readonly CheckedRow<RulingRow>[]
  readonly withdrawn: readonly CheckedRow<WithdrawnRow>[]
  readonly issues: readonly CheckedRow<KnownIssueRow>[]
  /** Null where it cannot be read. */
  readonly methodology: Casebook['methodology'] | null
  /** Finds what is wrong in them; with what was said before. Whoever checks notes alone need not look. */
  readonly find: () => readonly Diagnostic[]
}

/** Rows by their ids. */
export interface KnownRows {
  readonly events: ReadonlyMap<string, EventRow>
  readonly groups: ReadonlyMap<string, GroupRow>
  readonly speakers: ReadonlyMap<string, SpeakerRow>
  readonly sources: ReadonlyMap<string, SourceRow>
  /** Every source, those with mistakes of their own included. */
  readonly typedSources: ReadonlyMap<string, CheckedRow<SourceRow>>
  /** The events in the place of one, itself included; none where no place is named. */
  readonly eventsInPlaceOf: (event: EventRow) => readonly EventRow[]
}

export function checkTables(parsed: Staged<ParsedBook>, schemas: SchemaBook): CheckedTables {
  const { tables: all, methodology: document, unread } = parsed.value
  const checks = checksOf(schemas)
  const said: (readonly Diagnostic[])[] = [parsed.diagnostics]
  const keep = <T>({ value, diagnostics }: Staged<T>): T => {
    said.push(diagnostics)
    return value
  }
  const typed = all.filter(({ name }) => name !== 'notes')
  const tables = typed.map(table => keep(readCharacters(table, schemas.raw[table.name])))
  const references = checkReferences(tables, { names: REFERENCE_TABLES, ids: new Map(), unread }, schemas)
  const check = <T extends keyof RawRecords>(name: T): readonly CheckedRow<RawRecords[T]>[] =>
    tables
      .filter(table => table.name === name)
      .flatMap(table => keep(checkRows(table, schemas.raw[name], checks.table(name))))
  const events = check('events')
  const groups = check('groups')
  const speakers = check('speakers')
  const sources = check('sources')
  const rulings = check('rulings')
  const withdrawn = check('withdrawn')
  const issues = check('known-issues').filter(({ faulty }) => faulty.size === 0)
  const methodology = keep(checkMethodology(document, checks.methodology()))
  const records = {
    events: soundRows(events, ({ event_id }) => event_id),
    groups: soundRows(groups, ({ group_id }) => group_id),
    speakers: soundRows(speakers, ({ speaker_id }) => speaker_id),
    sources: soundRows(sources, ({ source_id }) => source_id),
    withdrawn: soundRows(withdrawn, ({ table, id }) => `${table} ${id}`),
  }
  return {
    typed,
    tables,
    records,
    known: knownRows(records, sources),
    ids: references.ids,
    speakers,
    sources,
    rulings,
    withdrawn,
    issues,
    methodology,
    find: () => [
      ...said.flat(),
      ...references.find(),
      ...driftedIds(tables),
      ...events.flatMap(checkEventPeriod),
      ...unarchivedSources(sources),
      ...unacceptable(issues),
    ],
  }
}

export function knownRows(
  { events, groups, speakers, sources }: CheckedTables['records'],
  typedSources: readonly CheckedRow<SourceRow>[],
): KnownRows {
  const inPlace = groupBy(
    events.filter(({ place }) => place !== null),
    placeOf,
  )
  return {
    events: new Map(events.map(event => [event.event_id, event])),
    groups: new Map(groups.map(group => [group.group_id, group])),
    speakers: new Map(speakers.map(speaker => [speaker.speaker_id, speaker])),
    sources: new Map(sources.map(source => [source.source_id, source])),
    typedSources: new Map(typedSources.map(source => [source.row.source_id, source])),
    eventsInPlaceOf: event => (event.place === null ? [] : (inPlace.get(placeOf(event)) ?? [])),
  }
}

function placeOf({ country, place }: EventRow): string {
  return `${country}\n${place}`
}

/** The rows without a mistake, ordered by id. */
export function soundRows<T>(
  checked: readonly CheckedRow<T>[],
  id: (row: Readonly<T>) => string,
): readonly Readonly<T>[] {
  return checked
    .filter(({ faulty }) => faulty.size === 0)
    .map(({ row }) => row)
    .sort(comparing(id))
}

/** The tables of notes among others. */
export function notesIn(tables: readonly ParsedTable[]): readonly ParsedTable[] {
  return tables.filter(({ name }) => name === 'notes')
}
