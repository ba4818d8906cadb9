import { distance } from 'fastest-levenshtein'

/** The known name most like the one typed, if at most two letters, or a third of them, would have to change, and not all. */
export function nearest(typed: string, known: readonly string[]): string | null {
  let best: string | null = null
  let least = Math.min(Math.max(2, Math.floor(typed.length / 3)) + 1, typed.length)
  for (const name of known) {
    const changes = distance(typed, name)
    if (changes < least) {
      best = name
      least = changes
    }
  }
  return best
}
