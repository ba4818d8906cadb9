import { firstDay, lastDay } from '../model/date.ts'
import type { Diagnostic, Staged } from '../model/diagnostics/diagnostic.ts'
import {
  beforeEvent,
  claimPeriodReversed,
  correctsAnother,
  countsBeyondReport,
  reportedInFuture,
} from '../model/diagnostics/problems-of-meaning.ts'
import type { Casebook, Claim, Stake } from '../model/journey/casebook.ts'
import type { EventRow, GroupRow, NoteRow, SpeakerRow } from '../model/records.gen.ts'
import { spotOfCell } from '../model/spot.ts'
import { readFigure } from './figures.ts'
import type { CheckedRow } from './rows.ts'

type Tables = Pick<Casebook, 'events' | 'groups' | 'speakers' | 'sources'> & {
  readonly methodology: Pick<Casebook['methodology'], 'about_percent'>
}

/**
 * The notes as claims: words read as figures, dates resolved to days, the speaker's stake derived.
 * A note whose event, group, speaker or source is unknown is left out; that was said where the id stands.
 */
export function toClaims(notes: readonly CheckedRow<NoteRow>[], tables: Tables): Staged<readonly Claim[]> {
  const events = new Map(tables.events.map(event => [event.event_id, event]))
  const groups = new Map(tables.groups.map(group => [group.group_id, group]))
  const speakers = new Map(tables.speakers.map(speaker => [speaker.speaker_id, speaker]))
  const sources = new Map(tables.sources.map(source => [source.source_id, source]))
  const notesById = new Map(notes.map(note => [note.row.claim_id, note.row]))

  const claims: Claim[] = []
  const diagnostics: Diagnostic[] = []
  for (const note of notes) {
    const { row, parsed, table } = note
    const event = events.get(row.event_id)
    diagnostics.push(...checkDates(note, event), ...checkCorrection(note, notesById))
    const reading = readFigure(note, tables.methodology.about_percent)
    diagnostics.push(...reading.diagnostics)
    const group = groups.get(row.group_id)
    const speaker = speakers.get(row.speaker_id)
    const source = sources.get(row.source_id)
    if (!reading.value || !event || !group || !speaker || !source) continue
    claims.push({
      note: row,
      figure: reading.value.figure,
      hedge: reading.value.hedge,
      stake: stakeOf(speaker, group, groups),
      speaker,
      source,
      from: row.counting === 'within' && row.from ? firstDay(row.from) : null,
      cutOff: cutOffOf(row, event),
      file: table.file,
      line: parsed.line,
    })
  }
  return { value: claims, diagnostics }
}

/**
 * The day up to which a claim counts. A source that does not say speaks of what was known when it was published,
 * and of the whole event if it was published after the event's end.
 */
function cutOffOf(note: NoteRow, event: EventRow): string {
  if (note.as_of) return lastDay(note.as_of)
  const end = lastDay(event.end)
  const reported = note.reported_on ? lastDay(note.reported_on) : end
  return reported < end ? reported : end
}

/** Whose losses the speaker talks of. A group without a side of its own belongs to the side of its whole. */
function stakeOf(speaker: SpeakerRow, group: GroupRow, groups: ReadonlyMap<string, GroupRow>): Stake {
  const seen = new Set<string>()
  let nearestWithSide: GroupRow | undefined = group
  while (nearestWithSide && !nearestWithSide.side && !seen.has(nearestWithSide.group_id)) {
    seen.add(nearestWithSide.group_id)
    nearestWithSide = groups.get(nearestWithSide.part_of ?? '')
  }
  const side = nearestWithSide?.side
  if (!side || !speaker.side) return 'none'
  return side === speaker.side ? 'own_losses' : 'enemy_losses'
}

/** Dates in an order that time does not have: a count before its event or after its report, a report from the future. */
function checkDates(
  { row, parsed, table }: CheckedRow<NoteRow>,
  event: EventRow | undefined,
): readonly Diagnostic[] {
  const at = (column: 'as_of' | 'reported_on', text: string) => ({
    ...spotOfCell(table, parsed, table.columns.indexOf(column)),
    text,
    key: `${row.claim_id}/${column}`,
  })
  const { from, as_of, reported_on, recorded_on } = row
  const problems: Diagnostic[] = []
  if (as_of) {
    if (from && firstDay(from) > lastDay(as_of)) problems.push(claimPeriodReversed(at('as_of', as_of), from))
    else if (event && lastDay(as_of) < firstDay(event.start))
      problems.push(beforeEvent(at('as_of', as_of), event.start))
    else if (reported_on && firstDay(as_of) > lastDay(reported_on)) {
      problems.push(countsBeyondReport(at('as_of', as_of), reported_on))
    }
  }
  if (reported_on && firstDay(reported_on) > recorded_on) {
    problems.push(reportedInFuture(at('reported_on', reported_on), recorded_on))
  }
  return problems
}

/** A speaker can take back only its own earlier word, and only on the same count. */
function checkCorrection(
  { row, parsed, table }: CheckedRow<NoteRow>,
  notes: ReadonlyMap<string, NoteRow>,
): readonly Diagnostic[] {
  const corrected = row.supersedes && notes.get(row.supersedes)
  if (!corrected) return []
  const same = (['event_id', 'group_id', 'outcome', 'counting', 'speaker_id'] as const).every(
    column => row[column] === corrected[column],
  )
  const saidLater =
    row.reported_on && corrected.reported_on && firstDay(corrected.reported_on) > lastDay(row.reported_on)
  if (same && !saidLater) return []
  const spot = spotOfCell(table, parsed, table.columns.indexOf('supersedes'))
  return [correctsAnother({ ...spot, text: row.supersedes, key: `${row.claim_id}/supersedes` })]
}
