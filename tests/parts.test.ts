import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { build, buildInParts } from '../pipeline/build.ts'
import { goInParts } from '../pipeline/commands/large/in-parts.ts'
import { reporting } from '../pipeline/commands/program.ts'
import { askThread } from '../pipeline/edge/parts.ts'
import { readRaw, readSchemas } from '../pipeline/edge/read.ts'
import type { RawBook } from '../pipeline/model/journey/raw-book.ts'
import type { SchemaBook } from '../pipeline/model/schema-book.ts'
import { joinReports } from '../pipeline/report/join.ts'
import { type ChangedLines, makeReport, type Report } from '../pipeline/report/report.ts'
import { bookOf, type Cells, generate } from './bench/generate.ts'
import { ragged, SPOILINGS, spoilt } from './bench/spoil.ts'
import { caseWorlds } from './case-worlds.ts'

const HOME = resolve(import.meta.dirname, '..')
const schemas = readSchemas(HOME)
const changed: ChangedLines = new Map([['raw/notes/b.csv', 'all']])
/** Threads speak as the program does that starts them. */
const words = await reporting
const OPTIONS = { version: '0', failOn: 'error', most: 5, changed } as const

function whole(raw: RawBook, schemas: SchemaBook): Report {
  return makeReport(build(raw, schemas), words, OPTIONS)
}

/** The joined report of so many parts; null where only all claims at once can tell. */
function inParts(raw: RawBook, schemas: SchemaBook, of: number): Report | null {
  const book = buildInParts(raw, schemas, of)
  const parts = Array.from({ length: of }, (_, index) => book.part(index))
  const together = book.together(parts.map(({ word }) => structuredClone(word)))
  if (!together) return null
  const reports = [together, ...parts.map(({ journey }) => journey)].map(one =>
    makeReport(one, words, OPTIONS),
  )
  return joinReports(reports as [Report], 5)
}

const generated = generate(300, 7)
const [methodology] = readRaw(HOME).files.filter(({ file }) => file === 'raw/desk/methodology.json')
if (!methodology) throw new Error('raw/ has no methodology')
const deskFile = methodology
const right = bookOf(generated, schemas, methodology)
/** Claims that name no event, and an event more, of which only the name was typed. */
function withoutEvents(): RawBook {
  const nowhere = { name: 'no event', spoil: (cells: Cells) => ({ ...cells, event_id: '' }) }
  const { files, ...rest } = bookOf(spoilt(generated, nowhere, 7), schemas, deskFile)
  const columns = Object.keys(schemas.raw.events.properties)
  const row = columns.map(column => (column === 'name_en' ? 'A raid' : '')).join(',')
  return {
    ...rest,
    files: files.map(({ file, bytes }) =>
      file === 'raw/events.csv'
        ? { file, bytes: Buffer.concat([bytes, Buffer.from(`${row}\n`)]) }
        : { file, bytes },
    ),
  }
}

/** The book with a ruling more, of which the event was not typed. */
function rulingOnNothing({ files, ...rest }: RawBook): RawBook {
  const row = 'nothing,,civilians,killed,cumulative,,1,1,1,,Why.,The editors,2026-11-22\n'
  return {
    ...rest,
    files: files.map(({ file, bytes }) =>
      file === 'raw/desk/rulings.csv'
        ? { file, bytes: Buffer.concat([bytes, Buffer.from(row)]) }
        : { file, bytes },
    ),
  }
}

const books = [
  ...caseWorlds(schemas).map(({ name, world, schemas }) => ({ name, world, schemas })),
  { name: 'the shipped data', world: readRaw(HOME), schemas },
  { name: 'a ruling that names no event', world: rulingOnNothing(readRaw(HOME)), schemas },
  { name: 'an event and claims without an id of an event', world: withoutEvents(), schemas },
  { name: 'right rows', world: right, schemas },
  { name: 'ragged rows', world: ragged(right, generated, schemas), schemas },
  ...SPOILINGS.map(way => ({
    name: way.name,
    world: bookOf(spoilt(generated, way, 7), schemas, methodology),
    schemas,
  })),
]

describe('the shipped data, in threads', () => {
  it('is told as at once', async () => {
    const raw = readRaw(HOME)
    const steps: number[] = []
    const division = { parts: 5, threads: 3, progress: ({ place }: { place: number }) => steps.push(place) }
    const checked = await goInParts(raw, schemas, { upTo: 'reconcile' }, OPTIONS, division)
    expect(checked?.report).toEqual(whole(raw, schemas))
    expect(steps.length).toBeLessThanOrEqual(5)
  })

  it('is not waited for where a thread fails', async () => {
    const program = pathToFileURL(join(HOME, 'pipeline/no-such-thread.mjs'))
    await expect(askThread(program, null)).rejects.toThrow('no-such-thread')
  })
})

/** The events of the generated books are few; a part without any is one, too. */
describe.each([2, 3, 7])('in %i parts', of => {
  it.each(books.map(book => [book.name, book] as const))('as much is said of %s as at once', (_, book) => {
    const joined = inParts(book.world, book.schemas, of)
    if (joined) expect(joined).toEqual(whole(book.world, book.schemas))
  })

  it('nearly every book can be told', () => {
    const told = books.filter(({ world, schemas }) => inParts(world, schemas, of))
    expect(books.filter(book => !told.includes(book)).map(({ name }) => name)).toMatchInlineSnapshot(`
      [
        "a-broken-table-does-not-make-its-ids-unknown",
        "a-claim-that-got-another-id-is-missed-under-its-old-one",
        "a-misspelt-id-names-the-nearest-known-one",
        "a-misspelt-id-that-was-released-is-one-mistake",
        "a-released-claim-that-is-gone-is-missed",
        "a-ruling-is-stale-when-a-claim-goes-or-is-deprecated",
        "a-ruling-is-stale-when-a-claim-moves-to-another-series",
        "a-ruling-that-names-what-does-not-exist",
        "a-tombstone-of-what-was-never-released",
        "a-tombstone-that-leads-nowhere-or-stands-twice",
        "a-withdrawn-claim-keeps-a-tombstone",
        "a-withdrawn-id-that-is-used-again",
        "every row corrects a misspelt claim",
        "every row corrects a claim like no other",
        "every cell wrong",
      ]
    `)
  })
})
