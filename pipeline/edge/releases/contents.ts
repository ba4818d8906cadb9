import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { publishedColumns } from '../../compare/columns.ts'
import {
  COMPARED_TABLES,
  type LastRelease,
  type Ledger,
  RELEASED_TABLES,
} from '../../model/journey/ledger.ts'
import type { OutputFile } from '../../model/journey/output-file.ts'
import type { SchemaBook } from '../../model/schema-book.ts'
import { UsageError } from '../usage/usage-error.ts'
import { idLines, LEDGER } from './ledger.ts'

export const CHANGELOG = 'CHANGELOG.md'

/** A version about to be released. */
export interface NextRelease {
  readonly version: string
  readonly releasedOn: string
  /** The files of its `dist/`. */
  readonly dist: readonly OutputFile[]
}

/** The files, beside those of `dist/`, that say which version this is and what it published, by path in the repository. */
export function contentsOf(
  root: string,
  next: NextRelease,
  ledger: Ledger,
  schemas: SchemaBook,
): ReadonlyMap<string, Uint8Array> {
  const { version, releasedOn } = next
  if (!existsSync(join(root, CHANGELOG))) throw new UsageError(({ release }) => release.noChangelog)
  const edited = (file: string, edit: (text: string) => string): readonly [string, string][] =>
    existsSync(join(root, file)) ? [[file, edit(readFileSync(join(root, file), 'utf8'))]] : []
  const texts: readonly (readonly [string, string])[] = [
    ...['package.json', 'package-lock.json'].flatMap(file =>
      edited(file, text => withVersion(text, version)),
    ),
    ...['README.md', 'README.fr.md'].flatMap(file =>
      edited(file, text => text.replaceAll(`Version ${schemas.version}`, `Version ${version}`)),
    ),
    ...edited(CHANGELOG, text => withDay(text, version, releasedOn)),
    [LEDGER.ids, idLines(idsWith(ledger, next))],
    [LEDGER.last, inLines(lastRelease(next, schemas))],
  ]
  const encoder = new TextEncoder()
  return new Map([
    ...texts.map(([file, text]) => [file, encoder.encode(text)] as const),
    [LEDGER.changes, bytesOf(next, 'changes.jsonl')],
    ...COMPARED_TABLES.map(name => [LEDGER.table(name), bytesOf(next, `${name}.json`)] as const),
  ])
}

/** Every published file that does not come and go with the data. */
export function lastingFiles(dist: readonly OutputFile[]): readonly string[] {
  return dist.map(({ path }) => path).filter(path => !path.startsWith('charts/'))
}

/** The section of the changelog about a version, without its heading. */
export function changelogOf(text: string, version: string): string {
  const [, section = ''] = text.split(new RegExp(`^## ${version.replaceAll('.', '\\.')} .*\n`, 'm'))
  return section.split(/^## /m)[0]?.trim() ?? ''
}

/** The version of the program, in the lock file also that of it as the first of its packages, and of no other package. */
function withVersion(text: string, version: string): string {
  return [
    /^(\{\s*"name": "[^"]*",\s*"version": ")[^"]*/,
    /("": \{\s*"name": "[^"]*",\s*"version": ")[^"]*/,
  ].reduce((edited, place) => edited.replace(place, (_, before: string) => `${before}${version}`), text)
}

/** What was not released stands under the version and its day. */
function withDay(text: string, version: string, day: string): string {
  const heading = /^## .*\(unreleased\)$/m
  const dated = text.replace(heading, `## ${version} (${day})`)
  if (!heading.test(text) || changelogOf(dated, version) === '')
    throw new UsageError(({ release }) => release.noChangelog)
  return dated
}

function lastRelease({ version, releasedOn, dist }: NextRelease, schemas: SchemaBook): LastRelease {
  return { version, released_on: releasedOn, tables: publishedColumns(schemas), files: lastingFiles(dist) }
}

/** A table and a file a line, so that what changes is seen in a diff. */
function inLines({ tables, files, ...head }: LastRelease): string {
  const array = (items: readonly unknown[]) => `[\n${items.map(one => JSON.stringify(one)).join(',\n')}\n]`
  const start = JSON.stringify(head).slice(0, -1)
  return `${start},\n"tables": ${array(tables)},\n"files": ${array(files)}}\n`
}

/** The ids released before, and those that come with this version. */
function idsWith({ ids }: Ledger, next: NextRelease): Ledger['ids'] {
  return new Map(
    RELEASED_TABLES.map(name => {
      const known = new Map(ids.get(name))
      const rows: readonly Readonly<Record<string, unknown>>[] = JSON.parse(
        new TextDecoder().decode(bytesOf(next, `${name}.json`)),
      )
      for (const row of rows) {
        const id = String(Object.values(row)[0])
        if (!known.has(id)) known.set(id, next.version)
      }
      return [name, known]
    }),
  )
}

function bytesOf({ dist }: NextRelease, path: string): Uint8Array {
  const file = dist.find(one => one.path === path)
  if (!file) throw new Error(`${path} is not published`)
  return file.bytes
}
