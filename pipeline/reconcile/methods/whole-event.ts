import type { Rule } from '../../model/rules.ts'
import type { Admitted } from '../voices/admit.ts'
import { remaining } from '../voices/cluster.ts'
import { type Weighing, weighingOf } from '../weighing.ts'

/**
 * What the neighbours' methods count of a series: nothing where they do not cover it, never a claim about one place inside the
 * event, which is no figure of the whole, and no denial of own losses. The voices stay those that were found among all claims.
 */
export function countedOf(weighing: Weighing, isCovered: boolean): Weighing {
  if (!isCovered) return settingAside(weighing, 'not-covered', () => true)
  const whole = settingAside(weighing, 'one-place-only', ({ claim }) => claim.note.place !== null)
  return settingAside(whole, DENIAL, ({ rules }) => rules.includes(DENIAL))
}

const DENIAL = 'denial-of-own-losses'

function settingAside(weighing: Weighing, rule: Rule, isAside: (admitted: Admitted) => boolean): Weighing {
  const { series, admission, clusters } = weighing
  if (!admission.admitted.some(isAside)) return weighing
  const aside = admission.admitted.filter(isAside).map(({ claim, before }) => ({
    claimId: claim.note.claim_id,
    role: 'out_of_scope' as const,
    rules: [rule],
    before,
    after: null,
    conflictsWith: [],
  }))
  const isLeft = (one: Admitted) => !isAside(one)
  return weighingOf(
    series,
    { admitted: admission.admitted.filter(isLeft), setAside: [...admission.setAside, ...aside] },
    clusters.flatMap(cluster => remaining(cluster, isLeft) ?? []),
  )
}
