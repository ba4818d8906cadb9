import { SEVERITY_ORDER } from '../../model/diagnostics/problem-codes.ts'
import type { ReportLanguage } from '../../model/language/language.ts'
import type { ReportWords } from '../../model/language/report-words.ts'
import { comparing } from '../../model/order.ts'
import { MOST } from '../limits.ts'
import type { Kind, Report } from '../report.ts'
import { changedFirst, placeOf, unusualFiles } from '../text.ts'
import { showSteps, showVerdict } from '../totals.ts'
import { escapeMarkdown, quoted, sentence, visible } from '../wording.ts'

/** GitHub refuses a step summary of more than 1 MiB as a whole: https://docs.github.com/actions (job summaries). */
export const MOST_BYTES = 1024 * 1024

/** Kept free for the sentence that says that the summary was cut. */
const RESERVE = 1024

/** How many findings of a kind are shown, tried in turn until the summary fits. */
const MOST_OF_A_KIND = [MOST.markdown, 20, 5, 1]

/** One line of the summary, and whether it is a finding. */
interface Line {
  readonly text: string
  readonly findings: 0 | 1
}

/**
 * A summary for the page of a run, or a comment: totals first, then a table for each kind. The data is not to be trusted:
 * nothing in it can become markup, a link or a mention.
 */
export function showMarkdown(report: Report, language: ReportLanguage): string {
  for (const most of MOST_OF_A_KIND) {
    const text = linesOf(report, most, language)
      .map(line => `${line.text}\n`)
      .join('')
    if (bytesOf(text) <= MOST_BYTES - RESERVE) return text
  }
  return cutSummary(report, linesOf(report, MOST_OF_A_KIND.at(-1) ?? 1, language), language)
}

function cutSummary({ totals }: Report, lines: readonly Line[], { report: words }: ReportLanguage): string {
  const kept: string[] = []
  let size = 0
  let shown = 0
  for (const { text, findings } of lines) {
    size += bytesOf(text) + 1
    if (size > MOST_BYTES - RESERVE) break
    kept.push(text)
    shown += findings
  }
  const all = totals.error + totals.warning + totals.note
  const sentence = words.summary.cut(shown, all)
  return [...kept, '', `**${escapeMarkdown(sentence)}**`, ''].join('\n')
}

function linesOf(report: Report, most: number, language: ReportLanguage): readonly Line[] {
  const { report: words } = language
  const { summary } = words
  const open = report.kinds.filter(({ count }) => count > 0).sort(changedKindsFirst)
  return [
    ...plain(`# ${escapeMarkdown(summary.title)}`, ''),
    ...plain(
      `**${escapeMarkdown(showVerdict(report, language))}**`,
      '',
      escapeMarkdown(showSteps(report, language)),
      '',
    ),
    ...unusualFiles(report).flatMap(table =>
      plain(`- ${escapeMarkdown(visible(words.readAs(table.file, table)))}`),
    ),
    ...(open.length > 0 ? plain('', ...tableOfKinds(open, language)) : []),
    ...open.flatMap(kind => sectionOf(kind, most, language)),
    ...acceptedSection(report, most, words),
  ]
}

/** Kinds of a severity that a pull request has to do with before all others of it. */
const changedKindsFirst = comparing<Kind>(
  ({ severity }) => SEVERITY_ORDER.indexOf(severity),
  ({ shown }) => Number(!shown.some(({ changed, accepted }) => changed && accepted === null)),
)

function tableOfKinds(
  kinds: readonly Kind[],
  { severities, report: words }: ReportLanguage,
): readonly string[] {
  const { summary, number } = words
  const head = [summary.severity, summary.code, summary.column, summary.count, summary.meaning]
  return [
    row(head.map(escapeMarkdown)),
    '|---|---|---|--:|---|',
    ...kinds.map(({ severity, code, field, count, meaning }) =>
      row([
        escapeMarkdown(severities[severity].one),
        verbatim(code),
        field === null ? '' : verbatim(sentence(field)),
        number(count),
        escapeMarkdown(sentence(meaning)),
      ]),
    ),
    '',
  ]
}

function sectionOf(kind: Kind, most: number, { severities, report: words }: ReportLanguage): readonly Line[] {
  const { summary } = words
  const { code, field, severity, meaning, remedy, count } = kind
  const shown = changedFirst(kind.shown.filter(({ accepted }) => accepted === null)).slice(0, most)
  const name = words.kind(code, field)
  return [
    ...plain(`## ${escapeMarkdown(words.labelled(severities[severity].one, sentence(name)))}`, ''),
    ...plain(`${escapeMarkdown(meaning)} ${escapeMarkdown(remedy)}`, ''),
    ...plain(
      row([summary.place, words.found, summary.matter, words.expected].map(escapeMarkdown)),
      '|---|---|---|---|',
    ),
    ...shown.map(one => ({
      findings: 1 as const,
      text: row([
        verbatim(placeOf(one)),
        one.text === null ? '' : verbatim(quoted(one.text, words)),
        escapeMarkdown(sentence(one.message)),
        escapeMarkdown(sentence(one.expected ?? '')),
      ]),
    })),
    ...plain(
      '',
      ...(count > shown.length ? [escapeMarkdown(words.more(count - shown.length, sentence(name))), ''] : []),
    ),
  ]
}

function acceptedSection({ kinds, totals }: Report, most: number, words: ReportWords): readonly Line[] {
  if (totals.accepted === 0) return []
  const { summary } = words
  const shown = kinds.flatMap(kind => kind.shown.filter(one => one.accepted !== null).slice(0, most))
  return plain(
    `## ${escapeMarkdown(summary.accepted)}`,
    '',
    escapeMarkdown(words.accepted(totals.accepted)),
    '',
    row([summary.code, summary.place, summary.reason].map(escapeMarkdown)),
    '|---|---|---|',
    ...shown.map(one =>
      row([verbatim(one.code), verbatim(placeOf(one)), escapeMarkdown(sentence(one.accepted ?? ''))]),
    ),
    '',
  )
}

function plain(...texts: readonly string[]): readonly Line[] {
  return texts.map(text => ({ text, findings: 0 }))
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length
}

/** A text as it stands, in the type of a program. */
function verbatim(text: string): string {
  return `<code>${escapeMarkdown(text)}</code>`
}
