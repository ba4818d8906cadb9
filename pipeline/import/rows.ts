import type { EventRow, NoteRow } from '../model/records.gen.ts'
import { NO_LANGUAGE, wordingOf } from '../model/theirs/cells.ts'
import type { Mapping } from './mapping.ts'
import type { TheirCount, TheirRow } from './read-rows.ts'

/** A row with the ids that it has here. */
export interface Named extends TheirRow {
  /** What the ids of its claims begin with. */
  readonly stem: string
  readonly event_id: string
  /** Whether the event is one of this repository, and how many rows of the table are about it. */
  readonly mapped: boolean
  readonly about: number
}

/** The rows of a table under ids of this repository: the same words give the same id, other words never do. */
export function nameRows(rows: readonly TheirRow[], { prefix, events = {} }: Mapping): readonly Named[] {
  const taken = new Map<string, string>()
  const named = rows.map(row => {
    const plain = [prefix, slug(row.id)].filter(part => part !== '').join('-')
    const owner = taken.get(plain) ?? row.id
    const stem = slug(row.id) !== '' && owner === row.id ? plain : `${prefix}-line-${row.line}`
    taken.set(stem, row.id)
    const ours = events[row.id]
    return { ...row, stem, event_id: ours ?? stem, mapped: ours !== undefined, about: 1 }
  })
  const about = new Map<string, number>()
  for (const { event_id } of named) about.set(event_id, (about.get(event_id) ?? 0) + 1)
  return named.map(row => ({ ...row, about: about.get(row.event_id) ?? 1 }))
}

/** Small letters and digits of ASCII with hyphens between, as ids are. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** The event of a row. */
export function eventOf({ event_id, event }: Named): EventRow {
  return { event_id, part_of: null, ...event, wikidata: null }
}

/** What every claim of a table has in common. */
export interface Common {
  readonly speaker_id: string
  readonly source_id: string
  readonly recorded_on: string
}

/**
 * The claim that a count amounts to. Of an event that is one of ours and that the table tells of in several rows, each row
 * counts what it is about: its days and its place.
 */
export function claimOf(row: Named, { mapping, printed }: TheirCount, common: Common): NoteRow {
  const part = row.mapped && row.about > 1
  const { start, end, place } = row.event
  const claim = [row.stem, slug(mapping.group_id), slug(mapping.outcome)].join('-')
  const counting = mapping.counting ?? 'cumulative'
  const within = part && counting === 'cumulative'
  return {
    claim_id: row.about > 1 ? `${claim}-line-${row.line}` : claim,
    event_id: row.event_id,
    place: part ? place : null,
    group_id: mapping.group_id,
    outcome: mapping.outcome,
    counting: within ? 'within' : counting,
    from: within ? start : null,
    as_of: end,
    wording: wordingOf(printed),
    figure: null,
    language: NO_LANGUAGE,
    speaker_id: common.speaker_id,
    source_id: common.source_id,
    reported_on: row.reported_on,
    stage: null,
    supersedes: null,
    rank: 'normal',
    rank_reason: null,
    credibility: null,
    locator: `line ${row.line}`,
    recorded_on: common.recorded_on,
    comment: row.comment,
  }
}
