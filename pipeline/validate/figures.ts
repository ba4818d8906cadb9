import { type Diagnostic, type Finding, problem, type Staged } from '../model/diagnostics/diagnostic.ts'
import { byAbout, type Figure, type FigureByAbout, sameFigure, type Vague } from '../model/figure.ts'
import { OUTCOMES, type Outcome } from '../model/journey/casebook.ts'
import type { NoteRow } from '../model/records.gen.ts'
import { spotOfText } from '../model/spot.ts'
import { readNotation, showNotation } from '../wording/notation.ts'
import { LANGUAGES_READ, type Reading, readWording } from '../wording/read.ts'
import { atCell, type CheckedRow, edit, isSound } from './rows.ts'

type Unread = Extract<Reading, { kind: 'unread' }>

/** What the words of a claim state. */
export interface ReadFigure {
  readonly figure: Figure | null
  readonly figureByAbout: FigureByAbout | null
  readonly vague: Vague | null
  readonly hedge: string | null
}

/**
 * Reads the wording of a note and holds it against the figure typed beside it; null if the cells that this needs are
 * wrong themselves. Words that are not understood are an error, never a guess; then there is no value. Two exceptions
 * stand unchecked, with a warning: a typed figure in a language that has no table, and a claim that is not used anyway.
 */
export function readFigure(note: CheckedRow<NoteRow>, aboutPercent: number): Staged<ReadFigure | null> {
  const { row } = note
  if (!isSound(note, 'wording', 'language', 'outcome', 'rank')) return { value: null, diagnostics: [] }
  const typed =
    row.figure === null || !isSound(note, 'figure') ? undefined : readNotation(row.figure, aboutPercent)
  const reading = readWording(row.wording, row.language, row.outcome, aboutPercent)
  if (reading.kind === 'unread') {
    const otherLanguage = reading.reason === 'unknown-language'
    if (row.rank === 'deprecated' || (otherLanguage && typed)) {
      const place = otherLanguage ? atCell(note, 'language') : inWording(note, reading.text)
      return {
        value: { figure: typed ?? null, figureByAbout: typedByAbout(row), vague: null, hedge: null },
        diagnostics: [
          problem('claim/unchecked-wording', { ...place, key: `${place.key}=${row.figure ?? ''}` }, {}),
        ],
      }
    }
    return { value: null, diagnostics: [unread(note, reading, aboutPercent)] }
  }

  const { figure, figureByAbout, vague, hedge, hedgeScope: scope, unclearNoun: noun } = reading
  const diagnostics: Diagnostic[] = []
  if (row.figure !== null && isSound(note, 'figure') && !(typed && figure && sameFigure(typed, figure))) {
    const read = figure && showNotation(figure, aboutPercent)
    const suggestions = [...(read ? [read] : []), ''].map(value => edit(note, 'figure', value))
    diagnostics.push(problem('claim/figure-disagrees', { ...atCell(note, 'figure'), suggestions }, { read }))
  }
  if (noun && row.outcome !== 'killed_or_wounded') {
    diagnostics.push(problem('claim/unclear-noun', inWording(note, noun), {}))
  }
  if (hedge && scope === 'distributed') {
    diagnostics.push(problem('claim/hedge-scope', inWording(note, row.wording), { hedge }))
  }
  return { value: { figure, figureByAbout, vague, hedge }, diagnostics }
}

/** What a figure that stands for words of another language states under each width of "about". */
function typedByAbout({ figure }: NoteRow): FigureByAbout | null {
  return figure === null ? null : byAbout(percent => readNotation(figure, percent))
}

function inWording(note: CheckedRow<NoteRow>, text: string): Finding {
  const { table, parsed } = note
  const spot = spotOfText(table, parsed, table.columns.indexOf('wording'), text)
  return { ...atCell(note, 'wording'), ...spot, text }
}

function unread(
  note: CheckedRow<NoteRow>,
  { reason, text, known }: Unread,
  aboutPercent: number,
): Diagnostic {
  const { wording, language, outcome } = note.row
  if (reason === 'unknown-language') {
    return problem('claim/unknown-language', atCell(note, 'language'), { known })
  }
  const understood = (language: string, outcome: Outcome) => {
    const reading = readWording(wording, language, outcome, aboutPercent)
    return reading.kind === 'read' && reading.figure !== null
  }
  const stated = OUTCOMES.filter(one => understood(language, one))
  // Figures alone are not told apart by language: 10.000 is no French because English cannot read it.
  const isWords = reason === 'unknown-hedge' || (reason === 'no-figure' && stated.length === 0)
  const other = LANGUAGES_READ.find(one => one !== language.split('-')[0] && understood(one, outcome))
  if (isWords && other) {
    const suggestions = [edit(note, 'language', other)]
    return problem('claim/other-language', { ...atCell(note, 'language'), suggestions }, { other })
  }
  const at = inWording(note, text)
  switch (reason) {
    case 'unknown-hedge':
      return problem('claim/unknown-hedge', at, { known })
    case 'no-figure': {
      const [states = null] = stated.length === 1 ? stated : []
      const suggestions = states ? [edit(note, 'outcome', states)] : []
      return problem('claim/no-figure', { ...at, suggestions }, { outcome, states })
    }
    case 'several-figures':
      return problem('claim/several-figures', at, {})
    case 'unclear-separator':
      return problem('claim/unclear-separator', at, { thousands: known[0] ?? ',' })
  }
}
