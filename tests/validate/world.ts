import { join, resolve } from 'node:path'
import { build } from '../../pipeline/build.ts'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import type { Diagnostic } from '../../pipeline/model/diagnostics/diagnostic.ts'
import type { Claim } from '../../pipeline/model/journey/casebook.ts'
import { expectedOf, messageOf } from '../../pipeline/model/language/language.ts'
import { SPEECH } from '../../pipeline/model/language/speech.ts'
import { comparing } from '../../pipeline/model/order.ts'
import { type IDENTIFIED_TABLES, placeOfTable } from '../../pipeline/model/schema-book.ts'

export const schemas = readSchemas(resolve(import.meta.dirname, '../..'))
const base = readRaw(join(import.meta.dirname, '../cases/_base')).files

type TableName = (typeof IDENTIFIED_TABLES)[number]

export type Cells = Readonly<Record<string, string>>

/** Rows typed into the world of `tests/cases/_base`, below those that stand there, or a methodology in place of its own. */
export type World = Partial<Readonly<Record<TableName, readonly Cells[]>>> & {
  readonly methodology?: unknown
}

/** What each table needs for a row that is right; a test types the rest. */
const PLAIN: Readonly<Record<TableName, Cells>> = {
  events: {
    event_id: 'raid',
    name_en: 'Raid',
    name_fr: 'Raid',
    kind: 'other',
    start: '2031-05-02',
    end: '2031-05-02',
    country: 'XLO',
  },
  groups: {
    group_id: 'farmers',
    part_of: 'civilians',
    axis: 'trade',
    name_en: 'Farmers',
    name_fr: 'Paysans',
    status: 'civilian',
  },
  speakers: { speaker_id: 'elder', name_en: 'Elder', name_fr: 'Ancien', kind: 'community', reliability: 'F' },
  sources: { source_id: 'letter', kind: 'other', publisher: 'The elder of Lorn', language: 'en' },
  notes: {
    claim_id: 'a-claim',
    event_id: 'lorn',
    group_id: 'civilians',
    outcome: 'killed',
    counting: 'cumulative',
    as_of: '2031-05-04',
    wording: '40 dead',
    language: 'en',
    speaker_id: 'lorn-hospital',
    source_id: 'un-report',
    rank: 'normal',
    recorded_on: '2031-06-01',
  },
  rulings: {
    ruling_id: 'a-ruling',
    event_id: 'lorn',
    group_id: 'civilians',
    outcome: 'killed',
    counting: 'cumulative',
    as_of: '2031-05-04',
    low: '40',
    best: '40',
    claims: 'a-claim',
    reason: 'The hospital counted the dead.',
    ruled_by: 'editor',
    ruled_on: '2031-06-02',
  },
}

/** A plain row of a table with some cells typed otherwise. */
export function plain(table: TableName, cells: Cells = {}): Cells {
  // Two rows with one name would be one thing under two ids.
  const name =
    table === 'sources' || table === 'notes' || table === 'rulings'
      ? {}
      : { name_en: `Called ${(Object.values(cells)[0] ?? '').replace(/\W+/g, '')}.` }
  return { ...PLAIN[table], ...name, ...cells }
}

export function columnsOf(table: TableName): readonly string[] {
  return Object.keys(schemas.raw[table].properties)
}

export function fileOf(table: TableName): string {
  return table === 'notes' ? 'raw/notes/lorn.csv' : placeOfTable(table)
}

/** The text of the file in which a table of the world stands. */
export function textOf(world: World, table: TableName): string {
  const stands = base.find(({ file }) => file === fileOf(table))
  const rows = (world[table] ?? []).map(cells =>
    columnsOf(table).map(column => written(plain(table, cells)[column])),
  )
  const above = stands ? new TextDecoder().decode(stands.bytes) : `${columnsOf(table).join(',')}\n`
  return above + rows.map(row => `${row.join(',')}\n`).join('')
}

function written(cell = ''): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
}

/**
 * Everything that is said about the world, in English, and the claims that were understood. That the rows which a test
 * types are used by no claim, and in which table they stand, goes without saying.
 */
export function validated(world: World): {
  readonly diagnostics: readonly (Diagnostic & {
    readonly message: string
    readonly expected: string | null
  })[]
  readonly claims: readonly Claim[]
} {
  // The table of rulings may be missing: then nothing was decided.
  const tables = (Object.keys(PLAIN) as readonly TableName[]).filter(
    name => name !== 'rulings' || world.rulings,
  )
  const typed = new Map(tables.map(table => [fileOf(table), textOf(world, table)]))
  if ('methodology' in world) typed.set('raw/desk/methodology.json', JSON.stringify(world.methodology))
  const kept = base.filter(({ file }) => !typed.has(file))
  const own = [...typed].map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) }))
  const files = [...kept, ...own].sort(comparing(({ file }) => file))
  const { casebook, diagnostics } = build({ files, unreadable: [] }, schemas, { upTo: 'validate' })
  return {
    // The claims about Elsewhere only keep the speakers and sources of the world in use.
    claims: (casebook?.claims ?? []).filter(({ note }) => note.event_id !== 'elsewhere'),
    diagnostics: diagnostics
      .filter(({ code }) => code !== 'row/unused')
      .map(one => ({
        ...one,
        key: one.key.replace(/^(?:events|groups|speakers|sources|rulings)\//, ''),
        message: messageOf(one, SPEECH.en),
        expected: expectedOf(one, SPEECH.en),
      })),
  }
}

/** `code key` of everything that is said. */
export function said(world: World): readonly string[] {
  return validated(world).diagnostics.map(({ code, key }) => `${code} ${key}`)
}
