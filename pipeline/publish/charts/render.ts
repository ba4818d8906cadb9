import { logger, parse, textMetrics, View, Warn } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'
import type { Advance } from './pictures/advances.ts'

declare module 'vega' {
  /** What Vega measures texts with; its types leave it out. */
  const textMetrics: { width: (item: TextItem, text: unknown) => number }
}

/** What Vega knows of a text that it measures. */
interface TextItem {
  readonly fontSize?: number
  readonly fontWeight?: string | number
}

/** How wide texts are in the two weights of the charts. */
export interface Advances {
  readonly regular: Advance
  readonly bold: Advance
}

/**
 * A chart as SVG, with its description as alternative text. The same spec gives the same bytes on any machine: texts are
 * measured with the given widths, not with the fonts of the machine, and times are UTC.
 *
 * Throws on anything Vega or Vega-Lite warns of, since a chart they had to repair is not the chart that was meant,
 * and on a chart without a description.
 */
export async function renderSvg(spec: TopLevelSpec, advances: Advances): Promise<string> {
  if (!spec.description) throw new Error('chart: no description')
  const strict = logger(Warn, 'warn', (_method, _level, input) => {
    throw new Error(`chart: ${input.join(' ')}`)
  })
  // Where Vega has no canvas it measures texts with this. Of itself it would only guess.
  textMetrics.width = widthBy(advances)
  const view = new View(parse(compile(spec, { logger: strict }).spec), { renderer: 'none', logger: strict })
  const svg = await view.toSVG()
  view.finalize()
  const { event_id, chart, language } = { event_id: '', chart: 'chart', language: '', ...spec.usermeta }
  const start = `<svg role="img" aria-label="${escaped(spec.description)}" `
  return withOwnIds(svg, `${event_id}-${chart}-${language}`)
    .replaceAll(ROLE, '')
    .replace('<svg ', () => start)
}

/** How wide Vega is to take a text for: whatever is bolder than normal is bold. */
function widthBy({ regular, bold }: Advances): (item: TextItem, text: unknown) => number {
  return (item, text) => {
    const isBold = item.fontWeight === 'bold' || Number(item.fontWeight) >= 600
    return (isBold ? bold : regular)(String(text)) * (item.fontSize ?? 11)
  }
}

/** Vega's English words for kinds of marks. Without them a screen reader uses those of its own language. */
const ROLE = / aria-roledescription="[^"]*"/g

const ID = /(?<=\bid="|url\(#)(?:gradient_|clip)\d+/g

/**
 * Vega numbers gradients and clips through the life of the process. Here they are numbered in the order of the
 * document and named after the chart, so that charts drawn at the same time do not depend on each other, and two of
 * them can stand on one page.
 */
function withOwnIds(svg: string, chart: string): string {
  const found = [...new Set(svg.match(ID))]
  return svg.replace(ID, id => `${chart}-${found.indexOf(id)}`)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
