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
 * Words that are not understood are an error, never a guess; then there is no value. Two exceptions stand unchecked,
 * with a warning: a typed figure in a language that has no table, and a claim that is not used anyway.
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
    const otherLanguage = reading.reason === 'unknown-language'
    const place = otherLanguage ? at('language', row.language) : at('wording', reading.text)
    if (row.rank === 'deprecated' || (otherLanguage && typed)) {
      return { value: { figure: typed ?? null, hedge: null }, diagnostics: [uncheckedWording(place)] }
    }
    return { value: null, diagnostics: [unread(place, reading)] }
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
