import { chainFrom } from '../../model/chain.ts'
import { firstDay } from '../../model/date.ts'
import { type Diagnostic, problem } from '../../model/diagnostics/diagnostic.ts'
import type { Elsewhere } from '../../model/diagnostics/facts.ts'
import type { Claim } from '../../model/journey/casebook.ts'
import { comparing, groupBy } from '../../model/order.ts'
import type { NoteRow } from '../../model/records.gen.ts'
import { atCell, type CheckedRow, edit } from '../rows.ts'
import type { KnownRows } from '../tables.ts'
import { mayShare } from './sharing.ts'

/** What one voice says that cannot all be true: a toll that falls, a part that is greater than its whole. */

/** The note of a claim, by its id. */
export type NoteOf = (claim: string) => CheckedRow<NoteRow> | undefined

/** The claims that stand: neither set aside by the recorder nor taken back by their speaker. */
function standing(claims: readonly Claim[]): readonly Claim[] {
  const used = claims.filter(({ note }) => note.rank !== 'deprecated')
  const corrected = new Set<string>()
  for (const { note } of used) if (note.supersedes !== null) corrected.add(note.supersedes)
  return corrected.size === 0 ? used : used.filter(({ note }) => !corrected.has(note.claim_id))
}

/**
 * Cumulative counts that one speaker lets fall without saying that the later corrects the earlier. Said once for each
 * claim, against the greatest toll by an earlier day, or by the same day in an earlier report. A preliminary toll is no
 * ceiling, so it cannot fall.
 */
export function fallingCounts(claims: readonly Claim[], noteOf: NoteOf): readonly Diagnostic[] {
  const tolls = standing(claims).filter(({ note }) => note.counting === 'cumulative')
  const several = mayShare(tolls, ({ note: { event_id, place, group_id, outcome }, speaker }) => [
    speaker.speaker_id,
    event_id,
    group_id,
    outcome,
    place,
  ])
  const bySpeaker = groupBy(several, ({ note: { event_id, place, group_id, outcome }, speaker }) =>
    scopeOf(`${speaker.speaker_id}\n${event_id}`, group_id, outcome, place),
  )
  return [...bySpeaker.values()].flatMap(series => fallsIn(series, noteOf))
}

/** As one text: no id holds a line end; a place may, and so comes last. No place is an empty text. */
function scopeOf(event: string, group: string, outcome: string, place: string | null): string {
  return `${event}\n${group}\n${outcome}\n${place ?? ''}`
}

function fallsIn(series: readonly Claim[], noteOf: NoteOf): readonly Diagnostic[] {
  const least = series.reduce((least, claim) => Math.min(least, ceilingOf(claim)), Number.POSITIVE_INFINITY)
  if (!series.some(({ figure }) => figure !== null && figure.low > least)) return []
  const found: Diagnostic[] = []
  let greatest: Claim | undefined
  const days = groupBy([...series].sort(inTime), ({ cutOff }) => cutOff)
  for (const day of days.values()) {
    let before = greatest
    for (const report of groupBy(day, ({ note }) => note.reported_on ?? '').values()) {
      for (const later of report) found.push(...fall(before, later, noteOf))
      greatest = report.reduce(greater, greatest)
      // Of two reports about one day only those with a date are known to follow each other.
      if (report.every(({ note }) => note.reported_on)) before = report.reduce(greater, before)
    }
  }
  return found
}

const inTime = comparing<Claim>(
  ({ cutOff }) => cutOff,
  ({ note }) => (note.reported_on ? firstDay(note.reported_on) : ''),
  ({ note }) => note.claim_id,
)

function greater(one: Claim | undefined, other: Claim): Claim {
  return one && (one.figure?.low ?? 0) >= (other.figure?.low ?? 0) ? one : other
}

function fall(earlier: Claim | undefined, later: Claim, noteOf: NoteOf): readonly Diagnostic[] {
  const low = earlier?.figure?.low ?? 0
  const high = later.figure?.high ?? Number.POSITIVE_INFINITY
  if (!earlier || low <= high || later.note.stage === 'preliminary') return []
  const note = noteOf(later.note.claim_id)
  if (!note) return []
  const suggestions = later.note.supersedes ? [] : [edit(note, 'supersedes', earlier.note.claim_id)]
  const at = atCell(note, 'wording')
  const facts = { earlier: standsAt(earlier), day: earlier.cutOff, low, high }
  return [
    problem('claim/count-falls', { ...at, key: `${at.key}<${earlier.note.claim_id}`, suggestions }, facts),
  ]
}

/** Claims of one speaker in one source by one day in which a part counts more than its whole. */
export function partsAboveWholes(
  claims: readonly Claim[],
  noteOf: NoteOf,
  { events, groups }: Pick<KnownRows, 'events' | 'groups'>,
): readonly Diagnostic[] {
  const wholesOf = ({ note: { event_id, group_id, outcome, place } }: Claim) =>
    chainFrom(event_id, id => events.get(id)?.part_of).flatMap(event =>
      chainFrom(group_id, id => groups.get(id)?.part_of).flatMap(group =>
        [outcome, ...(outcome === 'killed' || outcome === 'wounded' ? ['killed_or_wounded'] : [])].flatMap(
          what => [place, ...(place === null ? [] : [null])].map(where => scopeOf(event, group, what, where)),
        ),
      ),
    )
  const toldBy = ({ note: { counting }, speaker, source, from, cutOff }: Claim) => [
    speaker.speaker_id,
    source.source_id,
    counting,
    from,
    cutOff,
  ]
  const together = groupBy(mayShare(standing(claims), toldBy), claim => toldBy(claim).join('\n'))
  return [...together.values()].flatMap(same => {
    if (same.length < 2) return []
    const lowest = new Map<string, Claim>()
    for (const claim of same) {
      const { event_id, group_id, outcome, place } = claim.note
      const scope = scopeOf(event_id, group_id, outcome, place)
      const known = lowest.get(scope)
      if (!known || ceilingOf(claim) < ceilingOf(known)) lowest.set(scope, claim)
    }
    return same.flatMap(part => {
      const [, ...wholes] = wholesOf(part)
      const low = part.figure?.low ?? 0
      const whole = wholes.flatMap(scope => lowest.get(scope) ?? []).find(one => ceilingOf(one) < low)
      const note = whole && noteOf(part.note.claim_id)
      if (!note) return []
      const at = atCell(note, 'wording')
      const facts = { whole: standsAt(whole), low, high: ceilingOf(whole) }
      return [problem('claim/part-above-whole', { ...at, key: `${at.key}>${whole.note.claim_id}` }, facts)]
    })
  })
}

function ceilingOf({ figure }: Claim): number {
  return figure?.high ?? Number.POSITIVE_INFINITY
}

function standsAt({ note, file, line }: Claim): Elsewhere {
  return { id: note.claim_id, file, line }
}
