import type { Outcome } from '../../../model/journey/casebook.ts'
import type { EventRow } from '../../../model/records.gen.ts'
import { GREY, type Layer, type Panel } from '../look.ts'
import { bandLayers, bestLayer, claimLayers, countAxis, frame } from '../marks.ts'
import type { ChartSeries, ClaimMark } from '../rows.ts'
import { estimateText, outcomeText, periodOf, shortDay, shorten } from '../words/words.ts'

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
}

/** The panel of one outcome: its series below one another, each a heading and its claims. */
export function stripPanel(series: readonly ChartSeries[], event: EventRow): StripPanel {
  const claims: ClaimLine[] = []
  const headings: Heading[] = []
  const bands: BandLines[] = []
  let top = 0
  for (const one of series) {
    const { groupId: group_id, outcome } = one.scope
    const middle = top + LINE / 2
    const bottom = top + (one.claims.length + 1) * LINE
    headings.push(heading(one, event, middle))
    claims.push(...one.claims.map((claim, i) => claimLine(claim, event, middle + (i + 1) * LINE)))
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
  return { panel: panel(outcome, numbers, top - GAP), claims, headings, bands }
}

function heading(
  { scope, group, headline, estimate, claims, ...rest }: ChartSeries,
  event: EventRow,
  y: number,
): Heading {
  const text = estimateText(estimate, rest)
  return {
    event_id: scope.eventId,
    group_id: scope.groupId,
    outcome: scope.outcome,
    counting: scope.counting,
    as_of: scope.time ?? estimate.lastDay,
    low: headline?.low ?? null,
    best: headline?.best ?? null,
    high: headline?.high ?? null,
    best_kind: headline?.bestKind ?? 'none',
    verdict: estimate.verdict,
    claims: claims.length,
    label: group.name_en + periodOf(scope, event.start),
    day: headline ? shortDay(headline.day, event.start.slice(0, 4)) : '',
    text,
    said: shorten(text, HEADING_CHARACTERS),
    y,
  }
}

function claimLine(claim: ClaimMark, event: EventRow, y: number): ClaimLine {
  const remarks = remarksOn(claim)
  return {
    ...claim,
    y,
    label: speakerLabel(claim.speaker),
    day: claim.dated ? shortDay(claim.as_of, event.start.slice(0, 4)) : 'no date',
    said: shorten(`${remarks ? `${remarks} · ` : ''}“${claim.wording}”`, WORDS_CHARACTERS),
  }
}

/** What a reader must know who compares the claim with the others. */
function remarksOn({ standing, role, stage, place }: ClaimMark): string {
  return [
    standing === 'set_aside' && 'set aside',
    standing === 'repeats' && (role === 'superseded' ? 'earlier word' : 'same report'),
    role === 'dissents' && 'outvoted',
    stage,
    place !== null && 'one place only',
  ]
    .filter(Boolean)
    .join(', ')
}

/** The name of a speaker; where it has no room, its abbreviation if it ends in one, else as much as fits. */
function speakerLabel(name: string): string {
  const [, abbreviation] = /\(([A-Z]{2,})\)$/.exec(name) ?? []
  return name.length > SPEAKER_CHARACTERS && abbreviation ? abbreviation : shorten(name, SPEAKER_CHARACTERS)
}

function panel(outcome: Outcome, numbers: readonly (number | null)[], height: number): Panel {
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
  return {
    title: {
      text: `People ${outcomeText(outcome)}`,
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
      ...bandLayers(counts, { across: { y, y2: { field: 'y2' } }, rows }).map(layer => ({
        ...layer,
        data: { name: 'bands' },
      })),
      ...claimLayers(counts, { across: { y }, rows }).map(layer => ({ ...layer, data: { name: 'claims' } })),
      { ...bestLayer(counts, { across: { y }, rows }), data: { name: 'estimates' } },
      ...columns('estimates', { fontWeight: 'bold', fontSize: 10.5 }),
      ...columns('claims', {}, used),
      ...columns('claims', { color: GREY }, `!(${used})`),
      {
        data: { name: 'claims' },
        transform: [{ filter: `${rows} && !isValid(datum.low)` }],
        mark: { type: 'text', align: 'left', baseline: 'middle', color: GREY, fontStyle: 'italic' },
        encoding: { y, x: { value: 8 }, text: { value: 'no figure given' } },
      },
    ],
  }
}
