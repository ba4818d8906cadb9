import type { Given, Wanted } from '../../../diagnostics/facts.ts'
import { grouped } from '../../../figure.ts'
import type { PhrasesOf } from '../../language.ts'
import { SEPARATORS } from './files.ts'

export const cells: PhrasesOf<'row' | 'cell'> = {
  'row/length': {
    meaning: 'A row has more or fewer cells than the header, so some of them stand under the wrong column.',
    remedy: 'Type the commas of empty cells too, and put a cell that contains a comma in quotation marks.',
    message: ({ cells, columns }) =>
      `the row has ${cells === 1 ? '1 cell' : `${cells} cells`}, the header has ${columns}`,
    expected: ({ cells, columns, delimiter }) =>
      cells < columns
        ? `${columns} cells: the ${SEPARATORS[delimiter].many} of empty cells are typed too`
        : `${columns} cells: a cell with a ${SEPARATORS[delimiter].one} in it stands in quotation marks`,
  },
  'row/duplicate-id': {
    meaning: 'Two rows have the same id, so whatever names the id could mean either.',
    remedy: 'Give the second row an id of its own, or remove it if it is a copy.',
    message: ({ first }) => `this id stands already in ${first.file}:${first.line}`,
    expected: () => 'an id of its own',
  },
  'row/unknown-id': {
    meaning: 'A cell names a row of another table that does not exist.',
    remedy: 'Correct the id, or add the row that it names.',
    message: ({ column, table }) => `${column} names no row of ${table}`,
    expected: ({ table, nearest }) => `${either(nearest) ?? `an id of ${table}`}, or a new row there`,
  },
  'row/unknown-side': {
    meaning:
      "A speaker stands on a side on which no group is. A party's own losses would then pass for its enemy's.",
    remedy: 'Correct the side, or give it to the group that it belongs to.',
    message: () => 'no group is on this side',
    expected: ({ nearest }) => either(nearest) ?? 'the side of a group, or an empty cell',
  },
  'row/cycle': {
    meaning:
      'A chain of parts, relays or corrections leads back to where it began, so it has neither whole nor origin.',
    remedy: 'Remove the link that is wrong.',
    message: ({ path }) => `this leads back to itself: ${path.join(' > ')}`,
    expected: () => 'a chain that ends',
  },
  'row/id-drift': {
    meaning:
      'Two ids of one table are spelt alike but for hyphens, or two rows have the same name. If both stand for one thing, one voice would have two votes.',
    remedy:
      'Use one of the two everywhere and remove the other row. If they are two things, make the ids more different.',
    message: ({ other, by }) =>
      by === 'name'
        ? `this row has the name of ${other.id} in ${other.file}:${other.line}`
        : `this id is ${other.id} of ${other.file}:${other.line} but for hyphens`,
    expected: ({ other }) => `${other.id} everywhere, if both are the same`,
  },
  'row/unused': {
    meaning:
      'No claim names this speaker, or no claim and no other source this source. A claim may have been lost, or names another by mistake.',
    remedy: 'Add the claim that was forgotten, or remove the row.',
    message: ({ table }) =>
      table === 'speakers'
        ? 'no claim names this speaker'
        : 'no claim names this source, and no other source relays it',
    expected: () => 'a claim that names it, or no such row',
  },
  'cell/too-long': {
    meaning:
      'A cell is longer than any spreadsheet allows. A quotation mark is missing, or the text belongs in no table.',
    remedy:
      'Look for a missing quotation mark before the cell; put long texts elsewhere and name the place in locator.',
    message: ({ length }) =>
      `the cell has ${grouped(length)} characters: a quotation mark is missing, or it belongs in no table`,
    expected: ({ most }) => `at most ${grouped(most)} characters`,
  },
  'cell/required': {
    meaning: 'A cell that the schema requires is empty.',
    remedy:
      'Type what the source says. If it does not say, see the description of the column in the dictionary.',
    message: ({ column, given }) => `${column} is empty${condition(given, 'but')}`,
    expected: ({ wanted }) => inWords(wanted),
  },
  'cell/not-allowed': {
    meaning: 'A cell is filled that must be empty, given the other cells of its row.',
    remedy: 'Empty the cell, or correct the other one.',
    message: ({ column, given }) => `${column} has no place here${condition(given, 'since')}`,
    expected: () => 'an empty cell',
  },
  'cell/malformed': {
    meaning: 'A cell does not have the form of its column, so it cannot be read without guessing.',
    remedy: 'Type it in the form that is shown.',
    message: ({ column, matter }) =>
      `${column} ${
        {
          unreadable: 'cannot be read',
          'no-date': 'is no date',
          'out-of-range': 'is out of range',
          'too-long': 'is longer than the column allows',
        }[matter]
      }`,
    expected: ({ wanted, meant }) => {
      const options = either(meant)
      return options ? `${options}: ${inWords(wanted)}` : inWords(wanted)
    },
  },
  'cell/unusual-characters': {
    meaning:
      'A cell begins or ends with spaces or invisible marks, or holds letters and digits of another width or script. It was read without these marks and with plain letters and digits.',
    remedy: 'Nothing needs to be done; make fix types it plainly.',
    message: ({ column }) =>
      `${column} has blank marks at its ends, or letters and digits of another width or script; it was read as if typed plainly`,
    expected: ({ read }) => (read === '' ? 'an empty cell' : read),
  },
  'cell/formula': {
    meaning:
      'A spreadsheet would run this cell as a formula: it would show something else, or reach out to the network.',
    remedy: 'Begin a wording with the printed word before it, and a comment with any word.',
    message: ({ column }) => `a spreadsheet would run ${column} as a formula`,
    expected: () => 'a cell that begins with a letter or a digit, such as the printed word before this one',
  },
  'cell/garbled': {
    meaning:
      'Letters of this cell were destroyed when the file was opened in one encoding and saved in another, so it no longer holds the printed words.',
    remedy: 'Type the letters again from the source.',
    message: ({ column }) => `letters of ${column} were garbled by a change of encoding`,
    expected: ({ meant }) => meant ?? 'the letters as printed',
  },
}

