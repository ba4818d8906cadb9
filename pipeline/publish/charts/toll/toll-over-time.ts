import type { TopLevelSpec } from 'vega-lite'
import { firstDay, lastDay } from '../../../model/date.ts'
import type { Estimate } from '../../../model/journey/assessment.ts'
import type { Casebook } from '../../../model/journey/casebook.ts'
import { groupBy } from '../../../model/order.ts'
import type { EventRow } from '../../../model/records.gen.ts'
import { DATASET } from '../../dataset.ts'
import { claimKey } from '../claim-key.ts'
import { nextDay } from '../days.ts'
import { keyPanel } from '../key.ts'
import { config } from '../look.ts'
import { seriesOf } from '../rows.ts'
import { BAND_MEANS, count, spanText } from '../words/words.ts'
import { timeAxis } from './time-axis.ts'
import { PLOT, tollPanel } from './toll-panel.ts'

/**
 * How the toll of an event is known to have risen: for every group and outcome the band stepping through the
 * cut-offs, and the claims that were used on their days. Numbers of one moment and of a period stand apart. Null
 * where no claim is used.
 */
export function tollOverTime(
  event: EventRow,
  casebook: Casebook,
  estimates: readonly Estimate[],
): TopLevelSpec | null {
  const series = seriesOf(event, casebook, estimates).filter(({ estimate }) => estimate.moments.length > 0)
  if (series.length === 0) return null
  const days = series.flatMap(({ estimate, scope }) => [
    ...estimate.moments.map(({ day }) => day),
    ...(scope.counting === 'within' && scope.time ? scope.time.split('/') : []),
  ])
  const time = timeAxis([...days, firstDay(event.start), lastDay(event.end)], PLOT)
  const panels = [
    ...groupBy(series, ({ scope }) => `${scope.outcome} ${scope.groupId} ${scope.counting}`).values(),
  ].flatMap(group => tollPanel(group, time, event) ?? [])
  const claims = panels.flatMap(panel => panel.claims)
  const when = spanText(event.start, event.end)
  const cut = time.cuts.length > 0 ? ' Times without news are cut out of the axes at //.' : ''
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    usermeta: { dataset: DATASET.name, event_id: event.event_id, chart: 'toll' },
    title: {
      text: `${event.name_en}: the toll day by day`,
      subtitle: [
        `${when}: the grey bar on each axis. A figure counts up to the end of its day.`,
        `Shaded: ${BAND_MEANS}. Nothing is interpolated.`,
        `Claims set aside are in the chart of all claims.${cut}`,
      ],
    },
    description: [
      `Step chart of the figures for “${event.name_en}”, ${when}, from ${count(claims.length, 'claim')}, in ${count(panels.length, 'panel')}.`,
      ...panels.map(({ inWords }) => inWords),
      `Low and high are the ${BAND_MEANS}.`,
    ].join(' '),
    config: config(),
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
      keyPanel(claimKey(claims), { left: 0, width: PLOT }),
      {
        columns: 2,
        spacing: { row: 98, column: 76 },
        bounds: 'flush',
        concat: panels.map(({ panel }) => panel),
      },
    ],
  }
}
