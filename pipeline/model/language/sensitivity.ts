import type { Sensitivity } from '../journey/examination.ts'
import type { LanguageCode } from './language.ts'

/** What a figure hangs on, in one sentence. */
export function hangsOnInWords(tried: readonly Sensitivity[], language: LanguageCode): string {
  return language === 'fr' ? `${tried.length}` : `${tried.length}`
}
