import { type AxisDef, along, type CountAxis, OPEN_REACH } from './axis.ts'
import { BAND, EDGE, type Encoding, INK, KINDS, PAPER, type Unit } from './look.ts'

/** The numbers of a claim: layers that none of the claims would fill are left out, since each takes its time to draw. */
export interface ClaimNumbers {
  readonly low: number | null
  readonly mode: number | null
  readonly high: number | null
  readonly open: boolean
}

/** The numbers of a run of what is allowed. */
export interface RunNumbers {
  readonly low: number | null
  readonly high: number | null
}

/** Where marks stand on the other axis, and which rows of the data they are for (an expression of Vega). */
export interface Place {
  readonly across: Encoding
  readonly rows: string
  /** Marks of one day beside each other: each row says by how many pixels in `dodge`. */
  readonly dodged?: boolean
}

const kind = { field: 'kind', type: 'nominal', legend: null } as const
const paleIfUnused = { condition: { test: "datum.standing === 'set_aside'", value: 0.6 }, value: 1 } as const

/**
 * A layer that draws nothing: the scales and axes of its panel, which the other layers share. Colours and shapes of
 * the kinds stand in the config, in the order of the domain.
 */
export function frame(x: AxisDef, y: AxisDef): Unit {
  const byKind = { ...kind, scale: { domain: [...KINDS] } }
  return {
    data: { values: [] },
    mark: 'point',
    encoding: {
      x: { ...x, field: 'none' },
      y: { ...y, field: 'none' },
      shape: byKind,
      stroke: byKind,
      fill: byKind,
    },
  }
}

/**
 * The claims: a rule from the least to the greatest number the words allow, and a symbol at the number they name.
 * Where they name none, both numbers of the range bear the symbol. Where no upper bound is stated the rule ends in an
 * arrow of fixed length. Claims without a figure have no mark here.
 */
export function claimLayers(
  axis: CountAxis,
  { across, rows, dodged }: Place,
  claims: readonly ClaimNumbers[],
): readonly Unit[] {
  const shift = dodged ? { xOffset: { expr: 'datum.dodge' } } : {}
  const symbols = (where: string, field: string): Unit => ({
    transform: [{ filter: `${rows} && ${where}` }],
    mark: { type: 'point', size: 58, strokeWidth: 1.4, ...shift },
    encoding: {
      ...across,
      ...along(axis, field),
      shape: kind,
      stroke: kind,
      fill: { condition: { test: "datum.standing === 'votes'", ...kind }, value: PAPER },
      opacity: paleIfUnused,
      description: { field: 'text', type: 'nominal' },
    },
  })
  const rules = (where: string, from: string, to: string): Unit => ({
    transform: [{ filter: `${rows} && ${where}` }],
    mark: { type: 'rule', strokeWidth: 1.6, aria: false, ...shift },
    encoding: { ...across, ...along(axis, from, to), stroke: kind, opacity: paleIfUnused },
  })
  const where = (has: (claim: ClaimNumbers) => boolean, layers: () => readonly Unit[]) =>
    claims.some(has) ? layers() : []
  return [
    ...where(
      ({ low, high }) => high !== null && (low ?? 0) < high,
      () => [rules('isValid(datum.high) && datum.low < datum.high', 'low', 'high')],
    ),
    ...where(
      ({ low, mode, high }) => low !== null && high === null && (mode ?? 0) > low,
      () => [rules('isValid(datum.low) && !isValid(datum.high) && datum.mode > datum.low', 'low', 'mode')],
    ),
    ...where(
      ({ open }) => open,
      () => openEnds(axis, across, rows, shift),
    ),
    ...where(
      ({ mode }) => mode !== null,
      () => [symbols('isValid(datum.mode)', 'mode')],
    ),
    ...where(
      ({ low, mode }) => low !== null && mode === null,
      () => [symbols('isValid(datum.low) && !isValid(datum.mode)', 'low')],
    ),
    ...where(
      ({ mode, high }) => high !== null && mode === null,
      () => [symbols('isValid(datum.high) && !isValid(datum.mode)', 'high')],
    ),
  ]
}

