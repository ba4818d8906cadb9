import { firstDay, lastDay } from '../model/date.ts'
import type { Diagnostic, Staged } from '../model/diagnostics/diagnostic.ts'
import { eventPeriodReversed } from '../model/diagnostics/problems-of-meaning.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import type { ParsedBook } from '../model/journey/parsed-book.ts'
import { comparing } from '../model/order.ts'
import type { EventRow } from '../model/records.gen.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { spotOfCell } from '../model/spot.ts'
import { toClaims } from './claims.ts'
import { checkMethodology, checkRowCounts } from './desk.ts'
import { checkReferences } from './references.ts'
import { type CheckedRow, checkRows } from './rows.ts'
import { compileMethodology, compileTable, type RawRecords, strictAjv } from './schemas.ts'

/**
 * In:    tables of texts.
 * Out:   a casebook: typed rows that satisfy their schemas, claims whose words were read; null without methodology.
 * Says:  every cell that breaks its schema, every id that leads nowhere, every wording that is not understood.
 * Never: repairs, coerces or guesses. A row that fails is set aside whole.
 */
export function validate(parsed: ParsedBook, schemas: SchemaBook): Staged<Casebook | null> {
  const ajv = strictAjv()
  const diagnostics: Diagnostic[] = [...checkReferences(parsed, schemas)]
  const check = <T extends keyof RawRecords>(name: T): readonly CheckedRow<RawRecords[T]>[] => {
    const satisfies = compileTable(ajv, schemas, name)
    return parsed.tables
      .filter(table => table.name === name)
      .flatMap(table => {
        const checked = checkRows(table, schemas.raw[name], satisfies)
        diagnostics.push(...checked.diagnostics)
        return checked.rows
      })
  }
  const events = check('events')
  const groups = check('groups')
  const speakers = check('speakers')
  const sources = check('sources')
  const notes = check('notes')
  diagnostics.push(...events.flatMap(checkEventPeriod))

  const methodology = checkMethodology(parsed.methodology, compileMethodology(ajv, schemas))
  diagnostics.push(...methodology.diagnostics)
  if (methodology.value) diagnostics.push(...checkRowCounts(parsed, methodology.value))

  const tables = {
    events: rowsOf(events, ({ event_id }) => event_id),
    groups: rowsOf(groups, ({ group_id }) => group_id),
    speakers: rowsOf(speakers, ({ speaker_id }) => speaker_id),
    sources: rowsOf(sources, ({ source_id }) => source_id),
  }
  const claims = toClaims(notes, { ...tables, methodology: methodology.value ?? USUAL })
  diagnostics.push(...claims.diagnostics)
  if (!methodology.value) return { value: null, diagnostics }
  const ordered = [...claims.value].sort(comparing(({ note }) => note.claim_id))
  return { value: { ...tables, methodology: methodology.value, claims: ordered }, diagnostics }
}

/** With this the wordings are read where the methodology cannot be, so that it does not hide what is wrong in them. */
const USUAL = { about_percent: 10 }

function rowsOf<T>(
  checked: readonly CheckedRow<T>[],
  id: (row: Readonly<T>) => string,
): readonly Readonly<T>[] {
  return checked.map(({ row }) => row).sort(comparing(id))
}

function checkEventPeriod({ row, parsed, table }: CheckedRow<EventRow>): readonly Diagnostic[] {
  if (firstDay(row.start) <= lastDay(row.end)) return []
  const spot = spotOfCell(table, parsed, table.columns.indexOf('end'))
  return [eventPeriodReversed({ ...spot, text: row.end, key: `${row.event_id}/end` }, row.start)]
}
