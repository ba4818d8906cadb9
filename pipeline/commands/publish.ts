import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { build } from '../build.ts'
import { brokenPromises } from '../compare/kept.ts'
import type { DrawingRoom } from '../edge/drawing/drawing.ts'
import { readMethodologies } from '../edge/methodologies.ts'
import { startProgress } from '../edge/progress.ts'
import { readRaw } from '../edge/read.ts'
import { lastingFiles } from '../edge/releases/contents.ts'
import { readReleases } from '../edge/releases/ledger.ts'
import type { Arguments } from '../edge/usage/arguments.ts'
import { readFolder, recoverFolder, replaceFolder } from '../edge/write.ts'
import type { Journey } from '../model/journey/journey.ts'
import type { OutputFile } from '../model/journey/output-file.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { freshnessOf } from '../publish/freshness.ts'
import { type Changes, changesBetween, isUnchanged } from '../report/changes.ts'
import { showBuild } from '../report/files.ts'
import { HOME, sha256, version } from './program.ts'
import { reportOn } from './report.ts'
import { speech, words } from './words.ts'

/** Checks, then rebuilds dist/; where the data has errors it stays as it was. */
export async function publish(asked: Arguments, schemas: SchemaBook): Promise<number> {
  const { root, asKnownOn } = asked
  return publishJourney(() => build(readRaw(root), schemas, { upTo: 'examine', asKnownOn }), asked, schemas)
}

/** Reports on a journey, and rebuilds dist/ from what it found. */
export async function publishJourney(
  go: () => Journey,
  asked: Arguments,
  schemas: SchemaBook,
): Promise<number> {
  recoverFolder(join(asked.root, 'dist'))
  return inStudio(async ({ draw }) => {
    const { asKnownOn } = asked
    const journey = go()
    const exitCode = await reportOn(journey, asked)
    const changes = exitCode === 0 ? await rebuild(journey, asked, schemas, draw) : null
    if (!changes || !journey.casebook) {
      process.stderr.write(`${words.distStays}\n`)
      return exitCode === 0 ? 1 : exitCode
    }
    process.stdout.write(showBuild(changes, sha256, speech, freshnessOf(journey.casebook)))
    if (asKnownOn !== null) process.stderr.write(`${words.published(asKnownOn)}\n`)
    return exitCode
  })
}

/** Does something for which charts must be drawn. Where the drawing takes long, what is drawn is named. */
export async function inStudio<T>(work: (studio: DrawingRoom) => Promise<T>): Promise<T> {
  const progress = startProgress(process.stderr, words.drawing)
  const { openStudio } = await import('../edge/drawing/studio.ts')
  const studio = openStudio(HOME, progress)
  try {
    return await work(studio)
  } finally {
    await studio.close()
  }
}

/** Makes dist/ what the journey found; null, with what is the matter said, where that cannot be published. */
export async function rebuild(
  journey: Journey,
  asked: Arguments,
  schemas: SchemaBook,
  draw: DrawingRoom['draw'],
): Promise<Changes | null> {
  const named = { version: version(), releasedOn: null }
  const files = await publishedFiles(journey, asked, schemas, named, draw)
  if (!files) return null
  const dist = join(asked.root, 'dist')
  const changes = changesBetween(readFolder(dist), files)
  if (!isUnchanged(changes)) replaceFolder(dist, files)
  return changes
}

/** The files of `dist/`; null, with what is the matter said, where they lack one that the last release promised. */
export async function publishedFiles(
  journey: Journey,
  asked: Arguments,
  schemas: SchemaBook,
  named: { readonly version: string; readonly releasedOn: string | null },
  draw: DrawingRoom['draw'],
): Promise<readonly OutputFile[] | null> {
  const { casebook, assessment, examination, diagnostics } = journey
  if (!casebook || !assessment || !examination) return null
  const { asKnownOn } = asked
  const releases = readReleases(asked.root)
  const { publish } = await import('../publish/publish.ts')
  const files = await publish(
    { casebook, assessment, examination, diagnostics },
    {
      ...named,
      ...typedTexts(),
      schemas,
      sha256,
      draw,
      asKnownOn,
      releases,
    },
  )
  const broken = asKnownOn === null ? brokenPromises(releases.ledger.last, schemas, lastingFiles(files)) : []
  if (broken.length === 0) return files
  await reportOn({ ...journey, diagnostics: broken }, asked)
  return null
}

/** What stands in the repository and is published as it was typed, or made part of what is published. */
function typedTexts() {
  const bytesOf = (path: string) => readFileSync(join(HOME, 'pipeline', path))
  const textOf = (path: string) => bytesOf(path).toString('utf8')
  return {
    methodologies: readMethodologies(HOME),
    programs: new Map(
      ['recompute/recompute.mjs', 'loader/bilan.mjs', 'loader/bilan.d.mts'].map(path => [
        basename(path),
        bytesOf(path),
      ]),
    ),
    page: { style: textOf('publish/page/page.css'), script: textOf('publish/page/page.mjs') },
  }
}
