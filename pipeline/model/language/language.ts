import type { Diagnostic } from '../diagnostics/diagnostic.ts'
import type { Facts } from '../diagnostics/facts.ts'
import type { ProblemCode, Severity } from '../diagnostics/problem-codes.ts'
import type { Rule } from '../rules.ts'
import type { ChangeWords } from './change-words.ts'
import type { DiffWords } from './diff-words.ts'
import type { ExplanationWords } from './explanation-words.ts'
import type { PageWords } from './page-words.ts'
import type { ProgramWords } from './program-words.ts'
import type { Counted, ReportWords } from './report-words.ts'
import type { SensitivityWords } from './sensitivity-words.ts'

/** Languages in which the pipeline speaks to people, BCP 47. */
export const LANGUAGES = ['en', 'fr'] as const
export type LanguageCode = (typeof LANGUAGES)[number]

/** How one problem is said. */
export interface Phrases<F> {
  /** What the problem is, for the catalogue: one sentence, and why it matters. */
  readonly meaning: string
  /** What the recorder can do about it, for the catalogue. */
  readonly remedy: string
  /** What is the matter here. */
  message(facts: F): string
  /** What to type instead; null where nothing needs to be typed. */
  expected(facts: F): string | null
}

/** Every problem that there is, in one language. */
export type PhraseBook = { readonly [C in ProblemCode]: Phrases<Facts[C]> }

/** Part of a phrase book: the problems whose codes begin with one of these levels. */
export type PhrasesOf<Level extends string> = Pick<PhraseBook, Extract<ProblemCode, `${Level}/${string}`>>

/** The part of a phrase book that is about rulings of the editors. */
export type RulingPhrases = Pick<
  PhraseBook,
  Extract<ProblemCode, 'desk/stale-ruling' | `desk/ruling-${string}`>
>

/** What a report needs of a language: a quarter of its words. */
export interface ReportLanguage {
  readonly code: LanguageCode
  readonly problems: PhraseBook
  readonly severities: Readonly<Record<Severity, Counted>>
  readonly report: ReportWords
}

/** A language that the pipeline speaks. */
export interface Language extends ReportLanguage {
  readonly program: ProgramWords
  /** Why a claim has its role, for every rule. */
  readonly rules: Readonly<Record<Rule, string>>
  readonly sensitivity: SensitivityWords
  readonly explanation: ExplanationWords
  readonly page: PageWords
  readonly changes: ChangeWords
  readonly diff: DiffWords
  readonly catalogue: CatalogueWords
}

/** The words around the catalogue of problems. */
export interface CatalogueWords {
  readonly title: string
  readonly introduction: string
  readonly remedy: string
}

/** What is the matter, in a language. */
export function messageOf<C extends ProblemCode>(
  diagnostic: Diagnostic<C>,
  language: ReportLanguage,
): string {
  return language.problems[diagnostic.code].message(diagnostic.details().facts)
}

/** What to type instead, in a language. */
export function expectedOf<C extends ProblemCode>(
  diagnostic: Diagnostic<C>,
  language: ReportLanguage,
): string | null {
  return language.problems[diagnostic.code].expected(diagnostic.details().facts)
}
