import type { Drawing } from '../../model/journey/drawing.ts'
import type { Chart } from './chart.ts'

/** A chart with its pictures. */
export interface DrawnChart extends Drawing {
  readonly chart: Chart
  /** Where its files lie in `dist/`, without their ends. */
  readonly path: string
  /** Its specification, as it is published. */
  readonly text: string
}
