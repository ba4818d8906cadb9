import { chainFrom } from '../../model/chain.ts'
import { type Diagnostic, problem } from '../../model/diagnostics/diagnostic.ts'
import type { Elsewhere } from '../../model/diagnostics/facts.ts'
import { keyOf } from '../../model/diagnostics/key.ts'
import type { ParsedBook, ParsedTable } from '../../model/journey/parsed-book.ts'
import type { OpenEnds } from '../../model/journey/part.ts'
import type { EventRow, NoteRow, SourceRow, SpeakerRow } from '../../model/records.gen.ts'
import { IDENTIFIED_TABLES } from '../../model/schema-book.ts'
import { spotOfCell } from '../../model/spot.ts'
import { atCell, type CheckedRow, edit, isSound } from '../rows.ts'
import { mayShare } from './sharing.ts'

/** Ids that are right one by one and look wrong together, and pages that nobody keeps a copy of. */

/**
 * Two ids of one table that differ by nothing but hyphens, and two rows of speakers, groups or events with the same name:
 * one thing may have got two ids.
 */
export function driftedIds(tables: readonly ParsedTable[]): readonly Diagnostic[] {
  return IDENTIFIED_TABLES.flatMap(name => {
    const rows = tables
      .filter(table => table.name === name)
      .flatMap(table => table.rows.map(row => ({ table, row, id: row.cells[0] ?? '' })))
    const cell = rows[0]?.table.columns.indexOf('name_en') ?? -1
    const bySpelling = new Map<string, Elsewhere>()
    const byName = new Map<string, Elsewhere>()
    const alike = cell < 0 ? mayShare(rows, ({ id }) => [id]) : rows
    return alike.flatMap(({ table, row, id }) => {
      const here = { id, file: table.file, line: row.line }
      const spelt = firstWith(bySpelling, bareOfHyphens(id), here)
      const called = firstWith(byName, bareName(row.cells[cell] ?? ''), here)
      const [other, by] = spelt ? [spelt, 'spelling' as const] : [called, 'name' as const]
      if (!other) return []
      const at = {
        ...spotOfCell(table, row, 0),
        field: table.columns[0] ?? null,
        text: id,
        key: keyOf(table, row),
      }
      return [problem('row/id-drift', at, { other, by })]
    })
  })
}

/** An id without its hyphens, save those between digits. */
export function bareOfHyphens(id: string): string {
  return id.replace(/(?<!\d)-|-(?!\d)/g, '')
}

/** The row that had this text first, under another id; this one is remembered if there was none. */
function firstWith(seen: Map<string, Elsewhere>, text: string, here: Elsewhere): Elsewhere | null {
  const first = seen.get(text)
  if (!first) seen.set(text, here)
  return first && first.id !== here.id && text !== '' ? first : null
}

function bareName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/**
 * Speakers whom no claim names, and sources that no claim names and no other source relays. Nothing is said of a table
 * while an id that it does not have is named: that may be the one that was meant.
 */
export function unusedRows(
  { tables, unread }: Pick<ParsedBook, 'tables' | 'unread'>,
  parts: readonly Pick<OpenEnds, 'heard' | 'read'>[],
  speakers: readonly CheckedRow<SpeakerRow>[],
  sources: readonly CheckedRow<SourceRow>[],
): readonly Diagnostic[] {
  const notes = tables.filter(({ name }) => name === 'notes')
  if (unread.includes('notes') || notes.some(({ ragged }) => ragged.length > 0)) return []
  const named = (column: string, name: ParsedTable['name']) =>
    tables
      .filter(table => table.name === name)
      .flatMap(({ columns, rows }) => rows.map(({ cells }) => cells[columns.indexOf(column)] || null))
      .filter(id => id !== null)
  const heard = new Set(parts.flatMap(part => [...part.heard]))
  const read = new Set([...parts.flatMap(part => [...part.read]), ...named('relays', 'sources')])
  const speakerIds = new Set(named('speaker_id', 'speakers'))
  const sourceIds = new Set(named('source_id', 'sources'))
  const unused = <T>(
    rows: readonly CheckedRow<T>[],
    column: keyof T & string,
    table: 'speakers' | 'sources',
  ) =>
    rows
      .filter(row => isSound(row, column))
      .map(row =>
        problem('row/unused', { ...atCell(row, column), key: keyOf(row.table, row.parsed) }, { table }),
      )
  return [
    ...([...heard].every(id => speakerIds.has(id))
      ? unused(
          speakers.filter(({ row }) => !heard.has(row.speaker_id)),
          'speaker_id',
          'speakers',
        )
      : []),
    ...([...read].every(id => sourceIds.has(id))
      ? unused(
          sources.filter(({ row }) => !read.has(row.source_id)),
          'source_id',
          'sources',
        )
      : []),
  ]
}

/** Pages on the web of which no archived copy is named. */
export function unarchivedSources(sources: readonly CheckedRow<SourceRow>[]): readonly Diagnostic[] {
  return sources
    .filter(({ row, faulty }) => faulty.size === 0 && row.url !== null && row.archived_url === null)
    .map(source =>
      problem(
        'source/not-archived',
        { ...atCell(source, 'url'), key: keyOf(source.table, source.parsed) },
        {},
      ),
    )
}

/** Claims in a file that bears the name of an event of which theirs is neither a part nor the whole. */
export function claimsInOtherFiles(
  notes: readonly CheckedRow<NoteRow>[],
  events: ReadonlyMap<string, EventRow>,
): readonly Diagnostic[] {
  const family = (id: string) => chainFrom(id, at => events.get(at)?.part_of)
  const found: Diagnostic[] = []
  let table: ParsedTable | undefined
  let file = ''
  for (const note of notes) {
    if (note.table !== table) {
      table = note.table
      file = /([^/]+)\.csv$/.exec(table.file)?.[1] ?? ''
    }
    const { event_id: event } = note.row
    if (event === file || !events.has(file) || !events.has(event)) continue
    if (family(event).includes(file) || family(file).includes(event)) continue
    const at = { ...atCell(note, 'event_id'), suggestions: [edit(note, 'event_id', file)] }
    found.push(problem('claim/in-other-file', at, { event, file }))
  }
  return found
}
