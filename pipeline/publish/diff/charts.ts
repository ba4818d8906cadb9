import type { Change } from '../../model/journey/comparison.ts'
import { LANGUAGES, type LanguageCode } from '../../model/language/language.ts'
import { comparing } from '../../model/order.ts'
import { CHART_NAMES, type Chart, type ChartName, fileOf } from '../charts/chart.ts'
import { eventCharts } from '../charts/charts.ts'
import { CHART_WORDS } from '../charts/words/words.ts'
import type { Findings } from '../edition.ts'

/** A chart that came, went or would be drawn otherwise. */
export interface ChartChange {
  readonly eventId: string
  readonly name: ChartName
  readonly language: LanguageCode
  readonly change: Change
  /** Null if it came. */
  readonly was: Chart | null
  /** Null if it went. */
  readonly is: Chart | null
}

/** What the charts of some events are made of; null where there is nothing to draw. */
export type Charted = Pick<Findings, 'casebook' | 'assessment' | 'examination'> | null

/**
 * The charts that are not as they were, in every language. Both sides are told the version of the program that runs: a chart that
 * differs in nothing but the version is the same chart.
 */
export function chartChanges(before: Charted, after: Charted, version: string): readonly ChartChange[] {
  const [old, now] = [before, after].map(side => chartsOf(side, version))
  if (!old || !now) return []
  return [...new Set([...old.keys(), ...now.keys()])]
    .flatMap((path): readonly ChartChange[] => {
      const [was = null, is = null] = [old.get(path), now.get(path)]
      const shown = is ?? was
      if (!shown || (was && is && JSON.stringify(was.spec) === JSON.stringify(is.spec))) return []
      const change = was === null ? 'came' : is === null ? 'went' : 'changed'
      const { event, name, language } = shown
      return [{ eventId: event.event_id, name, language, change, was, is }]
    })
    .sort(byPlace)
}

const byPlace = comparing<ChartChange>(
  ({ eventId }) => eventId,
  ({ name }) => CHART_NAMES.indexOf(name),
  ({ language }) => language,
)

/** The charts for readers of one language; in another those that changed in that alone. */
export function chartsFor(charts: readonly ChartChange[], language: LanguageCode): readonly ChartChange[] {
  const nameOf = ({ eventId, name }: ChartChange) => `${eventId} ${name}`
  const own = new Set(charts.filter(chart => chart.language === language).map(nameOf))
  return charts.filter(chart => chart.language === language || !own.has(nameOf(chart)))
}

function chartsOf(side: Charted, version: string): ReadonlyMap<string, Chart> {
  if (side === null) return new Map()
  const { claims, events } = side.casebook
  const withClaims = new Set(claims.map(({ note }) => note.event_id))
  const charts = events
    .filter(({ event_id }) => withClaims.has(event_id))
    .flatMap(event =>
      LANGUAGES.flatMap(language =>
        eventCharts(event, { ...side, diagnostics: [] }, { version, asKnownOn: null }, CHART_WORDS[language]),
      ),
    )
  return new Map(charts.map(chart => [fileOf(chart.event, chart.name, chart.language), chart]))
}
