import { GREY, INK, KIND_LOOKS, KINDS, type Panel, type SpeakerKind } from './look.ts'
import { along, bandLayers, bestLayer, type CountAxis, claimLayers, frame } from './marks.ts'
import type { ClaimMark } from './rows.ts'
import { BAND_MEANS } from './words.ts'

/** A mark as the charts draw it, its place in pixels, and what it means. */
interface Entry extends Pick<ClaimMark, 'low' | 'mode' | 'high' | 'open' | 'standing'> {
  readonly mark: 'claim' | 'best' | 'band' | 'title' | 'note'
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
/** Where the columns begin: who speaks, how a claim is drawn, how an estimate is drawn. */
const COLUMNS = [0, 195, 520] as const
/** From the beginning of a column to its symbols, to the end of them, and to the text. */
const SYMBOL = { from: 10, middle: 22, to: 34, text: 46 }

/**
 * The key of a chart, drawn by the same code as its marks so that the two cannot differ. It names the kinds of
 * speakers that occur in the chart. `left` is where it begins, from the left edge of the plots, in pixels.
 */
export function keyPanel(
  claims: readonly ClaimMark[],
  { left, width }: { left: number; width: number },
): Panel {
  const entries = entriesOf(claims, left)
  const height = Math.max(...entries.map(({ y2 }) => y2))
  const counts: CountAxis = {
    channel: 'x',
    definition: { type: 'quantitative', scale: { domain: [0, width], nice: false }, axis: null },
    openEnd: left + COLUMNS[2] + SYMBOL.to,
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
      ...bandLayers(counts, {
        across: { y: { ...y, field: 'y1' }, y2: { field: 'y2' } },
        rows: "datum.mark === 'band'",
      }),
      ...claimLayers(counts, { across: { y }, rows: "datum.mark === 'claim'" }),
      bestLayer(counts, { across: { y }, rows: "datum.mark === 'best'" }),
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

type Sign = Omit<Entry, 'x' | 'y' | 'y1' | 'y2'>

function entriesOf(claims: readonly ClaimMark[], left: number): readonly Entry[] {
  const present = KINDS.filter(kind => claims.some(claim => claim.kind === kind))
  const [example = 'other'] = present
  const [bandMeans = '', bandIsNot = ''] = BAND_MEANS.split(' (')
  const has = (test: (claim: ClaimMark) => boolean) => claims.some(test)
  const columns: readonly (readonly Sign[])[] = [
    [
      title('Who speaks'),
      ...present.map(kind => claim(kind, KIND_LOOKS[kind].name, { mode: SYMBOL.middle })),
    ],
    [
      title('A claim'),
      claim(example, 'number named; least and most it can mean', {
        low: SYMBOL.from,
        mode: SYMBOL.middle,
        high: SYMBOL.to,
      }),
      ...onlyIf(
        has(({ low, mode, high }) => low !== null && mode === null && high !== null),
        claim(example, 'range without a number named in it', { low: SYMBOL.from, high: SYMBOL.to }),
      ),
      ...onlyIf(
        has(({ open }) => open),
        claim(example, 'no upper bound stated', { mode: SYMBOL.from, open: true }),
      ),
      ...onlyIf(
        has(({ standing }) => standing === 'repeats'),
        claim(example, 'no vote: same report, or earlier word', { mode: SYMBOL.middle, standing: 'repeats' }),
      ),
      ...onlyIf(
        has(({ standing }) => standing === 'set_aside'),
        claim(example, 'set aside, with a reason', { mode: SYMBOL.middle, standing: 'set_aside' }),
      ),
    ],
    [
      title('The estimate'),
      { ...BLANK, mark: 'band', low: SYMBOL.from, high: SYMBOL.to, text: bandMeans },
      { ...BLANK, mark: 'note', text: `(${bandIsNot}` },
      { ...BLANK, mark: 'band', low: SYMBOL.from, text: 'the same, without an upper bound' },
      {
        ...BLANK,
        mark: 'best',
        best: SYMBOL.middle,
        best_kind: 'value',
        text: 'best figure: somebody stands behind it',
      },
      { ...BLANK, mark: 'best', best: SYMBOL.middle, best_kind: 'floor', text: 'no such figure: the floor' },
    ],
  ]
  return columns.flatMap((entries, column) =>
    entries.map((entry, row) => placed(entry, left + (COLUMNS[column] ?? 0), row)),
  )
}

const BLANK: Sign = {
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

function title(text: string): Sign {
  return { ...BLANK, text }
}

function claim(kind: SpeakerKind, text: string, drawn: Partial<Sign>): Sign {
  const low = drawn.low ?? drawn.mode ?? null
  const high = drawn.open ? null : (drawn.high ?? drawn.mode ?? null)
  return { ...BLANK, mark: 'claim', kind, text, ...drawn, low, high }
}

function onlyIf(condition: boolean, entry: Sign): readonly Sign[] {
  return condition ? [entry] : []
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
