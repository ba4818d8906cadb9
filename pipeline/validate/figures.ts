import type { Diagnostic, Staged } from '../model/diagnostics/diagnostic.ts'
import type { Finding } from '../model/diagnostics/problems.ts'
import {
  figureDisagrees,
  hedgeScope,
  noFigure,
  severalFigures,
  uncheckedWording,
  unclearNoun,
  unclearSeparator,
  unknownHedge,
  unknownLanguage,
} from '../model/diagnostics/problems-of-meaning.ts'
import { type Figure, sameFigure } from '../model/figure.ts'
import type { NoteRow } from '../model/records.gen.ts'
import { spotOfText } from '../model/spot.ts'
import { readNotation, showNotation } from '../wording/notation.ts'
import { type Reading, readWording } from '../wording/read.ts'
import type { CheckedRow } from './rows.ts'

type Unread = Extract<Reading, { kind: 'unread' }>

/** What the words of a claim state. */
export interface ReadFigure {
  readonly figure: Figure | null
  readonly hedge: string | null
}

/**
 * Reads the wording of a note and holds it against the figure typed beside it.
 * Words that are not understood are an error, never a guess; then there is no value.
 */
export function readFigure(checked: CheckedRow<NoteRow>, aboutPercent: number): Staged<ReadFigure | null> {
  const { row } = checked
  const at = (column: 'wording' | 'figure' | 'language', text: string): Finding => ({
    ...spotOfText(checked.table, checked.parsed, checked.table.columns.indexOf(column), text),
    text,
    key: `${row.claim_id}/${column}`,
  })
  const typed = row.figure === null ? undefined : readNotation(row.figure, aboutPercent)
  const reading = readWording(row.wording, row.language, row.outcome, aboutPercent)
  if (reading.kind === 'unread') {
    if (reading.reason !== 'unknown-language') {
      return { value: null, diagnostics: [unread(at('wording', reading.text), reading)] }
    }
    const language = at('language', row.language)
    if (!typed) return { value: null, diagnostics: [unknownLanguage(language)] }
    return { value: { figure: typed, hedge: null }, diagnostics: [uncheckedWording(language)] }
  }

  const { figure, hedge, hedgeScope: scope, unclearNoun: noun } = reading
  const diagnostics: Diagnostic[] = []
  if (row.figure !== null && !(typed && figure && sameFigure(typed, figure))) {
    const read = figure && showNotation(figure, aboutPercent)
    diagnostics.push(figureDisagrees(at('figure', row.figure), read))
  }
  if (noun && row.outcome !== 'killed_or_wounded') diagnostics.push(unclearNoun(at('wording', noun)))
  if (hedge && scope === 'distributed') diagnostics.push(hedgeScope(at('wording', row.wording), hedge))
  return { value: { figure, hedge }, diagnostics }
}

function unread(at: Finding, { reason, expected }: Unread): Diagnostic {
  switch (reason) {
    case 'unknown-language':
      return unknownLanguage(at)
    case 'unknown-hedge':
      return unknownHedge(at, expected)
    case 'no-figure':
      return noFigure(at, expected)
    case 'several-figures':
      return severalFigures(at, expected)
    case 'unclear-separator':
      return unclearSeparator(at, expected)
  }
}
