import type { Outcome } from '../../journey/casebook.ts'

/** What happened to people, as sentences and charts say it. */
export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  killed: 'killed',
  wounded: 'wounded',
  killed_or_wounded: 'killed or wounded',
  captured: 'captured',
  missing: 'missing',
  displaced: 'displaced',
}
