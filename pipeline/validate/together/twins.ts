import { type Diagnostic, problem } from '../../model/diagnostics/diagnostic.ts'
import { groupBy } from '../../model/order.ts'
import type { NoteRow, SourceRow } from '../../model/records.gen.ts'
import { atCell, type CheckedRow, edit, elsewhere } from '../rows.ts'

/** Rows that say the same: one claim typed twice, one report on two pages, one event's claim in another's file. */

/** The same words of the same speaker in the same source about the same count, typed in two rows. */
export function claimsTypedTwice(notes: readonly CheckedRow<NoteRow>[]): readonly Diagnostic[] {
  const same = groupBy(notes.filter(inUse), ({ row }) =>
    JSON.stringify([countOf(row), row.speaker_id, row.source_id, row.reported_on, plainWords(row.wording)]),
  )
  return [...same.values()].flatMap(([first, ...copies]) =>
    copies.flatMap(copy =>
      first ? [problem('claim/twice', atCell(copy, 'claim_id'), { first: elsewhere(first) })] : [],
    ),
  )
}

/** Words in a row from which on the same words in two sources are hardly an accident; a convention of this project. */
const TELLING = 5

/**
 * Sources that print the same words about the same count, neither of which is said to go back to the other. Said once
 * for each pair, at the one that was published later, since that one would be the relay.
 */
export function likelyRelays(
  notes: readonly CheckedRow<NoteRow>[],
  sources: readonly CheckedRow<SourceRow>[],
): readonly Diagnostic[] {
  const byId = new Map(sources.map(source => [source.row.source_id, source]))
  const told = notes.filter(note => inUse(note) && plainWords(note.row.wording).split(' ').length >= TELLING)
  const same = groupBy(told, ({ row }) => JSON.stringify([countOf(row), plainWords(row.wording)]))
  const found = new Map<string, Diagnostic>()
  for (const twins of same.values()) {
    for (const [i, one] of twins.entries()) {
      for (const other of twins.slice(i + 1)) {
        const pair = [one, other].flatMap(note => byId.get(note.row.source_id) ?? [])
        const [earlier, later] = pair.sort(byPublication)
        if (!earlier || !later || originOf(earlier, byId) === originOf(later, byId)) continue
        const facts = { other: elsewhere(earlier), claims: [one.row.claim_id, other.row.claim_id] as const }
        const suggestions = later.row.relays ? [] : [edit(later, 'relays', earlier.row.source_id)]
        const key = `${later.row.source_id}/${originOf(earlier, byId)}`
        const at = { ...atCell(later, 'relays'), key, suggestions }
        if (!found.has(key)) found.set(key, problem('source/likely-relay', at, facts))
      }
    }
  }
  return [...found.values()]
}

function byPublication({ row: a }: CheckedRow<SourceRow>, { row: b }: CheckedRow<SourceRow>): number {
  const [one, other] = [a, b].map(row => `${row.published_on ?? '9999'} ${row.source_id}`)
  return (one ?? '') < (other ?? '') ? -1 : 1
}

function originOf(source: CheckedRow<SourceRow>, byId: ReadonlyMap<string, CheckedRow<SourceRow>>): string {
  const seen = new Set<string>()
  let origin = source
  while (!seen.has(origin.row.source_id)) {
    seen.add(origin.row.source_id)
    origin = byId.get(origin.row.relays ?? '') ?? origin
  }
  return origin.row.source_id
}

function inUse({ row, faulty }: CheckedRow<NoteRow>): boolean {
  return faulty.size === 0 && row.rank !== 'deprecated'
}

function countOf({ event_id, place, group_id, outcome, counting, from, as_of }: NoteRow) {
  return [event_id, place, group_id, outcome, counting, from, as_of]
}

/** The words alone: letter case, spaces and punctuation are how a page sets them. */
function plainWords(wording: string): string {
  return wording
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
