import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { build } from '../build.ts'
import { readRaw } from '../edge/read.ts'
import { today } from '../edge/today.ts'
import type { Arguments } from '../edge/usage/arguments.ts'
import { UsageError } from '../edge/usage/usage-error.ts'
import { replaceFile } from '../edge/write.ts'
import { importTable as takeOver } from '../import/import.ts'
import type { Typed } from '../import/mapping.ts'
import { slug } from '../import/rows.ts'
import { readTheirs, type Theirs } from '../import/theirs.ts'
import { readTyped } from '../import/typed.ts'
import { type Diagnostic, hasErrors } from '../model/diagnostics/diagnostic.ts'
import type { RawFile } from '../model/journey/raw-book.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { forbiddenBy } from '../model/theirs/licence.ts'
import { MOST } from '../report/formats.ts'
import { makeReport } from '../report/report.ts'
import { showText } from '../report/text.ts'
import { HOME, version } from './program.ts'
import { speech, words } from './words.ts'

/**
 * Takes a table of somebody else over as claims, says what was set aside and why, and gives an account of every row. Nothing is
 * written where anything is amiss with the table as a whole, or with raw/ as it is.
 */
export async function importTable(asked: Arguments, schemas: SchemaBook): Promise<number> {
  const { root } = asked
  const table = readTable(asked)
  const name = slug(asked.into ?? basename(asked.file).replace(/\.[a-z]+$/i, '')) || 'table'
  for (const path of [`raw/notes/${name}.csv`, `raw/imports/${name}.csv`])
    if (existsSync(join(root, path))) throw new UsageError(({ imports }) => imports.exists(path))
  const raw = readRaw(root)
  const check = (book: typeof raw) => build(book, schemas, { upTo: 'validate' }).diagnostics
  if (hasErrors(check(raw))) throw new UsageError(({ imports }) => imports.dataHasErrors)
  const theirs = readAsked(asked, table, schemas)
  if (!theirs) return nothing()
  const { parsed } = build(raw, schemas, { upTo: 'parse' })
  const order = { table, ...theirs, name, today: today(), raw, parsed, schemas, check }
  const imported = takeOver(order)
  say(imported.diagnostics)
  if (!imported.value) return nothing()
  const { files, rows, counts } = imported.value
  const { imports } = words
  process.stdout.write(`${imports.rows(rows.all, rows.claimed, rows.aside)}\n`)
  process.stdout.write(`${imports.counts(counts.all, counts.claims, counts.aside)}\n`)
  if (counts.claims === 0) {
    process.stderr.write(`${imports.nothingTaken}\n`)
    return nothing()
  }
  for (const file of files) {
    write(root, file)
    process.stdout.write(`${imports.wrote(file.file)}\n`)
  }
  const { licence } = theirs.mapping
  if (forbiddenBy(licence)) process.stderr.write(`${imports.unpublishable(licence)}\n`)
  return 0
}

/** The table that was asked for. */
export function readTable({ file }: Arguments): RawFile {
  if (!existsSync(file) || !statSync(file).isFile())
    throw new UsageError(({ imports }) => imports.noFile(file))
  return { file, bytes: readFileSync(file) }
}

/** The table read under what was typed of it; null, once it was said why, where it cannot be read as a whole. */
export function readAsked({ from, map }: Arguments, table: RawFile, schemas: SchemaBook): Theirs | null {
  if (from === 'csv' && map === null) throw new UsageError(({ imports }) => imports.originNeeded)
  let typed: Typed = {}
  if (map !== null) {
    if (!existsSync(map)) throw new UsageError(({ imports }) => imports.noFile(map))
    const schema = JSON.parse(readFileSync(join(HOME, 'schemas/mapping.schema.json'), 'utf8'))
    const mapping = readTyped({ file: map, bytes: readFileSync(map) }, schema, schemas)
    say(mapping.diagnostics)
    if (!mapping.value) return null
    typed = mapping.value
  }
  const read = readTheirs(table, from, typed)
  say(read.diagnostics)
  return read.value
}

function nothing(): number {
  process.stderr.write(`${words.imports.nothingWritten}\n`)
  return 1
}

/** What there is to say, as make check says it. */
function say(diagnostics: readonly Diagnostic[]): void {
  const journey = { parsed: NO_TABLES, casebook: null, assessment: null, examination: null, diagnostics }
  const options = { version: version(), failOn: 'error' as const, most: MOST.text }
  process.stderr.write(showText(makeReport(journey, speech, options), speech, { colour: false }))
}

const NO_TABLES = {
  tables: [],
  refused: [],
  unread: [],
  methodology: { file: '', value: undefined, spots: new Map() },
  released: new Map(),
}

function write(root: string, { file, bytes }: RawFile): void {
  const path = join(root, file)
  if (existsSync(path)) {
    replaceFile(path, bytes)
    return
  }
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}
