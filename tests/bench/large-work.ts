import { createReadStream } from 'node:fs'
import { join, resolve } from 'node:path'
import { parse } from 'csv-parse'
import { goInParts } from '../../pipeline/commands/large/in-parts.ts'
import { keepWhole } from '../../pipeline/commands/large/keep-tables.ts'
import { PART as PART_TO_KEEP } from '../../pipeline/commands/large/tables.ts'
import { PART as PART_TO_CHECK } from '../../pipeline/commands/report.ts'
import { readDivided } from '../../pipeline/edge/parts.ts'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import type { LargeWork, Measured } from './large.ts'

/** Runs one work on the book in a folder, and prints how long it took and what it held. */
const [, , root = '', asked] = process.argv

async function bare(): Promise<void> {
  const tables = readRaw(root).files.flatMap(({ file }) => (file.endsWith('.csv') ? [`${root}/${file}`] : []))
  for (const path of tables) {
    const rows = createReadStream(path, { highWaterMark: 1 << 20 }).pipe(parse({ info: true, bom: true }))
    await new Promise((resolve, reject) =>
      rows
        .on('data', () => undefined)
        .on('end', resolve)
        .on('error', reject),
    )
  }
}

/** Checks all notes, part by part, and keeps the tables of each part where they are wanted. */
async function ours(upTo: 'validate' | 'examine', bytes: number): Promise<void> {
  const schemas = readSchemas(resolve(import.meta.dirname, '../..'))
  const { raw, parts } = readDivided(root, bytes)
  const tables = { folder: join(root, 'tables'), version: '0', asKnownOn: null }
  const options = { version: '0', failOn: 'error', most: 20 } as const
  const division = upTo === 'examine' ? { parts, tables } : { parts }
  const done = await goInParts(raw, schemas, { upTo }, options, division)
  if (!done) throw new Error('the parts have to do with each other')
  if (done.report.totals.error > 0) throw new Error('the rows that should be right have errors')
  if (upTo === 'examine') keepWhole(done.journey, schemas, tables)
}

const WORKS: Readonly<Record<LargeWork, () => Promise<void>>> = {
  'bare csv-parse': bare,
  'parse + validate': () => ours('validate', PART_TO_CHECK),
  'all methods, all tables': () => ours('examine', PART_TO_KEEP),
}

const work = Object.entries(WORKS).find(([name]) => name === asked)?.[1]
if (!work) throw new Error(`there is no work ${asked}`)
const start = performance.now()
await work()
const measured: Measured = {
  seconds: (performance.now() - start) / 1000,
  peakMiB: process.resourceUsage().maxRSS / 1024,
}
process.stdout.write(JSON.stringify(measured))
