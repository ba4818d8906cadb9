import type { TopLevelSpec } from 'vega-lite'
import type { Estimate } from '../../../model/journey/assessment.ts'
import type { Casebook } from '../../../model/journey/casebook.ts'
import { groupBy } from '../../../model/order.ts'
import type { EventRow } from '../../../model/records.gen.ts'
import { DATASET } from '../../dataset.ts'
import { claimKey } from '../claim-key.ts'
import { keyPanel } from '../key.ts'
import { config } from '../look.ts'
import { seriesOf } from '../rows.ts'
import { BAND_MEANS, count, outcomeText, spanText } from '../words/words.ts'
import { PLOT, SPEAKERS, stripPanel } from './strip-panel.ts'

/**
 * Every claim about an event on a line of its own, below the estimate of its series, in one panel an outcome.
 * Nothing is left out: claims that do not vote are drawn hollow, and claims without a figure say so.
 */
export function claimStrip(
  event: EventRow,
  casebook: Casebook,
  estimates: readonly Estimate[],
): TopLevelSpec {
  const series = seriesOf(event, casebook, estimates)
  const panels = [...groupBy(series, ({ scope }) => scope.outcome).values()].map(group =>
    stripPanel(group, event),
  )
  const claims = panels.flatMap(panel => panel.claims)
  const headings = panels.flatMap(panel => panel.headings)
  const said = `${count(claims.length, 'claim')} by ${count(new Set(claims.map(({ speaker }) => speaker)).size, 'speaker')}`
  const when = spanText(event.start, event.end)
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    usermeta: { dataset: DATASET.name, event_id: event.event_id, chart: 'claims' },
    title: {
      text: `${event.name_en}: every claim about its toll`,
      subtitle: [
        `${when}. ${said}, in the words that were printed.`,
        'Each counts up to the day beside it. Deaths that nobody printed are in none of these figures.',
        `Shaded: ${BAND_MEANS}.`,
      ],
    },
    description: [
      `Dot plot of ${said} about “${event.name_en}”, ${when}, with the estimates made from them.`,
      ...headings.map(({ label, outcome, counting, day, text, claims: n }) => {
        const by = counting === 'cumulative' && day ? ` by ${day}` : ''
        return `${label}, ${outcomeText(outcome)}${by}: ${text} (${count(n, 'claim')}).`
      }),
      `Low and high are the ${BAND_MEANS}.`,
    ].join(' '),
    config: config(),
    datasets: { claims, estimates: headings, bands: panels.flatMap(panel => panel.bands) },
    spacing: 52,
    bounds: 'flush',
    vconcat: [
      keyPanel(claimKey(claims), { left: -SPEAKERS, width: PLOT }),
      ...panels.map(({ panel }) => panel),
    ],
  }
}
