import type { RawBook } from '../../pipeline/model/journey/raw-book.ts'
import type { SchemaBook } from '../../pipeline/model/schema-book.ts'
import { type Dice, dice } from '../dice.ts'
import { type Cells, recordOf, type Tables } from './generate.ts'

/** A way in which all notes of a book go wrong at once. */
export interface Spoiling {
  readonly name: string
  /** The cells of a note after it. */
  readonly spoil: (cells: Cells, throws: Dice) => Cells
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const IDS = ['event_id', 'group_id', 'speaker_id', 'source_id'] as const
const DATES = ['from', 'as_of', 'reported_on', 'recorded_on'] as const

/** A typing mistake: a letter too many, missing, doubled or changed, or two that changed places. */
function mistype(text: string, throws: Dice): string {
  const at = 1 + throws.below(Math.max(1, text.length - 2))
  const letter = LETTERS[throws.below(LETTERS.length)] ?? ''
  const [before, one, after] = [text.slice(0, at), text.slice(at, at + 1), text.slice(at + 1)]
  const mistyped = throws.pick([
    before + letter + one + after,
    before + after,
    before + one + one + after,
    before + letter + after,
    before + after.slice(0, 1) + one + after.slice(1),
  ])
  return mistyped === text ? `${text}${letter}` : mistyped
}

function each(columns: readonly string[], change: (text: string, throws: Dice) => string) {
  return (cells: Cells, throws: Dice): Cells => ({
    ...cells,
    ...Object.fromEntries(columns.map(column => [column, change(cells[column] ?? '', throws)])),
  })
}

const noId = (_: string, throws: Dice) =>
  Array.from({ length: 30 }, () => LETTERS[throws.below(LETTERS.length)]).join('')

const noDate = (date: string, throws: Dice) =>
  throws.pick([
    `${date.slice(0, 4)}-13-${throws.below(90)}`,
    `${throws.below(28)}/${throws.below(12)}/${date.slice(0, 4)}`,
    `${throws.below(28)} mai 2015`,
    'yesterday',
    `${40_000 + throws.below(9000)}`,
  ])

const notUnderstood = (wording: string, throws: Dice) =>
  throws.pick([
    `perhaps ${wording}`,
    `${wording} ou peut-être ${throws.below(90)}`,
    'un nombre certain',
    '12.34,5 morts',
  ])

const spoilAll = (cells: Cells, throws: Dice): Cells =>
  Object.fromEntries(
    Object.entries({ ...cells, supersedes: cells['claim_id'] ?? '', place: 'Ã©tÃ©', stage: 'finale' }).map(
      ([column, text]) => {
        if (IDS.some(id => id === column) || column === 'supersedes') return [column, mistype(text, throws)]
        if (DATES.some(date => date === column)) return [column, noDate(text, throws)]
        if (column === 'wording') return [column, notUnderstood(text, throws)]
        if (column === 'place' || column === 'stage') return [column, text]
        if (column === 'claim_id') return [column, `É${text} `]
        return [column, `${text}_É ${throws.below(1e6)} `]
      },
    ),
  )

/** Every way that is measured. Every mistake is another one: nothing is gained by remembering the last. */
export const SPOILINGS: readonly Spoiling[] = [
  { name: 'every outcome misspelt', spoil: each(['outcome'], mistype) },
  { name: 'every id misspelt', spoil: each(IDS, mistype) },
  { name: 'every id in capitals', spoil: each(IDS, text => text.toUpperCase().replaceAll('-', '_')) },
  { name: 'every id like no other', spoil: each(IDS, noId) },
  {
    name: 'every row corrects a misspelt claim',
    spoil: (cells, throws) => ({ ...cells, supersedes: mistype(cells['claim_id'] ?? '', throws) }),
  },
  {
    name: 'every row corrects a claim like no other',
    spoil: (cells, throws) => ({ ...cells, supersedes: noId('', throws) }),
  },
  { name: 'every date wrong', spoil: each(DATES, noDate) },
  { name: 'every date before the event', spoil: each(['as_of', 'reported_on'], () => '1999-12-31') },
  {
    name: 'every figure another than its words',
    spoil: each(['figure'], (_, throws) => `${1e6 + throws.below(1e6)}`),
  },
  { name: 'no wording understood', spoil: each(['wording'], notUnderstood) },
  { name: 'every wording garbled', spoil: each(['wording'], wording => `${wording} tuÃ©s Ã  l’hÃ´pital`) },
  {
    name: 'a space at the end of every cell',
    spoil: cells => each(Object.keys(cells), text => `${text} `)(cells, dice(0)),
  },
  { name: 'every cell wrong', spoil: spoilAll },
]

/** The tables with all their notes spoilt. */
export function spoilt(tables: Tables, { spoil }: Spoiling, seed: number): Tables {
  const throws = dice(seed)
  return new Map(
    [...tables].map(([file, rows]) => [
      file,
      file.startsWith('raw/notes/') ? rows.map(cells => spoil(cells, throws)) : rows,
    ]),
  )
}

/** The book with a cell too many at the end of every note, or with the last three missing. */
export function ragged(book: RawBook, tables: Tables, { raw }: SchemaBook): RawBook {
  const columns = Object.keys(raw.notes.properties)
  const files = book.files.map(({ file, bytes }) => {
    if (!file.startsWith('raw/notes/')) return { file, bytes }
    const records = (tables.get(file) ?? []).map((cells, i) => {
      const all = columns.map(column => cells[column] ?? '')
      return recordOf(i % 2 === 0 ? [...all, 'one more'] : all.slice(0, -3))
    })
    return { file, bytes: Buffer.from(recordOf(columns) + records.join('')) }
  })
  return { ...book, files }
}
