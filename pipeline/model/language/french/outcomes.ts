import type { Outcome } from '../../journey/casebook.ts'

/** What happened to people, said of people: « personnes tuées ». */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  killed: 'tuées',
  wounded: 'blessées',
  killed_or_wounded: 'tuées ou blessées',
  captured: 'capturées',
  missing: 'disparues',
  displaced: 'déplacées',
}
