import type { Language, LanguageCode, ReportLanguage } from './language.ts'

/** What is needed to report in a language, without loading the other one, nor the words of charts, pages and explanations. */
export async function reportingIn(code: LanguageCode): Promise<ReportLanguage> {
  switch (code) {
    case 'en':
      return (await import('./english/reporting.ts')).reporting
    case 'fr':
      return (await import('./french/reporting.ts')).reporting
  }
}

/** All words of a language, without loading the other one. */
export async function languageIn(code: LanguageCode): Promise<Language> {
  switch (code) {
    case 'en':
      return (await import('./english/english.ts')).english
    case 'fr':
      return (await import('./french/french.ts')).french
  }
}
