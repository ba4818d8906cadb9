import { logger, parse, View, Warn } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'

/**
 * A chart as SVG, with its description as alternative text. The same spec gives the same bytes on any machine: fonts
 * play no part (without a canvas Vega estimates the width of texts), nor does the time zone (times are UTC).
 *
 * Throws on anything Vega or Vega-Lite warns of, since a chart they had to repair is not the chart that was meant,
 * and on a chart without a description.
 */
export async function renderSvg(spec: TopLevelSpec): Promise<string> {
  if (!spec.description) throw new Error('chart: no description')
  const strict = logger(Warn, 'warn', (_method, _level, input) => {
    throw new Error(`chart: ${input.join(' ')}`)
  })
  const view = new View(parse(compile(spec, { logger: strict }).spec), { renderer: 'none', logger: strict })
  const svg = await view.toSVG()
  view.finalize()
  const { event_id, chart } = { event_id: '', chart: 'chart', ...spec.usermeta }
  const start = `<svg role="img" aria-label="${escaped(spec.description)}" `
  return asOneImage(withOwnIds(svg, `${event_id}-${chart}`)).replace('<svg ', () => start)
}

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

/**
 * Without the roles and labels of its parts: an image with one description has none (WAI-ARIA, role img), and what they
 * would tell one by one stands in the table beside it.
 */
function asOneImage(svg: string): string {
  return svg.replace(/<[^>]+>/g, tag => tag.replaceAll(/ (?:role|aria-[a-z]+)="[^"]*"/g, ''))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
