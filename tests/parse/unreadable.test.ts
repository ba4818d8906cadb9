import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import type { RawBook } from '../../pipeline/model/journey/raw-book.ts'
import { DESK_TABLES, RAW_TABLES } from '../../pipeline/model/schema-book.ts'
import { parse } from '../../pipeline/parse/parse.ts'

const schemas = readSchemas(resolve(import.meta.dirname, '../..'))

/** A repository of which each test makes `raw/`. */
let root = ''
const path = (name: string) => join(root, name)

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'bilan-unreadable-'))
  mkdirSync(path('raw/notes'), { recursive: true })
  mkdirSync(path('raw/desk'))
  for (const table of ['events', 'groups', 'speakers', 'sources'] as const) {
    writeFileSync(path(`raw/${table}.csv`), header(table))
  }
  writeFileSync(path('raw/notes/lorn.csv'), header('notes'))
  writeFileSync(path('raw/desk/methodology.json'), '{}')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const header = (table: keyof typeof schemas.raw) =>
  `${Object.keys(schemas.raw[table].properties).join(',')}\n`

/** What the user is told about the folder, and which tables are not read. */
function told(raw: RawBook = readRaw(root)) {
  const { value, diagnostics } = parse(raw, schemas)
  return { said: diagnostics.map(({ code, file }) => `${code} ${file}`), unread: value.unread }
}

/** What somebody reads who may read only what all may. */
function readAsStranger(): RawBook {
  const me = process.geteuid?.()
  chmodSync(root, 0o755)
  if (me === 0) process.seteuid?.(65534)
  try {
    return readRaw(root)
  } finally {
    if (me === 0) process.seteuid?.(0)
  }
}

describe('a file of raw/ that cannot be read', () => {
  it.each(['with files in it', 'without'])(
    'is said if it is a folder, %s: the table is unread, not missing',
    filled => {
      rmSync(path('raw/events.csv'))
      mkdirSync(path('raw/events.csv'))
      if (filled === 'with files in it') writeFileSync(path('raw/events.csv/events.csv'), header('events'))
      expect(told()).toEqual({ said: ['file/unreadable raw/events.csv'], unread: ['events'] })
    },
  )

  it.each(['raw/notes/may.csv', 'raw/desk/rulings.json', 'raw/old/Events.CSV'])(
    'is said if it is a folder under any name of a table: %s',
    name => {
      mkdirSync(path(name), { recursive: true })
      expect(told().said).toEqual([`file/unreadable ${name}`])
    },
  )

  it('is said if there is no permission to read it', () => {
    chmodSync(path('raw/groups.csv'), 0)
    const raw = readAsStranger()
    expect(raw.unreadable).toEqual([{ file: 'raw/groups.csv', why: 'no-permission' }])
    expect(told(raw)).toEqual({ said: ['file/unreadable raw/groups.csv'], unread: ['groups'] })
  })

  it('is said once if there is no permission to look into its folder', () => {
    chmodSync(path('raw/notes'), 0)
    chmodSync(path('raw/desk'), 0)
    const raw = readAsStranger()
    chmodSync(path('raw/notes'), 0o755)
    chmodSync(path('raw/desk'), 0o755)
    expect(told(raw)).toEqual({
      said: ['file/unreadable raw/desk', 'file/unreadable raw/notes'],
      unread: ['notes', 'rulings', 'known-issues', 'withdrawn'],
    })
  })

  it('is said if it is a link that leads nowhere, or round in a circle', () => {
    symlinkSync('nowhere.csv', path('raw/notes/may.csv'))
    symlinkSync('june.csv', path('raw/notes/june.csv'))
    expect(readRaw(root).unreadable).toEqual([
      { file: 'raw/notes/june.csv', why: 'broken-link' },
      { file: 'raw/notes/may.csv', why: 'broken-link' },
    ])
    expect(told().unread).toEqual(['notes'])
  })

  it('is said if it is a folder that leads back to itself', () => {
    symlinkSync('..', path('raw/notes/all'))
    expect(readRaw(root).unreadable).toEqual([{ file: 'raw/notes/all', why: 'broken-link' }])
  })

  it('is said, and not waited for, if it is a pipe', () => {
    rmSync(path('raw/sources.csv'))
    execFileSync('mkfifo', [path('raw/sources.csv')])
    expect(readRaw(root).unreadable).toEqual([{ file: 'raw/sources.csv', why: 'not-a-file' }])
    expect(told()).toEqual({ said: ['file/unreadable raw/sources.csv'], unread: ['sources'] })
  })

  it('is said if it is a socket', async () => {
    const server = createServer()
    await new Promise<void>(listening => server.listen(path('raw/notes/s.csv'), listening))
    expect(readRaw(root).unreadable).toEqual([{ file: 'raw/notes/s.csv', why: 'not-a-file' }])
    await new Promise(closed => server.close(closed))
  })

  it('hides every table if it is the folder itself', () => {
    rmSync(path('raw'), { recursive: true })
    symlinkSync('elsewhere', path('raw'))
    expect(told().said).toEqual(['file/unreadable raw'])
    expect(told().unread).toHaveLength(RAW_TABLES.length + DESK_TABLES.length)
  })
})

describe('a link of raw/', () => {
  it('is followed to a file and to a folder', () => {
    mkdirSync(path('shared'))
    writeFileSync(path('shared/lorn.csv'), header('notes'))
    rmSync(path('raw/notes'), { recursive: true })
    symlinkSync('../shared', path('raw/notes'))
    symlinkSync('lorn.csv', path('shared/may.csv'))
    const { files, unreadable } = readRaw(root)
    expect(unreadable).toEqual([])
    expect(files.map(({ file }) => file)).toEqual([
      'raw/desk/methodology.json',
      'raw/events.csv',
      'raw/groups.csv',
      'raw/notes/lorn.csv',
      'raw/notes/may.csv',
      'raw/sources.csv',
      'raw/speakers.csv',
    ])
    expect(told().said).toEqual([])
  })
})

describe('what a program leaves behind under a name that begins with a dot', () => {
  it('is none of ours, even if it cannot be read', () => {
    writeFileSync(path('raw/.DS_Store'), 'x')
    symlinkSync('recorder@desk.4711', path('raw/.#events.csv'))
    expect(told().said).toEqual([])
  })
})
