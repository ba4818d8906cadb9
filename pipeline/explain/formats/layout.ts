import wrap from 'wrap-ansi'

/** Columns of a line that every terminal shows whole. */
export const WIDTH = 100

/** A text in lines of at most 100 columns; the first begins with `start`, the others below its end. URLs stay whole. */
export function paragraph(start: string, text: string): readonly string[] {
  const lines = wrap(text, WIDTH - start.length).split('\n')
  return lines.map((line, i) => `${i === 0 ? start : ' '.repeat(start.length)}${line}`.trimEnd())
}
