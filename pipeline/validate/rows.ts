import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import {
  type Details,
  type Diagnostic,
  type Finding,
  problem,
  problemIn,
  type Staged,
  type Suggestion,
} from '../model/diagnostics/diagnostic.ts'
import type { Elsewhere, Facts, Given } from '../model/diagnostics/facts.ts'
import { findingAt } from '../model/diagnostics/finding.ts'
import type { ParsedRow, ParsedTable } from '../model/journey/parsed-book.ts'
import type { ColumnSchema, TableSchema } from '../model/schema-book.ts'
import { editOfCell } from '../model/spot.ts'
import { idsIn, meantBy } from './cells/meant.ts'
import { wantedIn } from './cells/wanted.ts'

/** A row of a raw table, typed, with the record it came from. */
export interface CheckedRow<T> {
  readonly row: Readonly<T>
  readonly parsed: ParsedRow
  readonly table: ParsedTable
  /** Columns whose cells break the schema, and of which nothing may be read; none in a row that is right. */
  readonly faulty: ReadonlySet<string>
}

/** Whether all these cells of a row are what its schema says. */
export function isSound<T>({ faulty }: CheckedRow<T>, ...columns: readonly (keyof T & string)[]): boolean {
  return faulty.size === 0 || !columns.some(column => faulty.has(column))
}

/** A finding about one cell of a row; `text` and its place may be a stretch inside the cell. */
export function atCell<T>({ table, parsed }: CheckedRow<T>, column: keyof T & string): Finding {
  return findingAt(table, parsed, table.columns.indexOf(column))
}

/** The edit by which one cell of a row would say something else. */
export function edit<T>(
  { table, parsed }: CheckedRow<T>,
  column: keyof T & string,
  value: string,
): Suggestion {
  return editOfCell(table, parsed, table.columns.indexOf(column), value, false)
}

/** Where a row stands, for a message about another one. */
export function elsewhere<T>({ table, parsed }: CheckedRow<T>): Elsewhere {
  return { id: parsed.cells[0] ?? '', file: table.file, line: parsed.line }
}

/**
 * The rows of a table, and one diagnostic for every cell that does not satisfy the schema.
 * An empty cell is null: not said. Numbers must be written plainly; nothing is coerced or filled in.
 */
export function checkRows<T>(
  table: ParsedTable,
  schema: TableSchema,
  satisfies: ValidateFunction<T>,
): Staged<readonly CheckedRow<T>[]> {
  const columns = table.columns.map((name, cell) => {
    const column = schema.properties[name]
    return { name, cell, column, isNumber: isNumber(column) }
  })
  const byPath = new Map(columns.map(one => [`/${one.name}`, one]))
  const diagnostics: Diagnostic[] = []
  const rows = table.rows.map((parsed): CheckedRow<T> => {
    const row: Record<string, string | number | null> = {}
    for (const { name, cell, isNumber } of columns) row[name] = typed(parsed.cells[cell] ?? '', isNumber)
    if (satisfies(row)) return { row, parsed, table, faulty: NONE }
    const faulty = new Set<string>()
    for (const error of satisfies.errors ?? []) {
      // Of the row as a whole ajv says that a condition failed; why, it says of a cell.
      if (error.instancePath === '') continue
      const place = byPath.get(error.instancePath)
      if (!place?.column) throw new Error(`the schema of ${table.name} has no column ${error.instancePath}`)
      // A cell that breaks several rules of its schema made one mistake: the first of them is said.
      if (faulty.has(place.name)) continue
      faulty.add(place.name)
      const found = cellProblem(table, parsed, place.cell, schema, place.column, error)
      if (found) diagnostics.push(found)
    }
    return { row: row as Readonly<T>, parsed, table, faulty }
  })
  return { value: rows, diagnostics }
}

const NONE: ReadonlySet<string> = new Set()

const PLAIN_NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/

function isNumber(column: ColumnSchema | undefined): boolean {
  return [column?.type].flat().some(type => type === 'integer' || type === 'number')
}

function typed(text: string, isNumber: boolean): string | number | null {
  if (text === '') return null
  return isNumber && PLAIN_NUMBER.test(text) ? Number(text) : text
}

function cellProblem(
  table: ParsedTable,
  parsed: ParsedRow,
  cell: number,
  schema: TableSchema,
  column: ColumnSchema,
  error: ErrorObject,
): Diagnostic | null {
  const text = parsed.cells[cell] ?? ''
  // An id in a shape that no id has is one that no row has: checkReferences says so, and which one was meant.
  const isOfIds = column['x-references'] && (!column['x-list'] || text === idsIn(text).join(' '))
  if (error.keyword === 'pattern' && isOfIds) return null
  const at = findingAt(table, parsed, cell)
  const name = table.columns[cell] ?? ''
  const isEmpty = at.text === null
  if (isEmpty || error.params['type'] === 'null') {
    const given = conditionOf(error, schema, table, parsed)
    return isEmpty
      ? problem('cell/required', at, { column: name, given, wanted: wantedIn(column, '') })
      : problem('cell/not-allowed', at, { column: name, given })
  }
  const matter = matterOf(error)
  return problemIn('cell/malformed', at, () => malformed(table, parsed, cell, column, matter))
}

type Malformed = Details<'cell/malformed'>

function malformed(
  table: ParsedTable,
  parsed: ParsedRow,
  cell: number,
  column: ColumnSchema,
  matter: Malformed['facts']['matter'],
): Malformed {
  const text = parsed.cells[cell] ?? ''
  const wanted = wantedIn(column, text)
  const meant = meantBy(text, column, name => parsed.cells[table.columns.indexOf(name)] ?? '')
  // Another row may have, or name, the id that this one is meant to have.
  const safe = meant.certain && cell > 0
  const suggestions = meant.values.map(value => editOfCell(table, parsed, cell, value, safe))
  const listed = wanted.kind === 'enum' ? wanted.nearest : []
  const shown = meant.values.filter(value => !listed.includes(value))
  return { facts: { column: table.columns[cell] ?? '', matter, wanted, meant: shown }, suggestions }
}

/** The cells on which the broken rule depends, from the `if` of the schema: counting is within. */
function conditionOf(
  { schemaPath }: ErrorObject,
  schema: TableSchema,
  table: ParsedTable,
  parsed: ParsedRow,
): readonly Given[] {
  const [, index] = /^#(?:\/allOf\/(\d+))?\/then\//.exec(schemaPath) ?? []
  const conditional = index === undefined ? schema : schema.allOf?.[Number(index)]
  if (!schemaPath.includes('/then/') || !conditional?.if) return []
  return Object.keys(conditional.if.properties).map(column => ({
    column,
    value: parsed.cells[table.columns.indexOf(column)] ?? '',
  }))
}

function matterOf({ keyword, params }: ErrorObject): Facts['cell/malformed']['matter'] {
  if (keyword === 'minimum' || keyword === 'maximum') return 'out-of-range'
  if (keyword === 'maxLength') return 'too-long'
  const isDate = keyword === 'format' && String(params['format']).endsWith('date')
  return isDate ? 'no-date' : 'unreadable'
}
