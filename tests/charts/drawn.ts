import type { TopLevelSpec } from 'vega-lite'
import { examine } from '../../pipeline/examine/examine.ts'
import type { Casebook } from '../../pipeline/model/journey/casebook.ts'
import { howItBecameKnown } from '../../pipeline/publish/charts/known/how-it-became-known.ts'
import { methodsCompared } from '../../pipeline/publish/charts/methods/methods-compared.ts'
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

/** What the charts of an event are made of, and the two that are drawn from it. */
export function drawn(casebook: Casebook, eventId = 'battle') {
  const event = casebook.events.find(({ event_id }) => event_id === eventId)
  if (!event) throw new Error(`no event ${eventId}`)
  const assessment = reconcile(casebook).value
  const examination = examine(casebook, assessment).value
  return {
    assessment,
    examination,
    known: howItBecameKnown(event, casebook, examination),
    methods: methodsCompared(event, casebook, assessment.estimates),
  }
}
