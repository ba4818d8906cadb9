import { along, type CountAxis } from './axis.ts'
import { GREY, INK, type Layer, type Panel, type SpeakerKind } from './look.ts'
import { bandLayers, bestLayer, claimLayers, frame, type Place } from './marks.ts'
import type { ClaimMark } from './rows.ts'

/** A mark as the charts draw it, its place in pixels, and what it means. */
interface Entry extends Pick<ClaimMark, 'low' | 'mode' | 'high' | 'open' | 'standing'> {
  readonly mark: 'claim' | 'best' | 'band' | 'ruling' | 'title' | 'note'
  readonly kind: SpeakerKind | null
  readonly best: number | null
  readonly best_kind: 'value' | 'floor'
  readonly text: string
  readonly x: number
  readonly y: number
  /** Top and bottom of its row. */
  readonly y1: number
  readonly y2: number
}

const LINE = 18
/** From the beginning of a column to its symbols, to the end of them, and to the text. */
export const SYMBOL = { from: 10, middle: 22, to: 34, text: 46 }

/** A column of a key: a mark as the charts draw it, or words alone, in each row. */
export interface KeyColumn {
  /** Where it begins, from the beginning of the key, in pixels. */
  readonly at: number
  readonly signs: readonly Sign[]
}

/** An entry whose place follows from its column and row; the numbers of its mark are pixels from the column. */
export type Sign = Omit<Entry, 'x' | 'y' | 'y1' | 'y2'>

/**
 * The key of a chart, drawn by the same code as its marks so that the two cannot differ. `left` is where it begins, from
 * the left edge of the plots, in pixels. `more` draws marks that only one chart has.
 */
export function keyPanel(
  columns: readonly KeyColumn[],
  { left, width }: { left: number; width: number },
  more: (counts: CountAxis, place: Place) => readonly Layer[] = () => [],
): Panel {
  const entries = columns.flatMap(({ at, signs }) => signs.map((sign, row) => placed(sign, left + at, row)))
  const height = Math.max(...entries.map(({ y2 }) => y2))
  const counts: CountAxis = {
    channel: 'x',
    definition: { type: 'quantitative', scale: { domain: [0, width], nice: false }, axis: null },
    openEnd: left + (columns.find(hasOpenBand)?.at ?? 0) + SYMBOL.to,
    end: width,
  }
  const scale = { domain: [0, height], reverse: true, nice: false, zero: false }
  const y = { field: 'y', type: 'quantitative' } as const
  return {
    data: { name: 'key', values: [...entries] },
    width,
    height,
    layer: [
      frame(counts.definition, { type: 'quantitative', scale, axis: null }),
      ...bandLayers(
        counts,
        {
          across: { y: { ...y, field: 'y1' }, y2: { field: 'y2' } },
          rows: "datum.mark === 'band'",
        },
        entries.filter(({ mark }) => mark === 'band'),
      ),
      ...claimLayers(
        counts,
        { across: { y }, rows: "datum.mark === 'claim'" },
        entries.filter(({ mark }) => mark === 'claim'),
      ),
      bestLayer(counts, { across: { y }, rows: "datum.mark === 'best'" }),
      ...more(counts, { across: { y }, rows: "datum.mark === 'ruling'" }),
      {
        mark: { type: 'text', align: 'left', baseline: 'middle', aria: false },
        encoding: {
          y,
          ...along(counts, 'x'),
          text: { field: 'text', type: 'nominal' },
          color: { condition: { test: "datum.mark === 'title'", value: GREY }, value: INK },
        },
      },
    ],
  }
}

function hasOpenBand({ signs }: KeyColumn): boolean {
  return signs.some(({ mark, high }) => mark === 'band' && high === null)
}

/** An entry without a mark. */
export const BLANK: Sign = {
  mark: 'title',
  kind: null,
  low: null,
  mode: null,
  high: null,
  open: false,
  standing: 'votes',
  best: null,
  best_kind: 'floor',
  text: '',
}

export function title(text: string): Sign {
  return { ...BLANK, text }
}

/** The entry in its row, its symbol moved to its column. */
function placed(entry: Sign, column: number, row: number): Entry {
  const moved = (x: number | null) => (x === null ? null : x + column)
  return {
    ...entry,
    low: moved(entry.low),
    mode: moved(entry.mode),
    high: moved(entry.high),
    best: moved(entry.best),
    x: column + (entry.mark === 'title' ? 0 : SYMBOL.text),
    y: row * LINE + LINE / 2,
    y1: row * LINE + 2,
    y2: row * LINE + LINE - 2,
  }
}
