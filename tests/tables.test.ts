import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { build, buildInParts } from '../pipeline/build.ts'
import { goInParts } from '../pipeline/commands/large/in-parts.ts'
import { readRaw, readSchemas } from '../pipeline/edge/read.ts'
import { readFolder } from '../pipeline/edge/write.ts'
import type { Journey } from '../pipeline/model/journey/journey.ts'
import { WHOLE } from '../pipeline/model/journey/part.ts'
import { partFiles, wholeFiles } from '../pipeline/publish/formats/part-files.ts'
import { caseWorlds } from './case-worlds.ts'
import { parquetByDuckDb } from './formats/readers.ts'

const HOME = join(import.meta.dirname, '..')
const schemas = readSchemas(HOME)
const UP_TO = { upTo: 'examine' } as const
const EDITION = { version: '1.0.0', asKnownOn: null }

const root = mkdtempSync(join(tmpdir(), 'bilan-tables-'))
cpSync(join(HOME, 'raw'), join(root, 'raw'), { recursive: true })
afterAll(() => rmSync(root, { recursive: true }))

function bilan(...args: readonly string[]) {
  const command = ['--import', 'tsx', join(HOME, 'pipeline/main.ts'), ...args, '--root', root, '--lang', 'en']
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: HOME, encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** The lines of a table, whatever their order; no row of a table that was published here has a line break. */
function linesOf(text: string): readonly string[] {
  return text.split('\n').sort()
}

/** The tables as CSV that files of some parts are together: their header once, and all their rows. */
function together(files: Iterable<readonly [path: string, bytes: Uint8Array]>): Map<string, string> {
  const tables = new Map<string, string>()
  for (const [path, bytes] of files) {
    const [, name = '', ending] = /^([^/.]+)(?:\/\d+-of-\d+)?\.(csv|parquet)$/.exec(path) ?? []
    if (ending !== 'csv') continue
    const text = Buffer.from(bytes).toString()
    const soFar = tables.get(name)
    tables.set(name, soFar === undefined ? text : soFar + text.slice(text.indexOf('\n') + 1))
  }
  return tables
}

function filesOf({ casebook, assessment, examination, diagnostics }: Journey, part = WHOLE) {
  if (!casebook || !assessment || !examination) return []
  return partFiles({ casebook, assessment, examination, diagnostics }, schemas, EDITION, part)
}

describe('the shipped data in tables, by the real program', () => {
  it('is the same as in dist/, as CSV and as Parquet', async () => {
    const { status, stdout } = bilan('tables')
    expect(status).toBe(0)
    const files = readFolder(join(root, 'tables'))
    const csv = together(files)
    expect([...csv.keys()].sort()).toEqual([
      ...['claims', 'conflicts', 'estimates', 'events', 'groups', 'known-on', 'rulings'],
      ...['sensitivity', 'series', 'sources', 'speakers', 'summary', 'trace', 'withdrawn'],
    ])
    for (const [name, text] of csv) {
      const published = readFileSync(join(HOME, `dist/${name}.csv`), 'utf8')
      expect([name, text]).toEqual([name, published])
      const [parquet = ''] = [...files.keys()].filter(
        path => path.startsWith(name) && path.endsWith('.parquet'),
      )
      const { rows } = await parquetByDuckDb(join(root, 'tables', parquet))
      const { rows: expected } = await parquetByDuckDb(join(HOME, `dist/${name}.parquet`))
      expect([name, rows]).toEqual([name, expected])
      expect(stdout).toMatch(new RegExp(`^${name} +${rows.length.toLocaleString('en')} `, 'm'))
    }
  })

  it('says where it is an older state of knowledge', () => {
    expect(bilan('tables', '--as-known-on', '2016-10-05')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('tables/ holds what was known on 2016-10-05'),
    })
  })

  it('stays as it was where the data has errors', () => {
    const before = readFolder(join(root, 'tables'))
    const events = join(root, 'raw/events.csv')
    const right = readFileSync(events, 'utf8')
    writeFileSync(events, right.replace('kunduz-2016', 'kunduz-2061'))
    const { status, stdout, stderr } = bilan('tables')
    writeFileSync(events, right)
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toContain('tables/ stays as it was')
    expect(readFolder(join(root, 'tables'))).toEqual(before)
  })
})

it('is kept part by part, by several threads', async () => {
  const folder = join(root, 'next')
  const options = { language: 'en', version: '0', failOn: 'error', most: 5 } as const
  const division = { parts: 3, threads: 2, tables: { folder, ...EDITION } }
  const done = await goInParts(readRaw(root), schemas, UP_TO, options, division)
  expect(done?.report.failed).toBe(false)
  expect([...readFolder(folder).keys()].filter(path => path.startsWith('trace'))).toEqual(
    ['1', '2', '3'].flatMap(place => [`trace/${place}-of-3.csv`, `trace/${place}-of-3.parquet`]),
  )
  for (const [name, text] of together(readFolder(folder)))
    expect(linesOf(text)).toEqual(linesOf(readFileSync(join(HOME, `dist/${name}.csv`), 'utf8')))
})

describe('the tables of parts', () => {
  const worlds = caseWorlds(schemas).map(({ name, world, schemas }) => ({
    name,
    world,
    whole: build(world, schemas, UP_TO),
  }))
  const published = worlds.filter(({ whole }) => whole.examination)
  it.each(published)('hold what the tables of all claims hold: $name', ({ world, whole }) => {
    const book = buildInParts(world, schemas, 3, UP_TO)
    const parts = [0, 1, 2].map(index => book.part(index))
    const rest = book.together(parts.map(({ word }) => word))
    if (!rest?.casebook) return
    const csvOf = (files: ReturnType<typeof partFiles>) =>
      files.map(({ path, csv }) => [`${path}.csv`, csv] as const)
    const inParts = together([
      ...parts.flatMap(({ journey }, index) => csvOf(filesOf(journey, { index, of: 3 }))),
      ...csvOf(wholeFiles(rest.casebook, schemas, EDITION)),
    ])
    const atOnce = together([
      ...csvOf(filesOf(whole)),
      ...(whole.casebook ? csvOf(wholeFiles(whole.casebook, schemas, EDITION)) : []),
    ])
    expect([...inParts].map(([name, text]) => [name, linesOf(text)])).toEqual(
      [...atOnce].map(([name, text]) => [name, linesOf(text)]),
    )
  })

  it('are tried on many worlds', () => {
    expect(published.length).toBeGreaterThan(20)
    expect(existsSync(join(root, 'tables'))).toBe(true)
  })
})
