import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from './build.ts'
import { type Arguments, languageOf, readArguments, UsageError } from './edge/arguments.ts'
import { startProgress } from './edge/progress.ts'
import { readRaw, readSchemas } from './edge/read.ts'
import { readFolder, recoverFolder, replaceFile, replaceFolder } from './edge/write.ts'
import type { Draw } from './model/journey/drawing.ts'
import { EXPLANATION_FORMATS } from './model/journey/explanation.ts'
import { type Journey, STAGES } from './model/journey/journey.ts'
import { SPEECH } from './model/language/speech.ts'
import type { SchemaBook } from './model/schema-book.ts'
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
  const { openStudio } = await import('./edge/studio.ts')
  const studio = openStudio(HOME, path => progress(words.drawing(path)))
  try {
    return await publishWith(studio.draw, asked, schemas, progress)
  } finally {
    await studio.close()
  }
}

async function publishWith(
  draw: Draw,
  asked: Arguments,
  schemas: SchemaBook,
  progress: (step: string) => void,
): Promise<number> {
  const dist = join(asked.root, 'dist')
  recoverFolder(dist)
  const { asKnownOn } = asked
  const journey = build(readRaw(asked.root), schemas, { upTo: 'examine', asKnownOn })
  const exitCode = await reportOn(journey, asked)
  const { casebook, assessment, examination, diagnostics } = journey
  if (exitCode !== 0 || !casebook || !assessment || !examination) {
    process.stderr.write(`${words.distStays}\n`)
    return exitCode
  }
  progress(words.loadingCharts)
  const { publish } = await import('./publish/publish.ts')
  const files = await publish(
    { casebook, assessment, examination, diagnostics },
    {
      schemas,
      version: version(),
      sha256,
      programs: new Map([['recompute.mjs', readFileSync(join(HOME, 'pipeline/recompute/recompute.mjs'))]]),
      draw,
      asKnownOn,
    },
  )
  const changes = changesBetween(readFolder(dist), files)
  if (!isUnchanged(changes)) replaceFolder(dist, files)
  process.stdout.write(showBuild(changes, sha256, language))
  if (asKnownOn !== null) process.stderr.write(`${words.published(asKnownOn)}\n`)
  return exitCode
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
