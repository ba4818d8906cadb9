import { firstDay, lastDay } from '../../../model/date.ts'
import type { Estimate } from '../../../model/journey/assessment.ts'
import type { Casebook } from '../../../model/journey/casebook.ts'
import { groupBy } from '../../../model/order.ts'
import type { EventRow } from '../../../model/records.gen.ts'
import type { Draft } from '../chart.ts'
import { claimKey } from '../claim-key.ts'
import { nextDay } from '../days.ts'
import { keyPanel } from '../key.ts'
import { seriesOf } from '../rows.ts'
import { type ChartTable, chartTable } from '../table.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { shortDay } from '../words/dates.ts'
import { timeAxis } from './time-axis.ts'
import { PLOT, tollPanel } from './toll-panel.ts'
import type { TollRow } from './toll-rows.ts'

/**
 * How the toll of an event is known to have risen: for every group and outcome the band stepping through the
 * cut-offs, and the claims that were used on their days. Numbers of one moment and of a period stand apart. Null
 * where no claim is used.
 */
export function tollOverTime(
  event: EventRow,
  casebook: Casebook,
  estimates: readonly Estimate[],
  words: ChartWords,
): Draft | null {
  const series = seriesOf(event, casebook, estimates, words).filter(
    ({ estimate }) => estimate.moments.length > 0,
  )
  if (series.length === 0) return null
  const days = series.flatMap(({ estimate, scope }) => [
    ...estimate.moments.map(({ day }) => day),
    ...(scope.counting === 'within' && scope.time ? scope.time.split('/') : []),
  ])
  const time = timeAxis([...days, firstDay(event.start), lastDay(event.end)], PLOT, words)
  const panels = [
    ...groupBy(series, ({ scope }) => `${scope.outcome} ${scope.groupId} ${scope.counting}`).values(),
  ].flatMap(group => tollPanel(group, time, event, words) ?? [])
  const claims = panels.flatMap(panel => panel.claims)
  const shown = {
    name: words.name(event),
    start: event.start,
    end: event.end,
    claims: claims.length,
    panels: panels.length,
    hasCuts: time.cuts.length > 0,
  }
  const { text, subtitle } = words.sentences.toll.title(shown)
  return {
    spec: {
      title: { text, subtitle: [...subtitle] },
      description: [
        words.sentences.toll.begin(shown),
        ...panels.map(({ inWords }) => inWords),
        words.sentences.toll.end(shown),
      ].join(' '),
      datasets: {
        claims,
        estimates: panels.flatMap(panel => panel.moments),
        bands: panels.flatMap(panel => panel.bands),
        events: [
          { event_id: event.event_id, begins: firstDay(event.start), until: nextDay(lastDay(event.end)) },
        ],
      },
      spacing: 70,
      bounds: 'flush',
      vconcat: [
        keyPanel(claimKey(claims, words), { left: 0, width: PLOT }),
        {
          columns: 2,
          spacing: { row: 98, column: 76 },
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

function tableOf(rows: readonly TollRow[], words: ChartWords): ChartTable {
  return chartTable(
    rows,
    [
      'event_id',
      'group_id',
      'outcome',
      'counting',
      'from',
      'as_of',
      'low',
      'best',
      'high',
      'best_kind',
      'claim_ids',
    ],
    [
      ['group', row => row.group],
      ['outcome', row => words.outcome(row.outcome)],
      ['upTo', row => shortDay(row.as_of, words)],
      ['low', row => row.low],
      ['best', row => row.best],
      ['high', row => row.high],
      ['remark', row => row.said],
      ['claims', row => row.speakers],
    ],
    words,
  )
}
