import { LANGUAGES } from '../../model/language/language.ts'
import type { EventRow } from '../../model/records.gen.ts'
import type { Edition, Findings } from '../edition.ts'
import { CHART_NAMES, type Chart, type ChartName, type Draft, finished } from './chart.ts'
import { claimStrip } from './claims/claim-strip.ts'
import { howItBecameKnown } from './known/how-it-became-known.ts'
import { methodsCompared } from './methods/methods-compared.ts'
import { tollOverTime } from './toll/toll-over-time.ts'
import type { ChartWords } from './words/chart-words.ts'
import { CHART_WORDS } from './words/words.ts'

type ChartEdition = Pick<Edition, 'version' | 'asKnownOn'>

/** The charts of every event that has claims, each in every language. */
export function allCharts(findings: Findings, edition: ChartEdition): readonly Chart[] {
  const { events, claims } = findings.casebook
  const withClaims = events.filter(({ event_id }) => claims.some(({ note }) => note.event_id === event_id))
  return withClaims.flatMap(event =>
    LANGUAGES.flatMap(language => eventCharts(event, findings, edition, CHART_WORDS[language])),
  )
}

/** The charts of an event in one language, without those for which there is nothing to draw. */
export function eventCharts(
  event: EventRow,
  findings: Findings,
  edition: ChartEdition,
  words: ChartWords,
): readonly Chart[] {
  return CHART_NAMES.flatMap(name => {
    const draft = draftOf(name, event, findings, words)
    return draft ? [finished(name, draft, event, findings.casebook, edition, words)] : []
  })
}

function draftOf(
  name: ChartName,
  event: EventRow,
  { casebook, assessment: { estimates }, examination }: Findings,
  words: ChartWords,
): Draft | null {
  switch (name) {
    case 'claims':
      return claimStrip(event, casebook, estimates, words)
    case 'toll':
      return tollOverTime(event, casebook, estimates, words)
    case 'known':
      return howItBecameKnown(event, casebook, examination, words)
    case 'methods':
      return methodsCompared(event, casebook, estimates, words)
  }
}
