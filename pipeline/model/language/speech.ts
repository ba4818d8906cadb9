import { english } from './english/english.ts'
import { french } from './french/french.ts'
import type { Language, LanguageCode } from './language.ts'

/** Every language that the pipeline speaks, by its code. */
export const SPEECH: Readonly<Record<LanguageCode, Language>> = { en: english, fr: french }
