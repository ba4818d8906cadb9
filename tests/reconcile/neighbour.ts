import type { Estimate, Method } from '../../pipeline/model/journey/assessment.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import { casebookOf, estimatesIn, type Said, seriesNameOf, type World } from './casebook.ts'

/** A claim of the day on which most of these cases count. */
export const DAY = '2016-10-06'
export const on = (id: string, says: Said['says'], more: Partial<Said> = {}): Said => ({
  id,
  says,
  on: DAY,
  ...more,
})

/** The estimate of the series that the first claim is about. People are civilians, so that every method counts them. */
export function under(method: Method, { claims, ...world }: World): Estimate {
  const groups = [{ group_id: 'people', status: 'civilian' as const }]
  const casebook = casebookOf({ groups, ...world, claims })
  const [first] = casebook.claims
  const estimate = first && estimatesIn(reconcile(casebook).value, method).get(seriesNameOf(first))
  if (!estimate) throw new Error('the first claim has a series')
  return estimate
}
