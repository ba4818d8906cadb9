import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { figureOf, type Row } from './measure.ts'
import { writeBook } from './write-book.ts'

const SEED = 20_161_003

/** What is measured in a process of its own. */
export type LargeWork = 'bare csv-parse' | 'parse + validate'

/** How long it took without starting up, and the most memory that the process held, all its threads included. */
export interface Measured {
  readonly seconds: number
  readonly peakMiB: number
}

/**
 * Books of ten thousand, a hundred thousand and a million claims, parsed and validated with all cores, against bare csv-parse
 * (a stream, arrays, `info`, one core) of the same notes; the two take turns.
 */
export function large(): readonly Row[] {
  const sizes = [10_000, 100_000, 1_000_000]
  return sizes.flatMap(claims => {
    const root = mkdtempSync(join(tmpdir(), 'bilan-bench-'))
    try {
      writeBook(root, claims, SEED)
      const rounds = Array.from({ length: claims < 1_000_000 ? 3 : 2 }, () => ({
        base: measuredIn(root, 'bare csv-parse'),
        work: measuredIn(root, 'parse + validate'),
      }))
      const name = `${claims.toLocaleString('en')} claims, parse + validate`
      const isMillion = claims === 1_000_000
      return [
        {
          ...figureOf(
            `${name}, against bare csv-parse`,
            'x',
            rounds.map(({ base, work }) => work.seconds / base.seconds),
          ),
          bar: isMillion ? 0.75 : null,
        },
        {
          ...figureOf(
            `${name}, peak memory`,
            ' MiB',
            rounds.map(({ work }) => work.peakMiB),
          ),
          bar: isMillion ? 2048 : null,
        },
      ]
    } finally {
      rmSync(root, { recursive: true })
    }
  })
}

function measuredIn(root: string, work: LargeWork): Measured {
  const program = join(import.meta.dirname, 'large-work.ts')
  const own = ['--import', 'tsx', program, root, work]
  const { status, stdout, stderr } = spawnSync(process.execPath, own, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return JSON.parse(stdout)
}