function either(options: readonly string[]): string | null {
  return options.length === 0 ? null : options.join(' or ')
}

function condition(given: readonly Given[], link: 'but' | 'since'): string {
  return given.length === 0
    ? ''
    : `, ${link} ${given.map(({ column, value }) => `${column} is ${value}`).join(' and ')}`
}

const CODES = {
  country: 'a country code of three letters (ISO 3166-1)',
  language: 'a language code (BCP 47)',
  wikidata: 'a Wikidata id',
}

function inWords(wanted: Wanted): string {
  switch (wanted.kind) {
    case 'enum': {
      const allowed = wanted.values.join(', ')
      const like = either(wanted.nearest)
      return like ? `${like}; allowed are ${allowed}` : `one of ${allowed}`
    }
    case 'figure':
      return 'a figure in notation, such as 90, ~100, 40.., ..10, 58..59, >290 or <70'
    case 'number': {
      const { least, most } = wanted
      const range = least === null ? '' : most === null ? ` from ${least}` : ` from ${least} to ${most}`
      return `${wanted.whole ? 'a whole number' : 'a number with a point before decimals'}${range}, such as ${wanted.example}`
    }
    case 'code':
      return `${CODES[wanted.of]}, such as ${wanted.example}`
    case 'day':
      return `a day, such as ${wanted.example}`
    case 'date':
      return `a day, month or year, such as ${wanted.example}`
    case 'url':
      return `an absolute URL, such as ${wanted.example}`
    case 'id':
      return `small letters, digits and hyphens, such as ${wanted.example}`
    case 'ids':
      return `ids with single spaces between, such as ${wanted.example}`
    case 'text':
      return `words, such as ${wanted.example}`
  }
}
