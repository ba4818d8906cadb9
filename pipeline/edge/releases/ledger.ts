import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type ComparedTable,
  type LastRelease,
  type Ledger,
  NOTHING_RELEASED,
  RELEASED_TABLES,
  type Releases,
  type Row,
} from '../../model/journey/ledger.ts'
import type { ChangeRow } from '../../model/records.gen.ts'
import { UsageError } from '../usage/usage-error.ts'

/** The files of the ledger, by path in the repository. Only `make release` writes them. */
export const LEDGER = {
  changes: 'releases/changes.jsonl',
  ids: 'releases/ids.jsonl',
  last: 'releases/latest/release.json',
  table: (name: ComparedTable) => `releases/latest/${name}.json`,
} as const

interface IdLine {
  readonly table: string
  readonly id: string
  readonly version: string
}

/** What was released before, as far as it binds what may be released next. */
export function readLedger(root: string): Ledger {
  return ledgerFrom(textIn(root))
}

/** The same out of files that lie wherever `textOf` finds them. */
export function ledgerFrom(textOf: TextOf): Ledger {
  if (textOf(LEDGER.last) === null) return NOTHING_RELEASED.ledger
  const last = fileOf<LastRelease>(textOf, LEDGER.last, 'tables')
  const lines = linesOf<IdLine>(textOf, LEDGER.ids, 'id')
  const idsOf = (name: string) => lines.filter(({ table }) => table === name)
  return {
    last,
    ids: new Map(
      RELEASED_TABLES.map(name => [name, new Map(idsOf(name).map(({ id, version }) => [id, version]))]),
    ),
  }
}

/** All that was released before: the ledger, every change, and the rows of the last release. */
export function readReleases(root: string): Releases {
  const textOf = textIn(root)
  const ledger = ledgerFrom(textOf)
  if (ledger.last === null) return NOTHING_RELEASED
  const rowsOf = (name: ComparedTable) => fileOf<readonly Row[]>(textOf, LEDGER.table(name), 'length')
  return {
    ledger,
    changes: linesOf<ChangeRow>(textOf, LEDGER.changes, 'version'),
    tables: {
      estimates: rowsOf('estimates'),
      trace: rowsOf('trace'),
      withdrawn: rowsOf('withdrawn'),
      events: rowsOf('events'),
      groups: rowsOf('groups'),
      speakers: rowsOf('speakers'),
      sources: rowsOf('sources'),
      claims: rowsOf('claims'),
      rulings: rowsOf('rulings'),
    },
  }
}

/** The ids of the ledger as its file has them, one a line. */
export function idLines(ids: Ledger['ids']): string {
  return [...ids]
    .flatMap(([table, versions]) =>
      [...versions].map(([id, version]) => `${JSON.stringify({ table, id, version })}\n`),
    )
    .join('')
}

/** A file of the ledger, which nobody but this program writes: `name` is a property by which it is told from others. */
function fileOf<T>(textOf: TextOf, file: string, name: keyof T & string): T {
  return parsed<T>(textOf(file) ?? broken(file), name) ?? broken(file)
}

function linesOf<T>(textOf: TextOf, file: string, name: keyof T & string): readonly T[] {
  return (textOf(file) ?? broken(file))
    .split('\n')
    .filter(line => line !== '')
    .map(line => parsed<T>(line, name) ?? broken(file))
}

/** The text of a file of a repository; null if it has none of this name. */
type TextOf = (file: string) => string | null

function textIn(root: string): TextOf {
  return file => {
    const path = join(root, file)
    return existsSync(path) ? readFileSync(path, 'utf8') : null
  }
}

function parsed<T>(text: string, name: keyof T & string): T | undefined {
  try {
    const value: T = JSON.parse(text)
    return typeof value === 'object' && value !== null && name in value ? value : undefined
  } catch {
    return undefined
  }
}

function broken(file: string): never {
  throw new UsageError(words => words.ledgerBroken(file))
}
