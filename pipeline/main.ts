import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from './build.ts'
import { brokenPromises } from './compare/kept.ts'
import { type Arguments, languageOf, readArguments, UsageError } from './edge/arguments.ts'
import { startProgress } from './edge/progress.ts'
import { readRaw, readSchemas } from './edge/read.ts'
import { lastingFiles } from './edge/releases/contents.ts'
import { readReleases } from './edge/releases/ledger.ts'
import { readFolder, recoverFolder, replaceFile, replaceFolder } from './edge/write.ts'
import { EXPLANATION_FORMATS } from './model/journey/explanation.ts'
import { type Journey, STAGES } from './model/journey/journey.ts'
import type { OutputFile } from './model/journey/output-file.ts'
import { SPEECH } from './model/language/speech.ts'
import type { SchemaBook } from './model/schema-book.ts'
import { DATASET } from './publish/dataset.ts'
import { freshnessOf } from './publish/freshness.ts'
import { changesBetween, isUnchanged } from './report/changes.ts'
import { showBuild } from './report/files.ts'
import { MOST, showFor } from './report/formats.ts'
import { type ChangedLines, makeReport } from './report/report.ts'
import { savedText } from './report/saved.ts'
import { showText } from './report/text.ts'
import { showTotals } from './report/totals.ts'

const HOME = resolve(import.meta.dirname, '..')
const language = languageOf(process.argv.slice(2), process.env)
const words = SPEECH[language].program

async function run(): Promise<number> {
  const asked = readArguments(process.argv.slice(2), HOME)
  const { command, root, asKnownOn } = asked
  if (command === 'help') {
    process.stdout.write(words.usage)
    return 0
  }
  const schemas = readSchemas(HOME)
  switch (command) {
    case 'publish':
      return publishDist(asked, schemas)
    case 'fix':
      return fixRaw(asked, schemas)
    case 'explain':
      return explainFigure(asked, schemas)
    case 'release':
      return release(asked)
    case 'types': {
      const { writeGenerated } = await import('./edge/generated.ts')
      await writeGenerated(HOME, schemas)
      return 0
    }
    default: {
      const upTo = STAGES.find(stage => stage === command) ?? 'reconcile'
      const changed = await changedLines(asked)
      return reportOn(build(readRaw(root), schemas, { upTo, asKnownOn }), asked, changed)
    }
  }
}

/** The lines to begin with. Git is asked only for formats or users that want to know. */
async function changedLines({ root, base }: Arguments): Promise<ChangedLines> {
  if (base === null && !process.env['GITHUB_BASE_REF']) return new Map()
  const { changedInPullRequest, changedSince } = await import('./edge/changed-lines.ts')
  return base === null ? changedInPullRequest(root, process.env) : changedSince(root, base)
}

/** Reports: for people on standard error; for machines on standard output, and only the totals on standard error. */
async function reportOn(
  journey: Journey,
  { format, failOn }: Arguments,
  changed: ChangedLines = new Map(),
): Promise<number> {
  const options = { language, version: version(), failOn, most: MOST[format], changed }
  const report = makeReport(journey, options)
  if (format === 'text') process.stderr.write(showText(report, { colour: wantsColour() }))
  else {
    const { lineOf } = savedText(journey.parsed)
    process.stdout.write(await showFor(format, report, { lineOf, sha256 }))
  }
  process.stderr.write(showTotals(report))
  return report.failed ? 1 : 0
}

/** Colours are for a terminal, and not for everybody: https://no-color.org. Elsewhere isTTY is undefined, not false. */
function wantsColour(): boolean {
  return process.stderr.isTTY === true && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'
}

async function publishDist(asked: Arguments, schemas: SchemaBook): Promise<number> {
  const progress = startProgress(process.stderr)
  const dist = join(asked.root, 'dist')
  recoverFolder(dist)
  const { asKnownOn } = asked
  const journey = build(readRaw(asked.root), schemas, { upTo: 'examine', asKnownOn })
  const exitCode = await reportOn(journey, asked)
  const files =
    exitCode === 0
      ? await publishedFiles(journey, asked, schemas, { version: version(), releasedOn: null }, progress)
      : null
  if (!files || !journey.casebook) {
    process.stderr.write(`${words.distStays}\n`)
    return exitCode === 0 ? 1 : exitCode
  }
  const changes = changesBetween(readFolder(dist), files)
  if (!isUnchanged(changes)) replaceFolder(dist, files)
  process.stdout.write(showBuild(changes, sha256, language, freshnessOf(journey.casebook)))
  if (asKnownOn !== null) process.stderr.write(`${words.published(asKnownOn)}\n`)
  return exitCode
}

