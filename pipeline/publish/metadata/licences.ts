import type { SourceRow } from '../../model/records.gen.ts'
import { DATASET, type Words } from '../dataset.ts'

/** Under what a document may be used. */
export interface Licence {
  readonly name: Words
  /** Where its text stands, if this dataset knows. */
  readonly url: string | null
}

const UNKNOWN: Words = { en: 'licence not known', fr: 'licence inconnue' }

/** The licence of a document, as somebody typed it; where nobody did it is not known, and nothing is concluded from who published it. */
export function licenceOf({ licence }: SourceRow): Licence {
  if (!licence) return { name: UNKNOWN, url: null }
  return {
    name: { en: licence, fr: licence },
    url: licence === DATASET.licence.name ? DATASET.licence.path : null,
  }
}
