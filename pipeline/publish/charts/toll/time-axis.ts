import type { AxisDef } from '../axis.ts'
import { daysBetween, nextDay } from '../days.ts'
import { GREY, type Layer, PAPER } from '../look.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { shortDay } from '../words/dates.ts'

/** An axis of days on which long times without any news are cut out. */
export interface TimeAxis {
  readonly definition: AxisDef
  /** Where time was cut out, in pixels from the left. */
  readonly cuts: readonly number[]
}

/** A time without cuts, both of its days included. */
interface Stretch {
  readonly days: readonly string[]
  readonly first: string
  /** The day after its last. */
  readonly end: string
}

/** Width of a cut, and least distance between two labels, in pixels. */
const CUT = 26
const LABEL = 38
/** A shorter time without news is never cut out, in days. */
const FORTNIGHT = 14

/**
 * The axis for some days, each of them as wide as a day. Where more than a fortnight, and more than a third of the
 * whole time, passes between two of them, the time between is cut out. All that is left has one scale. Cuts must be
 * shown to the reader.
 */
export function timeAxis(days: readonly string[], pixels: number, words: ChartWords): TimeAxis {
  const stretches = stretchesOf([...new Set(days)].sort())
  const length = stretches.reduce((sum, { first, end }) => sum + daysBetween(first, end), 0)
  const scale = (pixels - CUT * (stretches.length - 1)) / length
  const domain: string[] = []
  const range: number[] = []
  const labelled: string[] = []
  let freeFrom = Number.NEGATIVE_INFINITY
  for (const stretch of stretches) {
    const left = (range.at(-1) ?? -CUT) + CUT
    domain.push(stretch.first, stretch.end)
    range.push(left, left + daysBetween(stretch.first, stretch.end) * scale)
    for (const day of stretch.days) {
      const x = left + daysBetween(stretch.first, day) * scale
      if (x < freeFrom) continue
      labelled.push(day)
      freeFrom = x + LABEL
    }
  }
  const labels = Object.fromEntries(
    labelled.map((day, i) => {
      const year = day.slice(0, 4)
      const short = shortDay(day, words, year)
      return [day, labelled[i - 1]?.startsWith(year) ? short : [short, year]]
    }),
  )
  return {
    definition: {
      type: 'temporal',
      // As expressions: Vega-Lite would keep only the first and the last of several days in a domain.
      scale: { type: 'utc', domain: { expr: instants(domain) }, range, nice: false },
      axis: {
        title: null,
        grid: false,
        values: { expr: instants(labelled) },
        tickCount: labelled.length,
        labelOverlap: false,
        labelExpr: `(${JSON.stringify(labels)})[utcFormat(datum.value, '%Y-%m-%d')]`,
      },
    },
    cuts: range.flatMap((x, i) => (i > 0 && i % 2 === 0 ? [x - CUT / 2] : [])),
  }
}

/** An expression of Vega for the beginning of each day, UTC. */
function instants(days: readonly string[]): string {
  return `[${days.map(day => `toDate('${day}')`).join(', ')}]`
}

/** The days parted where time is to be cut out, the longest time first, until none is long beside the rest. */
function stretchesOf(days: readonly string[]): readonly Stretch[] {
  const gaps = days.slice(1).map((day, i) => daysBetween(days[i] ?? day, day))
  const cuts = new Set<number>()
  for (;;) {
    const kept = gaps.map((gap, i) => (cuts.has(i) ? 0 : gap))
    const longest = Math.max(0, ...kept)
    const total = kept.reduce((sum, gap) => sum + gap, 0)
    if (longest <= FORTNIGHT || longest * 3 <= total) break
    cuts.add(kept.indexOf(longest))
  }
  const starts = [0, ...[...cuts].map(i => i + 1).sort((a, b) => a - b)]
  return starts.flatMap((start, i) => {
    const part = days.slice(start, starts[i + 1])
    const [first, last] = [part[0], part.at(-1)]
    return first && last ? [{ days: part, first, end: nextDay(last) }] : []
  })
}

/** The times cut out of the axis: a white gap in everything that runs through them, and // on the axis. */
export function cutLayers({ cuts }: TimeAxis, height: number): readonly Layer[] {
  return cuts.flatMap((x): readonly Layer[] => [
    {
      data: { values: [{}] },
      mark: { type: 'rule', color: PAPER, strokeWidth: 6, aria: false },
      encoding: { x: { value: x }, y: { value: 0 }, y2: { value: height } },
    },
    {
      data: { values: [{}] },
      mark: { type: 'text', color: GREY, fontSize: 11, aria: false },
      encoding: { x: { value: x }, y: { value: height }, text: { value: '//' } },
    },
  ])
}
