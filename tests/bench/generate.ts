import type { RawBook, RawFile } from '../../pipeline/model/journey/raw-book.ts'
import type { RawTableName, SchemaBook } from '../../pipeline/model/schema-book.ts'
import { dice } from '../dice.ts'
import { dispatchesAbout, reportOf } from './dispatches.ts'
import { type Event, eventOf, groupsFor, speakersFor } from './world.ts'

export type Cells = Readonly<Record<string, string>>

/** Rows by file. */
export type Tables = ReadonlyMap<string, readonly Cells[]>

/** From so many claims on an event has a file of its own. */
const LARGE = 20
/** So many of the events that are smaller share a file. */
const EVENTS_PER_FILE = 1000

/**
 * A book of so many claims that says nothing wrong, file by file, so that a book of a million never has to be in memory as
 * a whole. The same seed gives the same book everywhere.
 *
 * It is modelled on what the field has. An event is told of by one to three sources (UCDP GED), mostly dispatches, which give
 * several counts at once; yearly reports of the United Nations and the like come back to it. Half of the events have three
 * claims or fewer; their number falls as a power of size, up to 300 for a battle that is counted daily for weeks. A large
 * event has a file of its own, as in `raw/`; the many small ones lie together in tables, as `make import` lays them. A few
 * voices speak of everything, most only of their place. A row has as many bytes as those of `raw/`; as in the files of
 * this field two thirds of the rows have quoted cells, 8 % a line break inside a cell, and one file in ten was saved
 * by a spreadsheet.
 */
export function* tablesOf(claims: number, seed: number): Generator<readonly [file: string, rows: Cells[]]> {
  const throws = dice(seed)
  const world = { groups: groupsFor(claims, throws), speakers: speakersFor(claims, throws) }
  const events: Cells[] = []
  const sources: Cells[] = []
  const reports = Array.from(
    { length: Math.ceil(claims / 2000) },
    (_, i) => `yearbook-${2011 + (i % 14)}-${i}`,
  )
  const shared: Cells[] = []
  let whole: Event | null = null
  for (let left = claims; left > 0; ) {
    const event = eventOf(events.length, left, whole, throws)
    const told = dispatchesAbout(event, world, reports, throws)
    events.push(event.cells)
    for (const source of told.sources) sources.push(source)
    if (event.claims >= LARGE) {
      whole = event
      yield [`raw/notes/${event.id}.csv`, told.notes]
    } else for (const note of told.notes) shared.push(note)
    left -= event.claims
    if (shared.length > 0 && (left === 0 || events.length % EVENTS_PER_FILE === 0))
      yield [`raw/notes/dispatches-${events.length}.csv`, shared.splice(0)]
  }
  for (const id of reports) sources.push(reportOf(id))
  yield ['raw/events.csv', events]
  yield ['raw/groups.csv', [...world.groups]]
  yield ['raw/speakers.csv', [...world.speakers]]
  yield ['raw/sources.csv', sources]
}

/** The whole of such a book at once. */
export function generate(claims: number, seed: number): Tables {
  return new Map(tablesOf(claims, seed))
}

/** The tables as files, and the editors' decisions. */
export function bookOf(tables: Tables, schemas: SchemaBook, methodology: RawFile): RawBook {
  const files = [...tables].map(([file, rows]) => ({ file, bytes: bytesOf(file, rows, schemas) }))
  return { files: [...files, deskOf(methodology)], unreadable: [] }
}

/** A table as the program of whoever typed it saved it: one file in ten was saved by a spreadsheet. */
export function bytesOf(file: string, rows: readonly Cells[], { raw }: SchemaBook): Buffer {
  const columns = Object.keys(raw[tableOf(file)].properties)
  const records = rows.map(cells => recordOf(columns.map(column => cells[column] ?? '')))
  const text = recordOf(columns) + records.join('')
  const bySpreadsheet = file.startsWith('raw/notes/') && sumOf(file) % 10 === 0
  return Buffer.from(bySpreadsheet ? `\ufeff${text.replaceAll('\n', '\r\n')}` : text)
}

const sumOf = (text: string) => Buffer.from(text).reduce((sum, byte) => sum + byte, 0)

/** The editors' decisions, which here ask for no number of rows. */
export function deskOf(methodology: RawFile): RawFile {
  const decided = JSON.parse(Buffer.from(methodology.bytes).toString())
  for (const name of Object.keys(decided.rows)) decided.rows[name] = { min: 0, max: 10_000_000 }
  return { file: methodology.file, bytes: Buffer.from(JSON.stringify(decided)) }
}

function tableOf(file: string): RawTableName {
  const names: readonly RawTableName[] = ['events', 'groups', 'speakers', 'sources']
  return names.find(name => file === `raw/${name}.csv`) ?? 'notes'
}

/** A record as RFC 4180 writes it. */
export function recordOf(cells: readonly string[]): string {
  return `${cells.map(cell => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`
}
