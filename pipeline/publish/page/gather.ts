import { explainFigure } from '../../explain/figure.ts'
import type { OutputFile } from '../../model/journey/output-file.ts'
import type { LanguageCode } from '../../model/language/language.ts'
import { comparing } from '../../model/order.ts'
import { DATASET, titleOf } from '../dataset.ts'
import type { Edition, Findings } from '../edition.ts'
import { freshnessOf } from '../freshness.ts'
import type { Download, PageChart, PageContents, PageEvent } from './contents.ts'

interface Gathered {
  readonly findings: Findings
  readonly edition: Pick<Edition, 'version' | 'asKnownOn' | 'sha256'>
  readonly chartsOf: (eventId: string, language: LanguageCode) => readonly PageChart[]
  readonly files: readonly OutputFile[]
}

/** What stands on the page in a language: of every event the figures of the default method, explained, and its charts. */
export function gather({
  findings,
  edition,
  chartsOf,
  files,
}: Gathered): (language: LanguageCode) => PageContents {
  const { casebook, assessment } = findings
  const { version, asKnownOn, sha256 } = edition
  const whole = { ...findings, whole: casebook }
  const shown = assessment.estimates.filter(({ method }) => method === casebook.methodology.default_method)
  const figuresOf = new Map(
    casebook.events.map(({ event_id }) => [
      event_id,
      shown.filter(({ scope }) => scope.eventId === event_id).map(one => explainFigure(one, whole)),
    ]),
  )
  const events = casebook.events
    .filter(({ event_id }) => casebook.claims.some(({ note }) => note.event_id === event_id))
    .toSorted(
      comparing(
        ({ start }) => start,
        ({ event_id }) => event_id,
      ),
    )
  const downloads = files.map(
    ({ path, bytes, rows }): Download => ({
      path,
      what: '',
      bytes: bytes.length,
      rows,
      sha256: sha256(bytes),
    }),
  )
  return language => ({
    ...titleOf(asKnownOn),
    version,
    freshness: freshnessOf(casebook),
    licence: DATASET.licence,
    citation: `The Bilan recorders: ${titleOf(asKnownOn).title}. Version ${version}.`,
    events: events.map(
      (event): PageEvent => ({
        event,
        figures: figuresOf.get(event.event_id) ?? [],
        charts: chartsOf(event.event_id, language),
      }),
    ),
    sources: casebook.sources,
    downloads,
    linkedData: {},
  })
}
