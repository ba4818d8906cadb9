import { type Diagnostic, hasErrors, problem } from '../model/diagnostics/diagnostic.ts'
import { isProblemCode, SEVERITIES } from '../model/diagnostics/problem-codes.ts'
import type { KnownIssueRow } from '../model/records.gen.ts'
import { atCell, type CheckedRow } from './rows.ts'

/** Known issues that accept what cannot be accepted: errors, since a row with an error is not published at all. */
export function unacceptable(issues: readonly CheckedRow<KnownIssueRow>[]): readonly Diagnostic[] {
  return issues
    .filter(({ row: { code } }) => !isProblemCode(code) || SEVERITIES[code] === 'error')
    .map(issue =>
      problem(
        'desk/not-acceptable',
        { ...atCell(issue, 'code'), key: keyOf(issue) },
        { code: issue.row.code },
      ),
    )
}

/**
 * The diagnostics, those that the editors accept with their reason, and one more for each known issue that no longer
 * occurs. That is only said where nothing is wrong: an error may hide what would otherwise be said.
 */
export function acceptKnown(
  diagnostics: readonly Diagnostic[],
  issues: readonly CheckedRow<KnownIssueRow>[],
): readonly Diagnostic[] {
  const reasons = new Map(issues.map(issue => [keyOf(issue), issue.row.reason]))
  const nameOf = ({ code, key }: Diagnostic) => `${code} ${key}`
  const accepted = diagnostics.map(one => {
    const reason = one.severity === 'error' ? undefined : reasons.get(nameOf(one))
    return reason === undefined ? one : { ...one, accepted: reason }
  })
  if (hasErrors(diagnostics)) return accepted
  const occurring = new Set(diagnostics.map(nameOf))
  const stale = issues
    .filter(issue => !occurring.has(keyOf(issue)))
    .map(issue => {
      const { code, key } = issue.row
      return problem('desk/stale-known-issue', { ...atCell(issue, 'key'), key: keyOf(issue) }, { code, key })
    })
  return [...accepted, ...stale]
}

function keyOf({ row }: CheckedRow<KnownIssueRow>): string {
  return `${row.code} ${row.key}`
}
