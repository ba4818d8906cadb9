import { parentPort } from 'node:worker_threads'
import { readTools } from './edge/tools.ts'
import { artistWith } from './publish/charts/pictures/artist.ts'

/**
 * What a drawing thread does: it draws one chart after another, each from the text of its specification, and sends back
 * the pictures. What goes wrong ends the thread, which those who wait for it learn.
 */
const draw = await artistWith(readTools())

parentPort?.on('message', async (spec: string) => parentPort?.postMessage(await draw(spec)))
