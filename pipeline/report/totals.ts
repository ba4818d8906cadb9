import { hasErrors } from '../model/diagnostics/diagnostic.ts'
import type { Journey } from '../model/journey/journey.ts'
import type { Language } from '../model/language/language.ts'
import { countDiagnostics } from './diagnostics.ts'

/** How far the data came, in one or two lines: rows read, figures weighed, what was said, and whether all is well. */
export function showJourney(
  { parsed, casebook, assessment, diagnostics }: Journey,
  language: Language,
): string {
  const rows = parsed.tables.reduce((sum, table) => sum + table.rows.length, 0)
  const steps = [`${rows} rows in ${parsed.tables.length} tables`]
  if (casebook) steps.push(`${casebook.claims.length} claims about ${casebook.events.length} events`)
  if (assessment) {
    const contested = assessment.estimates.filter(({ verdict }) => verdict === 'contested').length
    steps.push(`${assessment.estimates.length} estimates, ${contested} of them contested`)
  }
  const verdict = hasErrors(diagnostics) ? 'ERRORS' : 'OK'
  return `${steps.join('; ')}\n${verdict}: ${countDiagnostics(diagnostics, language)}\n`
}
