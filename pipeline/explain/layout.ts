import wrap from 'wrap-ansi'
import { grouped } from '../model/figure.ts'
import type { Bounds } from '../model/journey/assessment.ts'

/** Columns of a line that every terminal shows whole. */
export const WIDTH = 100

/** A text in lines of at most 100 columns; the first begins with `start`, the others below its end. URLs stay whole. */
export function paragraph(start: string, text: string): readonly string[] {
  const lines = wrap(text, WIDTH - start.length).split('\n')
  return lines.map((line, i) => `${i === 0 ? start : ' '.repeat(start.length)}${line}`)
}

/** Bounds in words: `90`, `90 to 110`, `at least 40`. */
export function showBounds({ low, high }: Bounds): string {
  if (high === null) return `at least ${grouped(low)}`
  return low === high ? grouped(low) : `${grouped(low)} to ${grouped(high)}`
}
