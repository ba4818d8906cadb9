import { SEVERITY_ORDER } from '../model/diagnostics/problem-codes.ts'
import type { ReportLanguage } from '../model/language/language.ts'
import type { Outcome } from '../model/language/report-words.ts'
import type { Report } from './report.ts'

/** How far the data came, in one or two lines: rows read, figures weighed, what was said, and whether all is well. */
export function showTotals(report: Report, language: ReportLanguage): string {
  return `${showSteps(report, language)}\n${showVerdict(report, language)}\n`
}

/** What was read and weighed, as far as the data came. */
export function showSteps({ journey }: Report, { report: words }: ReportLanguage): string {
  const { rows, tables, claims, events, estimates, contested } = journey
  const steps = [words.rows(rows, tables)]
  if (claims !== null && events !== null) steps.push(words.claims(claims, events))
  if (estimates !== null && contested !== null) steps.push(words.estimates(estimates, contested))
  return words.together(steps)
}

/** Whether all is well, and how much was said. */
export function showVerdict(report: Report, language: ReportLanguage): string {
  return language.report.verdict(outcomeOf(report), showCounts(report, language))
}

/** How many findings of each severity there are, in words: `2 errors, 1 warning`. */
export function showCounts({ totals }: Report, { severities, report: words }: ReportLanguage): string {
  const nouns = { ...severities, accepted: words.acceptedNoun }
  const counts = [...SEVERITY_ORDER, 'accepted' as const].flatMap(name =>
    totals[name] === 0 ? [] : [words.counted(totals[name], nouns[name])],
  )
  return counts.join(', ') || words.nothing
}

function outcomeOf({ failed, totals }: Report): Outcome {
  if (!failed) return 'fine'
  return totals.error > 0 ? 'errors' : 'failed'
}
