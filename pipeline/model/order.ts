/** Total order by UTF-16 code units: the same on every machine and under every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Orders by the texts or numbers that `keys` gives, the first difference deciding. Nulls come first. */
export function comparing<T>(...keys: readonly ((item: T) => string | number | null)[]) {
  return (a: T, b: T): number => {
    for (const key of keys) {
      const left = key(a)
      const right = key(b)
      if (left === right) continue
      if (left === null) return -1
      if (right === null) return 1
      return left < right ? -1 : 1
    }
    return 0
  }
}

/** Groups items by what they have in common, keeping the order in which that and the items came. */
export function groupBy<T, Key = string>(items: Iterable<T>, key: (item: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>()
  for (const item of items) {
    const name = key(item)
    const group = groups.get(name)
    if (group) group.push(item)
    else groups.set(name, [item])
  }
  return groups
}
