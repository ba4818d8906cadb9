import type { TopLevelSpec } from 'vega-lite'
import { readTools } from '../../pipeline/edge/tools.ts'
import { examine } from '../../pipeline/examine/examine.ts'
import type { Casebook } from '../../pipeline/model/journey/casebook.ts'
import type { LanguageCode } from '../../pipeline/model/language/language.ts'
import { eventCharts } from '../../pipeline/publish/charts/charts.ts'
import { advanceOf } from '../../pipeline/publish/charts/pictures/advances.ts'
import { renderSvg } from '../../pipeline/publish/charts/render.ts'
import { CHART_WORDS } from '../../pipeline/publish/charts/words/words.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'

export type Row = Readonly<Record<string, unknown>>

export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null

/** The rows of one of the datasets of a chart; none of a chart that is not drawn. */
export function rowsOf(spec: TopLevelSpec | null, name: string): readonly Row[] {
  const rows: unknown = spec?.datasets?.[name]
  return Array.isArray(rows) ? rows.filter(isRow) : []
}

/** Every object inside that has the key. */
export function having(value: unknown, key: string): readonly Row[] {
  if (!isRow(value)) return []
  return [...(key in value ? [value] : []), ...Object.values(value).flatMap(inner => having(inner, key))]
}

/** Some columns of rows as texts, ordered, so that two tables can be held against each other. */
export function columnsOf(rows: readonly object[], columns: readonly string[]): readonly string[] {
  const texts = rows.map(row => new Map<string, unknown>(Object.entries(row)))
  return texts.map(row => columns.map(column => String(row.get(column))).join(' ')).sort()
}

export const EDITION = { version: '1.2.3', asKnownOn: null }

const { fonts } = readTools()
export const ADVANCES = { regular: advanceOf(fonts.regular), bold: advanceOf(fonts.bold) }

export function svgOf(spec: TopLevelSpec): Promise<string> {
  return renderSvg(spec, ADVANCES)
}

/** What the charts of an event are made of, and the charts; null for those that are not drawn. */
export function drawn(casebook: Casebook, eventId = 'battle', language: LanguageCode = 'en') {
  const event = casebook.events.find(({ event_id }) => event_id === eventId)
  if (!event) throw new Error(`no event ${eventId}`)
  const assessment = reconcile(casebook).value
  const examination = examine(casebook, assessment).value
  const findings = { casebook, assessment, examination, diagnostics: [] }
  const charts = eventCharts(event, findings, EDITION, CHART_WORDS[language])
  const specOf = (wanted: string) => charts.find(({ name }) => name === wanted)?.spec ?? null
  return {
    assessment,
    examination,
    charts,
    toll: specOf('toll'),
    known: specOf('known'),
    methods: specOf('methods'),
  }
}
