import type { Diagnostic } from '../model/diagnostic.ts'
import { nearest } from '../model/nearest.ts'
import type { ParsedRow } from '../model/parsed-book.ts'
import { headerDuplicate, headerMissing, headerOrder, headerUnknown } from '../model/problems.ts'
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
  const problems: Diagnostic[] = []
  for (const [cell, name] of names.entries()) {
    if (names.indexOf(name) < cell) problems.push(headerDuplicate(at(cell, name)))
    else if (!columns.includes(name)) {
      problems.push(headerUnknown(at(cell, name), nearest(name, missing) ?? `one of ${columns.join(', ')}`))
    }
  }
  const misspelt = names.map(name => (columns.includes(name) ? null : nearest(name, missing)))
  for (const column of missing.filter(name => !misspelt.includes(name))) {
    problems.push(headerMissing({ ...at(0, header.saved.slice(0, 80)), key: `${file}/${column}` }, column))
  }
  if (problems.length > 0) return problems
  const moved = names.findIndex((name, cell) => name !== columns[cell])
  return moved < 0 ? [] : [headerOrder(at(moved, names[moved] ?? ''), columns[moved] ?? '')]
}
