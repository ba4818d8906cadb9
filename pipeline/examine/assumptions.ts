import { ABOUT_PERCENTS, type AboutPercent } from '../model/figure.ts'
import type { Claim } from '../model/journey/casebook.ts'
import type { Assumption } from '../model/journey/examination.ts'
import type { Methodology } from '../model/records.gen.ts'
import type { Desk } from '../reconcile/desk.ts'
import { entersAlike, loosenings } from '../reconcile/voices/admit.ts'
import type { Weighing } from '../reconcile/weighing.ts'

/** Another way of reading or weighing. */
export interface Assuming {
  readonly assumption: Assumption
  readonly desk: Desk
  readonly claimUnder: (claim: Claim) => Claim
  /** Whether a series is weighed otherwise: of most no claim is. */
  readonly touches: (weighing: Weighing) => boolean
  /** Whether UCDP's way with claims of opponents changes, and with it what it makes of such claims. */
  readonly changesOpponents: boolean
}

/** The assumptions that METHODOLOGY lists under "Sensitivity". */
export function assumptions(desk: Desk): readonly Assuming[] {
  return [
    ...ABOUT_PERCENTS.map(
      (percent): Assuming => ({
        assumption: `about_${percent}`,
        desk,
        claimUnder: claim => withAbout(claim, percent),
        touches: ({ series }) => series.claims.some(claim => withAbout(claim, percent) !== claim),
        changesOpponents: false,
      }),
    ),
    weighing('halo', { halo_percent: 5 }, desk),
    weighing(
      'partiality',
      { enemy_losses_floor_percent: 50, own_losses_ceiling: 'dropped', opponent_claims: 'high_only' },
      desk,
    ),
  ]
}

/** An assumption under which claims are read alike and weighed otherwise. */
function weighing(assumption: Assumption, changed: Partial<Methodology>, desk: Desk): Assuming {
  const methodology = { ...desk.methodology, ...changed }
  const reasons = loosenings(methodology)
  return {
    assumption,
    desk: { ...desk, methodology },
    claimUnder: claim => claim,
    touches: ({ admission }) => admission.admitted.some(one => !entersAlike(one, reasons)),
    changesOpponents: methodology.opponent_claims !== desk.methodology.opponent_claims,
  }
}

function withAbout(claim: Claim, percent: AboutPercent): Claim {
  const { figure, figureByAbout } = claim
  const read = figureByAbout?.[percent]
  if (!read) return claim
  const isAlike =
    figure !== null && figure.low === read.low && figure.mode === read.mode && figure.high === read.high
  return isAlike ? claim : { ...claim, figure: read }
}
