import { chainFrom } from '../model/chain.ts'
import { ABOUT_PERCENTS, type AboutPercent } from '../model/figure.ts'
import type { Estimate } from '../model/journey/assessment.ts'
import type { Casebook, Claim } from '../model/journey/casebook.ts'
import type { Assumption, Sensitivity } from '../model/journey/examination.ts'
import { figureKey } from '../model/journey/figure-key.ts'
import { scopeKey } from '../model/journey/scope.ts'
import { groupBy } from '../model/order.ts'
import type { Desk } from '../reconcile/desk.ts'
import { assess } from '../reconcile/reconcile.ts'

/** Every figure under each assumption, and without each of the clusters behind it, on the day for which it is published. */
export function sensitivityOf(
  estimates: readonly Estimate[],
  families: readonly (readonly Claim[])[],
  { claims }: Casebook,
  desk: Desk,
): readonly Sensitivity[] {
  const published = new Map(estimates.map(estimate => [figureKey(estimate), estimate]))
  const monotone = estimates.filter(({ method }) => method === 'monotone')
  const askedOn = new Map(monotone.map(({ scope, lastDay }) => [scopeKey(scope), lastDay]))
  const asking = { ...desk, askedOn }
  return [
    ...assumptions(asking).flatMap(({ assumption, claimsUnder, desk }) =>
      assess(claims.map(claimsUnder), desk).estimates.flatMap(instead => {
        const estimate = published.get(figureKey(instead))
        const isCovered = estimate && estimate.missingReason !== 'not_covered'
        return isCovered ? [{ published: estimate, assumption, leftOut: null, instead }] : []
      }),
    ),
    ...families.flatMap(family => withoutEachCluster(family, published, asking)),
  ]
}

interface Assuming {
  readonly assumption: Assumption
  readonly claimsUnder: (claim: Claim) => Claim
  readonly desk: Desk
}

/** The assumptions that METHODOLOGY lists under "Sensitivity". */
function assumptions(desk: Desk): readonly Assuming[] {
  const as = (claim: Claim): Claim => claim
  const under = (methodology: Partial<Desk['methodology']>): Desk => ({
    ...desk,
    methodology: { ...desk.methodology, ...methodology },
  })
  return [
    ...ABOUT_PERCENTS.map(percent => ({
      assumption: `about_${percent}` as const,
      claimsUnder: (claim: Claim) => withAbout(claim, percent),
      desk: under({ about_percent: percent }),
    })),
    { assumption: 'halo', claimsUnder: as, desk: under({ halo_percent: 5 }) },
    {
      assumption: 'partiality',
      claimsUnder: as,
      desk: under({
        enemy_losses_floor_percent: 50,
        own_losses_ceiling: 'dropped',
        opponent_claims: 'high_only',
      }),
    },
  ]
}

function withAbout(claim: Claim, percent: AboutPercent): Claim {
  return claim.figureByAbout ? { ...claim, figure: claim.figureByAbout[percent] } : claim
}

/** The figures of a family without each of its clusters in turn: each shows what its own series would be. */
function withoutEachCluster(
  family: readonly Claim[],
  published: ReadonlyMap<string, Estimate>,
  desk: Desk,
): readonly Sensitivity[] {
  const own = assess(family, desk).estimates
  const corrected = new Map(family.map(({ note }) => [note.claim_id, note.supersedes]))
  // A method may not hear every claim of a voice; left out is the whole voice, with what it took back.
  const heard = own.flatMap(({ clusterOf }) => [...clusterOf].map(([claimId, id]) => ({ claimId, id })))
  return [...groupBy(heard, ({ id }) => id)].flatMap(([leftOut, voice]) => {
    const claimIds = new Set(voice.flatMap(({ claimId }) => chainFrom(claimId, id => corrected.get(id))))
    const rest = family.map(claim => (claimIds.has(claim.note.claim_id) ? setAside(claim) : claim))
    const instead = new Map(assess(rest, desk).estimates.map(one => [figureKey(one), one]))
    return own
      .filter(({ clusterOf }) => [...clusterOf.values()].includes(leftOut))
      .flatMap(estimate => {
        const key = figureKey(estimate)
        const shown = published.get(key)
        const without = instead.get(key)
        return shown && without
          ? [{ published: shown, assumption: 'without_cluster' as const, leftOut, instead: without }]
          : []
      })
  })
}

/** As if the recorder had set the claim aside: its series stays, with what other claims make of it. */
function setAside(claim: Claim): Claim {
  return { ...claim, note: { ...claim.note, rank: 'deprecated' } }
}
