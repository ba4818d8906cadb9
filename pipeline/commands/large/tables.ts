import { join } from 'node:path'
import { build } from '../../build.ts'
import { readDivided } from '../../edge/parts.ts'
import { startProgress } from '../../edge/progress.ts'
import type { Arguments } from '../../edge/usage/arguments.ts'
import { emptyFolder, fillFolder, recoverFolder } from '../../edge/write.ts'
import { WHOLE } from '../../model/journey/part.ts'
import type { RawBook } from '../../model/journey/raw-book.ts'
import type { SchemaBook } from '../../model/schema-book.ts'
import { makeReport } from '../../report/report.ts'
import { showTables } from '../../report/tables.ts'
import { reporting, version } from '../program.ts'
import { optionsFor, show } from '../report.ts'
import { words } from '../words.ts'
import { goInParts, type InParts } from './in-parts.ts'
import { keepPart, keepWhole, type TablesAsked } from './keep-tables.ts'

/** The bytes of a part: about 5,000 notes, of which 100 MB of figures and reasons are found. */
export const PART = 1_500_000

/**
 * Writes every table as CSV and Parquet into `tables/`, part by part, so that there may be more claims than memory has room for:
 * too many for charts, a page or a workbook. Where the data has errors, what was there stays.
 */
export async function tables(asked: Arguments, schemas: SchemaBook): Promise<number> {
  const { root, asKnownOn } = asked
  const { raw, parts } = readDivided(root, PART)
  const folder = join(root, 'tables')
  let exitCode = 1
  recoverFolder(folder)
  await fillFolder(folder, async next => {
    const edition = { folder: next, version: version(), asKnownOn }
    const { report, journey, kept } = await go(raw, schemas, asked, parts, edition)
    exitCode = await show(report, journey.parsed, asked)
    if (exitCode === 0) {
      const whole = keepWhole(journey, schemas, edition)
      process.stdout.write(showTables([...kept, ...whole], await reporting))
      if (asKnownOn !== null) process.stderr.write(`${words.tablesKept(asKnownOn)}\n`)
    } else process.stderr.write(`${words.tablesStay}\n`)
    return exitCode === 0
  })
  return exitCode
}

/** In parts; where only all claims at once can tell, at once. */
async function go(
  raw: RawBook,
  schemas: SchemaBook,
  asked: Arguments,
  parts: number,
  edition: TablesAsked,
): Promise<InParts> {
  const upTo = { upTo: 'examine', asKnownOn: asked.asKnownOn } as const
  const options = optionsFor(asked, new Map())
  const progress = startProgress(process.stderr, words.checking)
  const division = { parts, tables: edition, progress }
  const told = parts > 1 ? await goInParts(raw, schemas, upTo, options, division) : null
  if (told) return told
  emptyFolder(edition.folder)
  const journey = build(raw, schemas, upTo)
  return {
    report: makeReport(journey, await reporting, options),
    journey,
    kept: keepPart(journey, schemas, edition, WHOLE),
  }
}
