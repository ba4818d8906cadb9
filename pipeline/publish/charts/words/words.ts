import type { LanguageCode } from '../../../model/language/language.ts'
import type { ChartWords } from './chart-words.ts'
import { english } from './english/english.ts'
import { french } from './french/french.ts'

/** The words of the charts, by language. */
export const CHART_WORDS: Readonly<Record<LanguageCode, ChartWords>> = { en: english, fr: french }
