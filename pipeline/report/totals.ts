import { SEVERITY_ORDER } from '../model/diagnostics/problem-codes.ts'
import type { Outcome } from '../model/language/report-words.ts'
import { SPEECH } from '../model/language/speech.ts'
import type { Report } from './report.ts'

/** How far the data came, in one or two lines: rows read, figures weighed, what was said, and whether all is well. */
export function showTotals(report: Report): string {
  return `${showSteps(report)}\n${showVerdict(report)}\n`
}

/** What was read and weighed, as far as the data came. */
export function showSteps({ language, journey }: Report): string {
  const { report: words } = SPEECH[language]
  const { rows, tables, claims, events, estimates, contested } = journey
  const steps = [words.rows(rows, tables)]
  if (claims !== null && events !== null) steps.push(words.claims(claims, events))
  if (estimates !== null && contested !== null) steps.push(words.estimates(estimates, contested))
  return words.together(steps)
}

/** Whether all is well, and how much was said. */
export function showVerdict(report: Report): string {
  return SPEECH[report.language].report.verdict(outcomeOf(report), showCounts(report))
}

/** How many findings of each severity there are, in words: `2 errors, 1 warning`. */
export function showCounts({ language, totals }: Report): string {
  const { severities, report: words } = SPEECH[language]
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
