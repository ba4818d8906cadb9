import type { Journey } from '../../pipeline/model/journey/journey.ts'
import { english } from '../../pipeline/model/language/english/english.ts'
import { makeReport } from '../../pipeline/report/report.ts'
import { showText } from '../../pipeline/report/text.ts'
import { showCounts } from '../../pipeline/report/totals.ts'

const OPTIONS = { version: '0', failOn: 'error', most: Infinity } as const

/** All that an English-speaking user is told about the data. */
export function said(journey: Journey): string {
  return showText(makeReport(journey, english, OPTIONS), english, { colour: false })
}

/** How many findings there are, in words. */
export function counted(journey: Journey): string {
  return showCounts(makeReport(journey, english, OPTIONS), english)
}
