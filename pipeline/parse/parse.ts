import type { Diagnostic, Staged } from '../model/diagnostic.ts'
import type { ParsedBook, ParsedTable } from '../model/parsed-book.ts'
import { fileMissing, fileUnknownTable } from '../model/problems.ts'
import type { RawBook, RawFile } from '../model/raw-book.ts'
import { RAW_TABLES, type RawTableName, type SchemaBook } from '../model/schema-book.ts'
import { parseJson } from './json.ts'
import { parseTable } from './table.ts'

export const METHODOLOGY_FILE = 'raw/desk/methodology.json'

/**
 * In:    the bytes of `raw/` and the schemas that name the columns.
 * Out:   tables of texts that know where each cell stood.
 * Says:  files that are missing, unknown or cannot be read, headers that are not those of the schema, ragged rows.
 * Never: understands a cell. What cannot be read is said and left out; the rest goes on.
 */
export function parse(raw: RawBook, schemas: SchemaBook): Staged<ParsedBook> {
  const diagnostics: Diagnostic[] = []
  const tables: ParsedTable[] = []
  let methodology: unknown = null

  for (const name of RAW_TABLES) {
    if (!raw.files.some(({ file }) => tableOf(file) === name)) diagnostics.push(fileMissing(usualPlace(name)))
  }
  if (!raw.files.some(({ file }) => file === METHODOLOGY_FILE))
    diagnostics.push(fileMissing(METHODOLOGY_FILE))

  for (const file of raw.files) {
    const name = tableOf(file.file)
    if (name) {
      const table = parseTable(name, Object.keys(schemas.raw[name].properties), file)
      tables.push(...table.value)
      diagnostics.push(...table.diagnostics)
    } else if (file.file === METHODOLOGY_FILE) {
      const document = parseJson(file)
      methodology = document.value
      diagnostics.push(...document.diagnostics)
    } else if (!isProse(file)) {
      diagnostics.push(fileUnknownTable(file.file, [...RAW_TABLES.map(usualPlace), METHODOLOGY_FILE]))
    }
  }
  return { value: { tables, methodology: { file: METHODOLOGY_FILE, value: methodology } }, diagnostics }
}

function tableOf(file: string): RawTableName | undefined {
  if (/^raw\/notes\/[^/]+\.csv$/.test(file)) return 'notes'
  return RAW_TABLES.find(name => name !== 'notes' && file === `raw/${name}.csv`)
}

function usualPlace(name: RawTableName): string {
  return name === 'notes' ? 'raw/notes/*.csv' : `raw/${name}.csv`
}

function isProse({ file }: RawFile): boolean {
  return file.endsWith('.md')
}
