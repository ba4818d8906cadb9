import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js'
import type { Diagnostic } from '../model/diagnostics/diagnostic.ts'
import { malformed, notAllowed, required } from '../model/diagnostics/problems.ts'
import type { ParsedRow, ParsedTable } from '../model/journey/parsed-book.ts'
import { nearest } from '../model/nearest.ts'
import type { ColumnSchema, TableSchema } from '../model/schema-book.ts'
import { spotOfCell } from '../model/spot.ts'

/** A row of a raw table, typed, with the record it came from. */
export interface CheckedRow<T> {
  readonly row: Readonly<T>
  readonly parsed: ParsedRow
  readonly table: ParsedTable
}

/**
 * The rows of a table that satisfy its schema, and one diagnostic for every cell that does not.
 * An empty cell is null: not said. Numbers must be written plainly; nothing is coerced, trimmed or filled in.
 */
export function checkRows<T>(
  table: ParsedTable,
  schema: TableSchema,
  satisfies: ValidateFunction<T>,
): { rows: readonly CheckedRow<T>[]; diagnostics: readonly Diagnostic[] } {
  const rows: CheckedRow<T>[] = []
  const diagnostics: Diagnostic[] = []
  for (const parsed of table.rows) {
    const row: unknown = Object.fromEntries(
      table.columns.map((column, cell) => [
        column,
        typed(parsed.cells[cell] ?? '', schema.properties[column]),
      ]),
    )
    if (satisfies(row)) rows.push({ row, parsed, table })
    else diagnostics.push(...cellProblems(table, parsed, schema, satisfies.errors ?? []))
  }
  return { rows, diagnostics }
}

const PLAIN_NUMBER = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/

function typed(text: string, column: ColumnSchema | undefined): string | number | null {
  if (text === '') return null
  const isNumber = column && [column.type].flat().some(type => type === 'integer' || type === 'number')
  return isNumber && PLAIN_NUMBER.test(text) ? Number(text) : text
}

/** A cell that breaks several rules of its schema made one mistake: the first of them is said. */
function cellProblems(
  table: ParsedTable,
  parsed: ParsedRow,
  schema: TableSchema,
  errors: readonly ErrorObject[],
): readonly Diagnostic[] {
  const firstOfColumn = new Map<string, ErrorObject>()
  for (const error of errors) {
    const column = error.instancePath.slice(1)
    // An id in a shape that no id has is one that no row has: checkReferences says so, and which one was meant.
    const unknownId = error.keyword === 'pattern' && schema.properties[column]?.['x-references']
    if (column !== '' && !unknownId && !firstOfColumn.has(column)) firstOfColumn.set(column, error)
  }
  return [...firstOfColumn].map(([name, error]) => {
    const cell = table.columns.indexOf(name)
    const text = parsed.cells[cell] ?? ''
    const key = `${parsed.cells[0] || `${table.file}:${parsed.line}`}/${name}`
    const at = { ...spotOfCell(table, parsed, cell), text: text || null, key }
    const column = schema.properties[name]
    const because = conditionOf(error, schema, table, parsed)
    if (text === '') return required(at, name, because, expectedIn(column, text))
    if (error.params['type'] === 'null') return notAllowed(at, name, because)
    return malformed(at, name, matterOf(error), expectedIn(column, text))
  })
}

/** The condition under which a cell must or must not be filled, from the `if` of the schema: `, but counting is within`. */
function conditionOf(error: ErrorObject, schema: TableSchema, table: ParsedTable, parsed: ParsedRow): string {
  const [, index] = /^#(?:\/allOf\/(\d+))?\/then\//.exec(error.schemaPath) ?? []
  const conditional = index === undefined ? schema : schema.allOf?.[Number(index)]
  if (!error.schemaPath.includes('/then/') || !conditional?.if) return ''
  const given = Object.keys(conditional.if.properties).map(
    column => `${column} is ${parsed.cells[table.columns.indexOf(column)]}`,
  )
  return `, but ${given.join(' and ')}`
}

function matterOf({ keyword, params }: ErrorObject): string {
  if (keyword === 'minimum' || keyword === 'maximum') return 'is out of range'
  if (keyword === 'maxLength') return `is longer than ${params['limit']} characters`
  const isDate = keyword === 'format' && String(params['format']).endsWith('date')
  return isDate ? 'is no date' : 'cannot be read'
}

const SHAPES: Readonly<Record<string, string>> = {
  date: 'a day',
  'edtf-date': 'a day, month or year',
  uri: 'an absolute URL',
  figure: 'a figure in notation: 90, ~100, 40.., ..10, 58..59, >290, <70',
}

/** Columns that hold an id have a pattern and no other shape. */
const ID_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$'

/** What a column wants, for a person who has just typed something else. */
function expectedIn(column: ColumnSchema | undefined, text: string): string {
  if (!column) return 'another value'
  const { enum: values, format = '', pattern, examples } = column
  if (values) {
    const allowed = values.filter(value => value !== null)
    const like = text && nearest(text, allowed)
    return like ? `${like}; allowed are ${allowed.join(', ')}` : `one of ${allowed.join(', ')}`
  }
  if (format === 'figure') return SHAPES['figure'] ?? ''
  const meaning = column.description.replace(/\.$/, '')
  const shape =
    SHAPES[format] ??
    numberIn(column) ??
    (pattern === ID_PATTERN ? 'small letters, digits and hyphens' : meaning)
  return `${shape}, such as ${examples[0]}`
}

function numberIn({ type, minimum, maximum }: ColumnSchema): string | undefined {
  const kind = [type].flat().find(name => name === 'integer' || name === 'number')
  if (!kind) return undefined
  const range =
    minimum === undefined ? '' : maximum === undefined ? ` from ${minimum}` : ` from ${minimum} to ${maximum}`
  return `${kind === 'integer' ? 'a whole number' : 'a number'}${range}`
}
