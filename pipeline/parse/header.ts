import { type Diagnostic, problem } from '../model/diagnostics/diagnostic.ts'
import { BLANK, withoutEnds } from '../model/ends.ts'
import type { ParsedRow } from '../model/journey/parsed-book.ts'
import { nearestNames } from '../model/nearest.ts'
import { editOfCell, type PlaceOfRows, spotOfCell } from '../model/spot.ts'
import { shorten } from './shorten.ts'

/**
 * The name of a column without what a spreadsheet or a keyboard may have done to it: capital letters, white space
 * around it, seen or not, and the full-width letters that East Asian keyboards type.
 */
export function plainName(name: string): string {
  return withoutEnds(name, BLANK)
    .replace(/[\uFF01-\uFF5E]/g, wide => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .toLowerCase()
}

/** A header without the empty columns at its end, which a spreadsheet saves if something once stood there. */
export function withoutEmptyEnd(header: ParsedRow): ParsedRow {
  const width = header.cells.findLastIndex(cell => plainName(cell) !== '') + 1
  return { ...header, cells: header.cells.slice(0, width) }
}

/** What is to be said about a header, and whether the table below it can be read. */
export interface HeaderCheck {
  readonly fits: boolean
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * What is wrong with a header: columns that stand twice, are unknown or missing, or stand in another order than
 * the schema's. The order counts because a column pasted over its neighbour would otherwise pass unseen. A name
 * that is only spelt in another way is noted, and read.
 */
export function checkHeader(place: PlaceOfRows, columns: readonly string[], header: ParsedRow): HeaderCheck {
  const names = header.cells.map(plainName)
  const at = (cell: number, text: string) => ({
    ...spotOfCell(place, header, cell),
    field: null,
    text: shorten(text),
    key: `${place.file}/${shorten(text)}`,
  })
  const typed = (cell: number) => header.cells[cell] ?? ''
  const missing = columns.filter(column => !names.includes(column))
  /** The missing column that an unknown name stands for: the one most like it, or the one in whose place it stands. */
  const meantBy = (name: string, cell: number) =>
    nearestNames(name, missing)[0] ?? missing.find(column => column === columns[cell]) ?? null
  const problems: Diagnostic[] = []
  for (const [cell, name] of names.entries()) {
    if (names.indexOf(name) < cell) problems.push(problem('file/header-duplicate', at(cell, typed(cell)), {}))
    else if (!columns.includes(name)) {
      const nearest = meantBy(name, cell)
      const suggestions = nearest ? [editOfCell(place, header, cell, nearest, false)] : []
      const facts = { nearest, known: columns }
      problems.push(problem('file/header-unknown', { ...at(cell, typed(cell)), suggestions }, facts))
    }
  }
  const misspelt = names.map((name, cell) => (columns.includes(name) ? null : meantBy(name, cell)))
  for (const column of missing.filter(name => !misspelt.includes(name))) {
    problems.push(
      problem(
        'file/header-missing',
        { ...at(0, ''), text: null, key: `${place.file}/${column}` },
        { missing: column, after: columns[columns.indexOf(column) - 1] ?? null },
      ),
    )
  }
  if (problems.length > 0) return { fits: false, diagnostics: problems }
  const moved = names.findIndex((name, cell) => name !== columns[cell])
  if (moved >= 0) {
    const expected = columns[moved] ?? ''
    return { fits: false, diagnostics: [problem('file/header-order', at(moved, typed(moved)), { expected })] }
  }
  const respelt = columns.flatMap((column, cell) => {
    if (typed(cell) === column) return []
    const suggestions = [editOfCell(place, header, cell, column, true)]
    return [problem('file/header-spelling', { ...at(cell, typed(cell)), suggestions }, { expected: column })]
  })
  return { fits: true, diagnostics: respelt }
}
