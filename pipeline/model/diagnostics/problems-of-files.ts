import type { UnreadableFile } from '../journey/raw-book.ts'
import type { Diagnostic } from './diagnostic.ts'
import { type Finding, problem, wholeFile } from './problems.ts'

/** The problems of files that cannot be read, or not in one way only, or that a spreadsheet spelt in its own way. */

const UNREADABLE: Readonly<Record<UnreadableFile['why'], readonly [message: string, expected: string]>> = {
  directory: ['this is a folder under the name of a file', 'a file, or a folder of another name'],
  'no-permission': ['there is no permission to read this', 'permission to read it'],
  'broken-link': ['this is a link to nothing, or back to itself', 'the file itself'],
  'not-a-file': ['this is a device, a pipe or a socket', 'a file'],
}

export function fileUnreadable({ file, why }: UnreadableFile): Diagnostic {
  return problem('file/unreadable', wholeFile(file), ...UNREADABLE[why])
}

/** `kind`: what the file is instead, such as `a PDF`; null if that is not known. */
export function fileBinary(at: Finding, kind: string | null): Diagnostic {
  const message = kind ? `this is ${kind}, not CSV` : 'this is no text: here stands a control character'
  return problem('file/binary', at, message, 'the table saved as "CSV UTF-8"')
}

export function fileNul(at: Finding): Diagnostic {
  return problem(
    'file/nul',
    at,
    'here stands a NUL character (U+0000), which no text holds',
    'the file saved again as "CSV UTF-8", or from a whole copy',
  )
}

/** `readings`: what the same stretch of the file is in each encoding that it may have. */
export function encodingUnclear(
  at: Finding,
  readings: readonly { readonly encoding: string; readonly text: string }[],
): Diagnostic {
  const each = readings.map(({ encoding, text }) => `${JSON.stringify(text)} in ${encoding}`).join(', ')
  return problem(
    'file/encoding-unclear',
    at,
    `it is not clear in which encoding the file is from here on: ${each}`,
    'the file opened in the encoding in which this reads rightly, and saved as "CSV UTF-8"',
  )
}

export function encodingDamaged(at: Finding, encoding: string): Diagnostic {
  return problem(
    'file/encoding-damaged',
    at,
    `the file is ${encoding}, but not from here on: it was cut, or two programs wrote in it`,
    'the file from a whole copy, saved as "CSV UTF-8"',
  )
}

/** `fits`: the names of the separators under which the header is one equally well; none if it is under no one. */
export function delimiterUnclear(
  at: Finding,
  fits: readonly string[],
  columns: readonly string[],
): Diagnostic {
  const message =
    fits.length > 0
      ? `the columns may be separated by ${fits.join(' or by ')}: as many are known either way`
      : 'no column of this table stands here, whether separated by commas, semicolons or tabs'
  return problem(
    'file/delimiter-unclear',
    at,
    message,
    `${columns.join(',')}, with the same separator throughout`,
  )
}

export function headerSpelling(at: Finding, expected: string): Diagnostic {
  return problem('file/header-spelling', at, 'this column is spelt in another way', expected)
}

/** `length`: how many characters the cell has, as a spreadsheet counts them; `most`: how many it may have. */
export function cellTooLong(at: Finding, length: number, most: number): Diagnostic {
  return problem(
    'cell/too-long',
    at,
    `the cell has ${length} characters: a quotation mark is missing, or it belongs in no table`,
    `at most ${most} characters`,
  )
}
