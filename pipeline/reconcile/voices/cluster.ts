import { comparing, groupBy } from '../../model/order.ts'
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
  const voices = new Map<string, string>()
  const voiceOf = (id: string): string => {
    const next = voices.get(id) ?? id
    return next === id ? id : voiceOf(next)
  }
  for (const { claim: repeated, other } of repetitions(admitted, sources)) {
    voices.set(voiceOf(other.speaker.speaker_id), voiceOf(repeated.speaker.speaker_id))
  }
  const members = groupBy(admitted, ({ claim }) => voiceOf(claim.speaker.speaker_id))
  return [...members.values()].map(voices => toCluster(voices, voices[0]?.claim.note.claim_id ?? ''))
}

/** The pairs of claims in which one document repeats, from the document it relays, the same figure. */
function repetitions(admitted: readonly Admitted[], sources: ReadonlyMap<string, SourceRow>) {
  if (!admitted.some(({ claim }) => claim.source.relays)) return []
  const originOf = ({ source_id, relays }: SourceRow): string => {
    const relayed = relays && sources.get(relays)
    return relayed ? originOf(relayed) : source_id
  }
  const sameReport = groupBy(
    admitted,
    ({ claim, before }) => `${originOf(claim.source)} ${before.low}..${before.high}`,
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

/** What is left of a voice when only some of its claims are heard; null if none is. It keeps its name. */
export function remaining(
  { id, voter, echoes }: Cluster,
  isHeard: (one: Admitted) => boolean,
): Cluster | null {
  const heard = [voter, ...echoes].filter(isHeard)
  return heard.length === 0 ? null : toCluster(heard, id)
}

function toCluster(members: readonly Admitted[], id: string): Cluster {
  const [voter, ...echoes] = members.length > 1 ? [...members].sort(lastWordFirst) : members
  if (!voter) throw new Error('a cluster has at least one member')
  return { id, voter, echoes, weight: Math.max(...members.map(({ weight }) => weight)) }
}

/** The order of the words of a voice: the first of them votes. */
export const lastWordFirst = comparing<Admitted>(
  ({ claim }) => (claim.note.rank === 'preferred' ? 0 : 1),
  ({ claim }) => (claim.note.place === null ? 0 : 1),
  ({ claim }) => -dayNumber(claim.cutOff),
  ({ claim }) => (claim.source.relays ? 1 : 0),
  ({ claim }) => -dayNumber(claim.note.reported_on ?? ''),
  ({ before }) => before.low,
  ({ before }) => before.high ?? Number.POSITIVE_INFINITY,
  ({ claim }) => claim.note.claim_id,
)

/** A number that orders dates: 2016-10-06 is 20161006, 2016 is 20160000. */
function dayNumber(date: string): number {
  return Number(date.replaceAll('-', '').padEnd(8, '0'))
}
