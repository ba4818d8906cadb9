import { badRows, type Row, startUp } from './rows.ts'

/**
 * `make bench`: one table of ratios. No time of its own is a bar, since machines differ and the same machine has slow
 * minutes; a spread far above 1 says that it had one, and that the run is worth repeating.
 */
const rows = [...badRows(), ...startUp()]

const fails = ({ ratio, bar }: Row) => bar !== null && ratio >= bar
const cells = rows.map(row => [
  row.work,
  `${row.ratio.toFixed(2)}x`,
  row.bar === null ? '' : `under ${row.bar}x`,
  row.bar === null ? 'for information' : fails(row) ? 'MISSED' : 'held',
  `${row.spread.toFixed(2)}x`,
])
const table = [['work', 'figure', 'bar', 'verdict', 'spread'], ...cells]
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
