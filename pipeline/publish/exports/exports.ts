import type { Estimate } from '../../model/journey/assessment.ts'
import type { Casebook } from '../../model/journey/casebook.ts'
import type { OutputFile } from '../../model/journey/output-file.ts'
import { textFile, toCsv } from '../formats.ts'
import { ACLED_COLUMNS, acledRows } from './acled.ts'
import { UCDP_GED_COLUMNS, ucdpGedRows } from './ucdp-ged.ts'

/** The dead in the shapes of the neighbours' files, for programs that read those (METHODOLOGY, "The shapes of the neighbours"). */
export function exportFiles(estimates: readonly Estimate[], casebook: Casebook): readonly OutputFile[] {
  const file = (name: string, columns: readonly string[], rows: readonly object[]) =>
    textFile(`exports/${name}.csv`, toCsv(columns, rows), rows.length)
  return [
    file('ucdp-ged', UCDP_GED_COLUMNS, ucdpGedRows(estimates, casebook)),
    file('acled', ACLED_COLUMNS, acledRows(estimates, casebook)),
  ]
}
