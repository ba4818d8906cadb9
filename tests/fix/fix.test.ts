import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { build } from '../../pipeline/build.ts'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import { fix } from '../../pipeline/fix/fix.ts'
import type { RawBook } from '../../pipeline/model/journey/raw-book.ts'
import { encode } from '../../pipeline/parse/encoding.ts'
import { law } from '../laws/law.ts'
import { type Saving, save, saving } from '../parse/rfc4180.ts'
import { type Cells, columnsOf, plain } from '../validate/world.ts'

const schemas = readSchemas(resolve(import.meta.dirname, '../..'))
const base = readRaw(join(import.meta.dirname, '../cases/_base'))
const NOTES = 'raw/notes/lorn.csv'

const check = (raw: RawBook) => build(raw, schemas, { upTo: 'validate' })

/** The world with these bytes in place of its notes. */
function worldWith(bytes: Uint8Array): RawBook {
  const files = base.files.map(file => (file.file === NOTES ? { ...file, bytes } : file))
  return { files, unreadable: [] }
}

function notesIn({ files }: RawBook): Uint8Array {
  return files.find(({ file }) => file === NOTES)?.bytes ?? new Uint8Array()
}

const PLAINLY: Omit<Saving, 'encoding' | 'mark'> = {
  delimiter: ',',
  told: false,
  spellings: [name => name],
  tags: null,
  emptyColumns: 0,
  lineEnds: ['\n'],
  lastLineEnds: true,
  quoted: [false],
}

function saved(rows: readonly (readonly string[])[], how: Partial<Saving> = {}): Uint8Array {
  const columns = columnsOf('notes')
  return save({ columns, rows, saving: { encoding: 'UTF-8', mark: false, ...PLAINLY, ...how } }).bytes
}

/** What one note says after fixing, in the columns that were typed otherwise; and what was done, as it is shown. */
function fixedNote(typed: Cells) {
  const row = columnsOf('notes').map(column => plain('notes', typed)[column] ?? '')
  const { raw, edits } = fix(worldWith(saved([row])), check)
  const [note] = check(raw).parsed.tables.find(({ file }) => file === NOTES)?.rows ?? []
  return {
    cells: Object.fromEntries(
      Object.keys(typed).map(column => [column, note?.cells[columnsOf('notes').indexOf(column)]]),
    ),
    edits: edits.map(({ suggestion, diagnostic }) => [
      diagnostic.code,
      suggestion.saved,
      suggestion.replacement,
    ]),
  }
}

describe('a mistake of which only one meaning is possible', () => {
  it.each([
    ['a space at the end', { group_id: 'civilians ' }, { group_id: 'civilians' }],
    ['a no-break space', { wording: '\u00a040 dead' }, { wording: '40 dead' }],
    ['full-width digits', { as_of: '２０３１-05-04' }, { as_of: '2031-05-04' }],
    ['Persian digits', { figure: '۴۰' }, { figure: '40' }],
    ['a date with slashes, the year first', { as_of: '2031/5/4' }, { as_of: '2031-05-04' }],
    ['a date whose second number is no month', { as_of: '05/13/2031' }, { as_of: '2031-05-13' }],
    ['a date in French words', { as_of: '4 mai 2031' }, { as_of: '2031-05-04' }],
    ['the first of the month in French', { as_of: '1er mai 2031' }, { as_of: '2031-05-01' }],
    ['a date in English words', { as_of: 'May 4, 2031' }, { as_of: '2031-05-04' }],
    ['a date with a time', { as_of: '2031-05-04T00:00:00' }, { as_of: '2031-05-04' }],
    ['a word of the list in capitals', { outcome: 'KILLED' }, { outcome: 'killed' }],
    ['a word of the list with a space', { outcome: 'Killed or wounded' }, { outcome: 'killed_or_wounded' }],
    ['an id in capitals', { speaker_id: 'Lorn-Hospital' }, { speaker_id: 'lorn-hospital' }],
    ['an id with an underscore', { speaker_id: 'lorn_hospital' }, { speaker_id: 'lorn-hospital' }],
    ['a language in capitals', { language: 'EN' }, { language: 'en' }],
  ])('is mended: %s', (_, typed, expected) => {
    const { cells, edits } = fixedNote(typed)
    expect(cells).toEqual(expected)
    expect(edits).toHaveLength(1)
  })
})

