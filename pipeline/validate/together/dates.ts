import { daysAfter, firstDay, lastDay } from '../../model/date.ts'
import { type Diagnostic, problem } from '../../model/diagnostics/diagnostic.ts'
import type { EventRow, NoteRow, SourceRow } from '../../model/records.gen.ts'
import { atCell, type CheckedRow, edit, isSound } from '../rows.ts'

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
  events: readonly EventRow[],
): readonly Diagnostic[] {
  const { recorded_on } = note.row
  const sound = (column: 'from' | 'as_of' | 'reported_on') =>
    isSound(note, column) ? note.row[column] : null
  const [from, asOf, reported] = [sound('from'), sound('as_of'), sound('reported_on')]
  const problems: Diagnostic[] = []
  if (asOf && from && firstDay(from) > lastDay(asOf)) {
    problems.push(problem('claim/period-reversed', atCell(note, 'as_of'), { from }))
  } else if (asOf && event && lastDay(asOf) < firstDay(event.start)) {
    const suggestions = othersInPlace(event, asOf, events).map(id => edit(note, 'event_id', id))
    problems.push(
      problem('claim/before-event', { ...atCell(note, 'as_of'), suggestions }, { start: event.start }),
    )
  } else if (asOf && reported && firstDay(asOf) > lastDay(reported)) {
    problems.push(problem('claim/counts-beyond-report', atCell(note, 'as_of'), { reported }))
  } else if (reported && event && lastDay(reported) < firstDay(event.start)) {
    const suggestions = othersInPlace(event, reported, events).map(id => edit(note, 'event_id', id))
    const at = { ...atCell(note, 'reported_on'), suggestions }
    problems.push(problem('claim/reported-before-event', at, { start: event.start }))
  } else if (event && !isOver(event, asOf ?? reported)) {
    const day = asOf ?? reported ?? ''
    problems.push(
      ...othersInPlace(event, day, events)
        .slice(0, 1)
        .map(other =>
          problem(
            'claim/other-year',
            { ...atCell(note, 'event_id'), suggestions: [edit(note, 'event_id', other)] },
            { event: event.event_id, other },
          ),
        ),
    )
  }
  if (reported && isSound(note, 'recorded_on') && firstDay(reported) > recorded_on) {
    problems.push(problem('claim/reported-in-future', atCell(note, 'reported_on'), { recorded: recorded_on }))
  }
  const published = source?.published_on
  if (reported && published && firstDay(reported) > lastDay(published)) {
    problems.push(problem('claim/reported-after-source', atCell(note, 'reported_on'), { published }))
  }
  return problems
}

/** Days after its end in which an event is still in the news; a convention of this project. */
const AFTERMATH = 30

function isOver(event: EventRow, day: string | null): boolean {
  return day === null || firstDay(day) <= daysAfter(lastDay(event.end), AFTERMATH)
}

/** The other events in the place of this one that were going on that day or in the news; none of which it is a part. */
function othersInPlace(event: EventRow, day: string, events: readonly EventRow[]): readonly string[] {
  return events
    .filter(
      other =>
        other.event_id !== event.event_id &&
        other.event_id !== event.part_of &&
        other.part_of !== event.event_id &&
        event.place !== null &&
        other.place === event.place &&
        other.country === event.country &&
        firstDay(other.start) <= lastDay(day) &&
        firstDay(day) <= daysAfter(lastDay(other.end), AFTERMATH),
    )
    .map(({ event_id }) => event_id)
}
