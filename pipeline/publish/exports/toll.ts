/** Whose deaths UCDP tells apart; everything whose status is unknown is one share, and is never split. */
export const SHARES = ['a', 'b', 'civilians', 'unknown'] as const
export type Share = (typeof SHARES)[number]
export type Dead = Readonly<Record<Share, number>>

/**
 * The dead of an event by share. Low stays below best below high in each known share and in all together. Of unknown status is
 * what all together have beside the known, so a well known whole of little known parts may have fewer of them at high than at low.
 */
export interface Toll {
  readonly low: Dead
  readonly best: Dead
  readonly high: Dead
}

/** What an event has of its own: the best figure by share, and low and high of all together. */
export interface Residual {
  readonly best: Dead
  readonly low: number
  readonly high: number
}

const NO_DEAD: Dead = { a: 0, b: 0, civilians: 0, unknown: 0 }

export function sumOf(tolls: readonly Toll[]): Toll {
  const sum = (all: readonly Dead[]) => byShare(share => all.reduce((total, dead) => total + dead[share], 0))
  return {
    low: sum(tolls.map(({ low }) => low)),
    best: sum(tolls.map(({ best }) => best)),
    high: sum(tolls.map(({ high }) => high)),
  }
}

/** Low, best and high of a single share. */
export function tollOf(share: Share, { low, best, high }: Readonly<Record<keyof Toll, number>>): Toll {
  const dead = (number: number): Dead => ({ ...NO_DEAD, [share]: number })
  return { low: dead(low), best: dead(best), high: dead(high) }
}

/** All the dead, whatever their share. */
export function total(dead: Dead): number {
  return SHARES.reduce((sum, share) => sum + dead[share], 0)
}

export function bestOf({ best }: Toll | Residual): number {
  return total(best)
}

/** The toll of a whole of which somebody also counts parts: what it has beside them is of unknown status. */
export function wholeOver(parts: Toll, whole: Readonly<Record<keyof Toll, number>>): Toll {
  const filled = (dead: Dead, number: number): Dead => ({
    ...dead,
    unknown: dead.unknown + Math.max(0, number - total(dead)),
  })
  return {
    low: filled(parts.low, whole.low),
    best: filled(parts.best, whole.best),
    high: filled(parts.high, whole.high),
  }
}

/** The dead of a larger event and of those inside it, each once: of every known share the more of the two. */
export function together(whole: Toll, inside: Toll): Toll {
  return {
    low: eachOnce(whole.low, inside.low),
    best: eachOnce(whole.best, inside.best),
    high: eachOnce(whole.high, inside.high),
  }
}

function eachOnce(whole: Dead, inside: Dead): Dead {
  const known = { ...byShare(share => Math.max(whole[share], inside[share])), unknown: 0 }
  return { ...known, unknown: Math.max(0, total(whole) - total(known), total(inside) - total(known)) }
}

/** All of a toll, where there is nothing inside. */
export function wholly({ low, best, high }: Toll): Residual {
  return { best, low: total(low), high: total(high) }
}

/** What a larger event has beside the events inside it: low beside their high, high beside their low. */
export function beside(whole: Toll, inside: Toll): Residual {
  const best = left(whole.best, inside.best)
  return {
    best,
    low: Math.min(total(best), total(left(whole.low, inside.high))),
    high: Math.max(total(best), total(left(whole.high, inside.low))),
  }
}

/**
 * What the dead of a larger event leave beside those inside it, never below nought. Those of known status are taken off their
 * own share, and more than it has only off those of unknown status. Those of unknown status inside may be of any share of the
 * larger event: so many are left in each share as must be, and the rest is of unknown status.
 */
function left(whole: Dead, inside: Dead): Dead {
  const known = { ...byShare(share => Math.max(0, whole[share] - inside[share])), unknown: 0 }
  const beyond = { ...byShare(share => Math.max(0, inside[share] - whole[share])), unknown: 0 }
  const unknown = Math.max(0, whole.unknown - total(beyond))
  const spread = Math.max(0, inside.unknown - unknown)
  const all = Math.max(0, total(known) + unknown - inside.unknown)
  const sure = { ...byShare(share => Math.max(0, known[share] - spread)), unknown: 0 }
  return { ...sure, unknown: all - total(sure) }
}

function byShare(numberOf: (share: Share) => number): Dead {
  return {
    a: numberOf('a'),
    b: numberOf('b'),
    civilians: numberOf('civilians'),
    unknown: numberOf('unknown'),
  }
}
