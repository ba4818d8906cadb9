import type { TopLevelSpec } from 'vega-lite'
import type { Estimate } from '../../../model/journey/assessment.ts'
import type { Casebook } from '../../../model/journey/casebook.ts'
import { rulingOn } from '../../../model/journey/scope.ts'
import { groupBy } from '../../../model/order.ts'
import type { EventRow } from '../../../model/records.gen.ts'
import { DATASET } from '../../dataset.ts'
import { keyPanel } from '../key.ts'
import { config } from '../look.ts'
import { figureName, hasNumber, seriesOf } from '../rows.ts'
import { methodsDescription, methodsTitle } from '../words/methods.ts'
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
): TopLevelSpec | null {
  const figures = comparedOf(event, casebook, estimates)
  const panels = figures.filter(saysSomething).map(figure => methodsPanel(figure, event))
  const methods = [...new Set(figures.flatMap(({ estimates }) => estimates.map(({ method }) => method)))]
  if (panels.length === 0) return null
  const rulings = panels.flatMap(panel => panel.rulings)
  const chart = {
    name: event.name_en,
    start: event.start,
    end: event.end,
    figures: panels.length,
    methods: methods.length,
    rulings: rulings.length,
    leftOut: figures.length - panels.length,
  }
  const { text, subtitle } = methodsTitle(chart)
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    usermeta: { dataset: DATASET.name, event_id: event.event_id, chart: 'methods' },
    title: { text, subtitle: [...subtitle] },
    description: methodsDescription(
      chart,
      panels.map(({ inWords }) => inWords),
    ),
    config: config(),
    datasets: {
      methods: panels.flatMap(panel => panel.methods),
      bands: panels.flatMap(panel => panel.bands),
      rulings,
    },
    spacing: 56,
    bounds: 'flush',
    vconcat: [
      keyPanel(methodsKey(methods, rulings.length > 0), { left: -NAMES, width: PLOT }, rulingLayers),
      ...panels.map(({ panel }) => panel),
    ],
  }
}

/** Every figure of the event, ordered as in the other charts, under all methods. */
function comparedOf(
  event: EventRow,
  casebook: Casebook,
  estimates: readonly Estimate[],
): readonly Compared[] {
  const bySeries = groupBy(estimates, seriesKey)
  return seriesOf(event, casebook, estimates).map(series => {
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
