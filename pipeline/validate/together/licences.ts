import { type Diagnostic, problem } from '../../model/diagnostics/diagnostic.ts'
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
  notes: readonly CheckedRow<NoteRow>[],
): readonly Diagnostic[] {
  return sources.flatMap(source => {
    const why = forbiddenBy(source.row.licence)
    if (why === null) return []
    const from = notes.filter(({ row }) => row.source_id === source.row.source_id)
    const claims = from.filter(({ row }) => why === 'terms' || row.language === NO_LANGUAGE).length
    return claims === 0 ? [] : [problem('source/licence-forbids', atCell(source, 'licence'), { why, claims })]
  })
}
