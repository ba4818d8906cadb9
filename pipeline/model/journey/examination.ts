import type { SensitivityRow } from '../records.gen.ts'
import type { Estimate } from './assessment.ts'

/** Another assumption under which a figure is computed. */
export type Assumption = SensitivityRow['assumption']

/** What a figure would be under another assumption. */
export interface Sensitivity {
  readonly published: Estimate
  readonly assumption: Assumption
  /** The cluster left out; null under other assumptions. */
  readonly leftOut: string | null
  readonly instead: Instead
}

/** What is told of a figure under another assumption: no reasons, and nothing that is the same under all of them. */
export type Instead = Pick<Estimate, 'headline' | 'verdict' | 'lastDay'>

/** What a figure was on the day on which a claim became public. */
export interface KnownOn {
  readonly knownOn: string
  readonly estimate: Estimate
}

/** How every figure stands under other assumptions, and how it became known. Both in the order of the estimates. */
export interface Examination {
  readonly sensitivity: readonly Sensitivity[]
  readonly knownOn: readonly KnownOn[]
}
