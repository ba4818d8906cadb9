import { chainFrom } from '../model/chain.ts'
import { firstDay, lastDay } from '../model/date.ts'
import { type Diagnostic, problem, type Staged } from '../model/diagnostics/diagnostic.ts'
import type { Casebook, Claim, Stake } from '../model/journey/casebook.ts'
import type { EventRow, GroupRow, NoteRow, SourceRow, SpeakerRow } from '../model/records.gen.ts'
import { readFigure } from './figures.ts'
import { atCell, type CheckedRow, isSound } from './rows.ts'
import type { KnownRows } from './tables.ts'
import { checkDates } from './together/dates.ts'

/**
 * The notes as claims: words read as figures, dates resolved to days, the speaker's stake derived.
 * A note with a cell that breaks the schema, or whose event, group, speaker or source is unknown, is left out; that was
 * said where the cell stands. What its other cells say is checked all the same, so that all its mistakes are shown at once.
 */
export function toClaims(
  notes: readonly CheckedRow<NoteRow>[],
  known: KnownRows,
  { about_percent }: Pick<Casebook['methodology'], 'about_percent'>,
): Staged<readonly Claim[]> {
  const { events, groups, speakers, sources } = known
  let notesById: ReadonlyMap<string, CheckedRow<NoteRow>> | undefined
  const claims: Claim[] = []
  const diagnostics: Diagnostic[] = []
  for (const note of notes) {
    const { row, parsed, table } = note
    const event = events.get(row.event_id)
    const source = sources.get(row.source_id)
    for (const one of checkDates(note, event, source, known)) diagnostics.push(one)
    if (row.supersedes !== null) {
      notesById ??= new Map(notes.map(note => [note.row.claim_id, note]))
      diagnostics.push(...checkCorrection(note, notesById.get(row.supersedes)))
    }
    const reading = readFigure(note, about_percent)
    for (const one of reading.diagnostics) diagnostics.push(one)
    const group = groups.get(row.group_id)
    const speaker = speakers.get(row.speaker_id)
    const read = reading.value
    if (note.faulty.size > 0 || !read || !event || !group || !speaker || !source) continue
    claims.push({
      note: row,
      figure: read.figure,
      figureByAbout: read.figureByAbout,
      vague: read.vague,
      hedge: read.hedge,
      stake: stakeOf(speaker, group, groups),
      speaker,
      source,
      from: row.counting === 'within' && row.from ? firstDay(row.from) : null,
      cutOff: cutOffOf(row, event),
      knownOn: knownOnOf(row, source),
      file: table.file,
      line: parsed.line,
    })
  }
  return { value: claims, diagnostics }
}

/**
 * The day up to which a claim counts. A month or a year in which it was said ends, for it, on that day. A source that does not say speaks of what was known when it was published,
 * and of the whole event if it was published after the event's end.
 */
function cutOffOf(note: NoteRow, event: EventRow): string {
  if (note.as_of) {
    const last = lastDay(note.as_of)
    const said = note.reported_on && lastDay(note.reported_on)
    return said && said < last ? said : last
  }
  const end = lastDay(event.end)
  const reported = note.reported_on ? lastDay(note.reported_on) : end
  return reported < end ? reported : end
}

/**
 * The day from which a claim was public: the last day of its report, else of the publication of its page, else the day on which
 * the page was read. What was typed was public by then, whatever a page dated by its year says.
 */
function knownOnOf({ reported_on, recorded_on }: NoteRow, { published_on, accessed_on }: SourceRow): string {
  const public_on = lastDay(reported_on ?? published_on ?? accessed_on ?? recorded_on)
  return public_on < recorded_on ? public_on : recorded_on
}

/** Whose losses the speaker talks of. A group without a side of its own belongs to the side of its whole. */
function stakeOf(speaker: SpeakerRow, group: GroupRow, groups: ReadonlyMap<string, GroupRow>): Stake {
  const side = group.side ?? sideAround(group, groups)
  if (!side || !speaker.side) return 'none'
  return side === speaker.side ? 'own_losses' : 'enemy_losses'
}

function sideAround(group: GroupRow, groups: ReadonlyMap<string, GroupRow>): string | null {
  const around = chainFrom(group.group_id, id => groups.get(id)?.part_of)
  return around.map(id => groups.get(id)?.side ?? null).find(side => side !== null) ?? null
}

/** A speaker can take back only its own earlier word, and only on the same count. */
function checkCorrection(
  note: CheckedRow<NoteRow>,
  corrected: CheckedRow<NoteRow> | undefined,
): readonly Diagnostic[] {
  const { row } = note
  if (!corrected || !isSound(note, ...COUNT, 'reported_on') || !isSound(corrected, ...COUNT, 'reported_on'))
    return []
  const same = COUNT.every(column => row[column] === corrected.row[column])
  const before = corrected.row.reported_on
  const saidLater = row.reported_on && before && firstDay(before) > lastDay(row.reported_on)
  return same && !saidLater ? [] : [problem('claim/corrects-another', atCell(note, 'supersedes'), {})]
}

/** The columns that say what is counted, and who counts. */
const COUNT = ['event_id', 'place', 'group_id', 'outcome', 'counting', 'speaker_id'] as const
