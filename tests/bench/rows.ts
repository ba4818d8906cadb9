import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { build } from '../../pipeline/build.ts'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import { hasErrors } from '../../pipeline/model/diagnostics/diagnostic.ts'
import type { RawBook } from '../../pipeline/model/journey/raw-book.ts'
import { bookOf, generate } from './generate.ts'
import { measure, type Timing, type Work } from './measure.ts'
import { ragged, SPOILINGS, spoilt } from './spoil.ts'

/** A row of the table: a ratio of two times, and what it must stay under; null where it only informs. */
export interface Row {
  readonly work: string
  readonly ratio: number
  readonly bar: number | null
  /** How far the slowest round was above the quickest, of the work and of what it is held against. */
  readonly spread: number
}

const HOME = resolve(import.meta.dirname, '../..')
const CLAIMS = 10_000
const SEED = 20_161_003

/** Wrong rows against as many that are right: a mistake made everywhere must not keep people waiting for what it was. */
export function badRows(): readonly Row[] {
  const schemas = readSchemas(HOME)
  const [methodology] = readRaw(HOME).files.filter(({ file }) => file === 'raw/desk/methodology.json')
  if (!methodology) throw new Error('raw/ has no methodology')
  const tables = generate(CLAIMS, SEED)
  const right = bookOf(tables, schemas, methodology)
  const books = new Map<string, RawBook>([
    ...SPOILINGS.map(way => [way.name, bookOf(spoilt(tables, way, SEED), schemas, methodology)] as const),
    ['every row ragged', ragged(right, tables, schemas)],
  ])
  const check = (book: RawBook) => build(book, schemas, 'validate').diagnostics
  if (hasErrors(check(right))) throw new Error('the rows that should be right have errors')
  for (const [name, book] of books) {
    if (check(book).length < CLAIMS) throw new Error(`${name}: less is said than there are rows`)
  }
  const works: readonly Work[] = [
    { name: RIGHT, run: () => check(right) },
    { name: CALIBRATION, run: () => calibrate(right) },
    ...[...books].map(([name, book]) => ({ name, run: () => check(book) })),
  ]
  const timings = measure(works, 5)
  const rows = [...books.keys()].map(name => ratioOf(timings, name, RIGHT, 2))
  return [ratioOf(timings, CALIBRATION, RIGHT, null), ...rows.toSorted((a, b) => b.ratio - a.ratio)]
}

const RIGHT = `${CLAIMS} right rows`
const CALIBRATION = 'calibration: every byte added up, ten times'

/** Work that no change of the pipeline makes faster or slower. */
function calibrate({ files }: RawBook): number {
  let sum = 0
  for (let time = 0; time < 10; time++) {
    for (const { bytes } of files) for (const byte of bytes) sum = (sum + byte) % 65_521
  }
  return sum
}

/** The whole command on the shipped data, from the shell's view, against a program that does nothing. */
export function startUp(): readonly Row[] {
  const run = (...command: readonly string[]) => {
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...command], { cwd: HOME })
    if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`)
  }
  const empty = join(import.meta.dirname, 'empty.ts')
  const timings = measure(
    [
      { name: 'empty', run: () => run(empty) },
      { name: 'check of the shipped data', run: () => run(join(HOME, 'pipeline/main.ts'), 'check') },
    ],
    7,
  )
  return [ratioOf(timings, 'check of the shipped data', 'empty', null)]
}

function ratioOf(
  timings: ReadonlyMap<string, Timing>,
  work: string,
  against: string,
  bar: number | null,
): Row {
  const [one, other] = [timings.get(work), timings.get(against)]
  if (!one || !other) throw new Error(`${work} or ${against} was not measured`)
  const spread = Math.max(one.spread, other.spread)
  return { work: `${work}, against ${against}`, ratio: one.median / other.median, bar, spread }
}
