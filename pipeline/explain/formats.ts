import type { Explanation, ExplanationFormat } from '../model/journey/explanation.ts'
import type { Language } from '../model/language/language.ts'
import { tell } from './tell.ts'

/** An explanation for people or programs, whole. */
export async function showExplanation(
  explanation: Explanation,
  format: ExplanationFormat,
  language: Language,
): Promise<string> {
  const telling = tell(explanation, language)
  switch (format) {
    case 'text':
      return (await import('./formats/text.ts')).showText(telling)
    case 'markdown':
      return (await import('./formats/markdown.ts')).showMarkdown(telling)
    case 'json':
      return (await import('./formats/json.ts')).showJson(explanation, telling, language)
  }
}
