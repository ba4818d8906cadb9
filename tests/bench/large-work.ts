import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { parse } from 'csv-parse'
import { goInParts } from '../../pipeline/commands/parts/in-parts.ts'
import { PART } from '../../pipeline/commands/report.ts'
import { readDivided } from '../../pipeline/edge/parts.ts'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import type { Measured } from './large.ts'

/** Runs one work on the book in a folder, and prints how long it took and what it held. */
const [, , root = '', work] = process.argv

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

async function ours(): Promise<void> {
  const schemas = readSchemas(resolve(import.meta.dirname, '../..'))
  const options = { language: 'en', version: '0', failOn: 'error', most: 20 } as const
  const { raw, parts } = readDivided(root, PART)
  const checked = await goInParts(raw, schemas, { upTo: 'validate' }, options, { parts })
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
