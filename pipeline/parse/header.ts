import { type Diagnostic, problem } from '../model/diagnostics/diagnostic.ts'
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
    ...spotOfCell(
      { file, dialect: { encoding: 'UTF-8', bom: false, delimiter: ',', lineEnd: 'LF', hxl: false } },
      header,
      cell,
    ),
    field: null,
    text,
    key: `${file}/${text}`,
  })
  const missing = columns.filter(column => !names.includes(column))
  /** The missing column that an unknown name stands for: the one most like it, or the one in whose place it stands. */
  const meantBy = (name: string, cell: number) =>
    nearestNames(name, missing)[0] ?? missing.find(column => column === columns[cell]) ?? null
  const problems: Diagnostic[] = []
  for (const [cell, name] of names.entries()) {
    if (names.indexOf(name) < cell) problems.push(problem('file/header-duplicate', at(cell, name), {}))
    else if (!columns.includes(name)) {
      const facts = { nearest: meantBy(name, cell), known: columns }
      problems.push(problem('file/header-unknown', at(cell, name), facts))
    }
  }
  const misspelt = names.map((name, cell) => (columns.includes(name) ? null : meantBy(name, cell)))
  for (const column of missing.filter(name => !misspelt.includes(name))) {
    problems.push(
      problem(
        'file/header-missing',
        { ...at(0, ''), text: null, key: `${file}/${column}` },
        { missing: column, after: columns[columns.indexOf(column) - 1] ?? null },
      ),
    )
  }
  if (problems.length > 0) return problems
  const moved = names.findIndex((name, cell) => name !== columns[cell])
  if (moved < 0) return []
  return [problem('file/header-order', at(moved, names[moved] ?? ''), { expected: columns[moved] ?? '' })]
}
