/** Whose deaths UCDP tells apart; everything whose status is unknown is one share, and is never split. */
export const SHARES = ['a', 'b', 'civilians', 'unknown'] as const
export type Share = (typeof SHARES)[number]

/** The dead of an event: the best figure by share, and low and high of all together. */
export interface Toll {
  readonly best: Readonly<Record<Share, number>>
  readonly low: number
  readonly high: number
}

export const NOBODY: Toll = { best: { a: 0, b: 0, civilians: 0, unknown: 0 }, low: 0, high: 0 }

export function bestOf({ best }: Toll): number {
  return SHARES.reduce((sum, share) => sum + best[share], 0)
}

export function sumOf(tolls: readonly Toll[]): Toll {
  return tolls.reduce(
    (sum, toll) => ({
      best: byShare(share => sum.best[share] + toll.best[share]),
      low: sum.low + toll.low,
      high: sum.high + toll.high,
    }),
    NOBODY,
  )
}

/** The toll of a whole of which somebody also counts parts: what it has beside them is of unknown status. */
export function wholeOver(parts: Toll, whole: { low: number; best: number; high: number }): Toll {
  const beside = Math.max(0, whole.best - bestOf(parts))
  return {
    best: { ...parts.best, unknown: parts.best.unknown + beside },
    low: Math.max(parts.low, whole.low),
    high: Math.max(parts.high, whole.high),
  }
}

/**
 * What a larger event has beside the events inside it, never below nought. Those of known status are taken off their own share.
 * Those that are of unknown status on one side only may be of any share: so many are left in each share as must be, and the
 * rest is of unknown status.
 */
export function beside(whole: Toll, inside: Toll): Toll {
  const left = byShare(share => whole.best[share] - inside.best[share])
  const known = (['a', 'b', 'civilians'] as const).map(share => left[share])
  const notInShare = known.reduce((sum, number) => sum + Math.max(0, -number), 0)
  const unknown = left.unknown - notInShare
  const spread = Math.max(0, -unknown)
  const total = Math.max(0, bestOf(whole) - bestOf(inside))
  const sure = byShare(share => (share === 'unknown' ? 0 : Math.max(0, left[share] - spread)))
  return {
    best: { ...sure, unknown: total - sure.a - sure.b - sure.civilians },
    low: Math.max(0, whole.low - inside.high),
    high: Math.max(0, whole.high - inside.low),
  }
}

function byShare(numberOf: (share: Share) => number): Toll['best'] {
  return {
    a: numberOf('a'),
    b: numberOf('b'),
    civilians: numberOf('civilians'),
    unknown: numberOf('unknown'),
  }
}
