import type { ReportLanguage } from '../model/language/language.ts'
import type { BuildWords } from '../model/language/report-words.ts'
import { type Change, type Changes, type Figure, isUnchanged, type MovedFigure } from './changes.ts'
import { visible } from './wording.ts'

/** How many moved figures are listed before the rest is only counted. */
const MOST_MOVED = 20

/** What was published: files with rows, bytes and hash, and what changed since the last build. */
export function showBuild(
  changes: Changes,
  sha256: (bytes: Uint8Array) => string,
  { report }: ReportLanguage,
  fresh: Fresh,
): string {
  const { number, together, build: words } = report
  const { files, removed, moved } = changes
  const cells = files.map(({ file: { path, rows, bytes }, change }) => [
    path,
    rows === null ? '' : number(rows),
    number(bytes.length),
    sha256(bytes).slice(0, 12),
    words.changes[change],
  ])
  const total = files.reduce((sum, { file }) => sum + file.bytes.length, 0)
  return [
    ...columns([[words.file, words.rows, words.bytes, 'sha256', ''], ...cells], [1, 2]),
    ...removed.map(path => `${visible(path)}  ${words.removed}`),
    '',
    ...(moved.length > 0 ? [words.moved] : []),
    ...moved.slice(0, MOST_MOVED).map(figure => `  ${showMoved(figure, words)}`),
    ...(moved.length > MOST_MOVED ? [`  ${words.more(moved.length - MOST_MOVED)}`] : []),
    together([words.total(files.length, total), verdict(changes, words), ...freshness(fresh, words)]),
    '',
  ].join('\n')
}

/** The last day on which a claim became public, and on which the editors typed or signed something. */
interface Fresh {
  readonly lastSource: string | null
  readonly lastChange: string | null
}

function freshness({ lastSource, lastChange }: Fresh, words: BuildWords): readonly string[] {
  return lastSource === null || lastChange === null ? [] : [words.fresh(lastSource, lastChange)]
}

function verdict(changes: Changes, words: BuildWords): string {
  if (isUnchanged(changes)) return words.unchanged
  const count = (wanted: Change) => changes.files.filter(({ change }) => change === wanted).length
  return words.tally(count('new'), count('changed'), changes.removed.length, count('same'))
}

function showMoved({ name, was, is }: MovedFigure, words: BuildWords): string {
  return visible(`${name}: ${showFigure(was, words)} -> ${showFigure(is, words)}`)
}

function showFigure(figure: Figure | null, words: BuildWords): string {
  if (!figure) return words.notPublished
  const [low = '', best = '', high = ''] = [figure.low, figure.best, figure.high].map(n => String(n ?? '-'))
  return words.figure(low, best, high, figure.verdict, figure.as_of)
}

/** Lines in which the cells of a column stand below each other; those of `numbers` are set to the right. */
export function columns(rows: readonly (readonly string[])[], numbers: readonly number[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map(row => row[i]?.length ?? 0)))
  return rows.map(row =>
    row
      .map((cell, i) => (numbers.includes(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  )
}
