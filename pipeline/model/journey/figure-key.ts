import type { Estimate } from './assessment.ts'

/** A text that is the same for the same figure under the same method, whatever its value and cut-off. */
export function figureKey({ scope, method }: Pick<Estimate, 'scope' | 'method'>): string {
  const { eventId, groupId, outcome, counting, time } = scope
  return `${eventId}/${groupId}/${outcome}/${counting}/${time ?? ''} ${method}`
}
