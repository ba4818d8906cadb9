import { parentPort, workerData } from 'node:worker_threads'
import { buildPart } from './build.ts'
import type { PartAnswer, PartTask } from './edge/parts.ts'
import { readRaw } from './edge/read.ts'
import { reportingIn } from './model/language/spoken.ts'
import { makeReport } from './report/report.ts'

/**
 * What a thread does that checks a part of the claims: it goes on the journey with it alone, and sends back what there is to
 * report, and what the part leaves open. What goes wrong ends the thread, which those who wait for it learn.
 */
const { root, schemas, part, asked, language, options }: PartTask = workerData
const reporting = reportingIn(language)
const { journey, word } = buildPart(readRaw(root), schemas, part, asked).alone()
const answer: PartAnswer = { report: makeReport(journey, await reporting, options), word }
parentPort?.postMessage(answer)
