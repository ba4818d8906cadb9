import type { Diagnostic, Suggestion } from '../model/diagnostics/diagnostic.ts'
import type { ReportLanguage } from '../model/language/language.ts'
import { quoted, visible } from './wording.ts'

/** The edits that were made, one a line: where, what stood there, what stands there now, and by which rule. */
export function showEdits(
  edits: readonly { readonly diagnostic: Diagnostic; readonly suggestion: Suggestion }[],
  { report: words }: ReportLanguage,
): string {
  const lines = edits.map(({ diagnostic: { code }, suggestion: { range, saved, replacement } }) => {
    const place = `${visible(range.file)}:${range.from.line}:${range.from.column}`
    return `${place}: ${quoted(saved, words)} -> ${quoted(replacement, words)}  (${code})`
  })
  return [...lines, words.edits(edits.length), ''].join('\n')
}