describe('a mistake that leaves a choice', () => {
  it.each([
    ['a date that could be April or May', { as_of: '04/05/2031' }],
    ['a date with a year of two figures', { as_of: '13/05/31' }],
    ['a number that a spreadsheet made of a date', { as_of: '47972' }],
    ['an id with a letter too few', { group_id: 'civilian' }],
    ['a word that is like one of the list', { outcome: 'kiled' }],
    ['a figure that is not what the words say', { figure: '41' }],
    ['words in another language', { wording: 'au moins 40 morts' }],
    ['letters that an encoding destroyed', { comment: 'hÃ´pital' }],
    ['a formula', { comment: '=1+1' }],
  ])('is left to a person: %s', (_, typed) => {
    const { cells, edits } = fixedNote(typed)
    expect(cells).toEqual(typed)
    expect(edits).toEqual([])
  })

  it('is offered to a person with each of its meanings', () => {
    const row = columnsOf('notes').map(column => plain('notes', { as_of: '04/05/2031' })[column] ?? '')
    const [found] = check(worldWith(saved([row]))).diagnostics
    expect(found?.details().suggestions.map(({ value, safe }) => [value, safe])).toEqual([
      ['2031-05-04', false],
      ['2031-04-05', false],
    ])
  })
})

const ODD = ['', ' ', '\u00a0', '\u202f', '\u200b', '  \t']
const widened = (text: string) =>
  text.replace(/[0-9]/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
const decoration = fc.record({
  before: fc.constantFrom(...ODD),
  after: fc.constantFrom(...ODD),
  wide: fc.boolean(),
})

/** Claims that are right, and what a hand or a spreadsheet may have added to their cells without changing what they say. */
const decorated = fc.record({
  notes: fc.array(
    fc.record({
      count: fc.integer({ min: 1, max: 99_999 }),
      decorations: fc.array(decoration, { minLength: 1, maxLength: 30 }),
    }),
    { minLength: 1, maxLength: 4 },
  ),
  how: saving,
})

const PROSE = new Set(['wording', 'place', 'locator', 'comment', 'rank_reason'])

function rowsOf({ notes }: { readonly notes: readonly { readonly count: number }[] }) {
  return notes.map(({ count }, n) => {
    const cells = plain('notes', { claim_id: `c${n}`, wording: `${count} dead`, place: `Quarter ${n}` })
    return columnsOf('notes').map(column => cells[column] ?? '')
  })
}

describe('files in every dialect', () => {
  it('are mended to what was meant, and no other byte of them changes', () => {
    law(decorated, world => {
      const plainRows = rowsOf(world)
      const rows = plainRows.map((row, n) =>
        row.map((cell, c) => {
          const { decorations } = world.notes[n] ?? { decorations: [] }
          const { before = '', after = '', wide } = decorations[c % decorations.length] ?? {}
          const digits = wide && !PROSE.has(columnsOf('notes')[c] ?? '') ? widened(cell) : cell
          return cell === '' ? cell : before + digits + after
        }),
      )
      const { raw } = fix(worldWith(saved(rows, world.how)), check)
      const meant = saved(plainRows, { ...world.how, spellings: [name => name] })
      const text = (bytes: Uint8Array) =>
        new TextDecoder(world.how.encoding.toLowerCase(), { ignoreBOM: true }).decode(bytes)
      // A cell with a tab needs quotation marks in a table with tabs; they stay when the tab goes.
      const unquoted = (bytes: Uint8Array) => text(bytes).replaceAll('"', '')
      expect(unquoted(notesIn(raw))).toBe(unquoted(meant))
    })
  })

  it('say what they said before, and a second run has nothing to do', () => {
    law(decorated, world => {
      const before = worldWith(saved(rowsOf(world), world.how))
      const { raw } = fix(before, check)
      const claims = (book: RawBook) => check(book).casebook?.claims
      expect(claims(raw)).toEqual(claims(before))
      expect(fix(raw, check)).toEqual({ raw, edits: [] })
    })
  })
})

describe('a file in an old encoding', () => {
  it.each(['Windows-1252', 'Mac Roman', 'CP850'] as const)('stays in %s when it is mended', encoding => {
    const textWith = (comment: string) => {
      const row = columnsOf('notes').map(column => plain('notes', { comment })[column] ?? '')
      return `${columnsOf('notes').join(',')}\n${row.join(',')}\n`
    }
    const written = (text: string) => encode(text, { encoding, bom: false }) ?? new Uint8Array()
    const { raw, edits } = fix(worldWith(written(textWith('un café près de la forêt '))), check)
    expect(edits).toHaveLength(1)
    expect(notesIn(raw)).toEqual(written(textWith('un café près de la forêt')))
  })
})
