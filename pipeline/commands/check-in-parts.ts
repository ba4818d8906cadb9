import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildPart } from '../build.ts'
import { checkInThread, type PartTask } from '../edge/parts.ts'
import type { ParsedBook } from '../model/journey/parsed-book.ts'
import type { RawBook } from '../model/journey/raw-book.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { joinReports } from '../report/join.ts'
import { makeReport, type Report, type ReportOptions } from '../report/report.ts'
import { HOME, language, reporting } from './program.ts'

/** More threads would wait for the disk and for memory. */
const MOST_PARTS = 8

/**
 * What is to be reported on many notes, of which each thread checks a part, and this one the first. Null where the parts have
 * to do with each other, so that only all notes at once can tell.
 */
export async function checkInParts(
  raw: RawBook,
  root: string,
  schemas: SchemaBook,
  asked: PartTask['asked'],
  options: ReportOptions,
  of = Math.min(MOST_PARTS, availableParallelism()),
): Promise<{ readonly report: Report; readonly parsed: ParsedBook } | null> {
  const thread = pathToFileURL(join(HOME, 'pipeline/part.mjs'))
  const others = Array.from({ length: of - 1 }, (_, i) =>
    checkInThread(thread, { root, schemas, part: { index: i + 1, of }, asked, language, options }),
  )
  const own = async () => buildPart(raw, schemas, { index: 0, of }, asked)
  const [first, ...answers] = await Promise.all([own(), ...others])
  const journey = first.together(answers.map(({ word }) => word))
  if (!journey) return null
  const reports = [
    makeReport(journey, await reporting, options),
    ...answers.map(({ report }) => report),
  ] as const
  return { report: joinReports(reports, options.most), parsed: journey.parsed }
}
