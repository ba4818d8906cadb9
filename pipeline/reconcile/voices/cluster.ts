import { compareText, comparing, groupBy } from '../../model/order.ts'
import type { SourceRow } from '../../model/records.gen.ts'
import type { Admitted } from './admit.ts'

/** Claims that go back to one voice. It has one vote, which the voter casts; the others only echo it. */
export interface Cluster {
  /** The smallest claim id among all that were found to go back to this voice. */
  readonly id: string
  readonly voter: Admitted
  readonly echoes: readonly Admitted[]
  /** Greatest weight among the members. */
  readonly weight: number
}

/**
 * One voice, one vote: what the same speaker says again, and what one document repeats from another with the same
 * figure, is one cluster. Its voter is the claim the recorder prefers, else a count of the whole event before
 * one of a place in it, the latest cut-off, the original before its copies, the latest report, and the lower figure.
 * `admitted` and the clusters are in the order of their ids.
 */
export function clusters(
  admitted: readonly Admitted[],
  sources: ReadonlyMap<string, SourceRow>,
): readonly Cluster[] {
  const repeated = repetitions(admitted, sources)
  const voices = new Map<string, string>()
  for (const { claim, other } of repeated) {
    voices.set(voiceOf(other.speaker.speaker_id, voices), voiceOf(claim.speaker.speaker_id, voices))
  }
  const members = groupBy(admitted, ({ claim }) => voiceOf(claim.speaker.speaker_id, voices))
  return [...members.values()].map(voice => toCluster(voice, voice[0]?.claim.note.claim_id ?? ''))
}

/** The speaker with whom a speaker is one voice, by the speaker whom each goes back to. */
function voiceOf(id: string, voices: ReadonlyMap<string, string>): string {
  const next = voices.get(id) ?? id
  return next === id ? id : voiceOf(next, voices)
}

/** The pairs of claims in which one document repeats, from the document it relays, the same figure. */
function repetitions(admitted: readonly Admitted[], sources: ReadonlyMap<string, SourceRow>) {
  if (!admitted.some(({ claim }) => claim.source.relays)) return []
  const sameReport = groupBy(
    admitted,
    ({ claim, before }) => `${originOf(claim.source, sources)} ${before.low}..${before.high}`,
  )
  return [...sameReport.values()].flatMap(copies =>
    copies.flatMap(({ claim }) => {
      if (!claim.source.relays) return []
      const elsewhere = copies.filter(({ claim: other }) => other.source.source_id !== claim.source.source_id)
      const sameSpeaker = elsewhere.some(
        ({ claim: other }) => other.speaker.speaker_id === claim.speaker.speaker_id,
      )
      const [original] = elsewhere
      return original && !sameSpeaker ? [{ claim, other: original.claim }] : []
    }),
  )
}

/** The document to which a document goes back along what it relays. */
function originOf({ source_id, relays }: SourceRow, sources: ReadonlyMap<string, SourceRow>): string {
  const relayed = relays && sources.get(relays)
  return relayed ? originOf(relayed, sources) : source_id
}

/** What is left of a voice when some of its claims are set aside; null if nothing is. It keeps its name. */
export function without({ id, voter, echoes }: Cluster, isAside: (one: Admitted) => boolean): Cluster | null {
  const heard = [voter, ...echoes].filter(one => !isAside(one))
  return heard.length === 0 ? null : toCluster(heard, id)
}

function toCluster(members: readonly Admitted[], id: string): Cluster {
  const [voter, ...echoes] = members.length > 1 ? [...members].sort(lastWordFirst) : members
  if (!voter) throw new Error('a cluster has at least one member')
  return { id, voter, echoes, weight: Math.max(...members.map(({ weight }) => weight)) }
}

/**
 * The order of the words of a voice: the first of them votes. Dates order as texts, the later first: a day before its month, a
 * month before its year, and no date last.
 */
export function lastWordFirst(a: Admitted, b: Admitted): number {
  return (
    byStanding(a, b) ||
    compareText(b.claim.cutOff, a.claim.cutOff) ||
    byCopy(a, b) ||
    compareText(b.claim.note.reported_on ?? '', a.claim.note.reported_on ?? '') ||
    byFigure(a, b)
  )
}

const byStanding = comparing<Admitted>(
  ({ claim }) => (claim.note.rank === 'preferred' ? 0 : 1),
  ({ claim }) => (claim.note.place === null ? 0 : 1),
)

const byCopy = comparing<Admitted>(({ claim }) => (claim.source.relays ? 1 : 0))

const byFigure = comparing<Admitted>(
  ({ before }) => before.low,
  ({ before }) => before.high ?? Number.POSITIVE_INFINITY,
  ({ claim }) => claim.note.claim_id,
)
