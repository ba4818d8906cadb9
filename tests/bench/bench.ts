import { badRows, type Row, startUp } from './rows.ts'

/**
 * `make bench`: one table of ratios. No time of its own is a bar, since machines differ and the same machine has slow
 * minutes; where least and most lie far apart it had one, and the run is worth repeating.
 */
const rows = [...badRows(), ...startUp()]

const fails = ({ median, bar }: Row) => bar !== null && median >= bar
const times = (ratio: number) => `${ratio.toFixed(2)}x`
const cells = rows.map(row => [
  row.name,
  times(row.median),
  row.bar === null ? '' : `under ${row.bar}x`,
  row.bar === null ? 'for information' : fails(row) ? 'MISSED' : 'held',
  `${times(row.least)} to ${times(row.most)}`,
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
