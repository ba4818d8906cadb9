import type { Range, Suggestion } from '../../model/diagnostics/diagnostic.ts'
import type { Severity } from '../../model/diagnostics/problem-codes.ts'
import { SEVERITY_ORDER } from '../../model/diagnostics/problem-codes.ts'
import type { ReportLanguage } from '../../model/language/language.ts'
import type { ReportWords } from '../../model/language/report-words.ts'
import type { Report, Reported } from '../report.ts'
import type { LineOf, Place } from '../saved.ts'
import { asJson, escapeMarkdown, messageAndExpected } from '../wording.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', note: 'INFO' }

/**
 * A `DiagnosticResult` of reviewdog, whose suggestions become edits that a reviewer applies with one click
 * (https://github.com/reviewdog/reviewdog/blob/master/proto/rdf/reviewdog.proto). What the editors accept is left out:
 * reviewdog would comment on it. Its comments are Markdown, in which the data must not become markup.
 */
export function showRdjson(report: Report, { report: words }: ReportLanguage, lineOf: LineOf): string {
  const worst = SEVERITY_ORDER.find(severity => report.totals[severity] > 0)
  const findings = report.kinds.flatMap(({ shown }) => shown.filter(({ accepted }) => accepted === null))
  const result = {
    source: { name: 'bilan' },
    ...(worst ? { severity: SEVERITIES[worst] } : {}),
    diagnostics: findings.map(one => diagnosticOf(one, words, lineOf)),
  }
  return asJson(result)
}

function diagnosticOf(one: Reported, words: ReportWords, lineOf: LineOf) {
  const { severity, code, file } = one
  const range = rangeOf(one, lineOf)
  const suggestions = one.suggestions.flatMap(edit => suggestionOf(edit, lineOf))
  return {
    message: escapeMarkdown(messageAndExpected(one, words)),
    location: { path: file, ...(range ? { range } : {}) },
    severity: SEVERITIES[severity],
    code: { value: code },
    ...(suggestions.length > 0 ? { suggestions } : {}),
  }
}

function rangeOf({ file, line, column, end }: Reported, lineOf: LineOf) {
  if (line === null) return null
  const start = column === null ? null : inBytes(file, { line, column }, lineOf)
  if (!start) return { start: { line } }
  const last = end && inBytes(file, end, lineOf)
  return last ? { start, end: last } : { start }
}

/** An edit as reviewdog applies it; none where its place cannot be told to the byte, so that it hits nothing else. */
function suggestionOf({ range, replacement }: Suggestion, lineOf: LineOf) {
  const { file, from, to }: Range = range
  const start = inBytes(file, from, lineOf)
  const end = inBytes(file, to, lineOf)
  return start && end ? [{ range: { start, end }, text: replacement }] : []
}

/** A place whose column counts the bytes of UTF-8, as the format demands; ours count characters. */
function inBytes(file: string, { line, column }: Place, lineOf: LineOf): Place | null {
  const text = lineOf(file, line)
  if (text === null) return null
  const before = [...text].slice(0, column - 1).join('')
  return { line, column: new TextEncoder().encode(before).length + 1 }
}
