import { parentPort, workerData } from 'node:worker_threads'
import { takeParts } from './commands/large/in-parts.ts'

/** What a thread does that takes parts of the notes. What goes wrong ends the thread, which those who wait for it learn. */
const { answers } = await takeParts(workerData)
parentPort?.postMessage(answers)
