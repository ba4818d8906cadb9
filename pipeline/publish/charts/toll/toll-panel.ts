import { comparing } from '../../../model/order.ts'
import type { EventRow } from '../../../model/records.gen.ts'
import { along, type CountAxis, countAxis } from '../axis.ts'
import { nextDay } from '../days.ts'
import { lanesOf } from '../lanes.ts'
import { EDGE, type Encoding, GREY, INK, type Layer, type Panel } from '../look.ts'
import { bandLayers, bestLayer, claimLayers, frame } from '../marks.ts'
import type { ChartSeries, ClaimMark } from '../rows.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { periodOf, shortDay } from '../words/dates.ts'
import { estimateText } from '../words/figures.ts'
import { wrapped } from '../words/text.ts'
import { cutLayers, type TimeAxis } from './time-axis.ts'
import {
  type DatedClaim,
  type DatedMoment,
  type DatedRun,
  datedMoment,
  datedRuns,
  stepsOf,
  type TollRow,
  tollRow,
} from './toll-rows.ts'

export const PLOT = 400
const HEIGHT = 130
/** As many characters of its title as have room above a plot. */
const TITLE = 54
/** From the beginning of a day to its first claim, and from one claim of the day to the next, in pixels. */
const DODGE = 10

/** What is drawn in a panel. */
interface Shown {
  readonly claims: readonly ClaimMark[]
  readonly moments: readonly DatedMoment[]
  readonly bands: readonly DatedRun[]
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
  const steps = series.flatMap(stepsOf)
  const moments = steps.map(step => datedMoment(step, words))
  const bands = steps.flatMap(datedRuns)
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
    panel: panelOf(first, { claims: used, moments, bands }, lines, counts, time, words),
    claims: dodged(used, counts),
    moments,
    bands,
    rows: steps.map(step => tollRow(step, group, event.event_id, used, words)),
    inWords: `${words.labelled(what, lines.join(words.semicolon))} (${words.count(used.length, 'claim')}).`,
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
  { claims, moments, bands }: Shown,
  subtitle: readonly string[],
  counts: CountAxis,
  time: TimeAxis,
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
  const place = { across: { x: begins }, rows, dodged: true }
  const line = (where: string, color: string, encoding: Encoding): Layer => ({
    data: { name: 'estimates' },
    transform: [{ filter: `${rows} && ${where}` }],
    mark: { type: 'rule', color, strokeWidth: color === INK ? 2 : 1.5, aria: false },
    encoding,
  })
  const what = words.outcome(scope.outcome) + words.sentences.counted(scope.counting)
  const hasBest = moments.some(({ best }) => best !== null)
  const steps: readonly Layer[] = [
    ...(moments.some(({ low_before }) => low_before !== null)
      ? [line('isValid(datum.low_before)', EDGE, { x: begins, ...along(counts, 'low_before', 'low') })]
      : []),
    ...(moments.some(({ best_kind }) => best_kind === 'value')
      ? [line("datum.best_kind === 'value'", INK, { ...span, ...along(counts, 'best') })]
      : []),
    ...(moments.some(({ best_before }) => best_before !== null)
      ? [line('isValid(datum.best_before)', INK, { x: begins, ...along(counts, 'best_before', 'best') })]
      : []),
  ]
  return {
    title: {
      text: [...wrapped(words.labelled(words.name(group), what), TITLE)],
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
      ...bandLayers(counts, { across: span, rows }, bands).map(from('bands')),
      ...steps,
      ...cutLayers(time, HEIGHT),
      {
        data: { name: 'events' },
        mark: { type: 'rule', color: '#A8A8A8', strokeWidth: 4, aria: false },
        encoding: { ...span, y: { value: HEIGHT + 2 } },
      },
      ...(hasBest ? [from('estimates')(bestLayer(counts, { across: { x: begins }, rows }, 70))] : []),
      ...claimLayers(counts, place, claims).map(from('claims')),
      ...(moments.at(-1)?.high === null ? [note(words.figures.noUpperBound)] : []),
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
