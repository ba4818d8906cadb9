import type { Diagnostic } from './diagnostic.ts'
import { type Finding, problem, wholeFile } from './problems.ts'

/** The problems that lie in what the rows say together, and in the editors' decisions; continues problems.ts. */

export function eventPeriodReversed(at: Finding, start: string): Diagnostic {
  return problem(
    'event/period-reversed',
    at,
    `the event ends before it starts (${start})`,
    `${start} or later`,
  )
}

export function claimPeriodReversed(at: Finding, from: string): Diagnostic {
  return problem(
    'claim/period-reversed',
    at,
    `the period ends before it begins (${from})`,
    `${from} or later`,
  )
}

export function beforeEvent(at: Finding, start: string): Diagnostic {
  return problem(
    'claim/before-event',
    at,
    `the count ends before the event begins (${start})`,
    `${start} or later, or the id of another event`,
  )
}

export function countsBeyondReport(at: Finding, reported: string): Diagnostic {
  return problem(
    'claim/counts-beyond-report',
    at,
    `the count goes on after the report (${reported}): nobody can count days to come`,
    `${reported} or earlier`,
  )
}

export function reportedInFuture(at: Finding, recorded: string): Diagnostic {
  return problem(
    'claim/reported-in-future',
    at,
    `the report is later than the day on which it was typed (${recorded})`,
    `${recorded} or earlier`,
  )
}

export function unknownLanguage(at: Finding): Diagnostic {
  return problem(
    'claim/unknown-language',
    at,
    'words of this language cannot be read yet',
    'the figure typed in notation in the column figure',
  )
}

export function uncheckedWording(at: Finding): Diagnostic {
  return problem(
    'claim/unchecked-wording',
    at,
    'these words cannot be read yet, so what is typed beside them stands unchecked',
    null,
  )
}

export function unknownHedge(at: Finding, known: string): Diagnostic {
  return problem(
    'claim/unknown-hedge',
    at,
    'these words before or after the figure are not in the table of hedges',
    `the words as printed; if these are, the table must learn them first. It knows ${known}`,
  )
}

export function noFigure(at: Finding, expected: string): Diagnostic {
  return problem('claim/no-figure', at, 'the wording states no figure', expected)
}

export function severalFigures(at: Finding, expected: string): Diagnostic {
  return problem('claim/several-figures', at, 'the wording states several figures', expected)
}

export function unclearSeparator(at: Finding, expected: string): Diagnostic {
  return problem(
    'claim/unclear-separator',
    at,
    'the separator in this number can be read in two ways',
    expected,
  )
}

/** `read`: what the wording says, in notation; null if it says that the number is not known. */
export function figureDisagrees(at: Finding, read: string | null): Diagnostic {
  const expected = read
    ? `${read}, or an empty cell`
    : 'an empty cell: the wording says that the number is not known'
  return problem('claim/figure-disagrees', at, 'the figure is not what the wording says', expected)
}

export function correctsAnother(at: Finding): Diagnostic {
  return problem(
    'claim/corrects-another',
    at,
    'a claim can correct only an earlier claim of the same speaker on the same count',
    'the id of such a claim, or an empty cell',
  )
}

export function unclearNoun(at: Finding): Diagnostic {
  return problem(
    'claim/unclear-noun',
    at,
    'this word does not say whether the people are dead or wounded',
    'outcome killed_or_wounded, unless the source makes it clear elsewhere',
  )
}

export function hedgeScope(at: Finding, hedge: string): Diagnostic {
  return problem(
    'claim/hedge-scope',
    at,
    `"${hedge}" stands before another figure and is taken to cover this one too`,
    null,
  )
}

export function tooFewRows(file: string, rows: number, least: number): Diagnostic {
  return problem(
    'dataset/too-few-rows',
    { ...wholeFile(file, String(rows)), key: `${file}/rows` },
    `${rowsRead(rows)}, at least ${least} expected: a file may have been cut`,
    `the missing rows, or a new bound in raw/desk/methodology.json`,
  )
}

export function tooManyRows(file: string, rows: number, most: number): Diagnostic {
  return problem(
    'dataset/too-many-rows',
    { ...wholeFile(file, String(rows)), key: `${file}/rows` },
    `${rowsRead(rows)}, at most ${most} expected`,
    `a new bound in raw/desk/methodology.json`,
  )
}

function rowsRead(rows: number): string {
  return rows === 1 ? '1 row was read' : `${rows} rows were read`
}

/** `name`: the path of the value, such as `weights.F`. */
export function deskMalformed(at: Finding, name: string, matter: string, expected: string): Diagnostic {
  return problem('desk/malformed', at, `${name} ${matter}`, expected)
}