function openEnds(axis: CountAxis, across: Encoding, rows: string, shift: object): readonly Unit[] {
  const isX = axis.channel === 'x'
  const transform: Unit['transform'] = [
    { filter: `${rows} && datum.open` },
    {
      calculate: 'isValid(datum.high) ? datum.high : isValid(datum.mode) ? datum.mode : datum.low',
      as: 'named',
    },
  ]
  const reach = isX ? { x2Offset: OPEN_REACH } : { y2Offset: -OPEN_REACH }
  const tip = isX ? { xOffset: OPEN_REACH } : { yOffset: -OPEN_REACH }
  return [
    {
      transform,
      mark: { type: 'rule', strokeWidth: 1.6, aria: false, ...reach, ...shift },
      encoding: { ...across, ...along(axis, 'named', 'named'), stroke: kind, opacity: paleIfUnused },
    },
    {
      transform,
      mark: {
        type: 'point',
        shape: isX ? 'triangle-right' : 'triangle-up',
        size: 36,
        strokeWidth: 0,
        aria: false,
        ...tip,
        ...shift,
      },
      encoding: { ...across, ...along(axis, 'named'), fill: kind, opacity: paleIfUnused },
    },
  ]
}

/**
 * The range that the claims allow, one row of the data for each run of allowed numbers: a band with a firm edge where
 * somebody sets a bound, and without one, fading towards the end of the axis, where nobody does.
 */
export function bandLayers(
  axis: CountAxis,
  { across, rows }: Place,
  runs: readonly RunNumbers[],
): readonly Unit[] {
  const isX = axis.channel === 'x'
  // Neighbours overlap a little, or a hairline would part them.
  const seamless = isX ? {} : { x2Offset: 0.6 }
  const open = isX
    ? { ...along(axis, 'low'), x2: { value: axis.openEnd } }
    : { ...along(axis, 'low'), y2: { value: axis.openEnd } }
  const stops = [
    { offset: 0, color: BAND },
    { offset: 0.35, color: BAND },
    { offset: 1, color: PAPER },
  ]
  const closed: Unit = {
    transform: [{ filter: `${rows} && isValid(datum.high)` }],
    mark: { type: 'rect', color: BAND, aria: false, ...seamless },
    encoding: { ...across, ...along(axis, 'low', 'high') },
  }
  const fading: Unit = {
    transform: [{ filter: `${rows} && !isValid(datum.high)` }],
    mark: {
      type: 'rect',
      aria: false,
      ...seamless,
      color: isX
        ? { gradient: 'linear', x1: 0, x2: 1, y1: 0, y2: 0, stops }
        : { gradient: 'linear', x1: 0, x2: 0, y1: 1, y2: 0, stops },
    },
    encoding: { ...across, ...open },
  }
  const hasHigh = runs.some(({ high }) => high !== null)
  return [
    ...(hasHigh ? [closed] : []),
    ...(runs.some(({ high }) => high === null) ? [fading] : []),
    ...(runs.some(({ low }) => (low ?? 0) > 0) ? [edges(`${rows} && datum.low > 0`, 'low')] : []),
    ...(hasHigh ? [edges(`${rows} && isValid(datum.high)`, 'high')] : []),
  ]

  function edges(filter: string, field: string): Unit {
    return {
      transform: [{ filter }],
      mark: { type: 'rule', color: EDGE, strokeWidth: 1.5, aria: false },
      encoding: { ...across, ...along(axis, field) },
    }
  }
}

/** The best figure: a black diamond where somebody stands behind the number, a hollow one where it is only the floor. */
export function bestLayer(axis: CountAxis, { across, rows, dodged }: Place, size = 120): Unit {
  const shift = dodged ? { xOffset: { expr: 'datum.dodge' } } : {}
  return {
    transform: [{ filter: `${rows} && isValid(datum.best)` }],
    mark: { type: 'point', shape: 'diamond', size, opacity: 1, stroke: INK, strokeWidth: 1.6, ...shift },
    encoding: {
      ...across,
      ...along(axis, 'best'),
      fill: { condition: { test: "datum.best_kind === 'value'", value: INK }, value: PAPER },
      description: { field: 'text', type: 'nominal' },
    },
  }
}
