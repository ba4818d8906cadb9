/** @jsxRuntime automatic @jsxImportSource preact */
import { renderToStaticMarkup } from 'preact-render-to-string'
import type { Draw } from '../../../model/journey/drawing.ts'
import type { Language } from '../../../model/language/language.ts'
import { sentence } from '../../../report/wording.ts'
import { type Chart, fileOf } from '../../charts/chart.ts'
import type { Sha256 } from '../../edition.ts'
import { hashOf } from '../../page/page.ts'
import type { ChartChange } from '../charts.ts'
import type { Item, Part, Told } from '../told.ts'

/** Of so many charts each is drawn, before and after. */
const MOST_DRAWN = 40

/** What a page needs beside what it tells. */
interface Studio {
  readonly style: string
  readonly sha256: Sha256
  readonly draw: Draw
}

/** A chart before and after, as SVG; null where there is none. */
interface Pair {
  readonly path: string
  readonly was: string | null
  readonly is: string | null
}

/** A diff as one page that needs nothing beside it and runs nothing: what the terminal is told, whole, and the charts side by side. */
export async function showDiffHtml(
  told: Told,
  charts: readonly ChartChange[],
  language: Language,
  { style, sha256, draw }: Studio,
): Promise<string> {
  const gone = charts.filter(({ change }) => change === 'went')
  const drawn = [...gone, ...charts.filter(({ change }) => change !== 'went')].slice(0, MOST_DRAWN)
  const pairs = await Promise.all(drawn.map(one => pairOf(one, draw)))
  const policy = `default-src 'none'; style-src '${hashOf(style, sha256)}'; base-uri 'none'; form-action 'none'`
  const page = <Page {...{ told, pairs, language, style, policy }} notDrawn={charts.length - drawn.length} />
  return `<!DOCTYPE html>\n${renderToStaticMarkup(page)}\n`
}

async function pairOf({ was, is }: ChartChange, draw: Draw): Promise<Pair> {
  const shown = is ?? was
  const path = shown ? `charts/${fileOf(shown.event, shown.name, shown.language)}` : ''
  const [before, after] = await Promise.all([drawnAs(was, path, 'was', draw), drawnAs(is, path, 'is', draw)])
  return { path, was: before, is: after }
}

const ID = /(?<=\bid="|url\(#)/g
/** What the marks inside are called; the chart as a whole is one image, with its description. */
const INSIDE = / role="graphics-\w+"|(?<!role="img") aria-label="[^"]*"/g

/** A chart as SVG. What has a name in it is named after its side too, since both stand on one page. */
async function drawnAs(chart: Chart | null, path: string, side: string, draw: Draw): Promise<string | null> {
  if (chart === null) return null
  const { svg } = await draw(path, `${JSON.stringify(chart.spec, null, 2)}\n`)
  return new TextDecoder().decode(svg).replace(ID, `${side}-`).replace(INSIDE, '')
}

interface PageProps {
  readonly told: Told
  readonly pairs: readonly Pair[]
  readonly notDrawn: number
  readonly language: Language
  readonly style: string
  readonly policy: string
}

function Page({ told, pairs, notDrawn, language, style, policy }: PageProps) {
  const { code, diff: words } = language
  return (
    <html lang={code}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{told.title}</title>
        <meta name="referrer" content="no-referrer" />
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <main>
          <h1>{told.title}</h1>
          <dl class="sides">
            {told.sides.map(({ label, text }) => (
              <div>
                <dt>{label}</dt>
                <dd>{sentence(text)}</dd>
              </div>
            ))}
          </dl>
          {told.heads.map(head => (
            <p class="head">{sentence(head)}</p>
          ))}
          {told.parts.map(part => (
            <PartOf part={part} more={words.more} />
          ))}
          {pairs.map(pair => (
            <PairOf pair={pair} language={language} />
          ))}
          {notDrawn > 0 ? <p>{words.notDrawn(notDrawn)}</p> : null}
        </main>
      </body>
    </html>
  )
}

function PartOf({ part, more }: { readonly part: Part; readonly more: (count: number) => string }) {
  return (
    <section class={part.name}>
      <h2>{part.title}</h2>
      <ul class="changes">
        {part.items.map(item => (
          <ItemOf item={item} />
        ))}
        {part.left > 0 ? <li>{more(part.left)}</li> : null}
      </ul>
    </section>
  )
}

function ItemOf({ item: { key, text, why } }: { readonly item: Item }) {
  return (
    <li>
      {key === null ? null : <code>{sentence(key)}</code>} {sentence(text)}
      {why === null ? null : <p class="why">{sentence(why)}</p>}
    </li>
  )
}

function PairOf({ pair, language: { diff: words } }: { readonly pair: Pair; readonly language: Language }) {
  const sides = [
    { title: words.before, svg: pair.was },
    { title: words.after, svg: pair.is },
  ]
  return (
    <section class="pair">
      <h3>
        <code>{pair.path}</code>
      </h3>
      <div class="beside">
        {sides.map(({ title, svg }) => (
          <figure>
            <figcaption>{title}</figcaption>
            {svg === null ? <p>{words.noChart}</p> : <div dangerouslySetInnerHTML={{ __html: svg }} />}
          </figure>
        ))}
      </div>
    </section>
  )
}
