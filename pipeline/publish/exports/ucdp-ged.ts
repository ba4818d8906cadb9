import type { Estimate } from '../../model/journey/assessment.ts'
import type { Casebook } from '../../model/journey/casebook.ts'
import type { UcdpGedRow } from '../../model/records.gen.ts'
import { composing } from './composition.ts'
import { daysOf } from './days.ts'
import { type Own, ownTolls } from './nested.ts'
import { type Side, sidesOf } from './sides.ts'
import { claimsBehind, listed, voicesIn } from './sources.ts'
import { bestOf } from './toll.ts'

/** A row of the export: the columns that notes can fill. All others stay empty. */
export type FilledGedRow = Partial<UcdpGedRow> & Pick<UcdpGedRow, Filled>
type Filled =
  | 'deaths_a'
  | 'deaths_b'
  | 'deaths_civilians'
  | 'deaths_unknown'
  | 'best'
  | 'high'
  | 'low'
  | 'event_clarity'
  | 'date_prec'
  | 'number_of_sources'

/**
 * The dead under `ucdp-like` in the shape of UCDP GED: a row for every event that killed anybody, or may have. Of an event
 * with others inside it, only what it has beside them has a row, a summary; so the rows can be added up.
 */
export function ucdpGedRows(estimates: readonly Estimate[], casebook: Casebook): readonly FilledGedRow[] {
  const sides = sidesOf(casebook)
  const compose = composing('ucdp-like', estimates, casebook, sides)
  return ownTolls(casebook, compose).flatMap(own => rowOf(own, sides(own.event.event_id), casebook) ?? [])
}

function rowOf(
  { event, composed, inside, toll }: Own,
  [a, b]: readonly Side[],
  casebook: Casebook,
): FilledGedRow | null {
  if (!composed || !toll || toll.high === 0) return null
  const claims = claimsBehind(composed.estimates, casebook)
  const sources = [...new Set(claims.map(({ source }) => source))]
  const days = daysOf(event)
  const [precision, isSummary] = [datePrecision(days.length), inside !== null]
  const { event_id, start, place, adm1, latitude, longitude, country, where_precision } = event
  return {
    id: isSummary ? `${event_id}-residual` : event_id,
    year: Number(start.slice(0, 4)),
    dyad_name: a && b ? `${a.name} - ${b.name}` : null,
    side_a: a?.name ?? null,
    side_b: b?.name ?? null,
    number_of_sources: voicesIn(composed.estimates, casebook.claims),
    source_article: listed(
      sources.map(one => [one.publisher, one.published_on, one.title].filter(Boolean).join(', ')),
    ),
    source_office: listed(sources.map(({ publisher }) => publisher)),
    source_date: listed(sources.map(({ published_on }) => published_on)),
    source_headline: listed(sources.map(({ title }) => title)),
    source_original: listed(claims.map(({ speaker }) => speaker.name_en)),
    where_prec: where_precision,
    where_coordinates: place,
    adm_1: adm1,
    latitude,
    longitude,
    geom_wkt: latitude === null || longitude === null ? null : `POINT (${longitude} ${latitude})`,
    country,
    event_clarity: isSummary || days.length > 1 ? 2 : 1,
    date_prec: isSummary ? Math.max(2, precision) : precision,
    date_start: days[0] ?? null,
    date_end: days.at(-1) ?? null,
    deaths_a: toll.best.a,
    deaths_b: toll.best.b,
    deaths_civilians: toll.best.civilians,
    deaths_unknown: toll.best.unknown,
    best: bestOf(toll),
    high: toll.high,
    low: toll.low,
  }
}

/** How well the date is known, as UCDP codes it by the span: a day, up to six days, a week, a month, longer. */
function datePrecision(days: number): number {
  if (days === 1) return 1
  if (days <= 6) return 2
  if (days === 7) return 3
  return days <= 31 ? 4 : 5
}
