import type { Estimate } from '../../../model/journey/assessment.ts'
import type { Casebook } from '../../../model/journey/casebook.ts'
import { rulingOn } from '../../../model/journey/scope.ts'
import { groupBy } from '../../../model/order.ts'
import type { EventRow } from '../../../model/records.gen.ts'
import type { Draft } from '../chart.ts'
import { keyPanel } from '../key.ts'
import { figureName, hasNumber, seriesOf } from '../rows.ts'
import { type ChartTable, chartTable } from '../table.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { shortDay } from '../words/dates.ts'
import type { MethodTableRow } from './method-rows.ts'
import { methodsKey } from './methods-key.ts'
import { type Compared, methodsPanel, NAMES, PLOT } from './methods-panel.ts'
import { rulingLayers } from './ruling-marks.ts'

/**
 * All methods side by side: for every figure of an event a line for each method, the default first, and the ruling of the
 * editors beside them. Null where no method makes a number of anything.
 */
export function methodsCompared(
  event: EventRow,
  casebook: Casebook,
  estimates: readonly Estimate[],
  words: ChartWords,
): Draft | null {
  const figures = comparedOf(event, casebook, estimates, words)
  const panels = figures.filter(saysSomething).map(figure => methodsPanel(figure, event, words))
  const methods = [...new Set(figures.flatMap(({ estimates }) => estimates.map(({ method }) => method)))]
  if (panels.length === 0) return null
  const rulings = panels.flatMap(panel => panel.rulings)
  const shown = {
    name: words.name(event),
    start: event.start,
    end: event.end,
    figures: panels.length,
    methods: methods.length,
    rulings: rulings.length,
    leftOut: figures.length - panels.length,
  }
  const { text, subtitle } = words.sentences.methods.title(shown)
  return {
    spec: {
      title: { text, subtitle: [...subtitle] },
      description: [
        words.sentences.methods.begin(shown),
        ...panels.map(({ inWords }) => inWords),
        words.sentences.methods.end(shown),
      ].join(' '),
      datasets: {
        methods: panels.flatMap(panel => panel.methods),
        bands: panels.flatMap(panel => panel.bands),
        rulings,
      },
      spacing: 56,
      bounds: 'flush',
      vconcat: [
        keyPanel(methodsKey(methods, rulings.length > 0, words), { left: -NAMES, width: PLOT }, rulingLayers),
        ...panels.map(({ panel }) => panel),
      ],
    },
    table: tableOf(
      panels.flatMap(panel => panel.rows),
      words,
    ),
  }
}

function tableOf(rows: readonly MethodTableRow[], words: ChartWords): ChartTable {
  return chartTable(
    rows,
    [
      'event_id',
      'group_id',
      'outcome',
      'counting',
      'as_of',
      'method',
      'ruling_id',
      'low',
      'best',
      'high',
      'best_kind',
      'verdict',
      'status',
      'missing_reason',
    ],
    [
      ['group', row => row.group],
      ['outcome', row => words.outcome(row.outcome)],
      ['upTo', row => shortDay(row.as_of, words)],
      ['method', row => row.label],
      ['low', row => row.low],
      ['best', row => row.best],
      ['high', row => row.high],
      ['remark', row => row.said],
    ],
    words,
  )
}

/** Every figure of the event, ordered as in the other charts, under all methods. */
function comparedOf(
  event: EventRow,
  casebook: Casebook,
  estimates: readonly Estimate[],
  words: ChartWords,
): readonly Compared[] {
  const bySeries = groupBy(estimates, seriesKey)
  return seriesOf(event, casebook, estimates, words).map(series => {
    const all = bySeries.get(seriesKey(series.estimate)) ?? []
    return {
      series,
      estimates: [series.estimate, ...all.filter(one => one !== series.estimate)],
      ruling: rulingOn(series.estimate, casebook.rulings),
    }
  })
}

function seriesKey({ scope }: Estimate): string {
  return `${scope.eventId} ${figureName(scope)}`
}

/** Figures of which no method makes a number are left out, unless the editors ruled on them. */
function saysSomething({ estimates, ruling }: Compared): boolean {
  return ruling !== undefined || estimates.some(hasNumber)
}
