import type { Moment, Scope } from '../../../model/journey/assessment.ts'
import type { Outcome } from '../../../model/journey/casebook.ts'
import { statedFigure } from '../../../model/stated.ts'
import { nextDay } from '../days.ts'
import type { ChartSeries, ClaimMark } from '../rows.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { shortDay } from '../words/dates.ts'
import { momentText } from '../words/figures.ts'

/** What is counted, and the days between which a mark is drawn. */
interface Dated {
  readonly group_id: string
  readonly outcome: Outcome
  readonly counting: string
  readonly begins: string
  /** The day before which it ends. */
  readonly until: string
}

/** What is known up to a day: it holds until the next cut-off, or that day only if it is the last. */
export interface DatedMoment extends Dated {
  readonly as_of: string
  readonly low: number
  readonly best: number | null
  readonly high: number | null
  readonly best_kind: string
  /** The floor, and the best figure that somebody stands behind, up to then; null where there was none. */
  readonly low_before: number | null
  readonly best_before: number | null
  readonly text: string
}

/** A run of the numbers allowed on a day. */
export interface DatedRun extends Dated {
  readonly low: number
  readonly high: number | null
}

/** A claim on its day, `dodge` pixels from its beginning. */
export type DatedClaim = ClaimMark & Dated & { readonly dodge: number }

/** A moment in the table of the chart; `group`, `said` and `speakers` are for readers, the rest as it is published. */
export interface TollRow extends Pick<DatedMoment, 'group_id' | 'outcome' | 'counting' | 'as_of'> {
  readonly event_id: string
  readonly from: string | null
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly best_kind: string
  /** The claims that are drawn on this day. */
  readonly claim_ids: string
  readonly group: string
  readonly said: string
  readonly speakers: string
}

/** A moment of a series with those before and after it, and the days between which it is drawn. */
interface TollStep {
  readonly scope: Scope
  readonly moment: Moment
  readonly before: Moment | undefined
  readonly next: Moment | undefined
  readonly dates: Dated
}

export function stepsOf({ scope, estimate: { moments } }: ChartSeries): readonly TollStep[] {
  return moments.map((moment, i) => ({
    scope,
    moment,
    before: moments[i - 1],
    next: moments[i + 1],
    dates: datesOf(scope, moment, moments[i + 1]),
  }))
}

export function tollRow(
  { moment, dates, scope }: TollStep,
  group: string,
  event_id: string,
  used: readonly ClaimMark[],
  words: ChartWords,
): TollRow {
  const { low, best, high, bestKind } = statedFigure(moment)
  const from = scope.counting === 'within' ? dates.begins : null
  const ofDay = used.filter(claim => claim.as_of === moment.day && (from === null || claim.from === from))
  return {
    event_id,
    group_id: dates.group_id,
    outcome: dates.outcome,
    counting: dates.counting,
    from,
    as_of: moment.day,
    low,
    best,
    high,
    best_kind: bestKind,
    claim_ids: ofDay.map(({ claim_id }) => claim_id).join(' '),
    group,
    said: momentText(moment, words),
    speakers: [...new Set(ofDay.map(({ speaker }) => speaker))].join(words.semicolon),
  }
}

function datesOf(scope: Scope, moment: Moment, next: Moment | undefined): Dated {
  return {
    group_id: scope.groupId,
    outcome: scope.outcome,
    counting: scope.counting,
    begins: scope.counting === 'within' ? (scope.time?.split('/')[0] ?? moment.day) : moment.day,
    until: next ? next.day : nextDay(moment.day),
  }
}

/**
 * What is allowed on a day, and then until the next cut-off: no fewer than on the day before, since a toll never falls,
 * and no more than the next cut-off allows. An earlier ceiling says nothing of the days after it.
 */
export function datedRuns({ moment: { day, low, runs }, next, dates }: TollStep): readonly DatedRun[] {
  const after = nextDay(day)
  const onTheDay = runs.map(run => ({ ...dates, until: after, low: run.low, high: run.high }))
  const between = next && after < next.day ? [{ ...dates, begins: after, low, high: next.high }] : []
  return [...onTheDay, ...between]
}

export function datedMoment({ moment, before, dates }: TollStep, words: ChartWords): DatedMoment {
  const { day, low, best, high, bestKind } = moment
  const text = words.sentences.moment(
    shortDay(day, words),
    momentText(moment, words),
    words.outcome(dates.outcome),
  )
  return {
    ...dates,
    as_of: day,
    low,
    best,
    high,
    best_kind: bestKind,
    low_before: before?.low ?? null,
    best_before: bestKind === 'value' && before?.bestKind === 'value' ? before.best : null,
    text,
  }
}
