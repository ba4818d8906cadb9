import type { PhrasesOf } from '../language.ts'

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
  'file/not-utf8': {
    meaning: 'Some bytes of the file are no UTF-8 text, so letters would be lost.',
    remedy: 'Save the file as UTF-8 (in a spreadsheet: "CSV UTF-8").',
    message: () => 'the file is not UTF-8 text from here on',
    expected: () => 'the file saved as "CSV UTF-8"',
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
  'file/header-separator': {
    meaning: 'The columns are not separated by commas.',
    remedy: 'Save the file as "CSV UTF-8, comma delimited".',
    message: () => 'semicolons or tabs stand between the columns',
    expected: () => 'the file saved with commas ("CSV UTF-8, comma delimited")',
  },
  'file/header-order': {
    meaning:
      'The columns stand in another order than in the schema. A column pasted over its neighbour would otherwise pass unseen.',
    remedy: 'Move the column, with all its cells, to its place.',
    message: () => 'the columns are not in the order of the schema',
    expected: ({ expected }) => expected,
  },
}
