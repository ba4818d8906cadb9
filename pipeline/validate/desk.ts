import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import type { Diagnostic, Staged } from '../model/diagnostics/diagnostic.ts'
import { deskMalformed, tooFewRows, tooManyRows } from '../model/diagnostics/problems-of-meaning.ts'
import type { ParsedBook } from '../model/journey/parsed-book.ts'
import type { Methodology } from '../model/records.gen.ts'
import { placeOfTable, RAW_TABLES } from '../model/schema-book.ts'

/** The editors' decisions, checked; null if they cannot be read. */
export function checkMethodology(
  { file, value }: ParsedBook['methodology'],
  satisfies: ValidateFunction<Methodology>,
): Staged<Readonly<Methodology> | null> {
  if (value === undefined) return { value: null, diagnostics: [] }
  if (satisfies(value)) return { value, diagnostics: [] }
  return { value: null, diagnostics: (satisfies.errors ?? []).map(error => deskProblem(file, error)) }
}

function deskProblem(file: string, { instancePath, keyword, params, message = '' }: ErrorObject): Diagnostic {
  const path = instancePath.slice(1).replaceAll('/', '.')
  const inside = (name: unknown) => (path === '' ? String(name) : `${path}.${name}`)
  const at = (key: string, text: string | null = null) => ({
    file,
    line: null,
    column: null,
    text,
    key: `${file}/${key}`,
  })
  switch (keyword) {
    case 'required': {
      const name = inside(params['missingProperty'])
      return deskMalformed(
        at(name),
        name,
        'is missing',
        'the decision, as in schemas/raw/methodology.schema.json',
      )
    }
    case 'additionalProperties': {
      const name = inside(params['additionalProperty'])
      return deskMalformed(at(name, name), name, 'is no decision that is known', 'another name, or nothing')
    }
    case 'enum':
      return deskMalformed(
        at(path),
        path,
        'is none of the allowed values',
        `one of ${params['allowedValues'].join(', ')}`,
      )
    default:
      return deskMalformed(
        at(path),
        path || 'the document',
        'cannot be used',
        message.replace(/^must be /, ''),
      )
  }
}

/** Holds the number of rows of each table against the editors' bounds: a file cut at the end of a row reads well. */
export function checkRowCounts(
  { tables, unread }: ParsedBook,
  { rows }: Readonly<Methodology>,
): readonly Diagnostic[] {
  return RAW_TABLES.flatMap(name => {
    const read = tables.filter(table => table.name === name)
    if (unread.includes(name)) return []
    const count = read.reduce((sum, table) => sum + table.rows.length + table.ragged.length, 0)
    const place = placeOfTable(name)
    if (count < rows[name].min) return [tooFewRows(place, count, rows[name].min)]
    return count > rows[name].max ? [tooManyRows(place, count, rows[name].max)] : []
  })
}
