import type { Method } from '../model/journey/assessment.ts'
import type { Methodology } from '../model/records.gen.ts'

type Option = Exclude<keyof Methodology, 'default_method' | 'rows'>

/** The editors' decisions on which each method depends. How "about" is read comes first: every method reads words. */
const USED: Readonly<Record<Method, readonly Option[]>> = {
  monotone: ['about_percent', 'enemy_losses_floor_percent', 'halo_percent', 'own_losses_ceiling', 'weights'],
  'ucdp-like': ['about_percent', 'opponent_claims'],
  'acled-like': ['about_percent'],
  'ibc-like': ['about_percent'],
  'airwars-like': ['about_percent'],
  'un-3-types': ['about_percent'],
}

/** The options of a method as they are published with each figure: `about_percent=10 weights=A1,B1,C1,D1,E1,F1`. */
export function optionsOf(method: Method, methodology: Readonly<Methodology>): string {
  return USED[method].map(option => `${option}=${show(methodology[option])}`).join(' ')
}

function show(value: Methodology[Option]): string {
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([grade, votes]) => `${grade}${votes}`)
    .join(',')
}
