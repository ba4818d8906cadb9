import type { TopLevelSpec } from 'vega-lite'
import type { Casebook } from '../../model/journey/casebook.ts'
import type { EventRow } from '../../model/records.gen.ts'
import { DATASET, OLDER } from '../dataset.ts'
import type { Edition } from '../edition.ts'
import { type Column, config } from './look.ts'
import type { ChartTable } from './table.ts'
import type { ChartWords } from './words/chart-words.ts'

export const CHART_NAMES = ['claims', 'toll', 'known', 'methods'] as const
export type ChartName = (typeof CHART_NAMES)[number]

/** A chart before it is told which edition it belongs to. */
export interface Draft {
  readonly spec: Omit<Column, '$schema' | 'usermeta' | 'config' | 'title' | 'description'> & {
    readonly title: { readonly text: string; readonly subtitle: string[] }
    readonly description: string
  }
  readonly table: ChartTable
}

/** A chart of an event in one language: a specification that stands alone, and the same numbers as a table. */
export interface Chart {
  readonly event: EventRow
  readonly name: ChartName
  readonly language: ChartWords['code']
  readonly spec: TopLevelSpec
  readonly table: ChartTable
}

/** The chart with all that it must carry wherever it is shown: its locale, its look, and where it comes from. */
export function finished(
  name: ChartName,
  { spec, table }: Draft,
  event: EventRow,
  casebook: Casebook,
  edition: Pick<Edition, 'version' | 'asKnownOn'>,
  words: ChartWords,
): Chart {
  return {
    event,
    name,
    language: words.code,
    spec: {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      usermeta: usermeta(name, event, casebook, edition, words),
      ...ofEdition(spec, edition.asKnownOn, words),
      config: config(words),
    },
    table,
  }
}

/** A picture is passed on alone: where it is not that of the current edition it says so itself, to the eye and to the ear. */
function ofEdition(spec: Draft['spec'], asKnownOn: string | null, { code }: ChartWords): Draft['spec'] {
  if (asKnownOn === null) return spec
  const { warning } = OLDER[code](asKnownOn)
  const { title, description } = spec
  return {
    ...spec,
    title: { ...title, subtitle: [warning, ...title.subtitle] },
    description: `${warning} ${description}`,
  }
}

/** `embedOptions` is what vega-embed reads: it sets the locale of the page, since not all of its texts follow the spec. */
function usermeta(
  chart: ChartName,
  event: EventRow,
  { claims, methodology }: Casebook,
  { version, asKnownOn }: Pick<Edition, 'version' | 'asKnownOn'>,
  { code, locale, name }: ChartWords,
) {
  const own = claims.filter(({ note }) => note.event_id === event.event_id)
  const knownOn = asKnownOn === null ? '' : `, as known on ${asKnownOn}`
  return {
    dataset: DATASET.name,
    version,
    ...(asKnownOn === null ? {} : { as_known_on: asKnownOn }),
    event_id: event.event_id,
    event: name(event),
    chart,
    language: code,
    method: methodology.default_method,
    license: DATASET.licence.name,
    license_url: DATASET.licence.path,
    citation: `${DATASET.title}, version ${version}${knownOn}, charts/${fileOf(event, chart, code)}`,
    source_ids: [...new Set(own.map(({ note }) => note.source_id))].sort(),
    embedOptions: {
      renderer: 'svg',
      actions: { export: true, source: true, compiled: false, editor: false },
      downloadFileName: fileOf(event, chart, code),
      formatLocale: locale.number,
      timeFormatLocale: locale.time,
    },
  }
}

/** The name of the files of a chart, without what tells their kinds apart. French ones say so. */
export function fileOf(event: EventRow, chart: ChartName, language: ChartWords['code']): string {
  return `${event.event_id}.${chart}${language === 'en' ? '' : `.${language}`}`
}
