/**
 * The ids to which one leads, itself first: part and whole, relay and original, correction and corrected. It ends where
 * the chain ends, or where it would come round again.
 */
export function chainFrom(id: string, next: (id: string) => string | null | undefined): readonly string[] {
  const chain = new Set<string>()
  for (let at: string | null | undefined = id; at && !chain.has(at); at = next(at)) chain.add(at)
  return [...chain]
}
