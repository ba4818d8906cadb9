import type { Diagnostic, Spot } from './diagnostic.ts'
import { type ProblemCode, SEVERITIES } from './problem-codes.ts'

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

export function fileNotJson(at: Finding): Diagnostic {
  return problem(
    'file/not-json',
    at,
    'the file is not JSON: it makes no sense from here on',
    'a comma, colon, quotation mark or bracket in its place, none too many and none too few',
  )
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

export function headerMissing(at: Finding, missing: string, before: string | undefined): Diagnostic {
  const place = before ? `after ${before}` : 'as the first column'
  return problem(
    'file/header-missing',
    at,
    `the column ${missing} is missing from the header`,
    `${missing}, ${place}`,
  )
}

export function headerUnknown(at: Finding, nearest: string): Diagnostic {
  return problem('file/header-unknown', at, 'no column of this table has this name', nearest)
}

export function headerOrder(at: Finding, expected: string): Diagnostic {
  return problem('file/header-order', at, 'the columns are not in the order of the schema', expected)
}

/** `separator`: what parts the cells of the file, `comma` or `semicolon` or `tab`. */
export function rowLength(at: Finding, cells: number, columns: number, separator: string): Diagnostic {
  const has = cells === 1 ? '1 cell' : `${cells} cells`
  const expected =
    cells < columns
      ? `${columns} cells: the ${separator}s of empty cells are typed too`
      : `${columns} cells: a cell with a ${separator} in it stands in quotation marks`
  return problem('row/length', at, `the row has ${has}, the header has ${columns}`, expected)
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
  const expected = nearest ?? `an id of ${table}, or a new row there`
  return problem('row/unknown-id', at, `no row of ${table} has this id`, expected)
}

export function unknownSide(at: Finding, nearest: string | null): Diagnostic {
  const expected = nearest ?? 'the side of a group, or an empty cell'
  return problem('row/unknown-side', at, 'no group is on this side', expected)
}

export function cycle(at: Finding, path: readonly string[]): Diagnostic {
  return problem('row/cycle', at, `this leads back to itself: ${path.join(' > ')}`, 'a chain that ends')
}

export function required(at: Finding, column: string, because: string, expected: string): Diagnostic {
  return problem('cell/required', at, `${column} is empty${because}`, expected)
}

export function notAllowed(at: Finding, column: string, because: string): Diagnostic {
  return problem('cell/not-allowed', at, `${column} has no place here${because}`, 'an empty cell')
}

/** `matter`: what is wrong with the cell, such as `cannot be read` or `is out of range`. */
export function malformed(at: Finding, column: string, matter: string, expected: string): Diagnostic {
  return problem('cell/malformed', at, `${column} ${matter}`, expected)
}
