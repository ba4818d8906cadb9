import type { ImportWords } from '../model/language/import-words.ts'
import type { Beside } from '../model/theirs/beside.ts'
import { escapeMarkdown, visible } from './wording.ts'

/** Our figures beside those of somebody else, as a table for a terminal, with what lies outside counted below it. */
export function showBeside(rows: readonly Beside[], { beside }: ImportWords): string {
  if (rows.length === 0) return `${beside.nothing}\n`
  const table = cellsOf(rows, beside)
  const widths = (table[0] ?? []).map((_, i) => Math.max(...table.map(row => [...(row[i] ?? '')].length)))
  const lines = table.map(row =>
    row.map((cell, i) => cell + ' '.repeat((widths[i] ?? 0) - [...cell].length)).join('  '),
  )
  return `${[...lines.map(line => line.trimEnd()), '', ...endOf(rows, beside)].join('\n')}\n`
}

/** The same as Markdown; nothing in the table can become markup. */
export function showBesideMarkdown(rows: readonly Beside[], { beside }: ImportWords): string {
  if (rows.length === 0) return `${escapeMarkdown(beside.nothing)}\n`
  const lines = cellsOf(rows, beside).map(row => `| ${row.map(escapeMarkdown).join(' | ')} |`)
  const [head = '', ...body] = lines
  const rule = `|${' --- |'.repeat(Object.keys(beside.columns).length)}`
  const end = endOf(rows, beside).map(line => escapeMarkdown(line))
  return `${[head, rule, ...body, '', end.join('  \n')].join('\n')}\n`
}

function cellsOf(
  rows: readonly Beside[],
  { columns, lies }: ImportWords['beside'],
): readonly (readonly string[])[] {
  const { event, what, method, ours, theirs, rows: count, lies: verdict } = columns
  return [
    [event, what, method, ours, theirs, count, verdict],
    ...rows.map(row => [
      visible(row.event_id),
      visible(`${row.group_id}/${row.outcome}`),
      row.method,
      range(row.low, row.best, row.high) + (row.added ? ' *' : ''),
      range(row.their_low, row.their_best, row.their_high),
      String(row.their_rows),
      lies[row.lies],
    ]),
  ]
}

function range(...numbers: readonly (number | null)[]): string {
  return numbers.map(number => number ?? '–').join('/')
}

function endOf(rows: readonly Beside[], { added, total }: ImportWords['beside']): readonly string[] {
  const count = (...kinds: readonly Beside['lies'][]) =>
    rows.filter(({ lies }) => kinds.includes(lies)).length
  const sum = total(rows.length, count('inside'), count('below', 'above'))
  return rows.some(row => row.added) ? [added, sum] : [sum]
}
