import type { TopLevelSpec } from 'vega-lite'
import type { SpeakerRow } from '../../model/records.gen.ts'
import type { ChartWords } from './words/chart-words.ts'

/** Specs of charts below one another, and what they are made of. */
export type Column = Extract<TopLevelSpec, { vconcat: unknown }>
export type Panel = Column['vconcat'][number]
export type Layer = Extract<Panel, { layer: unknown }>['layer'][number]
export type Unit = Extract<Layer, { mark: unknown }>
export type Encoding = NonNullable<Unit['encoding']>
type Config = NonNullable<TopLevelSpec['config']>
/** How numbers and times are written, in the shape that Vega and vega-embed take. */
export type Locale = Required<NonNullable<Config['locale']>>

export type SpeakerKind = SpeakerRow['kind']

interface KindLook {
  readonly colour: string
  /** A symbol of Vega, or an outline within -1 to 1. Diamond and right or upward arrow heads mean something else. */
  readonly shape: string
}

const PENTAGON = 'M0,-1L.95,-.31L.59,.81L-.59,.81L-.95,-.31Z'
const SALTIRE =
  'M-.95,-.45L-.45,-.95L0,-.5L.45,-.95L.95,-.45L.5,0L.95,.45L.45,.95L0,.5L-.45,.95L-.95,.45L-.5,0Z'
const STAR = 'M0,-1.1L.28,-.36L1.07,-.3L.46,.2L.65,.97L0,.55L-.65,.97L-.46,.2L-1.07,-.3L-.28,-.36Z'
const HALF_DISC = 'M-1,.5A1,1,0,0,1,1,.5Z'
const HOURGLASS = 'M-.85,-.85L.85,-.85L.25,0L.85,.85L-.85,.85L-.25,0Z'
const BAR = 'M-1,-.42L1,-.42L1,.42L-1,.42Z'

/**
 * How a claim looks, by who speaks; the same in every chart. The shape alone tells the kinds apart, so nobody needs
 * to see the colours; each colour has a contrast of at least 3:1 on white (WCAG 2.2, 1.4.11).
 */
export const KIND_LOOKS: Readonly<Record<SpeakerKind, KindLook>> = {
  party: { colour: '#B23A0E', shape: 'square' },
  hospital: { colour: '#008A66', shape: 'cross' },
  health_authority: { colour: '#00706B', shape: SALTIRE },
  local_authority: { colour: '#8C6D00', shape: PENTAGON },
  witness: { colour: '#AA3377', shape: STAR },
  community: { colour: '#C4566A', shape: HALF_DISC },
  un: { colour: '#0072B2', shape: 'circle' },
  ngo: { colour: '#5B5FC7', shape: 'triangle-up' },
  media: { colour: '#4D4D4D', shape: 'triangle-down' },
  investigation: { colour: '#3D2C8D', shape: HOURGLASS },
  other: { colour: '#6E6E6E', shape: BAR },
}

/** The kinds in the order of their looks. */
export const KINDS = Object.keys(KIND_LOOKS).filter((key): key is SpeakerKind => key in KIND_LOOKS)

export const INK = '#1A1A1A'
/** Text of second rank, still 4.5:1 on white. */
export const GREY = '#666666'
export const PAPER = '#FFFFFF'
/** The range that the claims allow, and its ends. */
export const BAND = '#EDE7D8'
export const EDGE = '#9A8B66'
const FONT = 'DejaVu Sans, Helvetica, Arial, sans-serif'

/** Look and language of every chart. The locale is part of the spec, so that a chart reads the same on any machine. */
export function config({ locale }: ChartWords): Config {
  return {
    font: FONT,
    background: PAPER,
    padding: 16,
    view: { stroke: null },
    // Of titles and axes Vega says in English what they are; the description says it in the language of the chart.
    title: {
      aria: false,
      anchor: 'start',
      color: INK,
      fontSize: 16,
      subtitleColor: GREY,
      subtitleFontSize: 11,
      subtitlePadding: 6,
    },
    axis: {
      aria: false,
      domain: false,
      ticks: false,
      grid: true,
      gridColor: '#E4E4E4',
      labelColor: GREY,
      labelFontSize: 10,
      labelPadding: 8,
      labelFlush: false,
      titleColor: GREY,
      titleFontSize: 10,
      titleFontWeight: 'normal',
    },
    text: { color: INK, fontSize: 10 },
    range: {
      category: KINDS.map(kind => KIND_LOOKS[kind].colour),
      symbol: KINDS.map(kind => KIND_LOOKS[kind].shape),
    },
    locale,
  }
}
