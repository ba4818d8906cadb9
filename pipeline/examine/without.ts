import { chainFrom } from '../model/chain.ts'
import type { Claim } from '../model/journey/casebook.ts'
import type { Desk } from '../reconcile/desk.ts'
import type { Family } from '../reconcile/families.ts'
import { corrections } from '../reconcile/voices/admit.ts'
import type { Cluster } from '../reconcile/voices/cluster.ts'
import { Weighing, weigh } from '../reconcile/weighing.ts'

/**
 * What is weighed otherwise in a family when a voice is left out. Mostly it is the voice's own series, in which all other voices
 * stay what they were; where claims take back others, all series with a claim that is set aside are weighed again.
 */
export function withoutVoice(
  cluster: Cluster,
  member: Weighing,
  family: Family,
  desk: Desk,
): ReadonlyMap<Weighing, Weighing> {
  const claims = family.members.flatMap(({ series }) => series.claims)
  const takesBack = claims.some(({ note }) => note.supersedes !== null)
  if (!takesBack) return new Map([[member, voiceless(member, cluster)]])
  const corrected = new Map(claims.map(({ note }) => [note.claim_id, note.supersedes]))
  const silenced = new Set(
    [cluster.voter, ...cluster.echoes].flatMap(({ claim }) =>
      chainFrom(claim.note.claim_id, id => corrected.get(id)),
    ),
  )
  const isSilenced = ({ note }: Claim) => silenced.has(note.claim_id)
  const left = (claim: Claim) => (isSilenced(claim) ? setAside(claim) : claim)
  const touched = family.members.filter(({ series }) => series.claims.some(isSilenced))
  const rest = touched.map(({ series }) => ({ ...series, claims: series.claims.map(left) }))
  const weighings = weigh(rest, corrections(claims.map(left)), desk)
  return new Map(weighings.map((weighing, i) => [touched[i] ?? member, weighing]))
}

/** A series without one of its voices. Why its claims are set aside is not told, since nobody asks for the reasons. */
function voiceless({ series, admission, clusters }: Weighing, { id, voter, echoes }: Cluster): Weighing {
  const silent = new Set([voter, ...echoes])
  return new Weighing(
    series,
    { admitted: admission.admitted.filter(one => !silent.has(one)), setAside: admission.setAside },
    clusters.filter(cluster => cluster.id !== id),
  )
}

/** As if the recorder had set the claim aside: its series stays, with what other claims make of it. */
function setAside(claim: Claim): Claim {
  return { ...claim, note: { ...claim.note, rank: 'deprecated' } }
}
