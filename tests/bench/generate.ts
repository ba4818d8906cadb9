import { daysAfter } from '../../pipeline/model/date.ts'
import type { RawBook, RawFile } from '../../pipeline/model/journey/raw-book.ts'
import type { RawTableName, SchemaBook } from '../../pipeline/model/schema-book.ts'
import { type Dice, dice } from '../dice.ts'
import { COUNTED, print } from './wordings.ts'

export type Cells = Readonly<Record<string, string>>

/** Rows by file. */
export type Tables = ReadonlyMap<string, readonly Cells[]>

interface Event {
  readonly id: string
  readonly cells: Cells
}

const PARTS = ['ka', 'lo', 'mir', 'den', 'su', 'bar', 'tel', 'qo', 'ran', 'vi', 'shu', 'gor'] as const
const VOICES = ['ministry', 'hospital', 'governor', 'police', 'army', 'council', 'witnesses'] as const
const PRESS = ['daily', 'agence', 'tribune', 'observer', 'courrier', 'radio'] as const

/** A book of so many claims that says nothing wrong, about as many events and sources as a project of that size has. */
export function generate(claims: number, seed: number): Tables {
  const throws = dice(seed)
  const events = list(Math.ceil(claims / 250), i => eventOf(i, throws))
  const groups = list(
    40,
    i => `${placeName(throws)}-${throws.pick(['militia', 'brigade', 'villagers'])}-${i}`,
  )
  const speakers = list(Math.ceil(claims / 40), i => `${placeName(throws)}-${throws.pick(VOICES)}-${i}`)
  const sources = list(Math.max(Math.ceil(claims / 5), events.length), i => ({
    id: `${throws.pick(PRESS)}-${placeName(throws)}-${i}`,
    event: events[i % events.length],
  }))
  const notes = new Map<string, Cells[]>(events.map(({ id }) => [`raw/notes/${id}.csv`, []]))
  for (let i = 0; i < claims; i++) {
    const source = sources[throws.below(sources.length)]
    const [group = '', speaker = ''] = [groups, speakers].map(ids => ids[throws.below(ids.length)])
    if (source?.event) {
      const cells = noteOf(i, { event: source.event, group, speaker, source: source.id }, throws)
      notes.get(`raw/notes/${source.event.id}.csv`)?.push(cells)
    }
  }
  return new Map([
    ['raw/events.csv', events.map(({ cells }) => cells)],
    ['raw/groups.csv', groups.map(groupOf)],
    ['raw/speakers.csv', speakers.map(speakerOf)],
    ['raw/sources.csv', sources.map(({ id, event }) => sourceOf(id, event))],
    ...notes,
  ])
}

function list<T>(length: number, make: (i: number) => T): readonly T[] {
  return Array.from({ length }, (_, i) => make(i))
}

function placeName(throws: Dice): string {
  return throws.pick(PARTS) + throws.pick(PARTS) + throws.pick(PARTS)
}

function eventOf(i: number, throws: Dice): Event {
  const place = placeName(throws)
  const start = daysAfter('2011-01-01', throws.below(4000))
  const name = place.replace(/^./, letter => letter.toUpperCase())
  const id = `siege-of-${place}-${i}`
  const cells = {
    event_id: id,
    name_en: `Siege of ${name}`,
    name_fr: `Siège de ${name}, « l’été »`,
    kind: 'battle',
    start,
    end: daysAfter(start, throws.below(20)),
    country: 'AFG',
    place: `${name} ${i}`,
  }
  return { id, cells }
}

function groupOf(id: string): Cells {
  const [name_en, name_fr] = [`The ${id}`, `Les ${id}, dits « ${id} »`]
  return { group_id: id, axis: 'status', name_en, name_fr, status: 'mixed' }
}

function speakerOf(id: string): Cells {
  return { speaker_id: id, name_en: `The ${id}`, name_fr: id, kind: 'hospital', reliability: 'F' }
}

function sourceOf(id: string, event: Event | undefined): Cells {
  return {
    source_id: id,
    kind: 'dispatch',
    publisher: `The ${id}, with agencies`,
    url: `https://example.org/${id}`,
    archived_url: `https://archive.example.org/${id}`,
    language: 'en',
    published_on: daysAfter(event?.cells['end'] ?? '', 25),
  }
}

interface About {
  readonly event: Event
  readonly group: string
  readonly speaker: string
  readonly source: string
}

function noteOf(i: number, { event, group, speaker, source }: About, throws: Dice): Cells {
  const language = throws.pick(['en', 'fr'] as const)
  const outcome = throws.pick(COUNTED)
  const { wording, figure } = print(language, outcome, throws)
  const { start = '', end = '' } = event.cells
  const within = outcome !== 'displaced' && throws.once(6)
  const asOf = throws.once(4) && !within ? '' : daysAfter(start, throws.below(3))
  return {
    claim_id: `${event.id}-${outcome}-${speaker}-${i}`,
    event_id: event.id,
    group_id: group,
    outcome,
    counting: within ? 'within' : outcome === 'displaced' ? 'stock' : 'cumulative',
    from: within ? start : '',
    as_of: asOf,
    wording,
    figure: throws.once(3) ? '' : figure,
    language,
    speaker_id: speaker,
    source_id: source,
    reported_on: daysAfter(end, 3 + throws.below(20)),
    rank: throws.once(20) ? 'deprecated' : 'normal',
    rank_reason: 'Typed for the bench, as every row is.',
    credibility: throws.once(3) ? '6' : '',
    locator: throws.pick(['body', 'headline', '“Les pertes”, note 13', 'p. 4, second paragraph']),
    recorded_on: '2026-11-22',
    comment: throws.pick([
      '',
      'Said to an agency.',
      'The page says “au moins”, its headline does not; the body counts.',
      'Typed from the copy:\nthe page itself is gone.',
      'He said "dozens" at first, then a number.',
    ]),
  }
}

/** The tables as files, and the editors' decisions, which ask for no number of rows. */
export function bookOf(tables: Tables, { raw }: SchemaBook, methodology: RawFile): RawBook {
  const files = [...tables].map(([file, rows]) => {
    const columns = Object.keys(raw[tableOf(file)].properties)
    const records = [columns, ...rows.map(cells => columns.map(column => cells[column] ?? ''))]
    return { file, bytes: Buffer.from(records.map(record => recordOf(record)).join('')) }
  })
  const decided = JSON.parse(Buffer.from(methodology.bytes).toString())
  for (const name of Object.keys(decided.rows)) decided.rows[name] = { min: 0, max: 1_000_000 }
  const desk = { file: methodology.file, bytes: Buffer.from(JSON.stringify(decided)) }
  return { files: [...files, desk], unreadable: [] }
}

function tableOf(file: string): RawTableName {
  const names: readonly RawTableName[] = ['events', 'groups', 'speakers', 'sources']
  return names.find(name => file === `raw/${name}.csv`) ?? 'notes'
}

/** A record as RFC 4180 writes it. */
export function recordOf(cells: readonly string[]): string {
  return `${cells.map(cell => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`
}
