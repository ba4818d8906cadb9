import { along, type CountAxis, OPEN_REACH } from '../axis.ts'
import { GREY, INK, PAPER, type Unit } from '../look.ts'
import type { Place } from '../marks.ts'

/**
 * A ruling of the editors: a thin black line from its least to its greatest number between two upright strokes, and an
 * open circle with a point at its best, so that nobody takes it for what a method gives. Without a greatest number the
 * line ends in an arrow of fixed length.
 */
export function rulingLayers(counts: CountAxis, { across, rows }: Place): readonly Unit[] {
  const rule = (where: string, from: string, to: string, more: object = {}): Unit => ({
    transform: [{ filter: `${rows} && ${where}` }],
    mark: { type: 'rule', color: INK, strokeWidth: 1.2, aria: false, ...more },
    encoding: { ...across, ...along(counts, from, to) },
  })
  const point = (where: string, field: string, look: object): Unit => ({
    transform: [{ filter: `${rows} && ${where}` }],
    mark: { type: 'point', opacity: 1, aria: false, ...look },
    encoding: { ...across, ...along(counts, field) },
  })
  const stroke = { shape: 'stroke', angle: 90, size: 110, stroke: INK, strokeWidth: 1.6 }
  const open = 'isValid(datum.low) && !isValid(datum.high)'
  return [
    rule('isValid(datum.low) && isValid(datum.high)', 'low', 'high'),
    rule('!isValid(datum.low) && isValid(datum.high)', 'nought', 'high', { strokeDash: [2, 2] }),
    rule(open, 'low', 'low', { x2Offset: OPEN_REACH }),
    point(open, 'low', { shape: 'triangle-right', size: 36, strokeWidth: 0, fill: INK, xOffset: OPEN_REACH }),
    point('isValid(datum.low)', 'low', stroke),
    point('isValid(datum.high)', 'high', stroke),
    point('isValid(datum.best)', 'best', {
      shape: 'circle',
      size: 90,
      fill: PAPER,
      stroke: INK,
      strokeWidth: 1.6,
    }),
    point('isValid(datum.best)', 'best', {
      shape: 'circle',
      size: 12,
      fill: INK,
      stroke: GREY,
      strokeWidth: 0,
    }),
  ]
}
