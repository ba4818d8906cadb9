/**
 * The items that may have all these texts in common with another one, in their order: every one that has, and a few that have not.
 * Nearly every row of a large book says what no other says, and is let go here: its characters are added up, which takes less
 * time than making one text of them and looking it up among those of all others. Hyphens do not count: ids drift by them.
 */
export function mayShare<T>(
  items: readonly T[],
  textsOf: (item: T) => readonly (string | null)[],
): readonly T[] {
  const places = 2 ** (32 - Math.clz32(items.length * PLACES_EACH))
  const placeOf = new Int32Array(items.length)
  const met = new Uint8Array(places)
  for (const [i, item] of items.entries()) {
    const place = hashOf(textsOf(item)) & (places - 1)
    placeOf[i] = place
    met[place] = met[place] === 0 ? 1 : 2
  }
  return items.filter((_, i) => met[placeOf[i] ?? 0] === 2)
}

/** With so many places for each item, one in so many is looked at in vain. */
const PLACES_EACH = 8

/** The hash FNV-1a of 32 bits (Fowler, Noll, Vo; RFC 9923), a text after the other. */
function hashOf(texts: readonly (string | null)[]): number {
  let hash = 0x811c9dc5
  for (const text of texts) {
    hash = Math.imul(hash ^ BETWEEN, PRIME)
    if (text === null) continue
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at)
      if (code !== HYPHEN) hash = Math.imul(hash ^ code, PRIME)
    }
  }
  return hash
}

const HYPHEN = 0x2d
const PRIME = 0x01000193
/** No character: what stands between two texts. */
const BETWEEN = 0x10000
