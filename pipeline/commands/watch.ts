import { join } from 'node:path'
import { build } from '../build.ts'
import { readRaw } from '../edge/read.ts'
import type { Arguments } from '../edge/usage/arguments.ts'
import { watchFolder } from '../edge/watch.ts'
import { recoverFolder } from '../edge/write.ts'
import { hasErrors } from '../model/diagnostics/diagnostic.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { inStudio, rebuild } from './publish.ts'
import { reportOn } from './report.ts'
import { words } from './words.ts'

/**
 * Rebuilds dist/ now and whenever something in raw/ is saved, until the program is ended. What keeps it from publishing is
 * reported, and the next save tries again; what does not is left to `make check`.
 */
export async function watch(asked: Arguments, schemas: SchemaBook): Promise<number> {
  recoverFolder(join(asked.root, 'dist'))
  return inStudio(({ draw }) =>
    watchFolder(join(asked.root, 'raw'), async () => {
      const start = performance.now()
      const journey = build(readRaw(asked.root), schemas, { upTo: 'examine', asKnownOn: null })
      if (hasErrors(journey.diagnostics)) await reportOn(journey, asked)
      const changes = await rebuild(journey, asked, schemas, draw)
      const seconds = (performance.now() - start) / 1_000
      const changed = changes?.files.filter(({ change }) => change !== 'same').length
      process.stderr.write(`${changed === undefined ? words.distStays : words.rebuilt(changed, seconds)}\n`)
      process.stderr.write(`${words.watching}\n`)
    }),
  )
}
