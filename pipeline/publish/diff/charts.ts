import type { Change } from '../../model/journey/comparison.ts'
import type { LanguageCode } from '../../model/language/language.ts'
import { comparing } from '../../model/order.ts'
import { CHART_NAMES, type Chart, type ChartName, fileOf } from '../charts/chart.ts'
import { eventCharts } from '../charts/charts.ts'
import { CHART_WORDS } from '../charts/words/words.ts'
import type { Findings } from '../edition.ts'

/** A chart that came, went or would be drawn otherwise. */
export interface ChartChange {
  readonly eventId: string
  readonly name: ChartName
  readonly change: Change
  /** Null if it came. */
  readonly was: Chart | null
  /** Null if it went. */
  readonly is: Chart | null
}

/** What the charts of some events are made of; null where there is nothing to draw. */
export type Charted = Pick<Findings, 'casebook' | 'assessment' | 'examination'> | null

/**
 * The charts that are not as they were, in one language. Both sides are told the version of the program that runs: a chart that
 * differs in nothing but the version is the same chart.
 */
export function chartChanges(
  before: Charted,
  after: Charted,
  language: LanguageCode,
  version: string,
): readonly ChartChange[] {
  const [old, now] = [before, after].map(side => chartsOf(side, language, version))
  if (!old || !now) return []
  return [...new Set([...old.keys(), ...now.keys()])]
    .flatMap((path): readonly ChartChange[] => {
      const [was = null, is = null] = [old.get(path), now.get(path)]
      const shown = is ?? was
      if (!shown || (was && is && JSON.stringify(was.spec) === JSON.stringify(is.spec))) return []
      const change = was === null ? 'came' : is === null ? 'went' : 'changed'
      return [{ eventId: shown.event.event_id, name: shown.name, change, was, is }]
    })
    .sort(byPlace)
}

const byPlace = comparing<ChartChange>(
  ({ eventId }) => eventId,
  ({ name }) => CHART_NAMES.indexOf(name),
)

function chartsOf(side: Charted, language: LanguageCode, version: string): ReadonlyMap<string, Chart> {
  if (side === null) return new Map()
  const { claims, events } = side.casebook
  const withClaims = new Set(claims.map(({ note }) => note.event_id))
  const charts = events
    .filter(({ event_id }) => withClaims.has(event_id))
    .flatMap(event =>
      eventCharts(event, { ...side, diagnostics: [] }, { version, asKnownOn: null }, CHART_WORDS[language]),
    )
  return new Map(charts.map(chart => [fileOf(chart.event, chart.name, chart.language), chart]))
}
