import type { Diagnostic, Staged } from '../model/diagnostics/diagnostic.ts'
import { fileMissing, fileUnknownTable } from '../model/diagnostics/problems.ts'
import type { ParsedBook, ParsedTable } from '../model/journey/parsed-book.ts'
import type { RawBook, RawFile } from '../model/journey/raw-book.ts'
import { placeOfTable, RAW_TABLES, type RawTableName, type SchemaBook } from '../model/schema-book.ts'
import { parseJson } from './json.ts'
import { parseTable } from './table.ts'

const METHODOLOGY_FILE = 'raw/desk/methodology.json'

/**
 * In:    the bytes of `raw/` and the schemas that name the columns.
 * Out:   tables of texts that know where each cell stood.
 * Says:  files that are missing, unknown or cannot be read, headers that are not those of the schema, ragged rows.
 * Never: understands a cell. What cannot be read is said and left out; the rest goes on.
 */
export function parse(raw: RawBook, schemas: SchemaBook): Staged<ParsedBook> {
  const diagnostics: Diagnostic[] = []
  const tables: ParsedTable[] = []
  const unread: RawTableName[] = []
  let methodology: unknown

  for (const name of RAW_TABLES) {
    if (raw.files.some(({ file }) => tableOf(file) === name)) continue
    unread.push(name)
    diagnostics.push(fileMissing(placeOfTable(name)))
  }
  if (!raw.files.some(({ file }) => file === METHODOLOGY_FILE))
    diagnostics.push(fileMissing(METHODOLOGY_FILE))

  for (const file of raw.files) {
    const name = tableOf(file.file)
    if (name) {
      const table = parseTable(name, Object.keys(schemas.raw[name].properties), file)
      tables.push(...table.value)
      if (table.value.length === 0) unread.push(name)
      diagnostics.push(...table.diagnostics)
    } else if (file.file === METHODOLOGY_FILE) {
      const document = parseJson(file)
      methodology = document.value
      diagnostics.push(...document.diagnostics)
    } else if (!isProse(file)) {
      diagnostics.push(fileUnknownTable(file.file, [...RAW_TABLES.map(placeOfTable), METHODOLOGY_FILE]))
    }
  }
  return {
    value: { tables, unread, methodology: { file: METHODOLOGY_FILE, value: methodology } },
    diagnostics,
  }
}

function tableOf(file: string): RawTableName | undefined {
  if (/^raw\/notes\/[^/]+\.csv$/.test(file)) return 'notes'
  return RAW_TABLES.find(name => name !== 'notes' && file === `raw/${name}.csv`)
}

function isProse({ file }: RawFile): boolean {
  return file.endsWith('.md')
}
