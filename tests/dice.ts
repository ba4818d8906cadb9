/** Numbers that look thrown and are the same for the same seed on every machine (mulberry32, 32 bits). */
export interface Dice {
  /** A whole number from 0 up to, but not with, `sides`. */
  readonly below: (sides: number) => number
  readonly pick: <T>(from: readonly [T, ...T[]]) => T
  /** True once in so many throws. */
  readonly once: (inThrows: number) => boolean
}

export function dice(seed: number): Dice {
  let state = seed >>> 0
  const below = (sides: number) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * sides)
  }
  return {
    below,
    pick: from => from[below(from.length)] ?? from[0],
    once: inThrows => below(inThrows) === 0,
  }
}
