import type { Encoding } from './look.ts'

/** Scale and axis of a channel. */
export type AxisDef = Pick<Extract<NonNullable<Encoding['x']>, { axis?: unknown }>, 'type' | 'scale' | 'axis'>

/** The axis on which people are counted. */
export interface CountAxis {
  readonly channel: 'x' | 'y'
  readonly definition: AxisDef
  /** Where the axis ends, in pixels: there an open band has faded out. */
  readonly openEnd: number
  /** The greatest number on it. */
  readonly end: number
}

/** How far the mark of an open end reaches, in pixels, whatever the scale: it stands for no number. */
export const OPEN_REACH = 24

/** Encoding of one field, or of a span between two, on the count axis. */
export function along({ channel }: CountAxis, from: string, to?: string): Encoding {
  const start = { field: from, type: 'quantitative' } as const
  if (channel === 'x') return { x: start, ...(to ? { x2: { field: to } } : {}) }
  return { y: start, ...(to ? { y2: { field: to } } : {}) }
}

/** The axis of people from nought to a little above the greatest number drawn, with whole numbers at round steps. */
export function countAxis(
  channel: 'x' | 'y',
  drawn: readonly (number | null)[],
  pixels: number,
  steps: number,
): CountAxis {
  const greatest = drawn.reduce<number>((most, n) => Math.max(most, n ?? 0), 1)
  const end = (greatest * pixels) / (pixels - OPEN_REACH - 8)
  const step = roundStep(end / steps)
  const ticks = Math.ceil(end / step)
  const values = Array.from({ length: ticks + 1 }, (_, i) => i * step)
  return {
    channel,
    definition: {
      type: 'quantitative',
      scale: { domain: [0, ticks * step], nice: false },
      axis: { title: null, values, tickCount: values.length, format: ',d' },
    },
    openEnd: channel === 'x' ? pixels : 0,
    end: ticks * step,
  }
}

/** The least of 1, 2, 5, 10, 20, 50 … that is not below the number. */
function roundStep(least: number): number {
  const magnitude = 10 ** Math.max(0, Math.floor(Math.log10(least)))
  return [1, 2, 5, 10].map(factor => factor * magnitude).find(step => step >= least) ?? 10 * magnitude
}
