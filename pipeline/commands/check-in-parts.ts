import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Asked, buildInParts, type JourneyInParts } from '../build.ts'
import { askThread, type Counter, counterOf, shared, untaken } from '../edge/parts.ts'
import type { Step } from '../edge/progress.ts'
import type { ParsedBook } from '../model/journey/parsed-book.ts'
import type { Word } from '../model/journey/part.ts'
import type { RawBook } from '../model/journey/raw-book.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { joinReports } from '../report/join.ts'
import { makeReport, type Report, type ReportOptions } from '../report/report.ts'
import { HOME } from './program.ts'

/** More threads would wait for memory. */
const MOST_THREADS = 8

/** What every thread is told. */
interface Task {
  readonly raw: RawBook
  readonly schemas: SchemaBook
  readonly asked: Asked
  readonly options: ReportOptions
  readonly counter: Counter
}

interface Answer {
  readonly report: Report
  readonly word: Word
}

/**
 * What is to be reported on many notes, of which every thread checks one part after another, and forgets it again. Null where
 * the parts have to do with each other, so that only all notes at once can tell.
 */
export async function checkInParts(
  raw: RawBook,
  schemas: SchemaBook,
  asked: Asked,
  options: ReportOptions,
  { parts, threads = availableParallelism(), progress }: Division,
): Promise<{ readonly report: Report; readonly parsed: ParsedBook } | null> {
  const task: Task = { raw: shared(raw), schemas, asked, options, counter: counterOf(parts) }
  const program = pathToFileURL(join(HOME, 'pipeline/part.mjs'))
  const others = Array.from({ length: Math.min(MOST_THREADS, threads) - 1 }, () =>
    askThread<readonly Answer[]>(program, task),
  )
  const own = async () => checkParts(task, progress)
  const [{ journey, answers }, ...more] = await Promise.all([own(), ...others])
  const all = [...answers, ...more.flat()]
  const together = journey.together(all.map(({ word }) => word))
  if (!together) return null
  const reports = [makeReport(together, options), ...all.map(({ report }) => report)] as const
  return { report: joinReports(reports, options.most), parsed: together.parsed }
}

interface Division {
  readonly parts: number
  readonly threads?: number
  /** Called before each part that this thread checks. */
  readonly progress?: (step: Step) => void
}

/** What one thread does: it checks parts as long as there are any. */
export function checkParts(
  { raw, schemas, asked, options, counter }: Task,
  progress: Division['progress'] = () => undefined,
): { readonly journey: JourneyInParts; readonly answers: readonly Answer[] } {
  const journey = buildInParts(raw, schemas, counter.of, asked)
  const answers: Answer[] = []
  for (const index of untaken(counter)) {
    progress({ place: index + 1, of: counter.of })
    const { journey: part, word } = journey.part(index)
    answers.push({ report: makeReport(part, options), word })
  }
  return { journey, answers }
}
