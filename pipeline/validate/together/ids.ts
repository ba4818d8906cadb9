import { type Diagnostic, problem } from '../../model/diagnostics/diagnostic.ts'
import type { ParsedBook, ParsedTable } from '../../model/journey/parsed-book.ts'
import type { EventRow, NoteRow, SourceRow, SpeakerRow } from '../../model/records.gen.ts'
import { RAW_TABLES } from '../../model/schema-book.ts'
import { spotOfCell } from '../../model/spot.ts'
import { atCell, type CheckedRow, edit, isSound } from '../rows.ts'

/** Ids that are right one by one and look wrong together, and pages that nobody keeps a copy of. */

/** Two ids of one table that differ by nothing but hyphens: one thing may have got two names. */
export function driftedIds({ tables }: Pick<ParsedBook, 'tables'>): readonly Diagnostic[] {
  return RAW_TABLES.flatMap(name => {
    const seen = new Map<string, { id: string; file: string; line: number }>()
    return tables
      .filter(table => table.name === name)
      .flatMap(table =>
        table.rows.flatMap(row => {
          const id = row.cells[0] ?? ''
          const letters = id.replaceAll('-', '')
          const other = seen.get(letters)
          if (!other) seen.set(letters, { id, file: table.file, line: row.line })
          if (!other || other.id === id || letters === '') return []
          const at = { ...spotOfCell(table, row, 0), field: table.columns[0] ?? null, text: id, key: id }
          return [problem('row/id-drift', at, { other })]
        }),
      )
  })
}

/** Speakers whom no claim names, and sources that no claim names and no other source relays. */
export function unusedRows(
  { tables, unread }: Pick<ParsedBook, 'tables' | 'unread'>,
  speakers: readonly CheckedRow<SpeakerRow>[],
  sources: readonly CheckedRow<SourceRow>[],
): readonly Diagnostic[] {
  const notes = tables.filter(({ name }) => name === 'notes')
  if (unread.includes('notes') || notes.some(({ ragged }) => ragged.length > 0)) return []
  const named = (columns: readonly string[], among: readonly ParsedTable[]) =>
    new Set(
      among.flatMap(({ columns: all, rows }) =>
        columns.flatMap(column => rows.map(({ cells }) => cells[all.indexOf(column)] ?? '')),
      ),
    )
  const heard = named(['speaker_id'], notes)
  const read = named(['source_id'], notes)
  const relayed = named(
    ['relays'],
    tables.filter(({ name }) => name === 'sources'),
  )
  return [
    ...speakers
      .filter(speaker => isSound(speaker, 'speaker_id') && !heard.has(speaker.row.speaker_id))
      .map(row =>
        problem(
          'row/unused',
          { ...atCell(row, 'speaker_id'), key: row.row.speaker_id },
          { table: 'speakers' },
        ),
      ),
    ...sources
      .filter(source => isSound(source, 'source_id'))
      .filter(({ row }) => !read.has(row.source_id) && !relayed.has(row.source_id))
      .map(row =>
        problem('row/unused', { ...atCell(row, 'source_id'), key: row.row.source_id }, { table: 'sources' }),
      ),
  ]
}

/** Pages on the web of which no archived copy is named. */
export function unarchivedSources(sources: readonly CheckedRow<SourceRow>[]): readonly Diagnostic[] {
  return sources
    .filter(({ row, faulty }) => faulty.size === 0 && row.url !== null && row.archived_url === null)
    .map(source =>
      problem('source/not-archived', { ...atCell(source, 'url'), key: source.row.source_id }, {}),
    )
}

/** Claims in a file that bears the name of an event of which theirs is neither a part nor the whole. */
export function claimsInOtherFiles(
  notes: readonly CheckedRow<NoteRow>[],
  events: readonly EventRow[],
): readonly Diagnostic[] {
  const around = new Map(events.map(({ event_id, part_of }) => [event_id, part_of]))
  const family = (id: string) => {
    const whole = [id]
    for (let next = around.get(id); next && !whole.includes(next); next = around.get(next)) whole.push(next)
    return whole
  }
  return notes.flatMap(note => {
    const { event_id: event } = note.row
    const file = /([^/]+)\.csv$/.exec(note.table.file)?.[1] ?? ''
    if (!around.has(file) || !around.has(event)) return []
    if (family(event).includes(file) || family(file).includes(event)) return []
    const at = { ...atCell(note, 'event_id'), suggestions: [edit(note, 'event_id', file)] }
    return [problem('claim/in-other-file', at, { event, file })]
  })
}
