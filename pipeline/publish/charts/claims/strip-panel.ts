import type { Outcome } from '../../../model/journey/casebook.ts'
import type { EventRow } from '../../../model/records.gen.ts'
import { statedFigure } from '../../../model/stated.ts'
import { countAxis } from '../axis.ts'
import { GREY, type Layer, type Panel } from '../look.ts'
import { bandLayers, bestLayer, claimLayers, frame } from '../marks.ts'
import type { ChartSeries, ClaimMark } from '../rows.ts'
import type { ChartWords } from '../words/chart-words.ts'
import { periodOf, shortDay } from '../words/dates.ts'
import { estimateText } from '../words/figures.ts'
import { shorten } from '../words/text.ts'
import { claimRow, estimateRow, type StripRow } from './strip-rows.ts'

/** Pixels: the columns of speakers and days left of the plot, the plot, and the words to the right of it. */
export const SPEAKERS = 350
export const PLOT = 320
const WORDS = 330
const LINE = 17
const GAP = 12
/** As many characters as fit into the columns. */
const SPEAKER_CHARACTERS = 49
const WORDS_CHARACTERS = 54
const HEADING_CHARACTERS = 53

/** A claim and its line: `y` is its place in the panel in pixels, the rest what is printed on it. */
type ClaimLine = ClaimMark & {
  readonly y: number
  readonly label: string
  readonly day: string
  readonly remark: string
  readonly said: string
}

/** The estimate of a series and the line that it heads. */
interface Heading {
  readonly event_id: string
  readonly group_id: string
  readonly outcome: Outcome
  readonly counting: string
  readonly as_of: string
  readonly low: number | null
  readonly best: number | null
  readonly high: number | null
  readonly best_kind: string
  readonly verdict: string
  readonly claims: number
  readonly label: string
  readonly day: string
  readonly text: string
  readonly said: string
  readonly y: number
}

/** A run of the numbers that an estimate allows, and the lines behind which it stands. */
interface BandLines {
  readonly group_id: string
  readonly outcome: Outcome
  readonly low: number
  readonly high: number | null
  readonly y: number
  readonly y2: number
}

export interface StripPanel {
  readonly panel: Panel
  readonly claims: readonly ClaimLine[]
  readonly headings: readonly Heading[]
  readonly bands: readonly BandLines[]
  /** The same as rows of a table: each estimate, then its claims. */
  readonly rows: readonly StripRow[]
}

/** The panel of one outcome: its series below one another, each a heading and its claims. */
export function stripPanel(series: readonly ChartSeries[], event: EventRow, words: ChartWords): StripPanel {
  const claims: ClaimLine[] = []
  const headings: Heading[] = []
  const bands: BandLines[] = []
  const rows: StripRow[] = []
  let top = 0
  for (const one of series) {
    const { groupId: group_id, outcome } = one.scope
    const middle = top + LINE / 2
    const bottom = top + (one.claims.length + 1) * LINE
    const head = heading(one, event, middle, words)
    const lines = one.claims.map((claim, i) => claimLine(claim, event, middle + (i + 1) * LINE, words))
    headings.push(head)
    claims.push(...lines)
    rows.push(estimateRow(head, one), ...lines.map(line => claimRow(line, head, line.remark)))
    bands.push(
      ...(one.headline?.runs ?? []).map(({ low, high }) => ({
        group_id,
        outcome,
        low,
        high,
        y: top,
        y2: bottom,
      })),
    )
    top = bottom + GAP
  }
  const numbers = [
    ...claims.flatMap(({ low, mode, high }) => [low, mode, high]),
    ...headings.map(({ best }) => best),
    ...bands.flatMap(({ low, high }) => [low, high]),
  ]
  const [outcome = 'killed'] = series.map(({ scope }) => scope.outcome)
  const shown = { claims, headings, bands }
  return { panel: panel(outcome, shown, numbers, top - GAP, words), claims, headings, bands, rows }
}

function heading(
  { scope, group, headline, estimate, claims, ...rest }: ChartSeries,
  event: EventRow,
  y: number,
  words: ChartWords,
): Heading {
  const text = estimateText(estimate, rest, words)
  const { low, best, high, bestKind } = statedFigure(headline)
  const period = periodOf(scope, event.start, words)
  return {
    event_id: scope.eventId,
    group_id: scope.groupId,
    outcome: scope.outcome,
    counting: scope.counting,
    as_of: scope.time ?? estimate.lastDay,
    low,
    best,
    high,
    best_kind: bestKind,
    verdict: estimate.verdict,
    claims: claims.length,
    label: [words.name(group), ...(period === null ? [] : [period])].join(', '),
    // A period names its days itself.
    day: headline && period === null ? shortDay(headline.day, words, event.start.slice(0, 4)) : '',
    text,
    said: shorten(text, HEADING_CHARACTERS),
    y,
  }
}

