import type { ValidateFunction } from 'ajv/dist/2020.js'
import type { Diagnostic, Staged } from '../model/diagnostic.ts'
import type { ParsedBook } from '../model/parsed-book.ts'
import { deskMalformed, tooFewRows, tooManyRows } from '../model/problems-of-meaning.ts'
import type { Methodology } from '../model/records.gen.ts'
import { RAW_TABLES } from '../model/schema-book.ts'

/** The editors' decisions, checked; null if they cannot be read. */
export function checkMethodology(
  { file, value }: ParsedBook['methodology'],
  satisfies: ValidateFunction<Methodology>,
): Staged<Readonly<Methodology> | null> {
  if (value === null) return { value: null, diagnostics: [] }
  if (satisfies(value)) return { value, diagnostics: [] }
  const diagnostics = (satisfies.errors ?? []).map(({ instancePath, message = '', params }) => {
    const named = params['additionalProperty'] ?? ''
    const text = named === '' ? null : String(named)
    const at = {
      file,
      line: null,
      column: null,
      text,
      key: `${file}${instancePath}/${params['missingProperty'] ?? named}`,
    }
    return deskMalformed(at, instancePath, message)
  })
  return { value: null, diagnostics }
}

/** Holds the number of rows of each table against the editors' bounds: a file cut at the end of a row reads well. */
export function checkRowCounts(
  { tables }: ParsedBook,
  { rows }: Readonly<Methodology>,
): readonly Diagnostic[] {
  return RAW_TABLES.flatMap(name => {
    const read = tables.filter(table => table.name === name)
    if (read.length === 0) return []
    const count = read.reduce((sum, table) => sum + table.rows.length, 0)
    const place = name === 'notes' ? 'raw/notes' : `raw/${name}.csv`
    if (count < rows[name].min) return [tooFewRows(place, count, rows[name].min)]
    return count > rows[name].max ? [tooManyRows(place, count, rows[name].max)] : []
  })
}
