import { explainFigure } from '../../explain/figure.ts'
import type { OutputFile } from '../../model/journey/output-file.ts'
import type { LanguageCode } from '../../model/language/language.ts'
import { SPEECH } from '../../model/language/speech.ts'
import { comparing } from '../../model/order.ts'
import type { EventRow } from '../../model/records.gen.ts'
import type { DrawnChart } from '../charts/drawn.ts'
import type { ChartCell } from '../charts/table.ts'
import { DATASET, OLDER, titleOf } from '../dataset.ts'
import { citationOf } from '../documents/citation.ts'
import { GUIDE } from '../documents/guide.ts'
import type { Edition, Findings } from '../edition.ts'
import { freshnessOf } from '../freshness.ts'
import type { DownloadSection, PageChart, PageContents, PageEvent } from './contents.ts'

/** What stands on the page in a language: of every event the figures of the default method, explained, and its charts. */
export function gather(
  findings: Findings,
  { version, asKnownOn, sha256 }: Pick<Edition, 'version' | 'asKnownOn' | 'sha256'>,
  charts: readonly DrawnChart[],
  files: readonly OutputFile[],
  linkedDataIn: (language: LanguageCode) => object,
): (language: LanguageCode) => PageContents {
  const { casebook, assessment } = findings
  const whole = { ...findings, whole: casebook }
  const shown = assessment.estimates.filter(({ method }) => method === casebook.methodology.default_method)
  const figuresOf = new Map(
    casebook.events.map(({ event_id }) => [
      event_id,
      shown.filter(({ scope }) => scope.eventId === event_id).map(one => explainFigure(one, whole)),
    ]),
  )
  const events = casebook.events.toSorted(
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
        charts: chartsOf(event, charts, files, language),
      }),
    ),
    sources: casebook.sources,
    notes: new Map(casebook.claims.map(({ note }) => [note.claim_id, note])),
    downloads: downloadsIn(files, sha256, language),
    linkedData: linkedDataIn(language),
  })
}

/** The charts of an event in a language, each with where its files lie: the table is one for all languages. */
function chartsOf(
  { event_id }: EventRow,
  charts: readonly DrawnChart[],
  files: readonly OutputFile[],
  language: LanguageCode,
): readonly PageChart[] {
  const { number } = SPEECH[language].explanation
  const shown = (cell: ChartCell) =>
    cell === null ? '' : typeof cell === 'number' ? number(cell) : String(cell)
  return charts
    .filter(({ chart }) => chart.event.event_id === event_id && chart.language === language)
    .map(({ chart: { name, table }, path, svg }) => ({
      name,
      svg: asOneImage(new TextDecoder().decode(svg)),
      table: { columns: table.headings, rows: table.rows.map(row => row.map(shown)) },
      files: [`${path}.svg`, `${path}.png`, `${path}.vl.json`, `charts/${event_id}.${name}.csv`].filter(
        wanted => files.some(file => file.path === wanted),
      ),
    }))
}

/**
 * A drawing without the roles and labels of its parts: on the page it is one image with one description, as its first
 * element says (WAI-ARIA, role img), and what its parts would tell stands in the table beside it.
 */
function asOneImage(svg: string): string {
  const [first = '', ...others] = svg.split(/(?<=>)/)
  return [first, ...others.map(part => part.replace(/<[^>]*>$/, withoutRoles))].join('')
}

function withoutRoles(element: string): string {
  return element.replaceAll(/ (?:role|aria-[a-z]+)="[^"]*"/g, '')
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
