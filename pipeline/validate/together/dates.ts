import { chainFrom } from '../../model/chain.ts'
import { daysAfter, firstDay, lastDay } from '../../model/date.ts'
import { type Diagnostic, problem, problemIn, type Suggestion } from '../../model/diagnostics/diagnostic.ts'
import type { EventRow, NoteRow, SourceRow } from '../../model/records.gen.ts'
import { atCell, type CheckedRow, edit, isSound } from '../rows.ts'
import type { KnownRows } from '../tables.ts'

type KnownEvents = Pick<KnownRows, 'events' | 'eventsInPlaceOf'>

/** Dates in an order that time does not have, and dates of another event in the same place. */

export function checkEventPeriod(event: CheckedRow<EventRow>): readonly Diagnostic[] {
  const { start, end } = event.row
  if (!isSound(event, 'start', 'end') || firstDay(start) <= lastDay(end)) return []
  return [problem('event/period-reversed', atCell(event, 'end'), { start })]
}

/** A count before its event or after its report, a report before its event, after its page or from the future. */
export function checkDates(
  note: CheckedRow<NoteRow>,
  event: EventRow | undefined,
  source: SourceRow | undefined,
  known: KnownEvents,
): readonly Diagnostic[] {
  const { recorded_on } = note.row
  const from = soundDate(note, 'from')
  const asOf = soundDate(note, 'as_of')
  const reported = soundDate(note, 'reported_on')
  const recorded = isSound(note, 'recorded_on') ? recorded_on : null
  const published = source?.published_on ?? null
  /** The last day that could be counted: that of the report, else of its page, else the day on which it was typed. */
  const bound = reported ?? published ?? recorded
  const beforeEvent = reported && event && lastDay(reported) < firstDay(event.start)
  const problems: Diagnostic[] = []
  if (asOf && from && firstDay(from) > lastDay(asOf)) {
    problems.push(problem('claim/period-reversed', atCell(note, 'as_of'), { from }))
  } else if (asOf && event && lastDay(asOf) < firstDay(event.start)) {
    const details = () => ({
      facts: { start: event.start },
      suggestions: elsewhere(note, event, asOf, known),
    })
    problems.push(problemIn('claim/before-event', atCell(note, 'as_of'), details))
  } else if (asOf && bound && !beforeEvent && firstDay(asOf) > lastDay(bound)) {
    problems.push(problem('claim/counts-beyond-report', atCell(note, 'as_of'), { reported: bound }))
  }
  if (beforeEvent) {
    const details = () => ({
      facts: { start: event.start },
      suggestions: elsewhere(note, event, reported, known),
    })
    problems.push(problemIn('claim/reported-before-event', atCell(note, 'reported_on'), details))
  } else if (reported && recorded && firstDay(reported) > recorded) {
    problems.push(problem('claim/reported-in-future', atCell(note, 'reported_on'), { recorded }))
  } else if (reported && published && firstDay(reported) > lastDay(published)) {
    problems.push(problem('claim/reported-after-source', atCell(note, 'reported_on'), { published }))
  }
  const day = asOf ?? reported
  if (event && day && !isInTheNews(event, day)) {
    const [other] = othersInPlace(event, day, known)
    const at = { ...atCell(note, 'event_id'), suggestions: other ? elsewhere(note, event, day, known) : [] }
    if (other) problems.push(problem('claim/other-year', at, { event: event.event_id, other }))
  }
  return problems
}

function soundDate(note: CheckedRow<NoteRow>, column: 'from' | 'as_of' | 'reported_on'): string | null {
  return isSound(note, column) ? note.row[column] : null
}

/** The events that may have been meant instead. */
function elsewhere(
  note: CheckedRow<NoteRow>,
  event: EventRow,
  day: string,
  known: KnownEvents,
): readonly Suggestion[] {
  return othersInPlace(event, day, known).map(id => edit(note, 'event_id', id))
}

/** Days after its end in which an event is still in the news; a convention of this project. */
const AFTERMATH = 30

/** Whether an event is still in the news on that day; before it began, other problems are said. */
function isInTheNews(event: EventRow, day: string): boolean {
  const first = firstDay(day)
  const last = lastDay(event.end)
  return first <= last || first <= daysAfter(last, AFTERMATH)
}

/** The other events in the place of this one that were going on that day or in the news; none of which it is a part. */
function othersInPlace(
  event: EventRow,
  day: string,
  { events, eventsInPlaceOf }: KnownEvents,
): readonly string[] {
  const familyOf = ({ event_id }: EventRow) => chainFrom(event_id, id => events.get(id)?.part_of).at(-1)
  return eventsInPlaceOf(event)
    .filter(
      other =>
        familyOf(other) !== familyOf(event) &&
        firstDay(other.start) <= lastDay(day) &&
        firstDay(day) <= daysAfter(lastDay(other.end), AFTERMATH),
    )
    .map(({ event_id }) => event_id)
}
