import { SEVERITY_ORDER, type Severity } from '../model/diagnostics/problem-codes.ts'
import type { ReportLanguage } from '../model/language/language.ts'
import type { ReportWords } from '../model/language/report-words.ts'
import { comparing } from '../model/order.ts'
import { onDemand } from '../on-demand.ts'
import type { Kind, Report, Reported } from './report.ts'
import { quoted, sentence, visible } from './wording.ts'

const picocolors = onDemand<typeof import('picocolors')>('picocolors')

/** How many notes of a kind people are shown: notes ask for nothing, and must not drive errors off the screen. */
const MOST_NOTES = 3

/**
 * A report for people on a terminal: where, what, the offending text, what to type instead; one below the other, and
 * errors last, where the eye is when the program ends; among those of a severity, the ones on changed lines. The severity
 * is a word, so that colours only help.
 */
export function showText(
  report: Report,
  language: ReportLanguage,
  { colour }: { readonly colour: boolean },
): string {
  const { report: words } = language
  const paint = painting(colour)
  const lastOfKind = new Map(report.kinds.flatMap(kind => notShownAfter(kind)))
  const findings = report.kinds
    .flatMap(shownOf)
    .sort(nearestToPromptLast)
    .map(one => {
      const kind = lastOfKind.get(one)
      return showFinding(one, language, paint) + (kind ? `    ${paint.faint(notShown(kind, words))}\n` : '')
    })
  return [...showFiles(report, words), ...findings, ...showAccepted(report, words)].join('')
}

const nearestToPromptLast = comparing<Reported>(
  ({ severity }) => -SEVERITY_ORDER.indexOf(severity),
  ({ changed }) => Number(changed),
  ({ file }) => file,
  ({ line }) => line,
  ({ column }) => column,
  ({ code }) => code,
  ({ key }) => key,
)

type Painter = (text: string) => string

/** How each part is painted. */
type Paint = Readonly<Record<Severity | 'place' | 'faint' | 'edit', Painter>>

const asItIs: Painter = text => text
const UNPAINTED: Paint = {
  error: asItIs,
  warning: asItIs,
  note: asItIs,
  place: asItIs,
  faint: asItIs,
  edit: asItIs,
}

function painting(colour: boolean): Paint {
  if (!colour) return UNPAINTED
  const { red, yellow, cyan, bold, dim, green } = picocolors().createColors(true)
  return {
    error: (text: string) => bold(red(text)),
    warning: (text: string) => bold(yellow(text)),
    note: (text: string) => bold(cyan(text)),
    place: bold,
    faint: dim,
    edit: green,
  }
}

function showFinding(one: Reported, { severities, report: words }: ReportLanguage, paint: Paint): string {
  const { severity, text, message, expected } = one
  const lines = [
    `${paint.place(placeOf(one))}: ${paint[severity](severities[severity].one)} ${paint.faint(nameOf(one))}: ${sentence(message)}`,
  ]
  const labelled = (label: string, content: string) => lines.push(`    ${label.padEnd(8)}  ${content}`)
  if (text !== null) labelled(words.found, quoted(text, words))
  if (expected !== null) labelled(words.expected, sentence(expected))
  const edit = one.suggestions.find(({ safe }) => safe)
  if (edit) labelled('make fix', paint.edit(quoted(edit.value, words)))
  return `${lines.join('\n')}\n`
}

/** The code of a finding and, if it is about a row or a cell, the key under which it would be a known issue. */
function nameOf({ code, key, file }: Reported): string {
  return key.startsWith(file) ? code : `${code} [${sentence(key)}]`
}

/** Where a finding is, as compilers write it. */
export function placeOf({ file, line, column }: Pick<Reported, 'file' | 'line' | 'column'>): string {
  return [visible(file), line, column].filter(part => part !== null).join(':')
}

/** The findings of a kind that people are shown. */
function shownOf({ severity, shown }: Kind): readonly Reported[] {
  const open = shown.filter(({ accepted }) => accepted === null)
  return severity === 'note' ? changedFirst(open).slice(0, MOST_NOTES) : open
}

/** The findings on lines that a pull request changed before all others. */
export function changedFirst(ones: readonly Reported[]): readonly Reported[] {
  return [...ones.filter(({ changed }) => changed), ...ones.filter(({ changed }) => !changed)]
}

/** The last finding of a kind that is shown, and the kind, if there are more. */
function notShownAfter(kind: Kind): readonly (readonly [Reported, Kind])[] {
  const shown = shownOf(kind)
  const last = [...shown].sort(nearestToPromptLast).at(-1)
  return last && kind.count > shown.length ? [[last, kind]] : []
}

function notShown(kind: Kind, words: ReportWords): string {
  return words.more(kind.count - shownOf(kind).length, sentence(words.kind(kind.code, kind.field)))
}

/** The files that were read otherwise than a program writes them: a guess that people should know of. */
export function unusualFiles({ files }: Report): Report['files'] {
  return files.filter(
    ({ encoding, delimiter, lineEnd, hxl }) =>
      hxl || encoding !== 'UTF-8' || delimiter !== ',' || lineEnd === 'CR' || lineEnd === 'mixed',
  )
}

function showFiles(report: Report, words: ReportWords): readonly string[] {
  return unusualFiles(report).map(table => `${words.readAs(visible(table.file), table)}\n`)
}

function showAccepted({ totals }: Report, words: ReportWords): readonly string[] {
  return totals.accepted === 0 ? [] : [`${words.accepted(totals.accepted)}\n`]
}
