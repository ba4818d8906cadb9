import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { measure, type Row, seconds } from './measure.ts'
import { writeBook } from './write-book.ts'

const HOME = resolve(import.meta.dirname, '../..')
const PROGRAM = join(HOME, 'pipeline/main.ts')
const CLAIMS = 10_000
const SEED = 20_161_003

/** Whole commands, as a shell runs them, on the shipped data and on as many claims as a large project has. */
export function commands(): readonly Row[] {
  const root = mkdtempSync(join(tmpdir(), 'bilan-bench-'))
  try {
    const [shipped, claims] = [join(root, 'shipped'), join(root, 'claims')]
    cpSync(join(HOME, 'raw'), join(shipped, 'raw'), { recursive: true })
    writeBook(claims, CLAIMS, SEED)
    return [...checks(claims), ...publishing(shipped)]
  } finally {
    rmSync(root, { recursive: true })
  }
}

function checks(claims: string): readonly Row[] {
  const empty = { name: 'empty', run: () => run(join(import.meta.dirname, 'empty.ts')) }
  const check = {
    name: 'check of the shipped data, against an empty program',
    run: () => run(PROGRAM, 'check'),
  }
  const many = { name: '10,000 claims, check', run: () => run(PROGRAM, 'check', '--root', claims) }
  return [
    ...measure(empty, [check], 7).map(row => ({ ...row, bar: 3 })),
    ...seconds([check], 7).map(row => ({ ...row, name: 'check of the shipped data', bar: 1 })),
    ...seconds([many], 3).map(row => ({ ...row, bar: 2 })),
  ]
}

/** Drawings are kept, whatever the folder that is published: the first time, which is not measured, they are made. */
function publishing(root: string): readonly Row[] {
  const publish = () => run(PROGRAM, 'publish', '--root', root)
  publish()
  const again = { name: 'publish of the shipped data, nothing changed', run: publish }
  const file = join(root, 'raw/notes/boz-qandahari-2016.csv')
  // A number that no earlier run had: the pictures of that one are kept.
  let wounded = 1_000 + (Date.now() % 1_000_000)
  const changed = {
    name: 'publish of the shipped data, a figure of one note changed',
    run: () => {
      wounded += 1
      const text = readFileSync(file, 'utf8')
      const now = text.replace(/\d+ ont été blessés,\d+/, `${wounded} ont été blessés,${wounded}`)
      if (now === text) throw new Error('the note that was to be changed is not there')
      writeFileSync(file, now)
      publish()
    },
  }
  return seconds([again, changed], 3).map(row => ({ ...row, bar: 4 }))
}

function run(...command: readonly string[]): void {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...command], { cwd: HOME })
  if (status !== 0) throw new Error(`${command.join(' ')} ended with ${status}`)
}
