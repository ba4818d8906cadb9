import { type Diagnostic, hasErrors, problem } from '../../model/diagnostics/diagnostic.ts'
import { isProblemCode, PROBLEM_CODES, SEVERITIES } from '../../model/diagnostics/problem-codes.ts'
import type { Outcome } from '../../model/journey/part.ts'
import { nearestNames } from '../../model/nearest.ts'
import { groupBy } from '../../model/order.ts'
import type { KnownIssueRow } from '../../model/records.gen.ts'
import { atCell, type CheckedRow, elsewhere } from '../rows.ts'

/**
 * Known issues that accept what cannot be accepted, errors and problems that do not exist, or accept the same twice. A row
 * with an error is not published at all, so nothing could be accepted.
 */
export function unacceptable(issues: readonly CheckedRow<KnownIssueRow>[]): readonly Diagnostic[] {
  const firsts = new Map<string, CheckedRow<KnownIssueRow>>()
  return issues.flatMap((issue): readonly Diagnostic[] => {
    const { code } = issue.row
    const exists = isProblemCode(code)
    if (!exists || SEVERITIES[code] === 'error') {
      const nearest = exists ? [] : nearestNames(code, PROBLEM_CODES)
      const at = { ...atCell(issue, 'code'), key: keyOf(issue) }
      return [problem('desk/not-acceptable', at, { code, exists, nearest })]
    }
    const first = firsts.get(keyOf(issue))
    if (!first) firsts.set(keyOf(issue), issue)
    const at = { ...atCell(issue, 'key'), key: keyOf(issue) }
    return first ? [problem('row/duplicate-id', at, { first: elsewhere(first) })] : []
  })
}

/** The diagnostics, those that the editors accept with their reason. */
export function accept(
  diagnostics: readonly Diagnostic[],
  issues: readonly CheckedRow<KnownIssueRow>[],
): readonly Diagnostic[] {
  if (issues.length === 0) return diagnostics
  const reasons = new Map(issues.map(issue => [keyOf(issue), issue.row.reason]))
  const codes = new Set<string>(issues.map(({ row }) => row.code))
  return diagnostics.map(one => {
    const known = one.severity !== 'error' && codes.has(one.code)
    const reason = known ? reasons.get(`${one.code} ${one.key}`) : undefined
    return reason === undefined ? one : { ...one, accepted: reason }
  })
}

/** Known issues that no longer occur. That is only said where nothing is wrong: an error may hide what would otherwise be said. */
export function staleIssues(
  issues: readonly CheckedRow<KnownIssueRow>[],
  parts: readonly Outcome[],
): readonly Diagnostic[] {
  if (parts.some(({ hasErrors }) => hasErrors)) return []
  const keysOf = (code: string) => parts.flatMap(({ keys }) => keys.get(code) ?? [])
  const occurring = new Set(
    [...new Set(issues.map(({ row }) => row.code))].flatMap(code =>
      keysOf(code).map(key => `${code} ${key}`),
    ),
  )
  return issues
    .filter(issue => !occurring.has(keyOf(issue)))
    .map(issue => {
      const { code, key } = issue.row
      const at = { ...atCell(issue, 'key'), key: keyOf(issue) }
      return problem('desk/stale-known-issue', at, { code, key, nearest: nearestNames(key, keysOf(code)) })
    })
}

/** What known issues depend on. */
export function outcomeOf(
  diagnostics: readonly Diagnostic[],
  issues: readonly CheckedRow<KnownIssueRow>[],
): Outcome {
  const codes = new Set<string>(issues.map(({ row }) => row.code))
  const known = groupBy(
    diagnostics.filter(({ code }) => codes.has(code)),
    ({ code }) => code,
  )
  const keys = new Map([...known].map(([code, ones]) => [code, ones.map(({ key }) => key)]))
  return { hasErrors: hasErrors(diagnostics), keys }
}

function keyOf({ row }: CheckedRow<KnownIssueRow>): string {
  return `${row.code} ${row.key}`
}
