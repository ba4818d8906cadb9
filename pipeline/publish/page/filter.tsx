/** @jsxRuntime automatic @jsxImportSource preact */
import { OUTCOMES } from '../../model/journey/casebook.ts'
import type { Language } from '../../model/language/language.ts'
import type { PageContents } from './contents.ts'

interface FilterProps {
  readonly contents: PageContents
  readonly language: Language
}

/** Finds figures. It is of use with JavaScript only, and shown only then. */
export function Filter({ contents: { events }, language }: FilterProps) {
  const { page, explanation: words, code } = language
  const { filter } = page
  const figures = events.flatMap(one => one.figures)
  const outcomes = OUTCOMES.filter(outcome => figures.some(({ counted }) => counted.outcome === outcome))
  const verdicts = VERDICTS.filter(verdict => figures.some(({ figure }) => figure.verdict === verdict))
  return (
    <search hidden>
      <form id="_filter" aria-label={filter.title}>
        <label>
          {filter.text} <input type="search" name="text" autocomplete="off" />
        </label>
        <Choice
          name="event"
          label={filter.event}
          any={filter.any}
          options={events.map(({ event }) => [event.event_id, event[`name_${code}`]])}
        />
        <Choice
          name="outcome"
          label={filter.outcome}
          any={filter.any}
          options={outcomes.map(outcome => [outcome, words.outcomes[outcome]])}
        />
        <Choice
          name="verdict"
          label={filter.verdict}
          any={filter.any}
          options={verdicts.map(verdict => [verdict, words.verdicts[verdict]])}
        />
        <p class="buttons">
          <output aria-live="polite" data-count={filter.count} />
          <button type="reset">{filter.clear}</button>
          <button type="button" id="_open">
            {filter.open}
          </button>
          <button type="button" id="_close">
            {filter.close}
          </button>
        </p>
      </form>
    </search>
  )
}

const VERDICTS = ['consistent', 'contested', 'single', 'none'] as const

interface ChoiceProps {
  readonly name: string
  readonly label: string
  readonly any: string
  readonly options: readonly (readonly [value: string, label: string])[]
}

function Choice({ name, label, any, options }: ChoiceProps) {
  return (
    <label>
      {label}{' '}
      <select name={name}>
        <option value="">{any}</option>
        {options.map(([value, text]) => (
          <option value={value}>{text}</option>
        ))}
      </select>
    </label>
  )
}
