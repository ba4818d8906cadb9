import type { Verdicted } from '../model/hangs-on.ts'
import type { ExplainedFigure } from '../model/journey/explanation.ts'
import type { Language } from '../model/language/language.ts'
import type { Block } from './telling.ts'

/** The figure on every day on which a claim about it became public, and which claim was new. */
export function knownTable({ known }: ExplainedFigure, { explanation: words }: Language): Block {
  const { labels } = words
  return {
    kind: 'table',
    head: [labels.day, labels.asOf, ...headOfFigure(words), labels.news],
    numbers: NUMBERS,
    rows: known.map(({ day, asOf, figure, newClaims }) => [
      day,
      asOf,
      ...cellsOf(figure, words),
      newClaims.length > 0 ? newClaims.join(', ') : words.nothingNew,
    ]),
  }
}

/** The same count under every method, and why a method says nothing. */
export function methodTable({ methods, method }: ExplainedFigure, { explanation: words }: Language): Block {
  const { labels } = words
  return {
    kind: 'table',
    head: [labels.method, labels.asOf, ...headOfFigure(words), labels.remark],
    numbers: NUMBERS,
    rows: methods.map(one => [
      one.method === method ? `${one.method} *` : one.method,
      one.asOf,
      ...cellsOf(one.figure, words),
      [
        ...(one.missingReason ? [words.missing[one.missingReason]] : []),
        ...(one.status ? [words.status(one.status)] : []),
      ].join(' '),
    ]),
  }
}

/** Columns of both tables that hold numbers. */
const NUMBERS = [2, 3, 4]

function headOfFigure({ ends, labels }: Language['explanation']): readonly string[] {
  return [ends.low, ends.best, ends.high, labels.verdict]
}

/** An end that nobody states is left empty, as in the published tables. */
function cellsOf(figure: Verdicted, { number, verdicts }: Language['explanation']): readonly string[] {
  const shown = (value: number | null) => (value === null ? '' : number(value))
  return [shown(figure.low), shown(figure.best), shown(figure.high), verdicts[figure.verdict]]
}
