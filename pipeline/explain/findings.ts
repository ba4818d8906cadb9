import type { Assessment } from '../model/journey/assessment.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import type { Examination } from '../model/journey/examination.ts'

/** All that the journey brought to light, of what was public by the day. */
export interface Findings {
  readonly casebook: Casebook
  readonly assessment: Assessment
  readonly examination: Examination
  /** The casebook with all that became public later. */
  readonly whole: Casebook
}
