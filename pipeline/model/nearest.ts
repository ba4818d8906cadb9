import { onDemand } from '../on-demand.ts'
import { comparing } from './order.ts'

const levenshtein = onDemand<typeof import('fastest-levenshtein')>('fastest-levenshtein')

/**
 * The known names most like the one typed, all that are equally like it: at most two letters, or a third of them, would
 * have to change, and not all.
 */
export function nearestNames(typed: string, known: readonly string[]): readonly string[] {
  return nearestWithin(mostChanges(typed), typed, known)
}

/** The same in words, `kunduz-2015 or kunduz-2016`; null if none is like it. */
export function nearest(typed: string, known: readonly string[]): string | null {
  return nearestNames(typed, known).join(' or ') || null
}

function mostChanges(typed: string): number {
  return Math.min(Math.max(2, Math.floor(typed.length / 3)), typed.length - 1)
}

/** The names for which the fewest letters have to change, and no more than `most`. */
function nearestWithin(most: number, typed: string, known: readonly string[]): readonly string[] {
  const { distance } = levenshtein()
  let names: string[] = []
  let least = most
  for (const name of known) {
    if (Math.abs(name.length - typed.length) > least) continue
    const changes = distance(typed, name)
    if (changes > least) continue
    if (changes < least) names = []
    names.push(name)
    least = changes
  }
  return names
}

/**
 * `nearestNames` for many names and many questions, without holding every name against every typed one.
 *
 * To change, add or leave out a letter breaks at most two pairs of neighbouring letters. So of any pairs of the typed
 * name, all but twice as many as letters were mistyped stand in the name that was meant. The rarest pairs tell most, and
 * a few of them do where few letters were mistyped, which is tried first.
 */
export function nearestAmong(known: readonly string[]): (typed: string) => readonly string[] {
  const holders = holdersOfPairs(known)
  const holdersOf = (pair: number): readonly number[] => holders.get(pair) ?? []
  const shared = new Uint16Array(known.length)

  /** Names that share at least so many of the pairs, in their order. */
  const sharing = (pairs: readonly number[], least: number): readonly string[] => {
    const places: number[] = []
    shared.fill(0)
    for (const pair of pairs) {
      for (const place of holdersOf(pair)) {
        const count = (shared[place] ?? 0) + 1
        shared[place] = count
        if (count === least) places.push(place)
      }
    }
    return places.sort((a, b) => a - b).map(place => known[place] ?? '')
  }

  return typed => {
    const rarest = pairsOf(typed).sort(comparing(pair => holdersOf(pair).length))
    const most = mostChanges(typed)
    for (let changes = Math.min(1, most); ; changes = Math.min(Math.ceil(1.5 * changes), most)) {
      const pairs = rarest.slice(0, 3 * changes + 2)
      const least = pairs.length - 2 * changes
      const names = nearestWithin(changes, typed, least > 0 ? sharing(pairs, least) : known)
      if (names.length > 0 || changes >= most) return names
    }
  }
}

/** Where in the list the names stand that hold a pair of neighbouring letters. */
function holdersOfPairs(names: readonly string[]): ReadonlyMap<number, readonly number[]> {
  const holders = new Map<number, number[]>()
  for (const [place, name] of names.entries()) {
    for (const pair of new Set(pairsOf(name))) {
      const places = holders.get(pair)
      if (places) places.push(place)
      else holders.set(pair, [place])
    }
  }
  return holders
}

/** The pairs of neighbouring letters in a name, each as often as it stands there, as one number of two code units. */
function pairsOf(name: string): number[] {
  const pairs: number[] = []
  for (let at = 1; at < name.length; at++) {
    pairs.push(name.charCodeAt(at - 1) * 0x10000 + name.charCodeAt(at))
  }
  return pairs
}
