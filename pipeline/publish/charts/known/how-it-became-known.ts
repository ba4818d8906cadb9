import type { Casebook } from '../../../model/journey/casebook.ts'
import type { Examination, KnownOn } from '../../../model/journey/examination.ts'
import { figureKey } from '../../../model/journey/figure-key.ts'
import { comparing, groupBy } from '../../../model/order.ts'
import type { EventRow } from '../../../model/records.gen.ts'
import type { Draft } from '../chart.ts'
import { claimKey } from '../claim-key.ts'
import { keyPanel } from '../key.ts'
import { seriesOf } from '../rows.ts'
import { type ChartTable, chartTable } from '../table.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { dayColumns, reportingDays } from './day-columns.ts'
import { knownPanel } from './known-panel.ts'
import type { KnownSeries, KnownTableRow } from './known-rows.ts'

/** Pixels: a plot, and the space between two plots beside each other. */
const PLOT = 360
const BETWEEN = 64
/** Room for the numbers of the first axis, above which the key begins, in pixels. */
const MARGIN = 36
/** With more days than these, plots take the whole width. */
const DAYS_IN_A_PLOT = 6

/**
 * How the toll of an event became known: for every figure what it was at the end of each day on which claims became
 * public, and the claims of that day. Null where no figure has a number on any day.
 */
export function howItBecameKnown(
  event: EventRow,
  casebook: Casebook,
  { knownOn }: Examination,
  words: ChartWords,
): Draft | null {
  const steps = knownSeries(event, casebook, knownOn, words)
  const days = reportingDays(
    steps.map(step => step.knownOn),
    event.event_id,
    casebook.claims,
  )
  const isWide = days.length > DAYS_IN_A_PLOT
  const columns = dayColumns(days, isWide ? 2 * PLOT + BETWEEN : PLOT, words)
  const figures = [...groupBy(steps, ({ estimate }) => figureKey(estimate)).values()]
  const panels = figures.flatMap(figure => knownPanel(figure, columns, event, words) ?? [])
  if (panels.length === 0) return null
  const marks = panels.flatMap(panel => panel.claims)
  const shown = {
    name: words.name(event),
    start: event.start,
    end: event.end,
    claims: marks.length,
    figures: panels.length,
    days: days.length,
    hasUndated: days.some(({ printed }) => printed === null),
    leftOut: figures.length - panels.length,
  }
  const { text, subtitle } = words.sentences.known.title(shown)
  return {
    spec: {
      title: { text, subtitle: [...subtitle] },
      description: [
        words.sentences.known.begin(shown),
        ...panels.map(({ inWords }) => inWords),
        words.sentences.known.end(shown),
      ].join(' '),
      datasets: {
        claims: marks,
        figures: panels.flatMap(panel => panel.figures),
        bands: panels.flatMap(panel => panel.bands),
      },
      spacing: 96,
      bounds: 'flush',
      vconcat: [
        keyPanel(claimKey(marks, words), { left: -MARGIN, width: PLOT }),
        {
          columns: isWide ? 1 : 2,
          spacing: { row: 140, column: BETWEEN },
          bounds: 'flush',
          concat: panels.map(({ panel }) => panel),
        },
      ],
    },
    table: tableOf(
      panels.flatMap(panel => panel.rows),
      words,
    ),
  }
}

function tableOf(rows: readonly KnownTableRow[], words: ChartWords): ChartTable {
  return chartTable(
    rows,
    [
      'event_id',
      'group_id',
      'outcome',
      'counting',
      'as_of',
      'known_on',
      'low',
      'best',
      'high',
      'best_kind',
      'verdict',
      'claim_ids',
    ],
    [
      ['group', row => row.group],
      ['outcome', row => words.outcome(row.outcome)],
      ['knownOn', row => row.day],
      ['upTo', row => row.upTo],
      ['low', row => row.low],
      ['best', row => row.best],
      ['high', row => row.high],
      ['remark', row => row.said],
      ['claims', row => row.speakers],
    ],
    words,
  )
}

/**
 * The figures of an event under the default method on every reporting day, ordered as in the other charts, each with
 * the claims that became public on its day. What a claim did is what it did on that day: its speaker may since have
 * taken it back.
 */
function knownSeries(
  event: EventRow,
  casebook: Casebook,
  knownOn: readonly KnownOn[],
  words: ChartWords,
): readonly KnownSeries[] {
  const last = [...new Map(knownOn.map(({ estimate }) => [figureKey(estimate), estimate])).values()]
  const order = new Map(
    seriesOf(event, casebook, last, words).map(({ estimate }, i) => [figureKey(estimate), i]),
  )
  const steps = [...groupBy(knownOn, one => one.knownOn)].flatMap(([day, ofDay]) => {
    const claims = casebook.claims.filter(claim => claim.knownOn <= day)
    const ids = new Set(claims.flatMap(claim => (claim.knownOn === day ? claim.note.claim_id : [])))
    const estimates = ofDay.map(({ estimate }) => estimate)
    return seriesOf(event, { ...casebook, claims }, estimates, words).map(series => ({
      knownOn: day,
      estimate: series.estimate,
      series: { ...series, claims: series.claims.filter(({ claim_id }) => ids.has(claim_id)) },
    }))
  })
  return steps.sort(
    comparing(
      ({ estimate }) => order.get(figureKey(estimate)) ?? 0,
      ({ knownOn }) => knownOn,
    ),
  )
}
