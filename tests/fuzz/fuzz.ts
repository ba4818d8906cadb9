import { resolve } from 'node:path'
import { readRaw, readSchemas } from '../../pipeline/edge/read.ts'
import { fuzzer, type Outcome, showFailure } from './run.ts'

/** `make fuzz`: RUNS runs from SEED on, each with the next number as its seed, so that any of them can be repeated alone. */
const HOME = resolve(import.meta.dirname, '../..')
const FAILURES_SHOWN = 10

const raw = readRaw(HOME)
const run = fuzzer(raw, readSchemas(HOME))
const runs = numberIn('RUNS', 20_000)
const first = numberIn('SEED', 1)

let [accepted, edits, failed] = [0, 0, 0]
let slowest: Outcome | undefined
for (let seed = first; seed < first + runs; seed++) {
  const outcome = run(seed)
  edits += outcome.edits.length
  if (outcome.accepted) accepted += 1
  if (!slowest || outcome.milliseconds > slowest.milliseconds) slowest = outcome
  if (outcome.failures.length === 0) continue
  failed += 1
  if (failed <= FAILURES_SHOWN) process.stdout.write(showFailure(outcome, raw))
}

const slow = slowest ? `${Math.round(slowest.milliseconds)} ms (SEED=${slowest.seed})` : 'none'
process.stdout.write(
  `${runs} runs from SEED=${first}, ${edits} edits: ${accepted} accepted, ${runs - accepted} refused, ` +
    `${failed} failed; slowest ${slow}\n`,
)
process.exitCode = failed > 0 ? 1 : 0

function numberIn(name: string, otherwise: number): number {
  const typed = process.env[name] || String(otherwise)
  if (!/^\d+$/.test(typed)) throw new Error(`${name} is no number: ${typed}`)
  return Number(typed)
}
