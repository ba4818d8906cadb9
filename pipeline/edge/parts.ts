import { Worker } from 'node:worker_threads'
import type { RawBook } from '../model/journey/raw-book.ts'

/** How many parts there are, and how many of them are taken: one number in memory that all threads see. */
export interface Counter {
  readonly of: number
  readonly taken: Int32Array
}

export function counterOf(of: number): Counter {
  return { of, taken: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) }
}

/** The places of parts, each for whichever thread asks first: so none waits for another that has the larger ones. */
export function* untaken({ of, taken }: Counter): Generator<number> {
  for (let next = Atomics.add(taken, 0, 1); next < of; next = Atomics.add(taken, 0, 1)) yield next
}

/** The same files, in memory that threads share instead of copying it. */
export function shared(raw: RawBook): RawBook {
  const size = raw.files.reduce((sum, { bytes }) => sum + bytes.length, 0)
  const memory = new SharedArrayBuffer(size)
  let end = 0
  const files = raw.files.map(({ file, bytes }) => {
    const copy = new Uint8Array(memory, end, bytes.length)
    copy.set(bytes)
    end += bytes.length
    return { file, bytes: copy }
  })
  return { ...raw, files }
}

/** What a thread that runs `program` answers to a task. */
export function askThread<Answer>(program: URL, task: unknown): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, { workerData: task })
    worker.on('message', resolve)
    worker.on('error', reject)
    // After its answer nobody waits for it any more.
    worker.on('exit', code => reject(new Error(`a thread ended early, with exit code ${code}`)))
  })
}
