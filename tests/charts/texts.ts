import { ADVANCES } from './drawn.ts'

/** A text of a picture, in which kind of letters, and the box that it fills, in pixels. */
export interface TextBox {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

const TAG = /<(\/?)(g|svg|text|tspan)\b([^>]*?)(\/?)>|([^<]+)/g

/** Every line of text in an SVG by Vega, where it stands if its font is the one in which charts are drawn. */
export function textBoxes(svg: string): readonly TextBox[] {
  const boxes: TextBox[] = []
  const origins = [{ x: 0, y: 0 }]
  let look = ''
  let line = { x: 0, y: 0 }
  for (const [, closing, tag, attributes = '', empty, text] of svg.matchAll(TAG)) {
    const [, x = '0', y = '0'] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(attributes) ?? []
    const origin = origins.at(-1) ?? { x: 0, y: 0 }
    const place = { x: origin.x + Number(x), y: origin.y + Number(y) }
    if (tag === 'tspan') {
      const [, dy = '0'] = /dy="([-\d.]+)"/.exec(attributes) ?? []
      line = { ...line, y: line.y + Number(dy) }
    } else if (tag === 'text') {
      look = closing ? '' : attributes
      line = place
    } else if (tag) {
      if (closing) origins.pop()
      else if (!empty) origins.push(place)
    } else if (text?.trim() && look) boxes.push(boxOf(readable(text), look, line))
  }
  return boxes
}

function boxOf(text: string, look: string, { x, y }: { x: number; y: number }): TextBox {
  const [, size = '11'] = /font-size="([\d.]+)px"/.exec(look) ?? []
  const width = (look.includes('font-weight="bold"') ? ADVANCES.bold : ADVANCES.regular)(text) * Number(size)
  const left = look.includes('text-anchor="end"')
    ? x - width
    : look.includes('text-anchor="middle"')
      ? x - width / 2
      : x
  return { text, left, right: left + width, top: y - Number(size) * 0.75, bottom: y + Number(size) * 0.2 }
}

function readable(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** Pairs of texts that stand on each other by more than half a pixel. */
export function overlaps(boxes: readonly TextBox[]): readonly string[] {
  const play = 0.5
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter(
        b =>
          a.left + play < b.right &&
          b.left + play < a.right &&
          a.top + play < b.bottom &&
          b.top + play < a.bottom,
      )
      .map(b => `${a.text} | ${b.text}`),
  )
}