/** The files of `dist/`; null, with what is the matter said, where they lack one that the last release promised. */
async function publishedFiles(
  journey: Journey,
  asked: Arguments,
  schemas: SchemaBook,
  named: { readonly version: string; readonly releasedOn: string | null },
  progress: (step: string) => void,
): Promise<readonly OutputFile[] | null> {
  const { casebook, assessment, examination, diagnostics } = journey
  if (!casebook || !assessment || !examination) return null
  progress(words.loadingCharts)
  const { publish } = await import('./publish/publish.ts')
  const onChart = (path: string) => progress(words.drawing(path))
  const releases = readReleases(asked.root)
  const programs = new Map([['recompute.mjs', readFileSync(join(HOME, 'pipeline/recompute/recompute.mjs'))]])
  const files = await publish(
    { casebook, assessment, examination, diagnostics },
    { schemas, ...named, sha256, programs, onChart, asKnownOn: asked.asKnownOn, releases },
  )
  const { last } = releases.ledger
  const broken = asked.asKnownOn === null ? brokenPromises(last, schemas, lastingFiles(files)) : []
  if (broken.length === 0) return files
  await reportOn({ ...journey, diagnostics: broken }, asked)
  return null
}

/** Releases a version of what is committed. */
async function release(asked: Arguments): Promise<number> {
  const { releaseVersion } = await import('./edge/releases/release.ts')
  const progress = startProgress(process.stderr)
  let journey: Journey | null = null
  return releaseVersion(asked.newVersion, {
    root: asked.root,
    words,
    dataset: DATASET.name,
    promised: () => ({ schemas: readSchemas(HOME), ledger: readReleases(asked.root).ledger }),
    makeDist: async (version, releasedOn) => {
      const schemas = readSchemas(HOME)
      journey ??= build(readRaw(asked.root), schemas, { upTo: 'examine' })
      const said = releasedOn === null ? await reportOn(journey, asked) : 0
      return said === 0 ? publishedFiles(journey, asked, schemas, { version, releasedOn }, progress) : null
    },
    sha256,
    say: line => process.stdout.write(`${line}\n`),
    complain: line => process.stderr.write(`${line}\n`),
  })
}

/** Makes the safe edits to raw/, prints each, and reports on what is left. */
async function fixRaw(asked: Arguments, schemas: SchemaBook): Promise<number> {
  const { fix } = await import('./fix/fix.ts')
  const { showEdits } = await import('./report/edits.ts')
  const raw = readRaw(asked.root)
  const fixed = fix(raw, book => build(book, schemas, { upTo: 'validate' }))
  const edited = new Set(fixed.edits.map(({ suggestion }) => suggestion.range.file))
  for (const { file, bytes } of fixed.raw.files)
    if (edited.has(file)) replaceFile(join(asked.root, file), bytes)
  process.stdout.write(showEdits(fixed.edits, language))
  return reportOn(build(fixed.raw, schemas), asked)
}

async function explainFigure(asked: Arguments, schemas: SchemaBook): Promise<number> {
  const { figure, root, method, format, asKnownOn } = asked
  const raw = readRaw(root)
  const journey = build(raw, schemas, { upTo: 'examine', asKnownOn })
  const { casebook, assessment, examination } = journey
  if (!casebook || !assessment || !examination) return reportOn(journey, { ...asked, format: 'text' })
  const later = asKnownOn === null ? null : build(raw, schemas, { upTo: 'validate' }).casebook
  const { explain } = await import('./explain/explain.ts')
  const findings = { casebook, assessment, examination, whole: later ?? casebook }
  const answer = explain({ of: figure, method, asKnownOn }, findings)
  if (answer.kind === 'explained') {
    const { showExplanation } = await import('./explain/formats.ts')
    const shown = EXPLANATION_FORMATS.find(one => one === format) ?? 'text'
    process.stdout.write(await showExplanation(answer.explanation, shown, SPEECH[language]))
    return 0
  }
  const { nearest, known } = answer
  throw new UsageError(({ noFigure, didYouMean, thereAre }) =>
    [
      noFigure(figure),
      nearest ? didYouMean(nearest) : thereAre,
      ...(nearest ? [] : known.map(one => `  ${one}`)),
    ].join('\n'),
  )
}

function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex')
}

function version(): string {
  return JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8')).version
}

// A reader that has seen enough, such as head, is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => {
    if (!('code' in error) || error.code !== 'EPIPE') throw error
  })
}

try {
  process.exitCode = await run()
} catch (error) {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.inWords(words)}\n\n${words.hint}\n`)
    process.exitCode = 2
  } else {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    process.exitCode = 3
  }
}
