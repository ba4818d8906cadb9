import fc from 'fast-check'
import { expect } from 'vitest'
import type { Bounds, Estimate } from '../../pipeline/model/journey/assessment.ts'
import { casebookOf, estimatesOf, type World } from '../reconcile/casebook.ts'

export function law<T>(arbitrary: fc.Arbitrary<T>, holds: (value: T) => void): void {
  fc.assert(
    fc.property(arbitrary, value => {
      holds(value)
    }),
    { numRuns: 200 },
  )
}

export function estimates(world: World): readonly Estimate[] {
  return [...estimatesOf(casebookOf(world)).values()]
}

export function rises(numbers: readonly number[]): void {
  expect(numbers).toEqual(numbers.toSorted((a, b) => a - b))
}

export function contains(outer: Bounds | null, inner: Bounds | null): boolean {
  return (
    outer !== null &&
    inner !== null &&
    outer.low <= inner.low &&
    (outer.high ?? Infinity) >= (inner.high ?? Infinity)
  )
}
