import type { PhrasesOf } from '../../language.ts'
import { SEPARATORS } from './files.ts'

const WANTED = {
  id: 'the id of the event',
  date: 'a date: 2031-05-03, 2031-05, 3 May 2031, or 3/5/2031 where the mapping says "dates": "day-month-year"',
  end: 'a last day that is not before the first',
  country: 'a country by its name or ISO code; "countries" in the mapping may give its code',
}

export const imports: PhrasesOf<'import'> = {
  'import/incomplete': {
    meaning:
      'Nobody has said who publishes the table, under which licence, or where in it events and counts stand.',
    remedy: 'Type it in a mapping (schemas/mapping.schema.json) and name it with MAP=.',
    message: () => 'it is not known how this table is to be read',
    expected: ({ missing }) => `${missing.join(', ')} in the mapping`,
  },
  'import/no-tags': {
    meaning: 'The table has no row of HXL tags, so that nobody knows what its columns are.',
    remedy: 'Take the tagged version of the table, or name its columns in a mapping.',
    message: () => 'none of the first 25 rows holds HXL tags',
    expected: () => 'a row such as #country+code,#date,#affected+killed',
  },
  'import/no-column': {
    meaning: 'The table has no column of a name that is needed to read it.',
    remedy: 'Name the right column in the mapping, or say with FROM= whose table it is.',
    message: ({ column }) => `the table has no column ${column}`,
    expected: ({ known }) => `one of ${known.join(', ')}`,
  },
  'import/unwritable': {
    meaning: 'A file of raw/ is saved in an encoding that has no sign for something in the table.',
    remedy: 'Save the tables of raw/ as CSV UTF-8.',
    message: () => 'the files of raw/ cannot take up every character of this table',
    expected: () => 'tables in UTF-8',
  },
  'import/row-length': {
    meaning: 'A row has more cells than the table has columns, so it is not certain which is which.',
    remedy: 'Put the cell that holds the surplus mark between quotation marks.',
    message: ({ cells, columns }) => `the row has ${cells} cells, the header ${columns}`,
    expected: ({ columns, delimiter }) => `${columns} cells with ${SEPARATORS[delimiter].many} between them`,
  },
  'import/unread-cell': {
    meaning: 'What an event cannot be without is missing from the row, or is not certain.',
    remedy: 'Say in the mapping how it is meant, or leave the row set aside.',
    message: ({ wanted }) =>
      wanted === 'end'
        ? 'the event would end before it starts'
        : 'this is not certain, and the event needs it',
    expected: ({ wanted }) => WANTED[wanted],
  },
  'import/no-number': {
    meaning:
      'A cell that should state a count states none that is certain. -1 and its like stand for "not known" in some tables.',
    remedy: 'Leave the count set aside, or ask the publisher.',
    message: ({ sentinel }) =>
      sentinel
        ? 'fewer than nobody: some tables say so that they do not know'
        : 'this is no whole number of people',
    expected: () => 'digits alone, such as 1200 or 1200.0',
  },
  'import/out-of-order': {
    meaning: 'The least number is greater than the best, or the best greater than the greatest.',
    remedy: 'Leave the count set aside, or ask the publisher. It is never put right here.',
    message: ({ column, number }) => `this is less than ${column} (${number})`,
    expected: ({ number }) => `${number} or more`,
  },
  'import/taken': {
    meaning: 'A claim of this id is there already, or another row tells something else about the same event.',
    remedy:
      'Import a newer version of a table under another prefix; name in the mapping all columns that tell events apart.',
    message: ({ id, other }) =>
      other ? `another row tells something else of the event ${id}` : `the claim ${id} is there already`,
    expected: () => null,
  },
  'import/not-accepted': {
    meaning: 'make check would not accept the claim or its event.',
    remedy: 'The catalogue explains the code. Leave the row set aside, or ask the publisher.',
    message: ({ code, column }) =>
      `make check would say ${code}${column === null ? '' : ` of its ${column}`}`,
    expected: () => null,
  },
  'import/no-count': {
    meaning: 'The cells of a count are empty: the table does not say it. That is not nought.',
    remedy: 'Nothing.',
    message: () => 'nothing is counted here',
    expected: () => null,
  },
  'import/nought': {
    meaning:
      'The table prints 0 also where nobody gives a number, so that it does not say that nobody was harmed.',
    remedy: 'Nothing.',
    message: () => 'in this table 0 may mean that nobody gave a number',
    expected: () => null,
  },
  'import/left-out': {
    meaning: 'A cell that the event or claim can do without is not certain and was left empty.',
    remedy: 'Nothing; the cell is in the table that is kept in raw/imports/.',
    message: () => 'this is not certain and was left empty',
    expected: ({ wanted }) =>
      wanted === 'date' ? 'a date such as 2031-05-03' : 'degrees with a point, or a code from 1 to 7',
  },
}
