import { createHash } from 'node:crypto'
import { filesOf, nasty, shipped } from './tables.ts'

/** Prints the sums of all files of the shipped data and of the nasty rows, for a test that compares processes. */
for (const book of [shipped(), nasty()])
  for (const { path, bytes } of (await filesOf(book)).values())
    process.stdout.write(`${createHash('sha256').update(bytes).digest('hex')}  ${path}\n`)
