import type { Rule } from '../../model/rules.ts'
import type { Admitted } from '../voices/admit.ts'
import { remaining } from '../voices/cluster.ts'
import type { Weighing } from '../weighing.ts'

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

function settingAside(
  { series, admission, clusters }: Weighing,
  rule: Rule,
  isAside: (admitted: Admitted) => boolean,
): Weighing {
  const aside = admission.admitted.filter(isAside).map(({ claim, before }) => ({
    claimId: claim.note.claim_id,
    role: 'out_of_scope' as const,
    rules: [rule],
    before,
    after: null,
    conflictsWith: [],
  }))
  return {
    series,
    admission: {
      admitted: admission.admitted.filter(one => !isAside(one)),
      setAside: [...admission.setAside, ...aside],
    },
    clusters: clusters.flatMap(cluster => remaining(cluster, one => !isAside(one)) ?? []),
  }
}
