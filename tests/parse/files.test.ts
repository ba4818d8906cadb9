import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readSchemas } from '../../pipeline/edge/read.ts'
import { parse } from '../../pipeline/parse/parse.ts'

const schemas = readSchemas(resolve(import.meta.dirname, '../..'))

/** What is said about a raw folder that holds these files: the code and the file of each diagnostic. */
function said(files: Readonly<Record<string, string>>): readonly string[] {
  const raw = Object.entries(files).map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) }))
  return parse({ files: raw, unreadable: [] }, schemas).diagnostics.map(({ code, file }) => `${code} ${file}`)
}

const header = (table: keyof typeof schemas.raw) =>
  `${Object.keys(schemas.raw[table].properties).join(',')}\n`
const WHOLE = {
  'raw/desk/methodology.json': '{}',
  'raw/events.csv': header('events'),
  'raw/groups.csv': header('groups'),
  'raw/notes/lorn.csv': header('notes'),
  'raw/sources.csv': header('sources'),
  'raw/speakers.csv': header('speakers'),
}

describe('the files of raw/', () => {
  it('are nothing to speak of if all are there', () => {
    expect(said(WHOLE)).toEqual([])
  })

  it('are missed one by one', () => {
    expect(said({})).toEqual([
      'file/missing raw/events.csv',
      'file/missing raw/groups.csv',
      'file/missing raw/speakers.csv',
      'file/missing raw/sources.csv',
      'file/missing raw/notes/*.csv',
      'file/missing raw/desk/methodology.json',
    ])
  })

  it('of the desk may be there or not', () => {
    for (const table of ['rulings', 'known-issues'] as const) {
      expect(said({ ...WHOLE, [`raw/desk/${table}.csv`]: header(table) })).toEqual([])
    }
  })

  it('may be explained by prose, anywhere', () => {
    expect(said({ ...WHOLE, 'raw/README.md': '# Notes', 'raw/notes/README.md': '# Lorn' })).toEqual([])
  })

  it('may hold as many files of notes as one likes', () => {
    expect(said({ ...WHOLE, 'raw/notes/bridge of lorn, 2.csv': header('notes') })).toEqual([])
  })

  it.each([
    'raw/event.csv',
    'raw/Events.csv',
    'raw/notes.csv',
    'raw/notes/2031/lorn.csv',
    'raw/notes/lorn.CSV',
    'raw/notes/lorn.xlsx',
    'raw/events.csv.bak',
    'raw/events.csv/events.csv',
    'raw/desk/events.csv',
    'raw/desk/ruling.csv',
    'raw/rulings.csv',
    'raw/notes/.csv/notes',
  ])('are not passed over in silence under a name that no table has: %s', file => {
    expect(said({ ...WHOLE, [file]: header('events') })).toEqual([`file/unknown-table ${file}`])
  })

  it('are known with the way they were saved if they are refused', () => {
    const bytes = new TextEncoder().encode('\uFEFFevent_id;wrong\r\n')
    const { value } = parse({ files: [{ file: 'raw/events.csv', bytes }], unreadable: [] }, schemas)
    const dialect = { encoding: 'UTF-8', bom: true, delimiter: ';', lineEnd: 'CRLF', hxl: false }
    expect(value.refused).toEqual([{ file: 'raw/events.csv', dialect }])
    expect(value.unread).toContain('events')
  })

  it('are all read, also after one that is broken', () => {
    expect(
      said({ ...WHOLE, 'raw/events.csv': '"', 'raw/groups.csv': '', 'raw/notes/lorn.csv': 'claim_id\n' }),
    ).toEqual([
      'file/quote-not-closed raw/events.csv',
      'file/empty raw/groups.csv',
      ...Array(21).fill('file/header-missing raw/notes/lorn.csv'),
    ])
  })
})
