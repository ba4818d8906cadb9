import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { meaningOf } from '../../pipeline/model/meaning.ts'
import { parquetMetadata, type Read, sqliteByPython } from './readers.ts'
import { filesOf, shipped } from './tables.ts'

const folder = mkdtempSync(join(tmpdir(), 'bilan-database-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const book = shipped()
const rowsOf = (name: string): readonly object[] => book.tables.find(table => table.name === name)?.rows ?? []

async function saved(file: string, asKnownOn: string | null = null): Promise<string> {
  const path = join(folder, `${asKnownOn}-${file}`)
  writeFileSync(path, (await filesOf(book, asKnownOn)).get(file)?.bytes ?? new Uint8Array())
  return path
}

const path = await saved('bilan.sqlite')
const { tables } = sqliteByPython(path)
const views = sqliteByPython(path, 'view').tables
const recordsOf = (read: Read | undefined): readonly Readonly<Record<string, unknown>>[] =>
  read?.rows.map(row => Object.fromEntries(read.columns.map((name, i) => [name, row[i]]))) ?? []

/** What SQLite says to a change, by Python's sqlite3, with foreign keys enforced; the file itself stays as it is. */
function answerTo(sql: string): string {
  const script = `
import sqlite3, sys
db = sqlite3.connect(':memory:')
sqlite3.connect('file:' + sys.argv[1] + '?mode=ro', uri=True).backup(db)
db.execute('PRAGMA foreign_keys = ON')
try:
    db.execute(sys.argv[2])
    print('done')
except sqlite3.IntegrityError as error:
    print(error)
`
  return execFileSync('python3', ['-c', script, path, sql], { encoding: 'utf8' }).trim()
}

describe('bilan.sqlite', () => {
  test('refuses a second row of a key, an id of no row, a value that no column may have, and a missing one', () => {
    expect(answerTo("UPDATE events SET note = 'x'")).toBe('done')
    expect(answerTo('INSERT INTO events SELECT * FROM events')).toMatch(
      'UNIQUE constraint failed: events.event_id',
    )
    expect(answerTo("UPDATE claims SET speaker_id = 'nobody'")).toMatch('FOREIGN KEY constraint failed')
    expect(answerTo("UPDATE claims SET outcome = 'lost'")).toMatch('CHECK constraint failed')
    expect(answerTo('UPDATE estimates SET is_default = 2')).toMatch('CHECK constraint failed')
    expect(answerTo('UPDATE estimates SET low = -1')).toMatch('CHECK constraint failed')
    expect(answerTo('UPDATE claims SET wording = NULL')).toMatch('NOT NULL constraint failed')
  })

  test('says what every column means, in both languages', () => {
    const expected = book.tables.flatMap(({ name, schema }) =>
      Object.entries(schema.properties).map(([column, one]) => ({
        table: name.replaceAll('-', '_'),
        column,
        type: expect.stringMatching(/^(?:TEXT|INTEGER|REAL)$/),
        description_en: meaningOf(one, 'en'),
        description_fr: meaningOf(one, 'fr'),
      })),
    )
    expect(recordsOf(tables['columns'])).toEqual(expected)
  })

  test('names the claims of a ruling one by one', () => {
    const expected = book.casebook.rulings.flatMap(({ ruling_id, claims }) =>
      claims.split(' ').map(claim_id => ({ ruling_id, claim_id })),
    )
    expect(expected.length).toBeGreaterThan(0)
    expect(recordsOf(tables['rulings_claims'])).toEqual(expected)
  })

  test('shows the figures of the default method with the names of events and groups', () => {
    const figures = recordsOf(views['default_figures'])
    expect(figures).toHaveLength(rowsOf('estimates').filter(row => Reflect.get(row, 'is_default')).length)
    expect(figures).toContainEqual(
      expect.objectContaining({
        event_id: 'kunduz-2016',
        event_en: expect.stringMatching(/Kunduz/),
        group_id: 'taliban',
        group_fr: 'Combattants talibans',
        outcome: 'killed',
        low: 90,
        best: 90,
        high: 90,
      }),
    )
  })

  test('shows every claim and every step of the trace with its speaker, source and words', () => {
    const claims = recordsOf(views['claims_with_names'])
    expect(claims.map(({ claim_id }) => claim_id)).toEqual(
      rowsOf('claims').map(row => Reflect.get(row, 'claim_id')),
    )
    const steps = recordsOf(views['trace_with_words'])
    expect(steps).toHaveLength(rowsOf('trace').length)
    for (const { wording, speaker_en, speaker_fr, publisher } of [...claims, ...steps])
      expect([wording, speaker_en, speaker_fr, publisher]).not.toContain(null)
  })

  test('says which edition it is, as every Parquet file does, and warns of one that is not current', async () => {
    const about = (of: typeof tables) => recordsOf(of['about']).map(({ name }) => name)
    expect(about(tables)).not.toContain('warning')
    const older = sqliteByPython(await saved('bilan.sqlite', '2016-10-05')).tables
    expect(about(older)).toContain('warning')
    const warned = await parquetMetadata(await saved('claims.parquet', '2016-10-05'))
    expect(warned.get('bilan:warning_en')).toMatch('NOT the current edition')
    const current = await parquetMetadata(await saved('claims.parquet'))
    expect([current.get('bilan:title_fr'), current.has('bilan:warning_en')]).toEqual([
      expect.stringContaining('le coût humain'),
      false,
    ])
  })
})
