import type { EventRow } from '../../../model/records.gen.ts'
import { along, type CountAxis, countAxis } from '../axis.ts'
import { EDGE, type Encoding, INK, type Layer, type Panel } from '../look.ts'
import { bandLayers, bestLayer, claimLayers, frame } from '../marks.ts'
import { hasNumber } from '../rows.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { periodOf } from '../words/dates.ts'
import { wrapped } from '../words/text.ts'
import { columnLines, type DayColumns } from './day-columns.ts'
import {
  claimsOf,
  dodged,
  figureOf,
  hasChanged,
  type KnownClaim,
  type KnownFigure,
  type KnownRun,
  type KnownSeries,
  type KnownTableRow,
  runsOf,
  type Step,
  stepsOf,
  tableRow,
  withRoom,
} from './known-rows.ts'

const HEIGHT = 120
/** As many characters as have room above a plot, in small letters and in those of its title. */
const LINE = 60
const TITLE = 50

export interface KnownPanel {
  readonly panel: Panel
  readonly figures: readonly KnownFigure[]
  readonly bands: readonly KnownRun[]
  readonly claims: readonly KnownClaim[]
  readonly rows: readonly KnownTableRow[]
  /** What the panel shows, in words. */
  readonly inWords: string
}

/** The panel of one figure, from what it was on each reporting day; null where it has no number on any of them. */
export function knownPanel(
  figure: readonly KnownSeries[],
  columns: DayColumns,
  event: EventRow,
  words: ChartWords,
): KnownPanel | null {
  const steps = stepsOf(figure, columns, event, words)
  const [first] = steps
  if (!first || !steps.some(({ estimate }) => hasNumber(estimate))) return null
  const { scope, group } = first.series
  const figures = withRoom(
    steps.map(step => figureOf(step, columns, words)),
    columns,
  )
  const bands = steps.flatMap(runsOf)
  const claims = steps.flatMap(claimsOf)
  const numbers = [
    ...claims.flatMap(({ low, mode, high }) => [low, mode, high]),
    ...figures.map(({ best }) => best),
    ...bands.flatMap(({ low, high }) => [low, high]),
  ]
  const counts = countAxis('y', numbers, HEIGHT, 4)
  const period = periodOf(scope, event.start, words)
  const what = [words.outcome(scope.outcome), ...(period === null ? [] : [period])].join(', ')
  return {
    panel: {
      title: {
        text: [...wrapped(words.labelled(words.name(group), what), TITLE)],
        subtitle: story(steps.filter(hasChanged), words).flatMap(line => wrapped(line, LINE)),
        fontSize: 11.5,
        subtitleFontSize: 10,
        subtitlePadding: 4,
        frame: 'group',
        offset: 20,
      },
      width: columns.pixels,
      height: HEIGHT,
      layer: [...layersOf(first.at.figure, { figures, claims, bands }, counts, columns)],
    },
    figures,
    bands,
    claims: dodged(claims, counts, columns, HEIGHT),
    rows: steps.map(step => tableRow(step, words)),
    inWords: `${words.labelled(`${words.name(group)}, ${what}`, steps.flatMap(step => news(step, words)).join(words.semicolon))}.`,
  }
}

/** What a figure was when it became known, and since it last changed; one line where it never did. */
function story(steps: readonly Step[], { sentences }: ChartWords): readonly string[] {
  const [first, last] = [steps[0], steps.at(-1)]
  if (!first || !last) return []
  const now = sentences.since(last.reported, last.day, last.text)
  return first === last ? [now] : [sentences.first(first.day, first.text), now]
}

/** "4 Oct: best 100, range 90–110 (Police chief of Kunduz, Governor of Kunduz)"; nothing of a day without news. */
function news(step: Step, words: ChartWords): readonly string[] {
  const who = [...new Set(claimsOf(step).map(({ speaker }) => speaker))].join(', ')
  return hasChanged(step) || who ? [`${words.labelled(step.day, step.text)}${who ? ` (${who})` : ''}`] : []
}

/** The layers of a panel, without those that nothing would fill: each takes its time to draw. */
function layersOf(
  figure: string,
  { figures, claims, bands }: Pick<KnownPanel, 'figures' | 'claims' | 'bands'>,
  counts: CountAxis,
  columns: DayColumns,
): readonly Layer[] {
  const rows = `datum.figure === '${figure}'`
  const begins = { field: 'begins', type: 'quantitative' } as const
  const span = { x: begins, x2: { field: 'until' } }
  const place = { across: { x: begins }, rows, dodged: true }
  const from =
    (name: string) =>
    (layer: Layer): Layer => ({ ...layer, data: { name } })
  const line = (where: string, color: string, encoding: Encoding): Layer => ({
    data: { name: 'figures' },
    transform: [{ filter: `${rows} && ${where}` }],
    mark: { type: 'rule', color, strokeWidth: color === INK ? 2 : 1.5, aria: false },
    encoding,
  })
  return [
    frame(columns.definition, counts.definition),
    ...bandLayers(counts, { across: span, rows }, bands).map(from('bands')),
    ...columnLines(columns, HEIGHT),
    ...(figures.some(({ low_before }) => low_before !== null)
      ? [line('isValid(datum.low_before)', EDGE, { x: begins, ...along(counts, 'low_before', 'low') })]
      : []),
    ...(figures.some(({ best_kind }) => best_kind === 'value')
      ? [line("datum.best_kind === 'value'", INK, { ...span, ...along(counts, 'best') })]
      : []),
    ...(figures.some(({ best_before }) => best_before !== null)
      ? [line('isValid(datum.best_before)', INK, { x: begins, ...along(counts, 'best_before', 'best') })]
      : []),
    from('figures')(bestLayer(counts, { ...place, rows: `${rows} && datum.changed` }, 70)),
    ...claimLayers(counts, place, claims).map(from('claims')),
    {
      data: { name: 'figures' },
      transform: [{ filter: `${rows} && datum.label !== ''` }],
      mark: { type: 'text', align: 'left', baseline: 'bottom', dx: 4, fontWeight: 'bold', aria: false },
      encoding: { x: begins, y: { value: -5 }, text: { field: 'label', type: 'nominal' } },
    },
  ]
}
