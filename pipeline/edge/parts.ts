import { Worker } from 'node:worker_threads'
import type { Part, Word } from '../model/journey/part.ts'
import type { LanguageCode } from '../model/language/language.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import type { Report, ReportOptions } from '../report/report.ts'

/** What a thread is told that checks a part. */
export interface PartTask {
  readonly root: string
  readonly schemas: SchemaBook
  readonly part: Part
  readonly asked: { readonly upTo: 'validate' | 'reconcile' | 'examine'; readonly asKnownOn: string | null }
  readonly language: LanguageCode
  readonly options: ReportOptions
}

/** What it answers. */
export interface PartAnswer {
  readonly report: Report
  readonly word: Word
}

/** Has a part checked in a thread that runs `thread`. */
export function checkInThread(thread: URL, task: PartTask): Promise<PartAnswer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, { workerData: task })
    worker.on('message', resolve)
    worker.on('error', reject)
    // After its answer nobody waits for it any more.
    worker.on('exit', code => reject(new Error(`a thread ended early, with exit code ${code}`)))
  })
}
