import type { Estimate } from '../../model/journey/assessment.ts'
import type { Casebook } from '../../model/journey/casebook.ts'
import type { AcledRow, EventRow } from '../../model/records.gen.ts'
import { competingFigures } from './acled-notes.ts'
import { composing } from './composition.ts'
import { daysOf, isDated, split } from './days.ts'
import { type Own, ownTolls } from './nested.ts'
import { type Side, sidesOf } from './sides.ts'
import { claimsBehind, listed } from './sources.ts'
import { bestOf } from './toll.ts'

/** A row of the export: the columns that notes can fill. All others stay empty. */
export type FilledAcledRow = Partial<AcledRow> &
  Pick<AcledRow, 'event_date' | 'fatalities' | 'fatalities_basis' | 'notes'>

/**
 * The dead under `acled-like` in the shape of ACLED: a row for every day of every event, its dead divided evenly over the days
 * up to which somebody counted.
 * Those of events inside it are in the rows of these. Where nobody gives a number the cell is empty, where ACLED prints 0.
 */
export function acledRows(estimates: readonly Estimate[], casebook: Casebook): readonly FilledAcledRow[] {
  const sides = sidesOf(casebook)
  const compose = composing('acled-like', estimates, casebook, sides)
  return ownTolls(casebook, compose).flatMap(own => rowsOf(own, sides(own.event.event_id), casebook))
}

function rowsOf(own: Own, [a, b]: readonly Side[], casebook: Casebook): readonly FilledAcledRow[] {
  const { event } = own
  // Of a strike, notes do not say who made it.
  const isFought = event.kind === 'battle' || event.kind === 'siege'
  const dates = datesOf(event)
  const basis = basisOf(own, casebook)
  const people = own.toll && basis.isNumber ? bestOf(own.toll) : null
  const counted = countedDays(dates, own)
  const perDay = people === null ? [] : split(people, counted.length)
  const behind = claimsBehind(own.composed?.estimates ?? [], casebook)
  const notes = [
    ...competingFigures(event, casebook),
    ...(own.inside && own.toll
      ? [`${bestOf(own.inside)} of the dead are in the rows of events inside this one.`]
      : []),
    ...(people !== null && dates.length > 1
      ? [`${people}, counted up to ${counted.at(-1)}, divided evenly over ${counted.length} days.`]
      : []),
  ].join(' ')
  return dates.map((date, i) => ({
    event_id_cnty: `${event.event_id}-${date}`,
    event_date: date,
    year: Number(date.slice(0, 4)),
    time_precision: isDated(event) ? 1 : 3,
    event_type: EVENT_TYPES[event.kind],
    actor1: isFought ? (a?.name ?? null) : null,
    actor2: isFought ? (b?.name ?? null) : null,
    country: event.country,
    admin1: event.adm1,
    location: event.place,
    latitude: event.latitude,
    longitude: event.longitude,
    geo_precision: geoPrecision(event.where_precision),
    source: listed(behind.map(({ source }) => source.publisher)),
    notes,
    fatalities: perDay[i] ?? null,
    fatalities_basis: people !== null && i >= counted.length ? 'after_last_count' : basis.name,
  }))
}

/** The days over which a total is divided: those up to which somebody counted. */
function countedDays(dates: readonly string[], { composed }: Own): readonly string[] {
  const last = (composed?.estimates ?? [])
    .map(({ lastDay }) => lastDay)
    .sort()
    .at(-1)
  const counted = dates.filter(date => last === undefined || date <= last)
  return counted.length > 0 ? counted : dates
}

/** What the number of the dead rests on, and whether there is one. */
function basisOf(
  { event, composed, inside, toll }: Own,
  { claims }: Casebook,
): { readonly name: string; readonly isNumber: boolean } {
  const without = (name: string) => ({ name, isNumber: false })
  const isSaid = claims.some(({ note }) => note.event_id === event.event_id && note.outcome === 'killed')
  if (!isSaid) return without('none_reported')
  const rules = (composed?.estimates ?? []).flatMap(({ headline }) => headline?.bestRule ?? [])
  if (!composed || !toll || rules.length === 0) return without('no_number')
  if (bestOf(composed.toll) === 0 && !composed.isStated) return without('no_number')
  if (inside && bestOf(toll) === 0) return without('counted_in_events_inside')
  const names = rules.map(rule => rule.replaceAll('-', '_'))
  return { name: [...new Set(names)].sort().join(' '), isNumber: true }
}

/**
 * Every day. If only the month of an end is known, the middle of the days within it, which of a whole month is the 15th. What is
 * vaguer ACLED does not code.
 */
function datesOf(event: EventRow): readonly string[] {
  if (isDated(event)) return daysOf(event)
  const [first, last] = [event.start.slice(0, 7), event.end.slice(0, 7)]
  if (first !== last || first.length !== 7) return []
  if (event.start === event.end) return [`${first}-15`]
  const days = daysOf(event)
  return days.slice(Math.floor((days.length - 1) / 2)).slice(0, 1)
}

const EVENT_TYPES: Readonly<Record<EventRow['kind'], string | null>> = {
  battle: 'Battles',
  siege: 'Battles',
  air_strike: 'Explosions/Remote violence',
  shelling: 'Explosions/Remote violence',
  bombing: 'Explosions/Remote violence',
  massacre: 'Violence against civilians',
  other: null,
}

/** From UCDP's seven grades of a place to ACLED's three: the place itself, near it, somewhere in a region. */
function geoPrecision(where: number | null): number | null {
  if (where === null || where > 4) return null
  return where <= 2 ? where : 3
}
