import type { Figure } from '../model/figure.ts'
import { OUTCOMES } from '../model/journey/casebook.ts'
import { readWording } from '../wording/read.ts'

/** What words state: a figure, null where they say that it is not known; undefined where they are not understood. */
export function readBack(
  wording: string,
  language: string,
  outcome: string,
  aboutPercent: number,
): Figure | null | undefined {
  const known = OUTCOMES.find(one => one === outcome)
  const reading = known && readWording(wording, language, known, aboutPercent)
  return reading?.kind === 'read' ? reading.figure : undefined
}
