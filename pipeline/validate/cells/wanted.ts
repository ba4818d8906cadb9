import type { Wanted } from '../../model/diagnostics/facts.ts'
import { nearestNames } from '../../model/nearest.ts'
import type { ColumnSchema } from '../../model/schema-book.ts'

/** Columns that hold an id have this pattern and no other shape. */
export const ID_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$'

/** The codes of other people that a column may hold, by its pattern. */
const CODES: Readonly<Record<string, 'country' | 'language' | 'wikidata'>> = {
  '^[A-Z]{3}$': 'country',
  '^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$': 'language',
  '^Q[1-9][0-9]*$': 'wikidata',
}

/** What a column must hold, from its schema; `typed` is what stands there now. */
export function wantedIn(column: ColumnSchema, typed: string): Wanted {
  const { enum: values, format, pattern = '', minimum = null, maximum = null } = column
  const example = String(column.examples[0])
  if (values) {
    const allowed = values.filter(value => value !== null)
    return { kind: 'enum', nearest: typed === '' ? [] : nearestNames(typed, allowed), values: allowed }
  }
  if (format === 'figure') return { kind: 'figure' }
  if (format === 'date') return { kind: 'day', example }
  if (format === 'edtf-date' || format === 'edtf') return { kind: 'date', example }
  if (format === 'uri') return { kind: 'url', example }
  if (column['x-list']) return { kind: 'ids', example }
  const kind = [column.type].flat().find(name => name === 'integer' || name === 'number')
  if (kind) return { kind: 'number', whole: kind === 'integer', least: minimum, most: maximum, example }
  const code = CODES[pattern]
  if (code) return { kind: 'code', of: code, example }
  return { kind: pattern === ID_PATTERN ? 'id' : 'text', example }
}

/** Whether a column holds free words. They may say anything, so only the blank marks at their ends are left out. */
export function isProse({ type, enum: values, format, pattern }: ColumnSchema): boolean {
  return [type].flat().includes('string') && !values && !format && !pattern
}
