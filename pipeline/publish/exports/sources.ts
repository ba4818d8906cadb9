import type { Estimate } from '../../model/journey/assessment.ts'
import type { Casebook, Claim } from '../../model/journey/casebook.ts'
import { comparing } from '../../model/order.ts'

/** The claims that some estimates use, in the order of their ids. */
export function claimsBehind(estimates: readonly Estimate[], { claims }: Casebook): readonly Claim[] {
  const used = new Set(estimates.flatMap(({ clusterOf }) => [...clusterOf.keys()]))
  return claims.filter(({ note }) => used.has(note.claim_id)).toSorted(comparing(({ note }) => note.claim_id))
}

/** How many voices speak in some estimates: clusters, of which those that share a speaker are one. */
export function voicesIn(estimates: readonly Estimate[], claims: readonly Claim[]): number {
  const speakerOf = new Map(claims.map(({ note }) => [note.claim_id, note.speaker_id]))
  let voices: readonly ReadonlySet<string>[] = []
  for (const { clusterOf } of estimates) {
    for (const cluster of new Set(clusterOf.values())) {
      const members = [...clusterOf].filter(([, id]) => id === cluster).map(([claimId]) => claimId)
      const speakers = new Set(members.flatMap(claimId => speakerOf.get(claimId) ?? []))
      const same = voices.filter(voice => [...voice].some(speaker => speakers.has(speaker)))
      const merged = new Set([...speakers, ...same.flatMap(voice => [...voice])])
      voices = [...voices.filter(voice => !same.includes(voice)), merged]
    }
  }
  return voices.length
}

/** Texts with semicolons between them, each once; null if there are none. */
export function listed(texts: readonly (string | null)[]): string | null {
  const given = [...new Set(texts.flatMap(text => text ?? []))]
  return given.length > 0 ? given.join('; ') : null
}
