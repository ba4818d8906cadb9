import type { Diagnostic } from '../model/diagnostics/diagnostic.ts'
import { SEVERITY_ORDER } from '../model/diagnostics/problem-codes.ts'
import { expectedOf, type Language, messageOf } from '../model/language/language.ts'

/** Diagnostics for people: where, what, the offending text and what to type instead; one below the other. */
export function showDiagnostics(diagnostics: readonly Diagnostic[], language: Language): string {
  return diagnostics.map(one => showOne(one, language)).join('')
}

function showOne(diagnostic: Diagnostic, language: Language): string {
  const { file, line, column, severity, code, text } = diagnostic
  const expected = expectedOf(diagnostic, language)
  const place = [file, line, column].filter(part => part !== null).join(':')
  const lines = [`${place}: ${severity} ${code}: ${messageOf(diagnostic, language)}`]
  if (text !== null) lines.push(`    found     ${JSON.stringify(text)}`)
  if (expected !== null) lines.push(`    expected  ${expected}`)
  return `${lines.join('\n')}\n`
}

/** How many diagnostics of each severity there are, in words: `2 errors, 1 warning`. */
export function countDiagnostics(diagnostics: readonly Diagnostic[], { severities }: Language): string {
  const counts = SEVERITY_ORDER.flatMap(severity => {
    const count = diagnostics.filter(one => one.severity === severity).length
    const { one, many } = severities[severity]
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  })
  return counts.join(', ') || 'no errors, nothing to say'
}
