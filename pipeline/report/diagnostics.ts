import type { Diagnostic } from '../model/diagnostics/diagnostic.ts'

/** Diagnostics for people: where, what, the offending text and what to type instead; one below the other. */
export function showDiagnostics(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(showOne).join('')
}

function showOne({ file, line, column, severity, code, message, text, expected }: Diagnostic): string {
  const place = [file, line, column].filter(part => part !== null).join(':')
  const lines = [`${place}: ${severity} ${code}: ${message}`]
  if (text !== null) lines.push(`    found     ${JSON.stringify(text)}`)
  if (expected !== null) lines.push(`    expected  ${expected}`)
  return `${lines.join('\n')}\n`
}

/** How many diagnostics of each severity there are, in words: `2 errors, 1 warning`. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const counts = (['error', 'warning', 'note'] as const).flatMap(severity => {
    const count = diagnostics.filter(one => one.severity === severity).length
    return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`]
  })
  return counts.join(', ') || 'no errors, nothing to say'
}
