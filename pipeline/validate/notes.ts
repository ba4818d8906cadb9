import { chainFrom } from '../model/chain.ts'
import type { Diagnostic, Staged } from '../model/diagnostics/diagnostic.ts'
import type { Casebook, Claim } from '../model/journey/casebook.ts'
import type { ParsedBook, ParsedTable } from '../model/journey/parsed-book.ts'
import type { Part, Word } from '../model/journey/part.ts'
import { comparing } from '../model/order.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { readCharacters } from './cells/characters.ts'
import { toClaims } from './claims.ts'
import { conclude } from './conclude.ts'
import { outcomeOf } from './desk/known-issues.ts'
import { openEnds } from './parts/open-ends.ts'
import { checkReferences } from './references.ts'
import { checkRows } from './rows.ts'
import { checkRulings } from './rulings/rulings.ts'
import { checksOf } from './schemas.ts'
import { type CheckedTables, soundRows } from './tables.ts'
import { claimsInOtherFiles, driftedIds } from './together/ids.ts'
import { fallingCounts, type NoteOf, partsAboveWholes } from './together/tolls.ts'
import { claimsTypedTwice, countedTwice, likelyRelays } from './together/twins.ts'

/** The notes of a book, or of a part of it, checked. */
export interface CheckedNotes {
  /** Their claims, with the rulings on them, and what of the other tables they need; null without methodology. */
  readonly casebook: Casebook | null
  readonly diagnostics: readonly Diagnostic[]
  readonly tables: readonly ParsedTable[]
  /** What is known of them to whoever looks at all parts. */
  readonly word: Word
}

/** With this the wordings are read where the methodology cannot be, so that it does not hide what is wrong in them. */
const USUAL = { about_percent: 10 }

export function checkNotes(
  typed: readonly ParsedTable[],
  { unread, released }: Pick<ParsedBook, 'unread' | 'released'>,
  beside: CheckedTables,
  schemas: SchemaBook,
  part: Part & { readonly has: (event: string) => boolean },
): CheckedNotes {
  const { known, methodology, issues } = beside
  const found: (readonly Diagnostic[])[] = []
  const keep = <T>({ value, diagnostics }: Staged<T>): T => {
    found.push(diagnostics)
    return value
  }
  const tables = typed.map(table => keep(readCharacters(table, schemas.raw.notes)))
  const references = checkReferences(tables, { names: ['notes'], ids: beside.ids, unread }, schemas)
  const satisfies = checksOf(schemas).table('notes')
  const notes = tables.flatMap(table => keep(checkRows(table, schemas.raw.notes, satisfies)))
  const claims = keep(toClaims(notes, known, methodology ?? USUAL))
  let byId: ReadonlyMap<string, (typeof notes)[number]> | undefined
  const noteOf: NoteOf = claim => {
    byId ??= new Map(notes.map(note => [note.row.claim_id, note]))
    return byId.get(claim)
  }
  // A row with a mistake may name no event.
  const rulings = beside.rulings.filter(({ row }) => part.has(row.event_id ?? ''))
  const counted = countedTwice(notes)
  const relays = likelyRelays(counted, known.typedSources)
  found.push(
    references.find(),
    driftedIds(tables),
    claimsInOtherFiles(notes, known.events),
    claimsTypedTwice(counted),
    relays,
    fallingCounts(claims, noteOf),
    partsAboveWholes(claims, noteOf, known),
    checkRulings(rulings, { tables, unread }, { ...beside.records, claims }),
  )
  const diagnostics = conclude(found.flat(), { typed, tables }, issues)
  const ends = openEnds(tables, released, { sources: known.typedSources, notes, rulings, relays }, part)
  return {
    casebook: methodology && {
      ...(part.of === 1 ? beside.records : needed(claims, beside)),
      methodology,
      claims: [...claims].sort(comparing(({ note }) => note.claim_id)),
      rulings: soundRows(rulings, ({ ruling_id }) => ruling_id),
    },
    diagnostics,
    tables,
    word: { ends, outcome: outcomeOf(diagnostics, issues) },
  }
}

/** The rows of other tables without which claims cannot be weighed: those that they name, and those around these. */
function needed(claims: readonly Claim[], { known, records }: CheckedTables): CheckedTables['records'] {
  const all = <T>(
    ids: readonly string[],
    rows: ReadonlyMap<string, T>,
    around: (row: T) => string | null,
  ): readonly T[] => {
    const next = (id: string) => {
      const row = rows.get(id)
      return row && around(row)
    }
    const chains = new Set([...new Set(ids)].flatMap(id => chainFrom(id, next)))
    return [...chains].sort().flatMap(id => rows.get(id) ?? [])
  }
  return {
    ...records,
    events: all(
      claims.map(({ note }) => note.event_id),
      known.events,
      ({ part_of }) => part_of,
    ),
    speakers: all(
      claims.map(({ note }) => note.speaker_id),
      known.speakers,
      () => null,
    ),
    sources: all(
      claims.map(({ note }) => note.source_id),
      known.sources,
      ({ relays }) => relays,
    ),
  }
}
