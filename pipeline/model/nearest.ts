import { distance } from 'fastest-levenshtein'

/** The known name most like the one typed, if at most a third of its letters (and at least two) would have to change. */
export function nearest(typed: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1
  for (const name of known) {
    const changes = distance(typed, name)
    if (changes < least) {
      best = name
      least = changes
    }
  }
  return best
}
