import type { Moment, Scope } from '../../../model/journey/assessment.ts'
import type { Outcome } from '../../../model/journey/casebook.ts'
import { comparing } from '../../../model/order.ts'
import type { EventRow } from '../../../model/records.gen.ts'
import { statedFigure } from '../../../model/stated.ts'
import { nextDay } from '../days.ts'
import { lanesOf } from '../lanes.ts'
import { EDGE, type Encoding, GREY, INK, type Layer, type Panel } from '../look.ts'
import { along, bandLayers, bestLayer, type CountAxis, claimLayers, countAxis, frame } from '../marks.ts'
import type { ChartSeries, ClaimMark } from '../rows.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { periodOf, shortDay } from '../words/dates.ts'
import { estimateText, momentText } from '../words/figures.ts'
import { cutLayers, type TimeAxis } from './time-axis.ts'

export const PLOT = 400
const HEIGHT = 130
/** From the beginning of a day to its first claim, and from one claim of the day to the next, in pixels. */
const DODGE = 10

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
interface DatedMoment extends Dated {
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
interface DatedRun extends Dated {
  readonly low: number
  readonly high: number | null
}

/** A claim on its day, `dodge` pixels from its beginning. */
type DatedClaim = ClaimMark & Dated & { readonly dodge: number }

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

export interface TollPanel {
  readonly panel: Panel
  readonly claims: readonly DatedClaim[]
  readonly moments: readonly DatedMoment[]
  readonly bands: readonly DatedRun[]
  readonly rows: readonly TollRow[]
  /** What the panel shows, in words. */
  readonly inWords: string
}

/** The panel of the series that count the same people in the same way. */
export function tollPanel(
  series: readonly ChartSeries[],
  time: TimeAxis,
  event: EventRow,
  words: ChartWords,
): TollPanel | null {
  const [first] = series
  if (!first) return null
  const used = series.flatMap(({ claims }) =>
    claims.filter(({ standing, low }) => standing !== 'set_aside' && low !== null),
  )
  const steps = series.flatMap(({ scope, estimate: { moments } }) =>
    moments.map((moment, i) => ({
      scope,
      moment,
      before: moments[i - 1],
      next: moments[i + 1],
      dates: datesOf(scope, moment, moments[i + 1]),
    })),
  )
  const moments = steps.map(({ moment, before, dates }) => datedMoment(moment, before, dates, words))
  const bands = steps.flatMap(({ moment, next, dates }) => datedRuns(moment, next, dates))
  const numbers = [
    ...used.flatMap(({ low, mode, high }) => [low, mode, high]),
    ...moments.map(({ best }) => best),
    ...bands.flatMap(({ low, high }) => [low, high]),
  ]
  const counts = countAxis('y', numbers, HEIGHT, 4)
  const lines = series.map(one => {
    const { scope, estimate, headline } = one
    const by = headline ? words.days.by(shortDay(headline.day, words, event.start.slice(0, 4))) : ''
    return words.labelled(periodOf(scope, event.start, words) ?? by, estimateText(estimate, one, words))
  })
  const group = words.name(first.group)
  const what = `${group}, ${words.outcome(first.scope.outcome)}`
  return {
    panel: panelOf(first, lines, counts, time, moments.at(-1)?.high === null, words),
    claims: dodged(used, counts),
    moments,
    bands,
    rows: steps.map(step => tollRow(step, group, event.event_id, used, words)),
    inWords: `${words.labelled(what, lines.join(words.semicolon))} (${words.count(used.length, 'claim')}).`,
  }
}

function tollRow(
  { moment, dates, scope }: { moment: Moment; dates: Dated; scope: Scope },
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
function datedRuns({ day, low, runs }: Moment, next: Moment | undefined, dates: Dated): readonly DatedRun[] {
  const after = nextDay(day)
  const onTheDay = runs.map(run => ({ ...dates, until: after, low: run.low, high: run.high }))
  const between = next && after < next.day ? [{ ...dates, begins: after, low, high: next.high }] : []
  return [...onTheDay, ...between]
}

function datedMoment(
  moment: Moment,
  before: Moment | undefined,
  dates: Dated,
  words: ChartWords,
): DatedMoment {
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

/** The claims of a day beside each other where they would hide each other, each as far left as it finds room. */
function dodged(claims: readonly ClaimMark[], counts: CountAxis): readonly DatedClaim[] {
  const byNumber = comparing<ClaimMark>(
    ({ as_of }) => as_of,
    ({ low }) => low,
    ({ claim_id }) => claim_id,
  )
  const sorted = [...claims].sort(byNumber)
  const beginOf = ({ from, as_of }: ClaimMark) => from ?? as_of
  const lanes = lanesOf(sorted, beginOf, counts, HEIGHT)
  return sorted.map((claim, i) => ({
    ...claim,
    begins: beginOf(claim),
    until: nextDay(claim.as_of),
    dodge: ((lanes[i] ?? 0) + 1) * DODGE,
  }))
}

function panelOf(
  { scope, group }: ChartSeries,
  subtitle: readonly string[],
  counts: CountAxis,
  time: TimeAxis,
  endsOpen: boolean,
  words: ChartWords,
): Panel {
  const rows = [
    `datum.group_id === '${scope.groupId}'`,
    `datum.outcome === '${scope.outcome}'`,
    `datum.counting === '${scope.counting}'`,
  ].join(' && ')
  const begins = { field: 'begins', type: 'temporal' } as const
  const span = { x: begins, x2: { field: 'until' } }
  const from =
    (name: string) =>
    (layer: Layer): Layer => ({ ...layer, data: { name } })
  const claims = { across: { x: begins }, rows, dodged: true }
  const line = (where: string, color: string, encoding: Encoding): Layer => ({
    data: { name: 'estimates' },
    transform: [{ filter: `${rows} && ${where}` }],
    mark: { type: 'rule', color, strokeWidth: color === INK ? 2 : 1.5, aria: false },
    encoding,
  })
  const steps: readonly Layer[] = [
    line('isValid(datum.low_before)', EDGE, { x: begins, ...along(counts, 'low_before', 'low') }),
    line("datum.best_kind === 'value'", INK, { ...span, ...along(counts, 'best') }),
    line('isValid(datum.best_before)', INK, { x: begins, ...along(counts, 'best_before', 'best') }),
  ]
  return {
    title: {
      text: words.labelled(
        words.name(group),
        words.outcome(scope.outcome) + words.sentences.counted(scope.counting),
      ),
      subtitle: [...subtitle],
      fontSize: 11.5,
      subtitleFontSize: 10,
      subtitlePadding: 4,
      frame: 'group',
      offset: 10,
    },
    width: PLOT,
    height: HEIGHT,
    layer: [
      frame(time.definition, counts.definition),
      ...bandLayers(counts, { across: span, rows }).map(from('bands')),
      ...steps,
      ...cutLayers(time, HEIGHT),
      {
        data: { name: 'events' },
        mark: { type: 'rule', color: '#A8A8A8', strokeWidth: 4, aria: false },
        encoding: { ...span, y: { value: HEIGHT + 2 } },
      },
      from('estimates')(bestLayer(counts, { across: { x: begins }, rows }, 70)),
      ...claimLayers(counts, claims).map(from('claims')),
      ...(endsOpen ? [note(words.figures.noUpperBound)] : []),
    ],
  }
}

function note(text: string): Layer {
  return {
    data: { values: [{}] },
    mark: { type: 'text', align: 'right', baseline: 'top', color: GREY, fontStyle: 'italic', aria: false },
    encoding: { x: { value: PLOT }, y: { value: 4 }, text: { value: text } },
  }
}
