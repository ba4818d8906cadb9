import { build } from '../build.ts'
import { readRaw, readSchemas, readyToCheck } from '../edge/read.ts'
import { readReleases } from '../edge/releases/ledger.ts'
import { releaseVersion } from '../edge/releases/release.ts'
import type { Arguments } from '../edge/usage/arguments.ts'
import type { Journey } from '../model/journey/journey.ts'
import { DATASET } from '../publish/dataset.ts'
import { HOME, sha256 } from './program.ts'
import { inStudio, publishedFiles } from './publish.ts'
import { reportOn } from './report.ts'
import { words } from './words.ts'

/** Releases a version of what is committed. */
export async function release(asked: Arguments): Promise<number> {
  let journey: Journey | null = null
  return inStudio(({ draw }) =>
    releaseVersion(asked.newVersion, {
      root: asked.root,
      words,
      dataset: DATASET.name,
      promised: () => ({ schemas: readSchemas(HOME), ledger: readReleases(asked.root).ledger }),
      makeDist: async (version, releasedOn) => {
        const schemas = await readyToCheck(readSchemas(HOME))
        journey ??= build(readRaw(asked.root), schemas, { upTo: 'examine' })
        const said = releasedOn === null ? await reportOn(journey, asked) : 0
        return said === 0 ? publishedFiles(journey, asked, schemas, { version, releasedOn }, draw) : null
      },
      sha256,
      say: line => process.stdout.write(`${line}\n`),
      complain: line => process.stderr.write(`${line}\n`),
    }),
  )
}
