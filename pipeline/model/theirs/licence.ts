/** Why the licence of a table does not let its cells be published here. */
export type Forbidden = 'terms' | 'non-commercial' | 'no-derivatives'

/** Terms under which nothing may be handed on as data, by the names that their publishers give them. */
const CLOSED: readonly RegExp[] = [/\bACLED\b/i]

/**
 * Whether a licence forbids what publishing does: handing the cells on, changed, to anybody and for any purpose, as
 * CC BY-SA 4.0 allows it. Null where it does not, and where no licence is named.
 *
 * ACLED: its terms of use prohibit giving others direct access to its data, and making a dataset like it from them.
 * Creative Commons: material under NonCommercial or NoDerivatives cannot be put under ShareAlike (sections 2(a)(1) of both).
 */
export function forbiddenBy(licence: string | null): Forbidden | null {
  if (licence === null) return null
  if (CLOSED.some(name => name.test(licence))) return 'terms'
  const conditions = /^CC[ -]BY((?:[ -](?:NC|ND|SA))*)/i.exec(licence.trim())?.[1]?.toUpperCase() ?? ''
  if (conditions.includes('ND')) return 'no-derivatives'
  return conditions.includes('NC') ? 'non-commercial' : null
}
