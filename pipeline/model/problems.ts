import type { Diagnostic, Spot } from './diagnostic.ts'

/**
 * Everything that can be wrong with the data: one function per problem, one code each.
 * Severity is decided here and nowhere else. `error` blocks publishing, `warning` is published with the
 * data, `note` informs.
 */

/** Where a problem was found, the offending text, and an identity that does not move with the lines. */
export interface Finding extends Spot {
  readonly text: string | null
  readonly key: string
}

type Severity = Diagnostic['severity']

/** The closed list of codes, `level/problem`, with the severity of each. */
const SEVERITIES = {
  'file/missing': 'error',
  'file/empty': 'error',
  'file/not-utf8': 'error',
  'file/not-json': 'error',
  'file/unknown-table': 'error',
  'file/quote-not-closed': 'error',
  'file/quote-misplaced': 'error',
  'file/header-duplicate': 'error',
  'file/header-missing': 'error',
  'file/header-unknown': 'error',
  'file/header-order': 'error',
  'row/length': 'error',
  'row/duplicate-id': 'error',
  'row/unknown-id': 'error',
  'row/cycle': 'error',
  'cell/required': 'error',
  'cell/not-allowed': 'error',
  'cell/malformed': 'error',
  'event/period-reversed': 'error',
  'claim/period-reversed': 'error',
  'claim/unknown-language': 'error',
  'claim/unknown-hedge': 'error',
  'claim/no-figure': 'error',
  'claim/several-figures': 'error',
  'claim/unclear-separator': 'error',
  'claim/figure-disagrees': 'error',
  'claim/corrects-another': 'error',
  'claim/unchecked-wording': 'warning',
  'claim/unclear-noun': 'warning',
  'claim/hedge-scope': 'note',
  'dataset/too-few-rows': 'error',
  'dataset/too-many-rows': 'warning',
  'desk/malformed': 'error',
} as const satisfies Record<string, Severity>

export type ProblemCode = keyof typeof SEVERITIES

export const PROBLEM_CODES = Object.keys(SEVERITIES) as readonly ProblemCode[]

function problem(code: ProblemCode, at: Finding, message: string, expected: string | null): Diagnostic {
  const { file, line, column, text, key } = at
  return { code, severity: SEVERITIES[code], file, line, column, text, message, expected, key }
}

function wholeFile(file: string, text: string | null = null): Finding {
  return { file, line: null, column: null, text, key: file }
}

export function fileMissing(file: string): Diagnostic {
  return problem(
    'file/missing',
    wholeFile(file),
    'the file is missing',
    'the file, even if it holds only its header',
  )
}

export function fileEmpty(file: string): Diagnostic {
  return problem('file/empty', wholeFile(file), 'the file is empty', 'at least the header line')
}

export function fileNotUtf8(at: Finding): Diagnostic {
  return problem(
    'file/not-utf8',
    at,
    'the file is not UTF-8 text from here on',
    'the file saved as "CSV UTF-8"',
  )
}

export function fileNotJson(at: Finding, reason: string): Diagnostic {
  return problem('file/not-json', at, `the file is not JSON: ${reason}`, 'a JSON document (RFC 8259)')
}

export function fileUnknownTable(file: string, known: readonly string[]): Diagnostic {
  return problem(
    'file/unknown-table',
    wholeFile(file),
    'no table has this name',
    `one of ${known.join(', ')}`,
  )
}

export function quoteNotClosed(at: Finding): Diagnostic {
  return problem(
    'file/quote-not-closed',
    at,
    'this quotation mark is never closed, so the rest of the file was not read',
    'a closing " at the end of the cell, and "" for a quotation mark inside it',
  )
}

export function quoteMisplaced(at: Finding): Diagnostic {
  return problem(
    'file/quote-misplaced',
    at,
    'a quotation mark stands in the middle of a cell, so the rest of the file was not read',
    'the whole cell in quotation marks, and "" for each quotation mark inside it',
  )
}

export function headerDuplicate(at: Finding): Diagnostic {
  return problem('file/header-duplicate', at, 'this column stands in the header twice', 'each column once')
}

export function headerMissing(at: Finding, missing: string): Diagnostic {
  return problem('file/header-missing', at, `the column ${missing} is missing from the header`, missing)
}

export function headerUnknown(at: Finding, nearest: string): Diagnostic {
  return problem('file/header-unknown', at, 'no column of this table has this name', nearest)
}

export function headerOrder(at: Finding, expected: string): Diagnostic {
  return problem('file/header-order', at, 'the columns are not in the order of the schema', expected)
}

export function rowLength(at: Finding, cells: number, columns: number): Diagnostic {
  const matter = cells < columns ? `the row ends after ${cells} cells` : `the row has ${cells} cells`
  return problem('row/length', at, `${matter}, the header has ${columns}`, `${columns} cells`)
}

export function duplicateId(at: Finding, first: Spot): Diagnostic {
  return problem(
    'row/duplicate-id',
    at,
    `this id stands already in ${first.file}:${first.line}`,
    'an id of its own',
  )
}

export function unknownId(at: Finding, table: string, nearest: string | null): Diagnostic {
  return problem('row/unknown-id', at, `no row of ${table} has this id`, nearest)
}

export function cycle(at: Finding, path: readonly string[]): Diagnostic {
  return problem('row/cycle', at, `this leads back to itself: ${path.join(' > ')}`, 'a chain that ends')
}

export function required(at: Finding, column: string, expected: string): Diagnostic {
  return problem('cell/required', at, `${column} is empty`, expected)
}

export function notAllowed(at: Finding, column: string, why: string): Diagnostic {
  return problem('cell/not-allowed', at, `${column} ${why}`, 'an empty cell')
}

export function malformed(at: Finding, column: string, expected: string): Diagnostic {
  return problem('cell/malformed', at, `${column} cannot be read`, expected)
}

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
    'words of this language cannot be read yet, so the typed figure stands unchecked',
    null,
  )
}

export function unknownHedge(at: Finding, expected: string): Diagnostic {
  return problem(
    'claim/unknown-hedge',
    at,
    'these words before or after the figure are not understood',
    expected,
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

export function figureDisagrees(at: Finding, read: string): Diagnostic {
  return problem(
    'claim/figure-disagrees',
    at,
    'the figure is not what the wording says',
    `${read}, or an empty cell`,
  )
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
    `${rows} rows were read, at least ${least} are expected: a file may have been cut`,
    `the missing rows, or a new bound in raw/desk/methodology.json`,
  )
}

export function tooManyRows(file: string, rows: number, most: number): Diagnostic {
  return problem(
    'dataset/too-many-rows',
    { ...wholeFile(file, String(rows)), key: `${file}/rows` },
    `${rows} rows were read, at most ${most} are expected`,
    `a new bound in raw/desk/methodology.json`,
  )
}

export function deskMalformed(at: Finding, path: string, expected: string): Diagnostic {
  return problem('desk/malformed', at, `${path || 'the document'} ${expected}`, null)
}
