import type { Report, Reported } from '../report.ts'
import { asJson } from '../wording.ts'

/**
 * Version of the format, as semantic versioning has it: a name that goes away or means something else raises the first
 * number, a name that is added the second.
 */
export const FORMAT_VERSION = '1.0.0'

/** The report as JSON, as `schemas/report.schema.json` describes it. Names are written as in the published tables. */
export function showJson(report: Report): string {
  const { language, version, failOn, failed, files, totals, journey, kinds } = report
  const document = {
    format: 'bilan-report',
    format_version: FORMAT_VERSION,
    language,
    version,
    fail_on: failOn,
    failed,
    files: files.map(({ lineEnd, ...rest }) => ({ ...rest, line_end: lineEnd })),
    totals,
    journey,
    kinds: kinds.map(kind => ({ ...kind, shown: kind.shown.map(withoutKind) })),
  }
  return asJson(document)
}

/** What a finding has in common with all of its kind stands there. */
function withoutKind({ severity: _, code: __, field: ___, ...finding }: Reported) {
  return finding
}
