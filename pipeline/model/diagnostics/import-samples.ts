import type { ProblemCode } from './problem-codes.ts'
import type { Sample } from './samples.ts'

type ImportCode = Extract<ProblemCode, `import/${string}`>

const TABLE = 'raw/imports/lorn-ged.csv'

/** One sample of every problem with a table of somebody else, from the story of Lorn. */
export const IMPORT_SAMPLES: { readonly [C in ImportCode]: Sample<C> } = {
  'import/incomplete': sample(TABLE, null, { missing: ['publisher', 'licence'] }),
  'import/no-tags': sample(TABLE, null, {}),
  'import/no-column': sample(TABLE, null, { column: 'deaths', known: ['id', 'Dead', 'Day'] }),
  'import/unwritable': sample(TABLE, null, {}),
  'import/row-length': sample(TABLE, '7,Lorn,40,', { cells: 5, columns: 4, delimiter: ',' }),
  'import/unread-cell': sample(TABLE, '3/5/2031', { wanted: 'date' }),
  'import/no-number': sample(TABLE, '-1', { sentinel: true }),
  'import/out-of-order': sample(TABLE, '40', { column: 'low', number: '43' }),
  'import/taken': sample(TABLE, '7', { id: 'ucdp-ged-7-people-killed', other: false }),
  'import/not-accepted': sample(TABLE, 'LornÂ´s bridge', { code: 'cell/garbled', column: 'place' }),
  'import/no-count': sample(TABLE, null, {}),
  'import/nought': sample(TABLE, '0', {}),
  'import/left-out': sample(TABLE, '91.5', { wanted: 'number' }),
}

function sample<F>(file: string, text: string | null, facts: F) {
  return { file, text, facts }
}
