import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse'
import { checkInParts } from '../../pipeline/commands/check-in-parts.ts'
import { partsOf } from '../../pipeline/commands/report.ts'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import type { Measured } from './large.ts'

/** Runs one work on the book in a folder, and prints how long it took and what it held. */
const [, , root = '', work] = process.argv
const schemas = readSchemas(resolve(import.meta.dirname, '../..'))
const notes = readRaw(root).files.flatMap(({ file }) =>
  file.startsWith('raw/notes/') ? [`${root}/${file}`] : [],
)

async function bare(): Promise<void> {
  for (const path of notes) {
    const rows = createReadStream(path, { highWaterMark: 1 << 20 }).pipe(parse({ info: true, bom: true }))
    await new Promise((resolve, reject) =>
      rows
        .on('data', () => undefined)
        .on('end', resolve)
        .on('error', reject),
    )
  }
}

async function ours(): Promise<void> {
  const options = { language: 'en', version: '0', failOn: 'error', most: 20 } as const
  const raw = readRaw(root)
  const checked = await checkInParts(raw, schemas, { upTo: 'validate' }, options, {
    parts: Math.max(1, partsOf(raw)),
  })
  if (!checked) throw new Error('the parts have to do with each other')
  if (checked.report.totals.error > 0) throw new Error('the rows that should be right have errors')
}

const start = performance.now()
await (work === 'bare csv-parse' ? bare() : ours())
const measured: Measured = {
  seconds: (performance.now() - start) / 1000,
  peakMiB: process.resourceUsage().maxRSS / 1024,
}
process.stdout.write(JSON.stringify(measured))
