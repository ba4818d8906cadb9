import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figureOf, type Row } from './measure.ts'
import { writeBook } from './write-book.ts'

const SEED = 20_161_003
const MILLION = 1_000_000

/** What is measured in a process of its own. */
export type LargeWork = 'bare csv-parse' | 'parse + validate' | 'all methods, all tables'

/** How long it took without starting up, and the most memory that the process held, all its threads included. */
export interface Measured {
  readonly seconds: number
  readonly peakMiB: number
}

/** The bars for a million claims: times bare csv-parse, and MiB. */
const BARS = { 'parse + validate': [0.75, 2048], 'all methods, all tables': [2.5, 2048] } as const

/**
 * Books of ten thousand, a hundred thousand and a million claims, with all cores, against bare csv-parse (a stream, arrays,
 * `info`, one core) of the same files. It runs right before each work. What takes minutes is done once.
 */
export function large(): readonly Row[] {
  return [10_000, 100_000, MILLION].flatMap(claims => {
    const root = mkdtempSync(join(tmpdir(), 'bilan-bench-'))
    try {
      writeBook(root, claims, SEED)
      return [
        ...measured(root, claims, 'parse + validate', claims < MILLION ? 3 : 2),
        ...measured(root, claims, 'all methods, all tables', claims < MILLION ? 2 : 1),
      ]
    } finally {
      rmSync(root, { recursive: true })
    }
  })
}

function measured(root: string, claims: number, work: keyof typeof BARS, times: number): readonly Row[] {
  const rounds = Array.from({ length: times }, () => {
    const base = measuredIn(root, 'bare csv-parse')
    return { base, own: measuredIn(root, work) }
  })
  const name = `${claims.toLocaleString('en')} claims, ${work}`
  const [ratio, memory] = claims === MILLION ? BARS[work] : [null, null]
  const ratios = rounds.map(({ base, own }) => own.seconds / base.seconds)
  const peaks = rounds.map(({ own }) => own.peakMiB)
  return [
    { ...figureOf(`${name}, against bare csv-parse`, 'x', ratios), bar: ratio },
    { ...figureOf(`${name}, peak memory`, ' MiB', peaks), bar: memory },
  ]
}

function measuredIn(root: string, work: LargeWork): Measured {
  const own = ['--import', 'tsx', join(import.meta.dirname, 'large-work.ts'), root, work]
  const { status, stdout, stderr } = spawnSync(process.execPath, own, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
