import type { Cause } from '../model/journey/comparison.ts'
import type { Row } from '../model/journey/ledger.ts'
import { compareText } from '../model/order.ts'

/** The decisions of the editors on which a figure depends and that are no longer what they were, as its row names them. */
export function settingsBehind(was: Row | undefined, is: Row | undefined): readonly Cause[] {
  if (!was || !is) return []
  const [old, now] = [settingsOf(was), settingsOf(is)]
  const names = [...new Set([...old.keys(), ...now.keys()])].sort(compareText)
  return names.flatMap((name): readonly Cause[] => {
    const [before, after] = [old.get(name), now.get(name)]
    if (before === after) return []
    return [
      {
        table: 'methodology',
        id: name,
        change: before === undefined ? 'came' : after === undefined ? 'went' : 'changed',
        relation: 'count',
        was: before === undefined ? null : { [name]: before },
        is: after === undefined ? null : { [name]: after },
      },
    ]
  })
}

/** `about_percent=10 halo_percent=0`, and the default method if it is this one. */
function settingsOf({ options, is_default, method }: Row): ReadonlyMap<string, string> {
  const written = String(options ?? '')
    .split(' ')
    .flatMap((one): readonly [string, string][] => {
      const [name = '', ...value] = one.split('=')
      return name === '' ? [] : [[name, value.join('=')]]
    })
  return new Map([...written, ...(is_default === true ? [['default_method', String(method)] as const] : [])])
}
