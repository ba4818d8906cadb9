import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import { type Diagnostic, problem, type Staged, wholeFile } from '../../model/diagnostics/diagnostic.ts'
import type { DeskFault } from '../../model/diagnostics/facts.ts'
import { type ParsedBook, rowCount } from '../../model/journey/parsed-book.ts'
import type { Methodology } from '../../model/records.gen.ts'
import { placeOfTable, RAW_TABLES } from '../../model/schema-book.ts'

/** The editors' decisions, checked; null if they cannot be read. */
export function checkMethodology(
  document: ParsedBook['methodology'],
  satisfies: ValidateFunction<Methodology>,
): Staged<Readonly<Methodology> | null> {
  const { value } = document
  if (value === undefined) return { value: null, diagnostics: [] }
  if (satisfies(value)) return { value, diagnostics: [] }
  return { value: null, diagnostics: (satisfies.errors ?? []).map(error => deskProblem(document, error)) }
}

/** What an error of a schema says about a value of a JSON file. */
export function deskProblem({ file, spots }: ParsedBook['methodology'], error: ErrorObject): Diagnostic {
  const { instancePath, keyword, params } = error
  const property = params['missingProperty'] ?? params['additionalProperty']
  const path = property === undefined ? instancePath : `${instancePath}/${property}`
  const name = path.slice(1).replaceAll('/', '.')
  // A value that is missing has no place: its object has.
  const { line = null, column = null } = spots.get(path) ?? spots.get(instancePath) ?? {}
  const text = keyword === 'additionalProperties' ? String(property) : null
  const at = { file, line, column, field: null, text, key: `${file}/${name}` }
  return problem('desk/malformed', at, { name, fault: faultOf(error) })
}

function faultOf({ keyword, params }: ErrorObject): DeskFault {
  switch (keyword) {
    case 'required':
      return { kind: 'missing' }
    case 'additionalProperties':
      return { kind: 'unknown' }
    case 'enum':
      return { kind: 'enum', values: params['allowedValues'] }
    case 'type':
      return { kind: 'type', type: String(params['type']) }
    case 'minimum':
    case 'maximum':
      return { kind: keyword, limit: Number(params['limit']) }
    default:
      return { kind: 'other', rule: keyword }
  }
}

/**
 * Holds the number of rows of each table against the editors' bounds: a file cut at the end of a row reads well.
 */
export function checkRowCounts(
  { tables, unread }: ParsedBook,
  { rows }: Readonly<Methodology>,
): readonly Diagnostic[] {
  return RAW_TABLES.flatMap((name): readonly Diagnostic[] => {
    const read = tables.filter(table => table.name === name)
    if (unread.includes(name)) return []
    const count = read.reduce((sum, table) => sum + rowCount(table) + table.ragged.length, 0)
    const place = placeOfTable(name)
    const at = { ...wholeFile(place, String(count)), key: `${place}/rows` }
    const { min, max } = rows[name]
    if (count < min) return [problem('dataset/too-few-rows', at, { rows: count, least: min })]
    return count > max ? [problem('dataset/too-many-rows', at, { rows: count, most: max })] : []
  })
}
