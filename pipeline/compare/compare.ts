import type { Comparison } from '../model/journey/comparison.ts'
import { type ComparedTables, RELEASED_TABLES } from '../model/journey/ledger.ts'
import { behindFigures } from './causes.ts'
import { figureChanges } from './figures.ts'
import { rowChanges } from './rows.ts'

/**
 * In:    the published tables of two builds.
 * Out:   every figure and every row that came, went or changed, by key and in a total order, and what lies behind each figure.
 * Says:  nothing.
 * Never: asks when, in which version or on which branch they were made. The order of rows, and the file and line at which a
 *        claim was typed, are no change; nor is a column that only one of the builds has.
 */
export function compare(before: ComparedTables, after: ComparedTables): Comparison {
  const rows = RELEASED_TABLES.flatMap(table => rowChanges(table, before[table], after[table]))
  const causesOf = behindFigures(before, after, rows)
  return {
    figures: figureChanges(before.estimates, after.estimates).map(figure => ({
      ...figure,
      causes: causesOf(figure),
    })),
    rows,
  }
}
