import type { KnownOn } from '../../../model/journey/examination.ts'
import { comparing } from '../../../model/order.ts'
import type { EventRow, KnownOnRow } from '../../../model/records.gen.ts'
import { statedFigure } from '../../../model/stated.ts'
import { knownOnRow } from '../../examined-rows.ts'
import type { CountAxis } from '../axis.ts'
import { lanesOf } from '../lanes.ts'
import { type ChartSeries, type ClaimMark, figureName, hasNumber } from '../rows.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { dayName, type ReportingDay, shortDay } from '../words/dates.ts'
import { estimateText, shortFigure } from '../words/figures.ts'
import type { DayColumns } from './day-columns.ts'

/** Pixels between two claims of a day at most, and what a digit above the plot takes. */
const APART = 10
const DIGIT = 7

/** What a figure was on a reporting day, as a series with the claims about it that became public on that day. */
export interface KnownSeries extends KnownOn {
  readonly series: ChartSeries
}

/** The same with its place in the chart and its words. */
export interface Step extends KnownSeries {
  readonly at: Placed
  readonly reported: ReportingDay
  readonly day: string
  readonly text: string
  readonly before: Step | undefined
}

/** The figure a mark belongs to, and from which column to which it is drawn. */
interface Placed {
  readonly figure: string
  readonly begins: number
  readonly until: number
}

/** A figure from one reporting day on; `…_before` is what it was before, null where there was none. */
export type KnownFigure = KnownOnRow &
  Placed & {
    readonly low_before: number | null
    readonly best_before: number | null
    /** Whether it is another figure than before: only then it bears a mark. */
    readonly changed: boolean
    readonly dodge: number
    readonly label: string
    readonly text: string
  }

/** A run of the numbers allowed. */
export interface KnownRun extends Placed {
  readonly low: number
  readonly high: number | null
}

export type KnownClaim = ClaimMark & Placed & { readonly known_on: string; readonly dodge: number }

/** The days of one figure in their order, each holding until the next. */
export function stepsOf(
  figure: readonly KnownSeries[],
  columns: DayColumns,
  event: EventRow,
  words: ChartWords,
): readonly Step[] {
  const steps: Step[] = []
  for (const [i, one] of figure.entries()) {
    const next = figure[i + 1]
    const column = columns.days.findIndex(({ day }) => day === one.knownOn)
    const until = next ? columns.days.findIndex(({ day }) => day === next.knownOn) : columns.days.length
    const reported = columns.days[column] ?? { day: one.knownOn, printed: one.knownOn }
    steps.push({
      ...one,
      at: { figure: figureName(one.series.scope), begins: column, until },
      reported,
      day: dayName(reported, words, event.start.slice(0, 4)),
      text: estimateText(one.estimate, one.series, words),
      before: steps.at(-1),
    })
  }
  return steps
}

export function hasChanged({ text, before }: Step): boolean {
  return text !== before?.text
}

export function figureOf(step: Step, { width }: DayColumns, words: ChartWords): KnownFigure {
  const { estimate, at, reported, day, text, before } = step
  const row = knownOnRow(step)
  const last = before ? statedFigure(before.estimate.headline) : null
  const label = shortFigure(statedFigure(estimate.headline), words)
  const standsBehindBoth = row.best_kind === 'value' && last?.bestKind === 'value'
  return {
    ...row,
    ...at,
    low_before: row.low === null ? null : (last?.low ?? null),
    best_before: standsBehindBoth ? last.best : null,
    changed: hasChanged(step),
    dodge: toBest(width),
    label: last && shortFigure(last, words) === label ? '' : label,
    text: words.sentences.knownOn(reported, day, text, words.outcome(row.outcome)),
  }
}

/** A figure on a reporting day in the table of the chart; the last columns are for readers. */
export interface KnownTableRow
  extends Pick<
    KnownOnRow,
    | 'event_id'
    | 'group_id'
    | 'outcome'
    | 'counting'
    | 'as_of'
    | 'known_on'
    | 'low'
    | 'best'
    | 'high'
    | 'best_kind'
    | 'verdict'
  > {
  /** The claims that became public on this day and are drawn. */
  readonly claim_ids: string
  readonly group: string
  readonly day: string
  readonly upTo: string
  readonly said: string
  readonly speakers: string
}

export function tableRow(step: Step, words: ChartWords): KnownTableRow {
  const claims = claimsOf(step)
  const row = knownOnRow(step)
  return {
    ...row,
    claim_ids: claims.map(({ claim_id }) => claim_id).join(' '),
    group: words.name(step.series.group),
    day: step.day,
    upTo: shortDay(row.as_of, words),
    said: step.text,
    speakers: [...new Set(claims.map(({ speaker }) => speaker))].join(words.semicolon),
  }
}

export function runsOf({ estimate, at }: Step): readonly KnownRun[] {
  const runs = hasNumber(estimate) ? (estimate.headline?.runs ?? []) : []
  return runs.map(({ low, high }) => ({ ...at, low, high }))
}

/** The claims of a day that were used, as far as they give a number. Those set aside are in the chart of all claims. */
export function claimsOf({ series, at, knownOn }: Step): readonly KnownClaim[] {
  return series.claims
    .filter(({ standing, low }) => standing !== 'set_aside' && low !== null)
    .map(claim => ({ ...claim, ...at, until: at.begins + 1, known_on: knownOn, dodge: 0 }))
}

/** The figures with the numbers above the plot that have room beside those before them. */
export function withRoom(figures: readonly KnownFigure[], { width }: DayColumns): readonly KnownFigure[] {
  let freeFrom = 0
  return figures.map(figure => {
    const begins = figure.begins * width
    if (figure.label === '' || begins < freeFrom) return { ...figure, label: '' }
    freeFrom = begins + (figure.label.length + 1) * DIGIT
    return figure
  })
}

/** From the beginning of a column to its best figure, in pixels, and from there to its first claim. */
function toBest(width: number): number {
  return Math.min(12, width * 0.3)
}

function toFirst(width: number): number {
  return Math.min(14, width * 0.4)
}

/** The claims beside the best figure of their column, closer to each other where there are many. */
export function dodged(
  claims: readonly KnownClaim[],
  counts: CountAxis,
  { width }: DayColumns,
  height: number,
): readonly KnownClaim[] {
  const sorted = [...claims].sort(
    comparing(
      ({ begins }) => begins,
      ({ low }) => low,
      ({ claim_id }) => claim_id,
    ),
  )
  const lanes = lanesOf(sorted, ({ known_on }) => known_on, counts, height)
  const first = toBest(width) + toFirst(width)
  const apart = Math.min(APART, Math.max(0, width - first - 6) / Math.max(1, ...lanes))
  return sorted.map((claim, i) => ({ ...claim, dodge: first + (lanes[i] ?? 0) * apart }))
}
