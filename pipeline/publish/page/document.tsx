/** @jsxRuntime automatic @jsxImportSource preact */
import type { Language } from '../../model/language/language.ts'
import type { PageAssets, PageContents } from './contents.ts'
import { Downloads } from './downloads.tsx'
import { Event } from './event.tsx'
import { Filter } from './filter.tsx'

interface DocumentProps {
  readonly contents: PageContents
  readonly language: Language
  readonly assets: PageAssets
  /** What the browser may do: run this script, use this style, and nothing else. */
  readonly policy: string
  /** The same page in the other language. */
  readonly other: { readonly path: string; readonly language: Language }
}

/** A page in one language, whole. */
export function Document({ contents, language, assets, policy, other }: DocumentProps) {
  const { page, code } = language
  const { title, description, events, licence, citation } = contents
  return (
    <html lang={code}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="description" content={description} />
        <meta name="referrer" content="no-referrer" />
        <link rel="alternate" hreflang={other.language.code} href={other.path} />
        <link rel="license" href={licence.path} />
        <style dangerouslySetInnerHTML={{ __html: assets.style }} />
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(contents.linkedData).replaceAll('<', '\\u003c') }}
        />
      </head>
      <body>
        <a class="skip" href="#_figures">
          {page.skip}
        </a>
        <header>
          <p class="fresh">{freshText(contents, language)}</p>
          <nav aria-label={page.languages}>
            <a id="_language" href={other.path} lang={other.language.code} hreflang={other.language.code}>
              {page.otherLanguage}
            </a>
          </nav>
        </header>
        <main>
          <h1>{title}</h1>
          {contents.warning ? <p class="warning">{contents.warning}</p> : null}
          {page.caution.map(text => (
            <p class="caution">{text}</p>
          ))}
          <Contents contents={contents} language={language} />
          <section id="_figures" aria-labelledby="_figures-title">
            <h2 id="_figures-title">{page.events}</h2>
            <p>{page.figure.hint}</p>
            <Filter contents={contents} language={language} />
          </section>
          {events.map(one => (
            <Event one={one} contents={contents} language={language} />
          ))}
          <section id="_reading" aria-labelledby="_reading-title">
            <h2 id="_reading-title">{page.reading.title}</h2>
            <dl class="reading">
              {page.reading.items.map(({ term, text }) => (
                <div>
                  <dt>{term}</dt>
                  <dd>{text}</dd>
                </div>
              ))}
            </dl>
          </section>
          <Downloads downloads={contents.downloads} language={language} />
          <section id="_cite" aria-labelledby="_cite-title">
            <h2 id="_cite-title">{page.cite.title}</h2>
            <p class="citation">{citation}</p>
            <p>{page.cite.whole}</p>
            <p>
              <a href={licence.path}>{licence.title}</a>. {page.cite.licence}
            </p>
          </section>
        </main>
        <footer>
          <p>{page.madeFrom}</p>
        </footer>
        <script dangerouslySetInnerHTML={{ __html: assets.script }} />
      </body>
    </html>
  )
}

function Contents({ contents: { events }, language }: Pick<DocumentProps, 'contents' | 'language'>) {
  const { page, code } = language
  return (
    <nav class="contents" aria-label={page.contents}>
      <ul>
        {events.map(({ event, figures }) => (
          <li>
            <a href={`#${event.event_id}`}>{event[`name_${code}`]}</a>{' '}
            <span>
              {page.span(event.start, event.end)} · {page.figures(figures.length)}
            </span>
          </li>
        ))}
        <li>
          <a href="#_reading">{page.reading.title}</a> · <a href="#_downloads">{page.downloads.title}</a> ·{' '}
          <a href="#_cite">{page.cite.title}</a>
        </li>
      </ul>
    </nav>
  )
}

function freshText({ version, freshness }: PageContents, { page: { fresh } }: Language): string {
  const { lastSource, lastChange } = freshness
  return [
    fresh.version(version),
    ...(lastSource ? [fresh.lastSource(lastSource)] : []),
    ...(lastChange ? [fresh.lastChange(lastChange)] : []),
  ].join(' · ')
}
