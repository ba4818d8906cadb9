import { type Diagnostic, problem } from '../../model/diagnostics/diagnostic.ts'
import type { Elsewhere } from '../../model/diagnostics/facts.ts'
import type { Claim } from '../../model/journey/casebook.ts'
import { comparing, groupBy } from '../../model/order.ts'
import type { EventRow, GroupRow, NoteRow } from '../../model/records.gen.ts'
import { atCell, type CheckedRow, edit } from '../rows.ts'

/** What one voice says that cannot all be true: a toll that falls, a part that is greater than its whole. */

type Notes = ReadonlyMap<string, CheckedRow<NoteRow>>

/**
 * Cumulative counts that one speaker lets fall without saying that the later corrects the earlier. Said once for each
 * claim, against the greatest earlier toll.
 */
export function fallingCounts(claims: readonly Claim[], notes: Notes): readonly Diagnostic[] {
  const tolls = claims.filter(({ note }) => note.counting === 'cumulative' && note.rank !== 'deprecated')
  const bySpeaker = groupBy(tolls, ({ note: { event_id, place, group_id, outcome }, speaker }) =>
    JSON.stringify([event_id, place, group_id, outcome, speaker.speaker_id]),
  )
  return [...bySpeaker.values()].flatMap(series =>
    series.flatMap(later => {
      const high = later.figure?.high
      const note = notes.get(later.note.claim_id)
      if (high === undefined || high === null || !note) return []
      const [earlier] = series
        .filter(
          one => one.cutOff < later.cutOff && (one.figure?.low ?? 0) > high && !corrects(later, one, notes),
        )
        .sort(
          comparing(
            ({ figure }) => -(figure?.low ?? 0),
            ({ note }) => note.claim_id,
          ),
        )
      if (!earlier?.figure) return []
      const suggestions = later.note.supersedes ? [] : [edit(note, 'supersedes', earlier.note.claim_id)]
      const facts = { earlier: standsAt(earlier), day: earlier.cutOff, low: earlier.figure.low, high }
      return [problem('claim/count-falls', { ...atCell(note, 'wording'), suggestions }, facts)]
    }),
  )
}

function corrects(later: Claim, earlier: Claim, notes: Notes): boolean {
  const seen = new Set<string>()
  for (let id = later.note.supersedes; id && !seen.has(id); id = notes.get(id)?.row.supersedes ?? null) {
    if (id === earlier.note.claim_id) return true
    seen.add(id)
  }
  return false
}

/** Claims of one speaker in one source by one day in which a part counts more than its whole. */
export function partsAboveWholes(
  claims: readonly Claim[],
  notes: Notes,
  { events, groups }: { readonly events: readonly EventRow[]; readonly groups: readonly GroupRow[] },
): readonly Diagnostic[] {
  const eventAround = new Map(events.map(({ event_id, part_of }) => [event_id, part_of]))
  const groupAround = new Map(groups.map(({ group_id, part_of }) => [group_id, part_of]))
  const isPart = ({ note: a }: Claim, { note: b }: Claim) =>
    PARTED_BY.some(column => a[column] !== b[column]) &&
    isInside(a.event_id, b.event_id, eventAround) &&
    isInside(a.group_id, b.group_id, groupAround) &&
    (a.outcome === b.outcome ||
      (b.outcome === 'killed_or_wounded' && /^(?:killed|wounded)$/.test(a.outcome))) &&
    (a.place === b.place || b.place === null)
  const together = groupBy(
    claims.filter(({ note }) => note.rank !== 'deprecated'),
    ({ note: { counting }, speaker, source, from, cutOff }) =>
      JSON.stringify([speaker.speaker_id, source.source_id, counting, from, cutOff]),
  )
  return [...together.values()].flatMap(same =>
    same.flatMap(part => {
      const low = part.figure?.low ?? 0
      const note = notes.get(part.note.claim_id)
      const whole = same.find(one => (one.figure?.high ?? low) < low && isPart(part, one))
      if (!note || !whole) return []
      const high = whole.figure?.high ?? low
      return [
        problem('claim/part-above-whole', atCell(note, 'wording'), { whole: standsAt(whole), low, high }),
      ]
    }),
  )
}

/** The columns by which a count can be a part of another. */
const PARTED_BY = ['event_id', 'group_id', 'outcome', 'place'] as const

function isInside(part: string, whole: string, around: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>()
  for (let id: string | null = part; id !== null && !seen.has(id); id = around.get(id) ?? null) {
    if (id === whole) return true
    seen.add(id)
  }
  return false
}

function standsAt({ note, file, line }: Claim): Elsewhere {
  return { id: note.claim_id, file, line }
}
