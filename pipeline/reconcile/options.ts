import type { Method } from '../model/journey/assessment.ts'
import type { Methodology } from '../model/records.gen.ts'

type Option = Exclude<keyof Methodology, 'default_method' | 'rows'>

/**
 * The editors' decisions on which every method depends. How "about" is read comes first: every method reads words. Speakers
 * whose grade has no vote are heard by none; and the verdict, which is common to all, hangs on how bounds are loosened.
 */
const COMMON: readonly Option[] = [
  'about_percent',
  'enemy_losses_floor_percent',
  'halo_percent',
  'own_losses_ceiling',
  'weights',
]

/** Those on which only one method depends. */
const OWN: Partial<Readonly<Record<Method, Option>>> = { 'ucdp-like': 'opponent_claims' }

/** The options of a method as they are published with each figure: `about_percent=10 weights=A1,B1,C1,D1,E1,F1`. */
export function optionsOf(method: Method, methodology: Readonly<Methodology>): string {
  return [...COMMON, OWN[method] ?? []]
    .flat()
    .sort()
    .map(option => `${option}=${show(methodology[option])}`)
    .join(' ')
}

function show(value: Methodology[Option]): string {
  if (typeof value !== 'object') return String(value)
  return Object.entries(value)
    .map(([grade, votes]) => `${grade}${votes}`)
    .join(',')
}
