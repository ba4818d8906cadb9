import { type Diagnostic, problem } from '../../model/diagnostics/diagnostic.ts'
import type { OpenEnds } from '../../model/journey/part.ts'
import type { NoteRow, SourceRow } from '../../model/records.gen.ts'
import { NO_LANGUAGE } from '../../model/theirs/cells.ts'
import { forbiddenBy } from '../../model/theirs/licence.ts'
import { atCell, type CheckedRow } from '../rows.ts'

/**
 * Sources whose licence forbids that their claims be published: of terms that close the data any claim, and else only
 * those that are cells of a table, since a few words may be quoted from whatever was printed.
 */
export function forbiddenSources(
  sources: readonly CheckedRow<SourceRow>[],
  parts: readonly Pick<OpenEnds, 'forbidden'>[],
): readonly Diagnostic[] {
  return sources.flatMap(source => {
    const why = forbiddenBy(source.row.licence)
    if (why === null) return []
    const claims = parts.reduce((sum, { forbidden }) => sum + (forbidden.get(source.row.source_id) ?? 0), 0)
    return claims === 0 ? [] : [problem('source/licence-forbids', atCell(source, 'licence'), { why, claims })]
  })
}

/** How many claims from each source may not be published. */
export function forbiddenClaims(
  sources: ReadonlyMap<string, CheckedRow<SourceRow>>,
  notes: readonly CheckedRow<NoteRow>[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { row } of notes) {
    const reason = forbiddenBy(sources.get(row.source_id)?.row.licence ?? null)
    if (reason === 'terms' || (reason !== null && row.language === NO_LANGUAGE))
      counts.set(row.source_id, (counts.get(row.source_id) ?? 0) + 1)
  }
  return counts
}
