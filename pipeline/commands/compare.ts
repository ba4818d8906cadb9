import { build } from '../build.ts'
import { readRaw } from '../edge/read.ts'
import type { Arguments } from '../edge/usage/arguments.ts'
import { beside } from '../import/beside.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import type { Beside } from '../model/theirs/beside.ts'
import { figuresToCompare } from '../publish/exports/all-dead.ts'
import { toCsv } from '../publish/formats.ts'
import { showBeside, showBesideMarkdown } from '../report/beside.ts'
import { readAsked, readTable } from './import.ts'
import { reportOn } from './report.ts'
import { words } from './words.ts'

const COLUMNS = [
  ...['event_id', 'group_id', 'outcome', 'method', 'low', 'best', 'high', 'added'],
  ...['their_low', 'their_best', 'their_high', 'their_rows', 'their_lines', 'lies'],
] as const satisfies readonly (keyof Beside)[]

/** Puts our figures beside those of a table of somebody else. Writes nothing, so any licence will do. */
export async function compare(asked: Arguments, schemas: SchemaBook): Promise<number> {
  const journey = build(readRaw(asked.root), schemas)
  const { casebook, assessment } = journey
  if (!casebook || !assessment) return reportOn(journey, { ...asked, format: 'text' })
  const theirs = readAsked(asked, readTable(asked), schemas)
  if (!theirs) return 1
  const rows = beside(figuresToCompare(assessment, casebook), casebook.events, theirs)
  process.stdout.write(
    {
      text: () => showBeside(rows, words.imports),
      csv: () => toCsv(COLUMNS, rows),
      markdown: () => showBesideMarkdown(rows, words.imports),
    }[asked.shown](),
  )
  return 0
}
