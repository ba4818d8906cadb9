import { languageIn } from '../model/language/spoken.ts'
import { language } from './program.ts'

/** All words of the language in which the user is spoken to. A check, which only reports, loads none of them. */
export const speech = await languageIn(language)
export const words = speech.program
