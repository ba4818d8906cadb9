/** @jsxRuntime automatic @jsxImportSource preact */

import { OUTCOMES } from '../../model/journey/casebook.ts'
import type { Language } from '../../model/language/language.ts'
import { DataTable } from './blocks.tsx'
import type { PageChart, PageContents, PageEvent } from './contents.ts'
import { Figure } from './figure.tsx'
import { Scrolls } from './scrolls.tsx'

interface EventProps {
  readonly one: PageEvent
  readonly contents: PageContents
  readonly language: Language
}

/** What is known about an event: its figures by what happened to people, then its charts. */
export function Event({ one: { event, figures, charts }, contents, language }: EventProps) {
  const { page } = language
  const { events } = contents
  const name = nameOf(event, language)
  const whole = events.find(({ event: other }) => other.event_id === event.part_of)
  const parts = events.filter(({ event: other }) => other.part_of === event.event_id)
  return (
    <section class="event" id={event.event_id} aria-labelledby={`${event.event_id}_name`}>
      <h2 id={`${event.event_id}_name`}>{name}</h2>
      <p class="when">
        {page.kinds[event.kind]}, {page.span(event.start, event.end)}.{' '}
        {[event.place, event.adm1 === event.place ? null : event.adm1, event.country]
          .filter(Boolean)
          .join(', ')}
        .{whole ? <Related word={page.partOf} events={[whole]} language={language} /> : null}
        {parts.length > 0 ? <Related word={page.includes} events={parts} language={language} /> : null}
      </p>
      {figures.length === 0 ? <p>{page.noClaims}</p> : null}
      {OUTCOMES.map(outcome => {
        const own = figures.filter(({ counted }) => counted.outcome === outcome)
        return own.length === 0 ? null : (
          <section class="outcome">
            <h3>{page.outcome(outcome)}</h3>
            {own.map(figure => (
              <Figure figure={figure} language={language} contents={contents} />
            ))}
          </section>
        )
      })}
      {charts.length === 0 ? null : (
        <section class="charts">
          <h3>{page.charts.title}</h3>
          {charts.map((chart, i) => (
            <Chart chart={chart} event={name} isOpen={i === 0} language={language} />
          ))}
        </section>
      )}
    </section>
  )
}

interface RelatedProps {
  readonly word: string
  readonly events: readonly PageEvent[]
  readonly language: Language
}

function Related({ word, events, language }: RelatedProps) {
  return (
    <span>
      {' '}
      {word}{' '}
      {events.map(({ event }, i) => (
        <>
          {i > 0 ? ', ' : ''}
          <a href={`#${event.event_id}`}>{nameOf(event, language)}</a>
        </>
      ))}
      .
    </span>
  )
}

interface ChartProps {
  readonly chart: PageChart
  readonly event: string
  readonly isOpen: boolean
  readonly language: Language
}

function Chart({ chart: { name, svg, table, files }, event, isOpen, language }: ChartProps) {
  const { charts: words } = language.page
  const title = words.names[name]
  return (
    <details class="chart" open={isOpen}>
      <summary>
        <h4>
          {title}
          <span class="hidden"> ({event})</span>
        </h4>
      </summary>
      <figure>
        <Scrolls name={`${title} (${event})`}>
          <div class="drawing" dangerouslySetInnerHTML={{ __html: svg }} />
        </Scrolls>
        <figcaption>
          {words.saveAs}{' '}
          {files.map((path, i) => (
            <>
              {i > 0 ? ', ' : ''}
              <a href={path}>
                {kindOf(path)}
                <span class="hidden">
                  {' '}
                  {title} ({event})
                </span>
              </a>
            </>
          ))}
          . <span class="wide">{words.scroll}</span>
        </figcaption>
      </figure>
      <details class="data">
        <summary>
          {words.table}
          <span class="hidden">
            {' '}
            ({title}, {event})
          </span>
        </summary>
        <DataTable caption={`${title} (${event})`} head={table.columns} numbers={[]} rows={table.rows} />
      </details>
    </details>
  )
}

function kindOf(path: string): string {
  return path.endsWith('.vl.json') ? 'Vega-Lite' : path.slice(path.lastIndexOf('.') + 1).toUpperCase()
}

function nameOf(event: PageEvent['event'], { code }: Language): string {
  return event[`name_${code}`]
}
