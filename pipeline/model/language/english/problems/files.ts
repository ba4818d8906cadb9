import type { BinaryKind } from '../../../diagnostics/facts.ts'
import type { UnreadableFile } from '../../../journey/raw-book.ts'
import type { PhrasesOf } from '../../language.ts'
import type { Counted } from '../../report-words.ts'

/** The signs that separate columns, by name. */
export const SEPARATORS: Readonly<Record<',' | ';' | '\t', Counted>> = {
  ',': { one: 'comma', many: 'commas' },
  ';': { one: 'semicolon', many: 'semicolons' },
  '\t': { one: 'tab', many: 'tabs' },
}

const UNREADABLE: Readonly<
  Record<UnreadableFile['why'], { readonly message: string; readonly expected: string }>
> = {
  directory: {
    message: 'this is a folder under the name of a file',
    expected: 'a file, or a folder of another name',
  },
  'no-permission': { message: 'there is no permission to read this', expected: 'permission to read it' },
  'broken-link': { message: 'this is a link to nothing, or back to itself', expected: 'the file itself' },
  'not-a-file': { message: 'this is a device, a pipe or a socket', expected: 'a file' },
}

const BINARIES: Readonly<Record<BinaryKind, string>> = {
  workbook: 'an Excel or LibreOffice workbook',
  'old-workbook': 'an old Excel workbook',
  zip: 'an empty ZIP archive',
  pdf: 'a PDF',
  gzip: 'a compressed file (gzip)',
}