function claimLine(claim: ClaimMark, event: EventRow, y: number, words: ChartWords): ClaimLine {
  const remark = remarksOn(claim, words)
  return {
    ...claim,
    y,
    label: speakerLabel(claim.speaker),
    day: claim.dated ? shortDay(claim.as_of, words, event.start.slice(0, 4)) : words.days.none,
    remark,
    said: shorten(`${remark ? `${remark} · ` : ''}${words.quoted(claim.wording)}`, WORDS_CHARACTERS),
  }
}

/** What a reader must know who compares the claim with the others. */
function remarksOn({ standing, role, stage, place }: ClaimMark, { claims }: ChartWords): string {
  return [
    standing === 'set_aside' && claims.setAside,
    standing === 'repeats' && (role === 'superseded' ? claims.superseded : claims.repeats),
    role === 'dissents' && claims.dissents,
    stage && claims.stages[stage],
    place !== null && claims.onePlace,
  ]
    .filter(Boolean)
    .join(', ')
}

/** The name of a speaker; where it has no room, its abbreviation if it ends in one, else as much as fits. */
function speakerLabel(name: string): string {
  const [, abbreviation] = /\(([A-Z][A-Za-z]+)\)$/.exec(name) ?? []
  return name.length > SPEAKER_CHARACTERS && abbreviation ? abbreviation : shorten(name, SPEAKER_CHARACTERS)
}

function panel(
  outcome: Outcome,
  { claims, headings, bands }: Pick<StripPanel, 'claims' | 'headings' | 'bands'>,
  numbers: readonly (number | null)[],
  height: number,
  words: ChartWords,
): Panel {
  const rows = `datum.outcome === '${outcome}'`
  const counts = countAxis('x', numbers, PLOT, 5)
  const scale = { domain: [0, height], reverse: true, nice: false, zero: false }
  const y = { field: 'y', type: 'quantitative' } as const
  const text = (data: string, field: string, x: number, mark: object, where = 'true'): Layer => ({
    data: { name: data },
    transform: [{ filter: `${rows} && ${where}` }],
    mark: { type: 'text', baseline: 'middle', aria: false, ...mark },
    encoding: { y, x: { value: x }, text: { field, type: 'nominal' } },
  })
  const columns = (data: string, mark: object, where?: string): readonly Layer[] => [
    text(data, 'label', -SPEAKERS, { align: 'left', ...mark }, where),
    text(data, 'day', -10, { align: 'right', ...mark }, where),
    text(data, 'said', PLOT + WORDS, { align: 'right', ...mark }, where),
  ]
  const used = "datum.standing !== 'set_aside'"
  const withoutFigure: Layer = {
    data: { name: 'claims' },
    transform: [{ filter: `${rows} && !isValid(datum.low)` }],
    mark: { type: 'text', align: 'left', baseline: 'middle', color: GREY, fontStyle: 'italic' },
    encoding: { y, x: { value: 8 }, text: { value: words.figures.noneGiven } },
  }
  return {
    title: {
      text: words.people(outcome),
      fontSize: 13,
      anchor: 'start',
      frame: 'group',
      dx: -SPEAKERS,
      offset: 10,
    },
    width: PLOT,
    height,
    layer: [
      frame(counts.definition, { type: 'quantitative', scale, axis: null }),
      ...bandLayers(counts, { across: { y, y2: { field: 'y2' } }, rows }, bands).map(layer => ({
        ...layer,
        data: { name: 'bands' },
      })),
      ...claimLayers(counts, { across: { y }, rows }, claims).map(layer => ({
        ...layer,
        data: { name: 'claims' },
      })),
      ...(headings.some(({ best }) => best !== null)
        ? [{ ...bestLayer(counts, { across: { y }, rows }), data: { name: 'estimates' } }]
        : []),
      ...columns('estimates', { fontWeight: 'bold', fontSize: 10.5 }),
      ...columns('claims', {}, used),
      ...(claims.some(({ standing }) => standing === 'set_aside')
        ? columns('claims', { color: GREY }, `!(${used})`)
        : []),
      ...(claims.some(({ low }) => low === null) ? [withoutFigure] : []),
    ],
  }
}
