import type { Estimate, Method } from '../model/journey/assessment.ts'
import type { KnownOn, Sensitivity } from '../model/journey/examination.ts'
import { scopeKey } from '../model/journey/scope.ts'
import type { Weighing } from '../reconcile/weighing.ts'

/** A published figure, and what is found of it. */
export interface Figure {
  readonly published: Estimate
  readonly sensitivity: Sensitivity[]
  readonly knownOn: KnownOn[]
}

/** The figures in the order in which they are published; and those of a series. */
export class Figures {
  readonly all: readonly Figure[]
  readonly #bySeries = new Map<string, Figure[]>()

  constructor(estimates: readonly Estimate[]) {
    this.all = estimates.map(published => ({ published, sensitivity: [], knownOn: [] }))
    for (const figure of this.all) {
      const key = scopeKey(figure.published.scope)
      const known = this.#bySeries.get(key)
      if (known) known.push(figure)
      else this.#bySeries.set(key, [figure])
    }
  }

  of({ series }: Weighing): readonly Figure[] {
    return this.#bySeries.get(series.key) ?? []
  }

  /** The figures of a series under the methods that cover it. */
  covered(weighing: Weighing): readonly Figure[] {
    return this.of(weighing).filter(({ published }) => published.missingReason !== 'not_covered')
  }
}

/** Whether a figure under a method can hang on other series of its family; all others hang on the claims about it alone. */
export function hangsOnFamily(method: Method): boolean {
  return method === 'monotone' || method === 'ibc-like'
}
