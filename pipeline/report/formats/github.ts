import type { ProblemCode, Severity } from '../../model/diagnostics/problem-codes.ts'
import { SEVERITY_ORDER } from '../../model/diagnostics/problem-codes.ts'
import type { ReportLanguage } from '../../model/language/language.ts'
import type { ReportWords } from '../../model/language/report-words.ts'
import { fairly } from '../fairly.ts'
import { MOST } from '../limits.ts'
import type { Kind, Report, Reported } from '../report.ts'
import { cut, quoted, visible } from '../wording.ts'

/** A message longer than this is cut: an annotation is a hint beside a line, and GitHub refuses one of 64 KiB. */
const MOST_CHARACTERS = 2_000

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' }

/**
 * Workflow commands that set annotations on the lines of a pull request
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions). Lines that it changed come first, and
 * the last annotation of a type says how many more there are. What the editors accept is not annotated.
 */
export function showGithub(report: Report, language: ReportLanguage): string {
  return SEVERITY_ORDER.flatMap(severity => annotationsOf(report, severity, language))
    .map(line => `${line}\n`)
    .join('')
}

function annotationsOf(
  { kinds, totals }: Report,
  severity: Severity,
  { severities, report: words }: ReportLanguage,
): readonly string[] {
  const groups = kinds.filter(kind => kind.severity === severity).map(openOf)
  const overflows = totals[severity] > MOST.github
  const most = overflows ? MOST.github - 1 : MOST.github
  const onChanged = fairly(
    groups.map(group => group.filter(({ changed }) => changed)),
    most,
  )
  const others = fairly(
    groups.map(group => group.filter(({ changed }) => !changed)),
    most - onChanged.length,
  )
  const shown = [...onChanged, ...others]
  const lines = shown.map(one => annotation(one, words))
  if (!overflows) return lines
  const rest = words.moreAnnotations(totals[severity] - shown.length, severities[severity])
  return [...lines, command(COMMANDS[severity], { title: 'Bilan' }, rest)]
}

function openOf({ shown }: Kind): readonly Reported[] {
  return shown.filter(({ accepted }) => accepted === null)
}

function annotation(one: Reported, words: ReportWords): string {
  const { severity, code, text, message, expected } = one
  const data = [
    visible(message),
    ...(text === null ? [] : [words.labelled(words.found, quoted(text, words))]),
    ...(expected === null ? [] : [words.labelled(words.expected, visible(expected))]),
  ].join('\n')
  return command(COMMANDS[severity], { ...propertiesOf(one), title: code }, cut(data, MOST_CHARACTERS))
}

interface Properties {
  readonly file?: string
  readonly line?: number
  readonly endLine?: number
  readonly col?: number
  readonly endColumn?: number
  readonly title: ProblemCode | 'Bilan'
}

/** GitHub heeds columns only where an annotation begins and ends on one line. */
function propertiesOf({ file, line, column, end }: Reported): Omit<Properties, 'title'> {
  if (line === null) return { file }
  if (end && end.line !== line) return { file, line, endLine: end.line }
  return {
    file,
    line,
    endLine: line,
    ...(column === null ? {} : { col: column }),
    ...(end ? { endColumn: end.column } : {}),
  }
}

function command(name: string, properties: Properties, data: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${written.join(',')}::${escapeData(data)}`
}

/** As the runner reads it back: https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
