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

/** A diagnostic with the severity of its code. */
export function problem(
  code: ProblemCode,
  at: Finding,
  message: string,
  expected: string | null,
): Diagnostic {
  const { file, line, column, text, key } = at
  return { code, severity: SEVERITIES[code], file, line, column, text, message, expected, key }
}

/** A finding about a file as a whole. */
export function wholeFile(file: string, text: string | null = null): Finding {
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
