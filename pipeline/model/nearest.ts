import { distance } from 'fastest-levenshtein'

/**
 * The known names most like the one typed, all that are equally like it: at most two letters, or a third of them, would
 * have to change, and not all.
 */
export function nearestNames(typed: string, known: readonly string[]): readonly string[] {
  let names: string[] = []
  let least = Math.min(Math.max(2, Math.floor(typed.length / 3)), typed.length - 1)
  for (const name of known) {
    const changes = distance(typed, name)
    if (changes > least) continue
    names = changes < least ? [name] : [...names, name]
    least = changes
  }
  return names
}

/** The same in words, `kunduz-2015 or kunduz-2016`; null if none is like it. */
export function nearest(typed: string, known: readonly string[]): string | null {
  return nearestNames(typed, known).join(' or ') || null
}
