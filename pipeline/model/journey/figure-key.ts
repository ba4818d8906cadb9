import type { Estimate } from './assessment.ts'
import { scopeKey } from './scope.ts'

/** A text that is the same for the same figure under the same method, whatever its value and cut-off. */
export function figureKey({ scope, method }: Pick<Estimate, 'scope' | 'method'>): string {
  return `${scopeKey(scope)} ${method}`
}

/** The columns of a published row that say which figure it is about. */
export type FigureKeyColumns = Readonly<
  Partial<Record<'event_id' | 'group_id' | 'outcome' | 'counting' | 'as_of' | 'method', unknown>>
>

/**
 * Which figure a published row is about, in words that people know from the files: `event/group/outcome/method`. A cumulative toll is the same figure
 * when its date moves; each day of a stock and each period is one of its own.
 */
export function publishedFigureKey({
  event_id,
  group_id,
  outcome,
  counting,
  as_of,
  method,
}: FigureKeyColumns): string {
  const time = counting === 'cumulative' ? [] : [counting, as_of]
  return [event_id, group_id, outcome, ...time, method].join('/')
}
