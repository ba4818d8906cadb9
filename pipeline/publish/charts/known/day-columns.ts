import type { Claim } from '../../../model/journey/casebook.ts'
import type { AxisDef } from '../axis.ts'
import { GREY, type Layer } from '../look.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { dayLabel, type ReportingDay } from '../words/dates.ts'

/** An axis with a column of one width for every reporting day. */
export interface DayColumns {
  readonly days: readonly ReportingDay[]
  /** Width of the plot, and of a column, in pixels. */
  readonly pixels: number
  readonly width: number
  readonly definition: AxisDef
}

/** Room for a label, in pixels. */
const LABEL = 48

/**
 * The columns for some days. A scale of time would give a page found years later most of the room, and all days of the
 * event the rest, so the days stand in their order, and their labels say how far apart they are.
 */
export function dayColumns(days: readonly ReportingDay[], pixels: number, words: ChartWords): DayColumns {
  const width = pixels / days.length
  const every = Math.ceil(LABEL / width)
  const labelled = days.flatMap((_, i) => (i % every === 0 ? [i] : []))
  const labels = labelled.map((at, i) => {
    const day = days[at]
    return day ? dayLabel(day, days[labelled[i - 1] ?? -1], words) : []
  })
  return {
    days,
    pixels,
    width,
    definition: {
      type: 'quantitative',
      scale: { domain: [0, days.length], nice: false },
      axis: {
        title: null,
        grid: false,
        values: labelled.map(at => at + 0.5),
        tickCount: labelled.length,
        labelOverlap: false,
        labelExpr: `${JSON.stringify(labels)}[floor(datum.value / ${every})]`,
      },
    },
  }
}

/**
 * The days in their order, each as precise as the most precise report of that day about the event, or where only a
 * report about a part or whole of it moved its figures, as that one.
 */
export function reportingDays(
  days: readonly string[],
  eventId: string,
  claims: readonly Claim[],
): readonly ReportingDay[] {
  return [...new Set(days)].sort().map(day => {
    const ofDay = claims.filter(({ knownOn }) => knownOn === day)
    const own = ofDay.filter(({ note }) => note.event_id === eventId)
    const dates = (own.length > 0 ? own : ofDay).flatMap(
      ({ note, source }) => note.reported_on ?? source.published_on ?? [],
    )
    const printed = dates.reduce<string | null>(
      (best, date) => (best === null || date.length > best.length ? date : best),
      null,
    )
    return { day, printed }
  })
}

/** What parts the columns: a thin line, a dashed one before an undated page. */
export function columnLines({ days }: DayColumns, height: number): readonly Layer[] {
  const lines = days.map(({ printed }, at) => ({ at, undated: printed === null })).slice(1)
  const line = (undated: boolean): Layer => ({
    data: { values: lines.filter(one => one.undated === undated) },
    mark: {
      type: 'rule',
      color: undated ? GREY : '#D8D8D8',
      strokeWidth: 1,
      ...(undated ? { strokeDash: [3, 3] } : {}),
      aria: false,
    },
    encoding: { x: { field: 'at', type: 'quantitative' }, y: { value: 0 }, y2: { value: height } },
  })
  return [false, true].filter(kind => lines.some(({ undated }) => undated === kind)).map(line)
}
