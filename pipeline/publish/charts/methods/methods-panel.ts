import type { Estimate } from '../../../model/journey/assessment.ts'
import type { EventRow, RulingRow } from '../../../model/records.gen.ts'
import { type CountAxis, countAxis } from '../axis.ts'
import { GREY, INK, type Layer, type Panel } from '../look.ts'
import { bandLayers, bestLayer, frame } from '../marks.ts'
import { type ChartSeries, figureName } from '../rows.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { periodOf, shortDay } from '../words/dates.ts'
import {
  LINE,
  type MethodLine,
  type MethodRun,
  type MethodTableRow,
  methodLine,
  type RulingLine,
  rulingLine,
  runsOf,
  tableRow,
} from './method-rows.ts'
import { rulingLayers } from './ruling-marks.ts'

/** Pixels: the column of methods left of the plot, the plot, and from it to the words. */
export const NAMES = 152
export const PLOT = 320
const GAP = 14
/** A line of the reason of a ruling. */
const REASON_LINE = 13

/** One figure under every method, the default first, and the ruling on it. */
export interface Compared {
  readonly series: ChartSeries
  readonly estimates: readonly Estimate[]
  readonly ruling: Readonly<RulingRow> | undefined
}

export interface MethodsPanel {
  readonly panel: Panel
  readonly methods: readonly MethodLine[]
  readonly bands: readonly MethodRun[]
  readonly rulings: readonly RulingLine[]
  readonly rows: readonly MethodTableRow[]
  /** What the panel shows, in words. */
  readonly inWords: string
}

/** The panel of one figure: a line for each method, and one for the ruling of the editors below them. */
export function methodsPanel(
  { series, estimates, ruling }: Compared,
  event: EventRow,
  words: ChartWords,
): MethodsPanel {
  const { scope, group, estimate } = series
  const figure = figureName(scope)
  const lines = estimates.map((one, i) => methodLine(one, figure, i, series, words))
  const bands = estimates.flatMap((one, i) => runsOf(one, figure, i))
  const rulings = ruling ? [rulingLine(ruling, figure, estimates.length, words)] : []
  const counts = countAxis(
    'x',
    [...lines, ...bands, ...rulings].flatMap(row => [row.low, 'best' in row ? row.best : null, row.high]),
    PLOT,
    4,
  )
  const ruled = rulings.map(({ why }) => LINE + why.length * REASON_LINE)
  const height = ruled.reduce((sum, more) => sum + more, estimates.length * LINE)
  const day = estimate.headline?.day ?? estimate.lastDay
  const by = words.days.by(shortDay(day, words, event.start.slice(0, 4)))
  const period = periodOf(scope, event.start, words)
  const what = words.outcome(scope.outcome) + (period === null ? ` ${by}` : `, ${period}`)
  const title = words.labelled(words.name(group), what)
  const said = [...lines, ...rulings].map(({ label, said }) => words.labelled(label, said))
  return {
    panel: {
      title: { text: title, fontSize: 11.5, anchor: 'start', frame: 'group', dx: -NAMES, offset: 8 },
      width: PLOT,
      height,
      layer: [...layersOf(figure, bands, counts, height, rulings.length > 0)],
    },
    methods: lines,
    bands,
    rulings,
    rows: [...lines, ...rulings].map(line => tableRow(line, words.name(group))),
    inWords: `${words.labelled(title, said.join(words.semicolon))}.`,
  }
}

function layersOf(
  figure: string,
  bands: readonly MethodRun[],
  counts: CountAxis,
  height: number,
  hasRuling: boolean,
): readonly Layer[] {
  const rows = `datum.figure === '${figure}'`
  const scale = { domain: [0, height], reverse: true, nice: false, zero: false }
  const y = { field: 'y', type: 'quantitative' } as const
  const bar = { y: { ...y, field: 'y1' }, y2: { field: 'y2' } }
  const from =
    (name: string) =>
    (layer: Layer): Layer => ({ ...layer, data: { name } })
  const text = (data: string, field: string, x: number, mark: object): Layer => ({
    data: { name: data },
    transform: [{ filter: rows }],
    mark: { type: 'text', align: 'left', baseline: 'middle', aria: false, ...mark },
    encoding: {
      y,
      x: { value: x },
      text: { field, type: 'nominal' },
      description: { field: 'text', type: 'nominal' },
    },
  })
  const nothing = '!isValid(datum.low) && !isValid(datum.best) && !isValid(datum.high)'
  const words = {
    fontWeight: { expr: "datum.is_default ? 'bold' : 'normal'" },
    color: { expr: `!datum.is_default && ${nothing} ? '${GREY}' : '${INK}'` },
  }
  const why = { baseline: 'top', lineHeight: REASON_LINE, color: GREY }
  const best = bestLayer(counts, { across: { y }, rows }, 80)
  return [
    frame(counts.definition, { type: 'quantitative', scale, axis: null }),
    ...bandLayers(counts, { across: bar, rows }, bands).map(from('bands')),
    from('methods')(best),
    text('methods', 'label', -NAMES, words),
    text('methods', 'said', PLOT + GAP, { ...words, aria: true }),
    ...(hasRuling
      ? [
          ...rulingLayers(counts, { across: { y }, rows }).map(from('rulings')),
          text('rulings', 'label', -NAMES, { fontStyle: 'italic' }),
          text('rulings', 'said', PLOT + GAP, { fontStyle: 'italic', aria: true }),
          text('rulings', 'why', 0, { ...why, dy: LINE / 2 + 1 }),
        ]
      : []),
  ]
}