export const files: PhrasesOf<'file'> = {
  'file/missing': {
    meaning: 'A file that the pipeline needs is not there. Without it every id in it would be unknown.',
    remedy: 'Put the file back. A table without rows still has its header.',
    message: () => 'the file is missing',
    expected: () => 'the file; a table without rows still has its header',
  },
  'file/empty': {
    meaning: 'The file holds nothing, not even a header. It may have been cut while it was saved.',
    remedy: 'Restore the file, or type at least its header line.',
    message: () => 'the file is empty',
    expected: () => 'at least the header line',
  },
  'file/unreadable': {
    meaning:
      'Something in raw/ bears the name of a file and cannot be read: a folder, a link that leads nowhere, a pipe, or a file that the program has no permission to read.',
    remedy: 'Put the file itself in its place, or give permission to read it.',
    message: ({ why }) => UNREADABLE[why].message,
    expected: ({ why }) => UNREADABLE[why].expected,
  },
  'file/binary': {
    meaning: 'The file is no text, whatever its name says: a workbook that was renamed, a PDF, an archive.',
    remedy: 'Open it in the program that made it and save the table as "CSV UTF-8".',
    message: ({ kind }) =>
      kind ? `this is ${BINARIES[kind]}, not CSV` : 'this is no text: a control character stands here',
    expected: () => 'the table saved as "CSV UTF-8"',
  },
  'file/nul': {
    meaning: 'The file holds the character NUL, which no text holds. It was damaged on a disk or on the way.',
    remedy: 'Take a whole copy of the file, or save it again as "CSV UTF-8".',
    message: () => 'a NUL character (U+0000), which no text holds, stands here',
    expected: () => 'the file from a whole copy, or saved again as "CSV UTF-8"',
  },
  'file/encoding-unclear': {
    meaning:
      'The file is not UTF-8, and its letters can be read in several ways or in none that makes sense. Printed words are never guessed.',
    remedy:
      'Open the file in the encoding under which the stretch that is shown reads rightly, and save it as "CSV UTF-8".',
    message: ({ readings }) =>
      `it is not clear in which encoding the file is: here stands ${readings
        .map(({ encoding, text }) => `${JSON.stringify(text)} in ${encoding}`)
        .join(', ')}`,
    expected: () => 'the file opened in the encoding in which this reads rightly, and saved as "CSV UTF-8"',
  },
  'file/encoding-damaged': {
    meaning:
      'The file begins in one encoding and does not go on in it: it was cut, or two programs wrote in it.',
    remedy: 'Take a whole copy of the file and save it as "CSV UTF-8".',
    message: ({ encoding }) =>
      `the file is ${encoding}, but not from here on: it was cut, or two programs wrote in it`,
    expected: () => 'the file from a whole copy, saved as "CSV UTF-8"',
  },
  'file/not-json': {
    meaning: 'The file does not follow the grammar of JSON, so nothing in it can be trusted.',
    remedy:
      'Look just before the place that is shown: a comma, colon, quotation mark or bracket is missing or too many.',
    message: () => 'the file is not JSON: it makes no sense from here on',
    expected: () => 'a comma, colon, quotation mark or bracket in its place, none too many and none too few',
  },
  'file/unknown-table': {
    meaning:
      'A file of raw/ has a name that no table has. It would be passed over, and what it says would be lost.',
    remedy: 'Give the file the name of its table, or move it out of raw/. Prose (.md) may stay.',
    message: () => 'no table has this name',
    expected: ({ known }) => `one of ${known.join(', ')}`,
  },
  'file/quote-not-closed': {
    meaning:
      'A quotation mark opens a cell and none closes it, so all rows after it would be swallowed into one cell.',
    remedy: 'Close the cell with ". A quotation mark inside a cell is typed twice.',
    message: () => 'this quotation mark is never closed, so the rest of the file was not read',
    expected: () => 'a closing " at the end of the cell, and "" for a quotation mark inside it',
  },
  'file/quote-misplaced': {
    meaning:
      'A quotation mark stands inside a cell that does not begin with one, or before its end. Programs read such a cell in different ways.',
    remedy: 'Put the whole cell in quotation marks and double those inside it.',
    message: () => 'a quotation mark stands in the middle of a cell, so the rest of the file was not read',
    expected: () => 'the whole cell in quotation marks, and "" for each quotation mark inside it',
  },
  'file/header-duplicate': {
    meaning: 'Two columns have the same name, so it is not known which of them counts.',
    remedy: 'Remove or rename one of the two.',
    message: () => 'this column stands in the header twice',
    expected: () => 'each column once',
  },
  'file/header-missing': {
    meaning: 'A column of the table is not in the header.',
    remedy: 'Add the column in its place; its cells may stay empty where the schema allows it.',
    message: ({ missing }) => `the column ${missing} is missing from the header`,
    expected: ({ missing, after }) => `${missing}, ${after ? `after ${after}` : 'as the first column'}`,
  },
  'file/header-unknown': {
    meaning: 'The header names a column that the table does not have. Its cells would be passed over.',
    remedy: 'Correct the name, or move what the column says to comment or note, if the table has one.',
    message: () => 'no column of this table has this name',
    expected: ({ nearest, known }) => nearest ?? `one of ${known.join(', ')}`,
  },
  'file/delimiter-unclear': {
    meaning:
      'The first line does not show what separates the columns: no column of the table is found in it, or as many under one separator as under another.',
    remedy: 'Use the same separator throughout: commas, semicolons or tabs.',
    message: ({ fits }) =>
      fits.length > 0
        ? `the columns may be separated by ${fits.map(sign => SEPARATORS[sign].many).join(' or by ')}: as many are known either way`
        : 'no column of this table stands here, whether separated by commas, semicolons or tabs',
    expected: ({ columns }) => `${columns.join(',')}, with the same separator throughout`,
  },
  'file/header-spelling': {
    meaning:
      'A column is named with other capital letters, spaces or full-width letters. It was read all the same.',
    remedy: 'Nothing needs to be done; make fix types it plainly.',
    message: () => 'this column is spelt in another way',
    expected: ({ expected }) => expected,
  },
  'file/header-order': {
    meaning:
      'The columns stand in another order than in the schema. A column pasted over its neighbour would otherwise pass unseen.',
    remedy: 'Move the column, with all its cells, to its place.',
    message: () => 'the columns are not in the order of the schema',
    expected: ({ expected }) => expected,
  },
}
