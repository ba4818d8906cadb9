import { build } from '../build.ts'
import { readRaw } from '../edge/read.ts'
import { Cancelled, isTerminal } from '../edge/terminal.ts'
import type { Arguments } from '../edge/usage/arguments.ts'
import { UsageError } from '../edge/usage/usage-error.ts'
import { replaceFiles } from '../edge/write.ts'
import { hasErrors } from '../model/diagnostics/diagnostic.ts'
import type { Journey } from '../model/journey/journey.ts'
import { descriptionOf } from '../model/meaning.ts'
import { nearest } from '../model/nearest.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { append } from '../record/append.ts'
import { type Added, type Answers, type Field, fieldsOf } from '../record/form.ts'
import {
  type Known,
  missingFrom,
  type NewRow,
  type Objection,
  objectionsTo,
  rowsOf,
  withDefaults,
} from '../record/rows.ts'
import type { ChangedLines } from '../report/report.ts'
import { interview } from './interview.ts'
import { language } from './program.ts'
import { reportOn } from './report.ts'
import { speech, words } from './words.ts'

/**
 * Adds a note or an event, with a source and a speaker that are new: asks for what was not said, if there is a terminal,
 * reads the wording back as a figure, and writes only what leaves raw/ without errors. All of it is written, or nothing.
 */
export async function record(added: Added, asked: Arguments, schemas: SchemaBook): Promise<number> {
  const before = build(readRaw(asked.root), schemas)
  const { parsed, casebook } = before
  if (hasErrors(before.diagnostics) || !casebook) {
    process.stderr.write(`${words.record.brokenBefore}\n`)
    return reportOn(before, { ...asked, format: 'text' })
  }
  const known = { parsed, casebook }
  const fields = fieldsOf(added, schemas)
  const answers = await allAnswers(added, fields, asked.answers, known)
  if (!answers) return nothingWritten()
  return add(rowsOf(added, fields, answers, known), asked, schemas)
}

/** What was said and what follows from it, completed on a terminal; null where somebody stopped that. */
async function allAnswers(
  added: Added,
  fields: readonly Field[],
  said: Answers,
  known: Known,
): Promise<Answers | null> {
  const complete = (answers: Answers) => withDefaults(added, fields, answers, known, today())
  const refuse = (answers: Answers) => {
    const objections = objectionsTo(added, fields, answers, known)
    if (objections.length > 0) throw new UsageError(() => objections.map(inWords).join('\n'))
  }
  refuse(said)
  const missing = missingFrom(added, fields, complete(said), known)
  if (missing.length === 0) return complete(said)
  if (!isTerminal()) throw new UsageError(() => needed(added, missing))
  try {
    const answers = await interview(added, fields, said, known, complete)
    if (answers) refuse(answers)
    return answers
  } catch (error) {
    if (error instanceof Cancelled) return null
    throw error
  }
}

/** Adds rows to what lies in raw/ now, which may have changed while questions were answered. */
async function add(rows: readonly NewRow[], asked: Arguments, schemas: SchemaBook): Promise<number> {
  const raw = readRaw(asked.root)
  const { parsed } = build(raw, schemas, { upTo: 'parse' })
  const grown = append(raw, parsed, rows, table => Object.keys(schemas.raw[table].properties))
  if ('unwritable' in grown) {
    const { file, encoding, text } = grown.unwritable
    process.stderr.write(`${words.record.cannotWrite(file, encoding, text)}\n`)
    return nothingWritten()
  }
  const after = build(grown.raw, schemas)
  readBack(rows, after)
  const code = await reportOn(after, { ...asked, format: 'text' }, linesOf(rows, after))
  if (code !== 0) return nothingWritten(code)
  const places = placesOf(rows, after)
  replaceFiles(asked.root, grown.files)
  const said = [
    ...rows.map(({ id }, i) => words.record.added(places[i] ?? '', id)),
    ...grown.raised.map(({ file, table, min }) => words.record.raised(file, table, min)),
    words.record.next,
  ]
  process.stdout.write(`${said.join('\n')}\n`)
  return 0
}

/** Says how the wording of a new claim was read. */
function readBack(rows: readonly NewRow[], { casebook }: Journey): void {
  const { explanation } = speech
  for (const { table, id } of rows) {
    const claim = table === 'notes' && casebook?.claims.find(({ note }) => note.claim_id === id)
    if (claim)
      process.stdout.write(`${words.record.readAs(claim.note.wording, explanation.read(claim.figure))}\n`)
  }
}

/** The lines that are new: what is said of them stands nearest to the prompt. */
function linesOf(rows: readonly NewRow[], { parsed }: Journey): ChangedLines {
  const changed = new Map<string, Set<number>>()
  for (const { file, id } of rows) {
    const row = parsed.tables.find(one => one.file === file)?.rows.findLast(({ cells }) => cells[0] === id)
    if (row) changed.set(file, (changed.get(file) ?? new Set()).add(row.line))
  }
  return changed
}

/** Where new rows stand. A row that does not come back as it was said is a mistake of this program. */
function placesOf(rows: readonly NewRow[], { parsed }: Journey): readonly string[] {
  return rows.map(({ file, cells }) => {
    const table = parsed.tables.find(one => one.file === file)
    const row = table?.rows.findLast(one => one.cells.every((cell, i) => cell === cells[i]))
    if (!row) throw new Error(`what was added to ${file} does not read as it was said`)
    return `${file}:${row.line}`
  })
}

/** The day on which a claim is typed, where it is typed. */
function today(): string {
  const now = new Date()
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10)
}

function nothingWritten(code = 1): number {
  process.stderr.write(`${words.record.nothingWritten}\n`)
  return code
}

function needed(added: Added, missing: readonly Field[]): string {
  const fields = missing.map(({ name, schema }) => ({ name, isFor: descriptionOf(schema, language) }))
  return words.record.needed(added, fields)
}

function inWords(objection: Objection): string {
  const { record } = words
  switch (objection.kind) {
    case 'unknown-field':
      return lines(record.noField(objection.name), objection.nearest && words.didYouMean(objection.nearest))
    case 'unknown-value':
      return lines(
        words.notAmong(objection.name, objection.typed, objection.allowed),
        meant(objection.typed, objection.allowed),
      )
    case 'unknown-id': {
      const { name, typed, known, creates } = objection
      return lines(
        record.unknownId(name, typed),
        meant(typed, known) ?? [words.thereAre, ...known.map(id => `  ${id}`)].join('\n'),
        creates.length > 0 && record.creates(creates),
      )
    }
    case 'not-new':
      return record.notNew(objection.name, objection.typed, objection.fields)
    case 'taken':
      return record.taken(objection.name, objection.typed, objection.free)
  }
}

function meant(typed: string, known: readonly string[]): string | null {
  const like = nearest(typed, known)
  return like && words.didYouMean(like)
}

function lines(...said: readonly (string | null | false)[]): string {
  return said.filter(line => line).join('\n')
}
