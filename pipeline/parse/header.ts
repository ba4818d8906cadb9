import type { Diagnostic } from '../model/diagnostics/diagnostic.ts'
import { headerDuplicate, headerMissing, headerOrder, headerUnknown } from '../model/diagnostics/problems.ts'
import type { ParsedRow } from '../model/journey/parsed-book.ts'
import { nearestNames } from '../model/nearest.ts'
import { spotOfCell } from '../model/spot.ts'

/**
 * What is wrong with a header: columns that stand twice, are unknown or missing, or stand in another order than
 * the schema's. The order counts because a column pasted over its neighbour would otherwise pass unseen.
 */
export function checkHeader(
  file: string,
  columns: readonly string[],
  header: ParsedRow,
): readonly Diagnostic[] {
  const names = header.cells
  const at = (cell: number, text: string) => ({
    ...spotOfCell({ file }, header, cell),
    text,
    key: `${file}/${text}`,
  })
  const missing = columns.filter(column => !names.includes(column))
  /** The missing column that an unknown name stands for: the one most like it, or the one in whose place it stands. */
  const meantBy = (name: string, cell: number) =>
    nearestNames(name, missing)[0] ?? missing.find(column => column === columns[cell]) ?? null
  const problems: Diagnostic[] = []
  for (const [cell, name] of names.entries()) {
    if (names.indexOf(name) < cell) problems.push(headerDuplicate(at(cell, name)))
    else if (!columns.includes(name)) {
      problems.push(headerUnknown(at(cell, name), meantBy(name, cell) ?? `one of ${columns.join(', ')}`))
    }
  }
  const misspelt = names.map((name, cell) => (columns.includes(name) ? null : meantBy(name, cell)))
  for (const column of missing.filter(name => !misspelt.includes(name))) {
    problems.push(
      headerMissing(
        { ...at(0, ''), text: null, key: `${file}/${column}` },
        column,
        columns[columns.indexOf(column) - 1],
      ),
    )
  }
  if (problems.length > 0) return problems
  const moved = names.findIndex((name, cell) => name !== columns[cell])
  return moved < 0 ? [] : [headerOrder(at(moved, names[moved] ?? ''), columns[moved] ?? '')]
}
