/**
 * At most so many items out of several groups, by turns one from each, so that no group can crowd out another; in the
 * order of the groups.
 */
export function fairly<T>(groups: readonly (readonly T[])[], most: number): readonly T[] {
  const shares = groups.map(() => 0)
  let left = most
  for (let turn = 0; left > 0; turn++) {
    let given = 0
    for (const [i, group] of groups.entries()) {
      if (turn >= group.length || left === 0) continue
      shares[i] = turn + 1
      left -= 1
      given += 1
    }
    if (given === 0) break
  }
  return groups.flatMap((group, i) => group.slice(0, shares[i]))
}
