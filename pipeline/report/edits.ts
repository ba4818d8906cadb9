import type { Diagnostic, Suggestion } from '../model/diagnostics/diagnostic.ts'
import type { LanguageCode } from '../model/language/language.ts'
import { SPEECH } from '../model/language/speech.ts'
import { quoted, visible } from './wording.ts'

/** The edits that were made, one a line: where, what stood there, what stands there now, and by which rule. */
export function showEdits(
  edits: readonly { readonly diagnostic: Diagnostic; readonly suggestion: Suggestion }[],
  language: LanguageCode,
): string {
  const { report: words } = SPEECH[language]
  const lines = edits.map(({ diagnostic: { code }, suggestion: { range, saved, replacement } }) => {
    const place = `${visible(range.file)}:${range.from.line}:${range.from.column}`
    return `${place}: ${quoted(saved, words)} -> ${quoted(replacement, words)}  (${code})`
  })
  return [...lines, words.edits(edits.length), ''].join('\n')
}
