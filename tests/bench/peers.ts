import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSchemas } from '../../pipeline/edge/read.ts'
import { figureOf, type Row } from './measure.ts'
import { PEERS } from './peers/all.ts'
import { type Book, layBook, mistaken, rightBook } from './peers/book.ts'
import { ours } from './peers/ours.ts'
import { HOME, INSTALLED, type Peer } from './peers/peer.ts'
import { RULES } from './peers/rules.ts'
import type { Checked } from './peers/work.ts'

const CLAIMS = 10_000
const CLAIMS_OF_PROOF = 200
const ROUNDS = 3
const SEED = 20_161_003

/**
 * The validators of others on the same tables with the same rules. Who checks all of them must take longer than this
 * project does, which checks more. The others are there to be known: they can be faster, and why is said in CONTRIBUTING.
 * Ours runs right before every two of them, so that a slow minute of the machine falls on all three.
 */
export function peers(): readonly Row[] {
  if (!existsSync(join(HOME, INSTALLED, '.ready')))
    throw new Error('the validators of others are not installed: make bench does it')
  const root = mkdtempSync(join(tmpdir(), 'bilan-bench-'))
  try {
    for (const validator of [ours, ...PEERS]) prove(validator, root)
    const book = rightBook(CLAIMS, SEED)
    layBook(root, book, readSchemas(HOME))
    const rows = [...book.values()].reduce((sum, table) => sum + table.length, 0)
    const ratios = new Map<Peer, number[]>(PEERS.map(peer => [peer, []]))
    for (let round = 0; round < ROUNDS; round++) {
      for (let i = 0; i < PEERS.length; i += 2) {
        const before = secondsOf(ours, root, rows)
        for (const peer of PEERS.slice(i, i + 2)) ratios.get(peer)?.push(before / secondsOf(peer, root, rows))
      }
    }
    return [...ratios].map(([peer, ofPeer]) => ({
      ...figureOf(`10,000 claims, parse + validate, against ${peer.name} (${rulesOf(peer)})`, 'x', ofPeer),
      bar: peer.checks.length === RULES.length ? 1 : null,
    }))
  } finally {
    rmSync(root, { recursive: true })
  }
}

function rulesOf({ checks }: Peer): string {
  const missing = RULES.filter(rule => !checks.includes(rule))
  return missing.length === 0 ? 'the same rules' : `not ${missing.join(', ')}`
}

/** A validator checks a rule if it finds the one mistake that is made against it, and nothing in what is right. */
function prove(validator: Peer, root: string): void {
  const right = rightBook(CLAIMS_OF_PROOF, SEED)
  const lay = (name: string, book: Book) => {
    const folder = join(root, 'proof', name)
    if (!existsSync(folder)) layBook(folder, book, readSchemas(HOME))
    return folder
  }
  const folders = [lay('right', right), ...RULES.map(rule => lay(rule, mistaken(right, rule)))]
  const [inRight, ...inWrong] = checkedBy(validator, folders)
  if (inRight?.faults !== 0) throw new Error(`${validator.name} finds faults where there are none`)
  const found = RULES.filter((_, i) => (inWrong[i]?.faults ?? 0) > 0)
  if (found.join() !== RULES.filter(rule => validator.checks.includes(rule)).join())
    throw new Error(`${validator.name} checks ${found.join(', ')}, which is not what is said of it`)
}

function secondsOf(validator: Peer, root: string, rows: number): number {
  const [checked] = checkedBy(validator, [root])
  if (!checked || checked.faults > 0 || (checked.rows ?? rows) !== rows)
    throw new Error(`${validator.name} did not find ${rows} right rows`)
  return checked.seconds
}

/** In a process of its own. */
function checkedBy({ name }: Peer, roots: readonly string[]): readonly Checked[] {
  const program = join(import.meta.dirname, 'peers/work.ts')
  const own = ['--import', 'tsx', program, name, ...roots]
  const { status, stdout, stderr } = spawnSync(process.execPath, own, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${name}: ${stderr}`)
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

if (process.argv[1] === import.meta.filename) {
  for (const { name, median, least, most, bar } of peers())
    process.stdout.write(
      `${name}  ${median.toFixed(2)}x  ${bar ?? ''}  ${least.toFixed(2)} to ${most.toFixed(2)}\n`,
    )
}
