import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Asked, buildInParts, type JourneyInParts } from '../../build.ts'
import { askThread, type Counter, counterOf, untaken } from '../../edge/parts.ts'
import type { Step } from '../../edge/progress.ts'
import type { Journey } from '../../model/journey/journey.ts'
import type { Word } from '../../model/journey/part.ts'
import type { RawBook } from '../../model/journey/raw-book.ts'
import type { LanguageCode } from '../../model/language/language.ts'
import { reportingIn } from '../../model/language/spoken.ts'
import type { SchemaBook } from '../../model/schema-book.ts'
import { joinReports } from '../../report/join.ts'
import { makeReport, type Report, type ReportOptions } from '../../report/report.ts'
import type { KeptTable } from '../../report/tables.ts'
import { HOME, language } from '../program.ts'
import type { TablesAsked } from './keep-tables.ts'

/** More threads would wait for memory. */
const MOST_THREADS = 8

/** What every thread is told. */
interface Task {
  readonly raw: RawBook
  readonly schemas: SchemaBook
  readonly asked: Asked
  readonly language: LanguageCode
  readonly options: ReportOptions
  readonly counter: Counter
  /** Where the tables of each part are to be kept, if they are. */
  readonly tables: TablesAsked | undefined
}

interface Answer {
  readonly report: Report
  readonly word: Word
  readonly kept: readonly KeptTable[]
}

/** How the notes are divided. */
export interface Division {
  readonly parts: number
  readonly threads?: number
  readonly tables?: TablesAsked
  /** Called before each part that this thread takes. */
  readonly progress?: (step: Step) => void
}

/** What all parts together amount to. */
export interface InParts {
  readonly report: Report
  /** The journey of everything but the notes. */
  readonly journey: Journey
  readonly kept: readonly KeptTable[]
}

/**
 * What is to be reported on many notes, of which every thread takes one part after another, and forgets it again. Null where
 * the parts have to do with each other, so that only all notes at once can tell.
 */
export async function goInParts(
  raw: RawBook,
  schemas: SchemaBook,
  asked: Asked,
  options: ReportOptions,
  { parts, threads = availableParallelism(), tables, progress }: Division,
): Promise<InParts | null> {
  const task: Task = { raw, schemas, asked, language, options, counter: counterOf(parts), tables }
  const program = pathToFileURL(join(HOME, 'pipeline/part.mjs'))
  const others = Array.from({ length: Math.min(MOST_THREADS, threads) - 1 }, () =>
    askThread<readonly Answer[]>(program, task),
  )
  const [{ book, answers }, ...more] = await Promise.all([takeParts(task, progress), ...others])
  const all = [...answers, ...more.flat()]
  const journey = book.together(all.map(({ word }) => word))
  if (!journey) return null
  const reports = [
    makeReport(journey, await reportingIn(language), options),
    ...all.map(({ report }) => report),
  ] as const
  return { report: joinReports(reports, options.most), journey, kept: all.flatMap(({ kept }) => kept) }
}

/** What one thread does: it takes parts as long as there are any. */
export async function takeParts(
  { raw, schemas, asked, language, options, counter, tables }: Task,
  progress: Division['progress'] = () => undefined,
): Promise<{ readonly book: JourneyInParts; readonly answers: readonly Answer[] }> {
  const keep = tables && (await import('./keep-tables.ts')).keepPart
  const reporting = await reportingIn(language)
  const book = buildInParts(raw, schemas, counter.of, asked)
  const answers: Answer[] = []
  for (const index of untaken(counter)) {
    progress({ place: index + 1, of: counter.of })
    const { journey, word } = book.part(index)
    const kept = tables && keep ? keep(journey, schemas, tables, { index, of: counter.of }) : []
    answers.push({ report: makeReport(journey, reporting, options), word, kept })
  }
  return { book, answers }
}
