import type { Estimate } from './assessment.ts'
import { scopeKey } from './scope.ts'

/** A text that is the same for the same figure under the same method, whatever its value and cut-off. */
export function figureKey({ scope, method }: Pick<Estimate, 'scope' | 'method'>): string {
  return `${scopeKey(scope)} ${method}`
}
