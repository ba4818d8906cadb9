import type { Diagnostic } from '../../../model/diagnostics/diagnostic.ts'
import { expectedOf, type Language, messageOf } from '../../../model/language/language.ts'
import { asJson } from '../../../report/wording.ts'
import type { DrawnDifference, SideFacts } from '../difference.ts'
import { isLoss } from '../loss.ts'

/** Version of the format: a name that goes away or means something else raises the first number, one that is added the second. */
const FORMAT_VERSION = '1.0.0'

/** A diff as JSON, as `schemas/diff.schema.json` describes it. Nothing is left out. */
export function showDiffJson(difference: DrawnDifference, version: string, language: Language): string {
  const { base, head, method, changes, settings, findings, columns, charts, notCompared } = difference
  return asJson({
    format: 'bilan-diff',
    format_version: FORMAT_VERSION,
    language: language.code,
    version,
    base: sideOf(base),
    head: sideOf(head),
    method,
    changes: changes.map(change => ({ ...change, is_loss: isLoss(change) })),
    settings,
    findings: { came: findings.came.map(one => findingOf(one, language)), went: findings.went },
    columns,
    charts: charts.map(({ eventId, name, language, change }) => ({
      event_id: eventId,
      chart: name,
      language,
      change,
    })),
    charts_not_compared: notCompared,
  })
}

function sideOf({ ref, commit, isFork, errors, size }: SideFacts) {
  return {
    ref,
    commit,
    is_fork: isFork,
    errors,
    claims: size?.claims ?? null,
    figures: size?.figures ?? null,
  }
}

function findingOf(one: Diagnostic, language: Language) {
  const { severity, code, file, line, column, field, text, key } = one
  const message = messageOf(one, language)
  return {
    severity,
    code,
    file,
    line,
    column,
    field,
    text,
    key,
    message,
    expected: expectedOf(one, language),
  }
}
