/** @jsxRuntime automatic @jsxImportSource preact */

import { chapter } from '../../explain/tell.ts'
import { isFigure } from '../../model/hangs-on.ts'
import type { ExplainedFigure } from '../../model/journey/explanation.ts'
import { capital } from '../../model/language/capital.ts'
import type { EndName } from '../../model/language/explanation-words.ts'
import type { Language } from '../../model/language/language.ts'
import { SectionOf } from './blocks.tsx'
import { Claim } from './claim.tsx'
import type { PageContents } from './contents.ts'

interface FigureProps {
  readonly figure: ExplainedFigure
  readonly language: Language
  readonly contents: PageContents
}

/** Of these the page has a shape of its own. */
const OWN_SHAPE = ['figure', 'claims']

/** A figure in one line that opens to everything behind it. */
export function Figure({ figure, language, contents }: FigureProps) {
  const { page, explanation: words, code } = language
  const { counted, claims } = figure
  const sections = chapter(figure, language).sections
  const own = sections.find(({ name }) => name === 'claims')
  return (
    <details
      class="figure"
      id={anchorOf(figure)}
      data-event={counted.eventId}
      data-outcome={counted.outcome}
      data-verdict={figure.figure.verdict}
    >
      <summary>
        <Line figure={figure} language={language} />
      </summary>
      <div class="behind">
        <p>{words.counted(counted)}</p>
        <p>{capital(words.verdict(figure))}</p>
        <section class="part claims">
          <h4>{own?.title}</h4>
          <ol>
            {claims.map(claim => (
              <Claim claim={claim} contents={contents} language={language} />
            ))}
          </ol>
        </section>
        {sections
          .filter(({ name }) => !OWN_SHAPE.includes(name))
          .map(section => (
            <SectionOf section={section} />
          ))}
        <section class="part">
          <h4>{page.figure.citation}</h4>
          <p class="citation">{page.figure.cite(figure, contents.title, contents.version)}</p>
          <p>
            <a href={`#${anchorOf(figure)}`}>
              {page.figure.link}
              <span class="hidden">
                {' '}
                {counted.group[code]}, {page.outcome(counted.outcome)}
              </span>
            </a>
          </p>
        </section>
      </div>
    </details>
  )
}

/** Whose loss, low, best and high, and the verdict. */
function Line({ figure: one, language }: Pick<FigureProps, 'figure' | 'language'>) {
  const { page, explanation: words, code } = language
  const { counted, figure } = one
  const has = isFigure(figure)
  const elsewhere = page.figure.elsewhere(one)
  const graded = GRADED.some(grade => grade === one.grade)
  return (
    <>
      <span class="whose">
        <b>{counted.group[code]}</b>
        <span class="hidden">, {page.outcome(counted.outcome)}</span>{' '}
        <span class="until">{page.figure.until(counted)}</span>
      </span>{' '}
      {has ? (
        ENDS.map(end => (
          <span class={`end ${end} ${end === 'best' ? figure.bestKind : ''}`}>
            <span class="name">
              {end === 'best' && figure.bestKind === 'floor' ? page.figure.floor : words.ends[end]}{' '}
            </span>
            {figure[end] === null ? (
              <span class="none">{page.figure.notStated}</span>
            ) : (
              <span class="n">{words.number(figure[end])}</span>
            )}{' '}
          </span>
        ))
      ) : (
        <span class="nothing">
          {one.missingReason ? words.missing[one.missingReason] : page.figure.noFigure}{' '}
        </span>
      )}
      <span class={`verdict ${figure.verdict}`}>
        {figure.runs.length > 0
          ? words.labelled(page.figure.verdict(one), page.figure.runs(figure))
          : page.figure.verdict(one)}
        {elsewhere ? <span class="note">{elsewhere}</span> : null}
        {graded ? (
          <span class="note">{words.labelled(words.labels.grade, words.grades[one.grade])}</span>
        ) : null}
        {one.ruling ? <span class="ruled">{page.figure.ruled(one.ruling)}</span> : null}
      </span>
    </>
  )
}

/** Of the others the verdict says as much. */
const GRADED = ['strong', 'moderate', 'weak']

const ENDS: readonly EndName[] = ['low', 'best', 'high']

/** Under which address a figure is found: its name as in `make explain`, and the time of a period or stock. */
export function anchorOf({ counted }: ExplainedFigure): string {
  const { eventId, groupId, outcome, counting, from, asOf } = counted
  const time = counting === 'cumulative' ? [] : counting === 'within' ? [`${from}..${asOf}`] : [asOf]
  return [eventId, groupId, outcome, ...time].join('/')
}
