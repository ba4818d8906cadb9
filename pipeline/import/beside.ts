import { firstDay, lastDay } from '../model/date.ts'
import { comparing } from '../model/order.ts'
import type { EventRow } from '../model/records.gen.ts'
import type { Beside, Lies, OurFigure } from '../model/theirs/beside.ts'
import type { TheirCount, TheirRow } from './read-rows.ts'
import { nameRows } from './rows.ts'
import type { Theirs } from './theirs.ts'

/** About so far apart two places may be and still be one, in kilometres: precision 2 of UCDP. */
const NEAR = 25

/**
 * Our figures beside theirs, for every event of ours of which their table tells. Their rows are taken to be about an event if
 * the mapping says so, if they were imported as it, or if they lie wholly in its days, in its country, and in its place by name or
 * within 25 km. Their rows are added up: tables of events count nobody twice.
 */
export function beside(
  ours: readonly OurFigure[],
  events: readonly EventRow[],
  { mapping, read }: Theirs,
): readonly Beside[] {
  const theirs = nameRows(read.rows, mapping)
  const mapped = new Set(theirs.filter(one => one.mapped).map(({ line }) => line))
  return events
    .flatMap(event => {
      const own = theirs.filter(({ event_id }) => event_id === event.event_id)
      const about = own.length > 0 ? own : theirs.filter(row => !mapped.has(row.line) && isAbout(row, event))
      return ours
        .filter(({ event_id }) => event_id === event.event_id)
        .flatMap(figure => besideOne(figure, about))
    })
    .sort(
      comparing(
        ({ event_id }) => event_id,
        ({ outcome }) => outcome,
        ({ group_id }) => group_id,
        ({ method }) => method,
      ),
    )
}

function besideOne(figure: OurFigure, about: readonly TheirRow[]): readonly Beside[] {
  const rows = about.flatMap(row =>
    row.counts
      .filter(({ mapping }) => mapping.group_id === figure.group_id && mapping.outcome === figure.outcome)
      .map(count => ({ line: row.line, count })),
  )
  if (rows.length === 0) return []
  const counts = rows.map(({ count }) => count)
  const alone = (count: TheirCount) => count.low === null && count.high === null
  const their_low = sum(counts.map(count => (alone(count) ? count.best : count.low)))
  const their_best = sum(counts.map(({ best }) => best))
  const their_high = sum(counts.map(count => (alone(count) ? count.best : count.high)))
  const lines = rows.slice(0, 3).map(({ line }) => line)
  return [
    {
      ...figure,
      their_rows: rows.length,
      their_lines: lines.join(' ') + (rows.length > lines.length ? ' …' : ''),
      their_low,
      their_best,
      their_high,
      lies: lie(figure, [their_best ?? their_low, their_best ?? their_high], their_best !== null),
    },
  ]
}

function sum(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((all, one) => (all === null || one === null ? null : all + one), 0)
}

function lie(
  { low, high }: OurFigure,
  [least, most]: readonly [number | null, number | null],
  isBest: boolean,
): Lies {
  if ((low === null && high === null) || (least === null && most === null)) return 'none'
  if (low !== null && most !== null && most < low) return 'below'
  if (high !== null && least !== null && least > high) return 'above'
  return isBest ? 'inside' : 'overlaps'
}

function isAbout({ event: theirs }: TheirRow, ours: EventRow): boolean {
  if (theirs.country !== ours.country) return false
  if (firstDay(theirs.start) < firstDay(ours.start) || lastDay(theirs.end) > lastDay(ours.end)) return false
  const names = [theirs.place, theirs.adm1].map(plain).filter(name => name !== '')
  if (names.some(name => name === plain(ours.place))) return true
  const [a, b] = [theirs, ours].map(({ latitude, longitude }) => [latitude, longitude] as const)
  return a !== undefined && b !== undefined && kilometres(a, b) <= NEAR
}

/** The name of a place without what kind of place it is, as UCDP prints it: `Kunduz town`. */
function plain(name: string | null): string {
  return (name ?? '').toLowerCase().replace(/ (?:town|city|village|province|district)$/, '')
}

type Point = readonly [latitude: number | null, longitude: number | null]

/** The distance of two places on a sphere (haversine); infinite where one of them is not known. */
function kilometres([lat1, lon1]: Point, [lat2, lon2]: Point): number {
  if (lat1 === null || lon1 === null || lat2 === null || lon2 === null) return Number.POSITIVE_INFINITY
  const radians = (degrees: number) => (degrees * Math.PI) / 180
  const half = (degrees: number) => Math.sin(radians(degrees) / 2) ** 2
  const chord = half(lat2 - lat1) + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * half(lon2 - lon1)
  return 2 * 6371 * Math.asin(Math.sqrt(chord))
}
