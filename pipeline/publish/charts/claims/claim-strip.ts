import type { Estimate } from '../../../model/journey/assessment.ts'
import type { Casebook } from '../../../model/journey/casebook.ts'
import { groupBy } from '../../../model/order.ts'
import type { EventRow } from '../../../model/records.gen.ts'
import type { Draft } from '../chart.ts'
import { claimKey } from '../claim-key.ts'
import { keyPanel } from '../key.ts'
import { seriesOf } from '../rows.ts'
import { type ChartTable, chartTable } from '../table.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { shortDay } from '../words/dates.ts'
import { PLOT, SPEAKERS, stripPanel } from './strip-panel.ts'
import type { StripRow } from './strip-rows.ts'

/**
 * Every claim about an event on a line of its own, below the estimate of its series, in one panel an outcome.
 * Nothing is left out: claims that do not vote are drawn hollow, and claims without a figure say so.
 */
export function claimStrip(
  event: EventRow,
  casebook: Casebook,
  estimates: readonly Estimate[],
  words: ChartWords,
): Draft {
  const series = seriesOf(event, casebook, estimates, words)
  const panels = [...groupBy(series, ({ scope }) => scope.outcome).values()].map(group =>
    stripPanel(group, event, words),
  )
  const claims = panels.flatMap(panel => panel.claims)
  const headings = panels.flatMap(panel => panel.headings)
  const shown = {
    name: words.name(event),
    start: event.start,
    end: event.end,
    claims: claims.length,
    speakers: new Set(claims.map(({ speaker_id }) => speaker_id)).size,
  }
  const { text, subtitle } = words.sentences.claims.title(shown)
  return {
    spec: {
      title: { text, subtitle: [...subtitle] },
      description: [
        words.sentences.claims.begin(shown),
        ...headings.map(({ label, outcome, day, text: figure, claims: n }) => {
          const by = day ? words.days.by(day) : null
          return words.sentences.figure(label, words.outcome(outcome), by, figure, n)
        }),
        words.sentences.claims.end(shown),
      ].join(' '),
      datasets: { claims, estimates: headings, bands: panels.flatMap(panel => panel.bands) },
      spacing: 52,
      bounds: 'flush',
      vconcat: [
        keyPanel(claimKey(claims, words), { left: -SPEAKERS, width: PLOT }),
        ...panels.map(({ panel }) => panel),
      ],
    },
    table: tableOf(
      panels.flatMap(panel => panel.rows),
      words,
    ),
  }
}

/** Each estimate, then its claims. */
function tableOf(rows: readonly StripRow[], words: ChartWords): ChartTable {
  return chartTable(
    rows,
    [
      'event_id',
      'group_id',
      'outcome',
      'counting',
      'from',
      'as_of',
      'claim_id',
      'speaker_id',
      'low',
      'mode',
      'best',
      'high',
      'best_kind',
      'verdict',
      'standing',
      'wording',
      'language',
    ],
    [
      ['group', row => row.label],
      ['outcome', row => words.outcome(row.outcome)],
      ['upTo', row => (row.dated ? shortDay(row.as_of, words) : null)],
      ['speaker', row => row.speaker ?? words.table.estimate],
      ['low', row => row.low],
      ['bestOrNamed', row => row.best ?? row.mode],
      ['high', row => row.high],
      ['words', row => row.wording && words.quoted(row.wording)],
      ['remark', row => row.remark],
    ],
    words,
  )
}
