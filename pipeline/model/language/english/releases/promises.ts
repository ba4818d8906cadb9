import type { BrokenColumns } from '../../../diagnostics/facts.ts'
import type { PhrasesOf } from '../../language.ts'

export const promises: PhrasesOf<'release'> = {
  'release/id-gone': {
    meaning:
      'An id that was released is in no row any more, and nothing says what became of it. Somebody may have noted it down.',
    remedy:
      'Restore the row. If it was withdrawn on purpose, add a row to raw/desk/withdrawn.csv that says when and why, and which id stands for it now, if any.',
    message: ({ id, place, version }) =>
      `${id} was released in version ${version} and is not in ${place} any more`,
    expected: ({ id, table, nearest }) =>
      `the row, or in raw/desk/withdrawn.csv: ${id},${table},DAY,REASON,${nearest.length > 0 ? ` with what stands for it now behind it (${nearest.join(' or ')}?)` : ''}`,
  },
  'release/id-back': {
    meaning:
      'An id that was withdrawn is in use again. Whoever noted it down before would now be led to something else.',
    remedy:
      'Give the row a new id. If the same thing was withdrawn by mistake and nothing was released since, remove the tombstone.',
    message: ({ tombstone, withdrawn }) =>
      `this id was withdrawn on ${withdrawn} (${tombstone.file}:${tombstone.line}) and is never used again`,
    expected: () => 'another id, or no tombstone if it was withdrawn by mistake',
  },
  'release/id-never-released': {
    meaning: 'A tombstone names an id that no release ever had, so that nobody can look for it.',
    remedy: 'Correct the id or its table. A row that was never released can go without a tombstone.',
    message: ({ table, stands }) =>
      `no release had this id in ${table}${stands ? '; its row still stands there' : ''}`,
    expected: ({ nearest }) =>
      nearest.length > 0 ? nearest.join(' or ') : 'an id that was released, or no such row',
  },
  'release/columns-broken': {
    meaning:
      'Something on which the programs of readers rely is no longer what the last release promised: a table, file or column was removed, renamed, moved, given another type or a stricter limit.',
    remedy:
      'Undo the change; a new column stands behind all others. If it is meant, raise the first number of the version in package.json and say in schemas/overlap.json until when, at least 90 days after the release, and where readers still get the old columns.',
    message: facts => `${matter(facts)}; version ${facts.released} promised otherwise`,
    expected: facts => wanted(facts),
  },
  'release/overlap-too-short': {
    meaning:
      'The old columns are to be had for less than 90 days, which is too short for readers to mend their programs.',
    remedy: 'Type a later day in schemas/overlap.json.',
    message: ({ version, until }) => `the columns of version ${version} are to be had until ${until} only`,
    expected: ({ least }) => `${least} or later`,
  },
}

function matter({ what, table, column, was, is }: BrokenColumns): string {
  switch (what) {
    case 'table-removed':
      return `the table ${table} is gone`
    case 'file-removed':
      return `the file ${table} is gone`
    case 'removed':
      return `the column ${column} of ${table} is gone`
    case 'renamed':
      return `the column ${was} of ${table} is called ${is} now`
    case 'reordered':
      return `where ${table} had the column ${was}, ${is} stands now`
    case 'retyped':
      return `the column ${column} of ${table} was ${was} and is ${is}`
    case 'stricter':
      return `the column ${column} of ${table} keeps to ${is} and no longer to ${was}`
    case 'key':
      return `the key of ${table} was ${was} and is ${is}`
  }
}

function wanted({ table, column, version, released, until, lacks }: BrokenColumns): string {
  const raised = `version ${version} in package.json`
  const kept = `in schemas/overlap.json what keeps ${column ?? table} of version ${released} until ${until} or later`
  if (lacks === 'version') return raised
  return lacks === 'overlap' ? kept : `no such change, or ${raised} and ${kept}`
}
