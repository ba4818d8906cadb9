import { explainFigure } from '../../explain/figure.ts'
import type { OutputFile } from '../../model/journey/output-file.ts'
import type { LanguageCode } from '../../model/language/language.ts'
import { comparing } from '../../model/order.ts'
import { DATASET, OLDER, titleOf } from '../dataset.ts'
import { citationOf } from '../documents/citation.ts'
import { GUIDE } from '../documents/guide.ts'
import type { Edition, Findings } from '../edition.ts'
import { freshnessOf } from '../freshness.ts'
import type { DownloadSection, PageChart, PageContents, PageEvent } from './contents.ts'

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
  const freshness = freshnessOf(casebook)
  return language => ({
    ...titleOf(asKnownOn, language),
    warning: asKnownOn === null ? null : OLDER[language](asKnownOn).warning,
    version,
    freshness,
    licence: DATASET.licence,
    citation: citationOf({ version, freshness, asKnownOn }, language),
    events: events.map(
      (event): PageEvent => ({
        event,
        figures: figuresOf.get(event.event_id) ?? [],
        charts: chartsOf(event.event_id, language),
      }),
    ),
    sources: casebook.sources,
    downloads: downloadsIn(files, sha256, language),
    linkedData: {},
  })
}

/** The files in the order of the guide. Those that describe this page cannot stand on it, since their sums hang on it. */
function downloadsIn(
  files: readonly OutputFile[],
  sha256: Edition['sha256'],
  language: LanguageCode,
): readonly DownloadSection[] {
  return GUIDE.map(({ title, entries }) => ({
    title: title[language],
    entries: entries
      .map(({ files: named, is }) => ({
        is: is[language],
        files: files
          .filter(({ path }) => named.test(path))
          .map(({ path, bytes, rows }) => ({ path, bytes: bytes.length, rows, sha256: sha256(bytes) })),
      }))
      .filter(entry => entry.files.length > 0),
  })).filter(({ entries }) => entries.length > 0)
}
