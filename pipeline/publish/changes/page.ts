import { plain } from '../../documents/markdown.ts'
import type { ChangedCell } from '../../model/language/change-words.ts'
import type { Language } from '../../model/language/language.ts'
import { compareText, groupBy } from '../../model/order.ts'
import type { ChangeRow } from '../../model/records.gen.ts'
import { visible } from '../../report/wording.ts'
import { cellsOf } from './in-words.ts'
import { UNRELEASED } from './rows.ts'

/** Of a figure that came or went these are shown; the rest stands in changes.jsonl. */
const SHOWN = ['low', 'best', 'high', 'verdict', 'as_of']

/**
 * The changes as a page of Markdown: by version and event, what is gone first, then the figures of the default method with what
 * lies behind them, those of the other methods in a line each. The data is not to be trusted: nothing in it can become markup.
 */
export function changesPage(rows: readonly ChangeRow[], { changes: words, code }: Language): string {
  const { page } = words
  const why = (row: ChangeRow) => safe(row[`why_${code}`])
  const versions = [...groupBy(rows, ({ version }) => version).values()]
  return [
    `# ${page.title}`,
    '',
    `${page.introduction} ([${page.other.text}](${page.other.file}))`,
    ...versions.flatMap(changes => sectionOf(changes, why, words)),
    '',
  ].join('\n')
}

type Words = Language['changes']

function sectionOf(
  rows: readonly ChangeRow[],
  why: (row: ChangeRow) => string,
  words: Words,
): readonly string[] {
  const { page } = words
  const head = rows.find(({ table }) => table === 'dataset')
  const rest = rows.filter(({ table }) => table !== 'dataset')
  const gone = rest.filter(({ change }) => change === 'went')
  const left = rest.filter(({ change }) => change !== 'went')
  const events = groupBy(left, ({ event_id }) => event_id ?? '')
  const title =
    head && head.version !== UNRELEASED ? page.version(head.version, head.released_on ?? '') : page.unreleased
  const isCompared = head !== undefined && head.was !== null
  return [
    '',
    `## ${title}`,
    ...(head ? ['', `${why(head)} ${safe(page.size(sizeOf(head)))}`] : []),
    ...(isCompared && !rest.some(isOfDefault) ? ['', page.noFigureMoved] : []),
    ...titled(
      page.gone,
      gone.map(row => lineOf(row, why, words)),
    ),
    ...[...events]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([event, changes]) =>
        titled(event === '' ? page.noEvent : page.event(event), linesOf(changes, why, words)),
      ),
  ]
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `### ${safe(title)}`, '', ...lines]
}

/** Figures first, those of the default method with their reasons; then the rows. */
function linesOf(
  rows: readonly ChangeRow[],
  why: (row: ChangeRow) => string,
  words: Words,
): readonly string[] {
  const figures = rows.filter(({ table }) => table === 'estimates')
  const others = figures.filter(row => !isOfDefault(row))
  return [
    ...figures.filter(isOfDefault).map(row => lineOf(row, why, words)),
    ...rows.filter(({ table }) => table !== 'estimates').map(row => lineOf(row, why, words)),
    ...(others.length > 0 ? [`- ${words.page.otherMethods}`] : []),
    ...others.map(row => `  - ${figureIn(row, words)}`),
  ]
}

function lineOf(row: ChangeRow, why: (row: ChangeRow) => string, words: Words): string {
  return row.table === 'estimates' ? `- ${figureIn(row, words)}. ${why(row)}` : `- ${why(row)}`
}

function figureIn({ key, change, was, is }: ChangeRow, { page }: Words): string {
  const told =
    change === 'came'
      ? page.figureCame(page.figure(shown(is)))
      : change === 'went'
        ? page.figureWent(page.figure(shown(was)))
        : page.figureChanged(cellsOf(was, is).filter(cell => cell.was !== cell.is))
  return `<code>${safe(key)}</code> ${safe(told)}`
}

function shown(cells: ChangeRow['is']): readonly ChangedCell[] {
  return cellsOf(null, cells).filter(({ column }) => SHOWN.includes(column))
}

function isOfDefault({ table, is_default }: ChangeRow): boolean {
  return table === 'estimates' && is_default === true
}

function sizeOf({ is }: ChangeRow) {
  const count = (name: string) => Number(is?.[name] ?? 0)
  return {
    events: count('events'),
    claims: count('claims'),
    sources: count('sources'),
    figures: count('figures'),
  }
}

function safe(text: string): string {
  return plain(visible(text))
}
