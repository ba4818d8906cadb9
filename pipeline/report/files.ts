import { grouped } from '../model/figure.ts'
import { type Changes, isUnchanged } from './changes.ts'

/** How many moved figures are listed before the rest is only counted. */
const MOST_MOVED = 20

/** What was published: files with rows, bytes and hash, and what changed since the last build. */
export function showBuild(changes: Changes, sha256: (bytes: Uint8Array) => string): string {
  const { files, removed, moved } = changes
  const cells = files.map(({ file: { path, rows, bytes }, change }) => [
    path,
    rows === null ? '' : grouped(rows),
    grouped(bytes.length),
    sha256(bytes).slice(0, 12),
    change === 'same' ? '' : change,
  ])
  const table = columns([['file', 'rows', 'bytes', 'sha256', ''], ...cells])
  const total = files.reduce((sum, { file }) => sum + file.bytes.length, 0)
  return [
    ...table,
    ...removed.map(path => `${path}  removed`),
    '',
    ...(moved.length > 0
      ? ['figures that moved:', ...moved.slice(0, MOST_MOVED).map(line => `  ${line}`)]
      : []),
    ...(moved.length > MOST_MOVED ? [`  and ${moved.length - MOST_MOVED} more`] : []),
    `${files.length} files, ${grouped(total)} bytes; ${verdict(changes)}`,
    '',
  ].join('\n')
}

function verdict(changes: Changes): string {
  if (isUnchanged(changes)) return 'nothing changed since the last build'
  const count = (wanted: string) => changes.files.filter(({ change }) => change === wanted).length
  return `${count('new')} new, ${count('changed')} changed, ${changes.removed.length} removed, ${count('same')} the same`
}

/** Lines in which the cells of a column stand below each other; the second and third are numbers, set to the right. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(row => row[i]?.length ?? 0)))
  return rows.map(row =>
    row
      .map((cell, i) => (i === 1 || i === 2 ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
