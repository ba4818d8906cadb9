import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Draw, Drawing } from '../../model/journey/drawing.ts'
import type { NamedStep } from '../progress.ts'
import type { DrawingCache } from './drawing-cache.ts'

/** More threads would wait for each other: each takes half a second to be ready. */
const MOST_THREADS = 4

interface Job {
  readonly path: string
  readonly spec: string
  readonly resolve: (drawing: Drawing) => void
  readonly reject: (error: Error) => void
}

/** Where charts are drawn. It must be closed, or the program does not end. */
export interface DrawingRoom {
  readonly draw: Draw
  close(): Promise<void>
}

/**
 * Draws charts in threads that run `thread`, unless they are kept from an earlier time. `onDraw` hears of each chart when
 * it is begun. Threads are started when the first chart has to be drawn, or at once where nothing is kept. One that
 * fails or ends early fails all charts that are not yet drawn.
 */
export function openDrawingRoom(
  thread: URL,
  cache: DrawingCache,
  onDraw: (step: NamedStep) => void,
  most = Math.min(MOST_THREADS, availableParallelism()),
): DrawingRoom {
  const waiting: Job[] = []
  const drawing = new Map<Worker, Job | null>()
  let failure: Error | null = null
  let [asked, begun] = [0, 0]

  function fail(error: Error): void {
    failure ??= error
    for (const job of [...drawing.values(), ...waiting.splice(0)]) job?.reject(failure)
  }

  function giveWork(worker: Worker): void {
    const job = waiting.shift() ?? null
    drawing.set(worker, job)
    if (!job) return
    begun += 1
    onDraw({ name: job.path, place: begun, of: asked })
    worker.postMessage(job.spec)
  }

  function startThread(): void {
    const worker = new Worker(thread)
    worker.on('message', (drawn: Drawing) => {
      drawing.get(worker)?.resolve(drawn)
      giveWork(worker)
    })
    worker.on('error', fail)
    // Once the room is closed it has no threads, and they may end.
    worker.on('exit', code => {
      if (drawing.has(worker)) fail(new Error(`a drawing thread ended early, with exit code ${code}`))
    })
    giveWork(worker)
  }

  function drawn(path: string, spec: string): Promise<Drawing> {
    return new Promise((resolve, reject) => {
      if (failure) return reject(failure)
      asked += 1
      waiting.push({ path, spec, resolve, reject })
      const idle = [...drawing].find(([, job]) => job === null)?.[0]
      if (idle) giveWork(idle)
      else if (drawing.size < most) startThread()
    })
  }

  if (cache.isEmpty()) for (let i = 0; i < most; i++) startThread()

  return {
    draw: async (path, spec) => {
      const kept = cache.find(spec)
      if (kept) return kept
      const made = await drawn(path, spec)
      cache.keep(spec, made)
      return made
    },
    close: async () => {
      const workers = [...drawing.keys()]
      drawing.clear()
      await Promise.all(workers.map(worker => worker.terminate()))
      cache.tidy()
    },
  }
}
