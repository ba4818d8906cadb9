import { PEERS } from './all.ts'
import { ours } from './ours.ts'
import type { Verdict } from './peer.ts'

/** What a validator said of the tables in one folder, and how long it took without starting up. */
export interface Checked extends Verdict {
  readonly seconds: number
}

/** Lets one validator check the tables in some folders, one after the other; its last line says what came of it. */
const [, , name, ...roots] = process.argv
const check = await [ours, ...PEERS].find(one => one.name === name)?.prepare()
if (!check) throw new Error(`no validator is called ${name}`)
const checked: Checked[] = []
for (const root of roots) {
  const start = performance.now()
  const verdict = await check(root)
  checked.push({ ...verdict, seconds: (performance.now() - start) / 1000 })
}
process.stdout.write(`\n${JSON.stringify(checked)}\n`)
