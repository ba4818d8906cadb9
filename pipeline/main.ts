import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.ts'
import { startProgress } from './edge/progress.ts'
import { readRaw, readSchemas } from './edge/read.ts'
import { readFolder, recoverFolder, replaceFolder } from './edge/write.ts'
import { hasErrors } from './model/diagnostics/diagnostic.ts'
import { type Journey, STAGES } from './model/journey/journey.ts'
import { SPEECH } from './model/language/speech.ts'
import type { SchemaBook } from './model/schema-book.ts'
import { changesBetween, isUnchanged } from './report/changes.ts'
import { showDiagnostics } from './report/diagnostics.ts'
import { showBuild } from './report/files.ts'
import { showJourney } from './report/totals.ts'

const USAGE = `usage: main.ts COMMAND [--root DIR]

  publish          check, then rebuild dist/
  check            the same as reconcile: everything but publishing; writes nothing
  parse            read raw/ and report on it
  validate         and check it against the schemas and itself
  reconcile        and weigh the claims
  explain FIGURE   the life of one figure: EVENT/GROUP/OUTCOME
  types            write the TypeScript types and the dictionary from schemas/

  --root DIR       the folder that holds raw/ and dist/ (default: this repository)

exit codes: 0 fine, 1 the data has errors, 2 wrong usage, 3 a bug or the disk
`

const HOME = resolve(import.meta.dirname, '..')

/** Wrong usage; the message says what was wrong with it. */
class UsageError extends Error {}

async function run(): Promise<number> {
  const { command, figure, root } = readArguments()
  if (command === 'help') {
    process.stdout.write(USAGE)
    return 0
  }
  const schemas = readSchemas(HOME)
  switch (command) {
    case 'publish':
      return publishDist(root, schemas)
    case 'explain':
      return explainFigure(build(readRaw(root), schemas), figure)
    case 'types': {
      const { writeGenerated } = await import('./edge/generated.ts')
      await writeGenerated(HOME, schemas)
      return 0
    }
    default: {
      const upTo = STAGES.find(stage => stage === command) ?? 'reconcile'
      return reportOn(build(readRaw(root), schemas, upTo))
    }
  }
}

const COMMANDS = ['publish', 'check', ...STAGES, 'explain', 'types', 'help'] as const

function readArguments() {
  const { values, positionals } = parse()
  const [typed = 'help', figure, ...rest] = positionals
  const command = COMMANDS.find(name => name === typed)
  if (!command) throw new UsageError(`there is no command ${JSON.stringify(typed)}`)
  if (command === 'explain' && !figure) throw new UsageError('explain needs a figure: EVENT/GROUP/OUTCOME')
  const surplus = command === 'explain' ? rest : [figure, ...rest].filter(argument => argument !== undefined)
  if (surplus.length > 0) throw new UsageError(`too many arguments: ${surplus.join(' ')}`)
  const root = resolve(values.root ?? HOME)
  if (!existsSync(root)) throw new UsageError(`there is no folder ${JSON.stringify(root)}`)
  return { command, figure: figure ?? '', root }
}

function parse() {
  try {
    return parseArgs({ allowPositionals: true, options: { root: { type: 'string' } } })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}

function reportOn(journey: Journey): number {
  process.stderr.write(showDiagnostics(journey.diagnostics, SPEECH.en))
  process.stderr.write(showJourney(journey, SPEECH.en))
  return hasErrors(journey.diagnostics) ? 1 : 0
}

async function publishDist(root: string, schemas: SchemaBook): Promise<number> {
  const progress = startProgress(process.stderr)
  const dist = join(root, 'dist')
  recoverFolder(dist)
  const journey = build(readRaw(root), schemas)
  const exitCode = reportOn(journey)
  const { casebook, assessment, diagnostics } = journey
  if (!casebook || !assessment) {
    process.stderr.write('dist/ stays as it was\n')
    return exitCode
  }
  progress('loading the charts')
  const { publish } = await import('./publish/publish.ts')
  const onChart = (path: string) => progress(`drawing ${path}`)
  const files = await publish(assessment, casebook, diagnostics, {
    schemas,
    version: version(),
    sha256,
    onChart,
  })
  const changes = changesBetween(readFolder(dist), files)
  if (!isUnchanged(changes)) replaceFolder(dist, files)
  process.stdout.write(showBuild(changes, sha256))
  return exitCode
}

async function explainFigure(journey: Journey, figure: string): Promise<number> {
  const { casebook, assessment } = journey
  if (!casebook || !assessment) return reportOn(journey)
  const { explain } = await import('./explain/explain.ts')
  const explanation = explain(figure, casebook, assessment)
  if (explanation.kind === 'explained') {
    process.stdout.write(explanation.text)
    return 0
  }
  const meant = explanation.nearest
    ? `did you mean ${explanation.nearest}?`
    : `there are:\n  ${explanation.known.join('\n  ')}`
  throw new UsageError(`there is no figure ${JSON.stringify(figure)}; ${meant}`)
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
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
    process.stderr.write(`${error.message}\n\nmake shows the commands\n`)
    process.exitCode = 2
  } else {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
    process.exitCode = 3
  }
}
