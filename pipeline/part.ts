import { parentPort, workerData } from 'node:worker_threads'
import { checkParts } from './commands/check-in-parts.ts'

/** What a thread does that checks parts of the notes. What goes wrong ends the thread, which those who wait for it learn. */
parentPort?.postMessage(checkParts(workerData).answers)
