import { commands } from './commands.ts'
import { large } from './large.ts'
import type { Row } from './measure.ts'
import { peers } from './peers.ts'
import { badRows } from './rows.ts'
import { scale } from './scale.ts'

/**
 * `make bench`: one table, of ratios where it can be: machines differ, and the same machine has slow minutes. Where least and
 * most lie far apart it had one, and the run is worth repeating.
 */
const rows = [...badRows(), ...scale(), ...large(), ...peers(), ...commands()]

const fails = ({ median, bar }: Row) => bar !== null && median >= bar
const cells = rows.map(row => [
  row.name,
  `${row.median.toFixed(2)}${row.unit}`,
  row.bar === null ? '' : `under ${row.bar}${row.unit}`,
  row.bar === null ? 'for information' : fails(row) ? 'MISSED' : 'held',
  `${row.least.toFixed(2)} to ${row.most.toFixed(2)}`,
])
const table = [['work', 'figure', 'bar', 'verdict', 'rounds'], ...cells]
const widths = [0, 1, 2, 3, 4].map(column => Math.max(...table.map(row => row[column]?.length ?? 0)))
for (const row of table) {
  process.stdout.write(
    `${row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()}\n`,
  )
}
process.exitCode = rows.some(fails) ? 1 : 0
