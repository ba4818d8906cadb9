import { type Diagnostic, problem, type Staged, wholeFile } from '../model/diagnostics/diagnostic.ts'
import type { ParsedBook, ParsedDocument, ParsedTable } from '../model/journey/parsed-book.ts'
import type { RawBook, RawFile } from '../model/journey/raw-book.ts'
import {
  DESK_TABLES,
  placeOfTable,
  RAW_TABLES,
  type SchemaBook,
  type TypedTableName,
} from '../model/schema-book.ts'
import { parseJson } from './json.ts'
import { parseTable } from './table.ts'

const KNOWN_TABLES = [...RAW_TABLES, ...DESK_TABLES]

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
  const unread: TypedTableName[] = []
  let methodology: ParsedDocument = { file: METHODOLOGY_FILE, value: undefined, spots: new Map() }

  for (const name of RAW_TABLES) {
    if (raw.files.some(({ file }) => tableOf(file) === name)) continue
    unread.push(name)
    diagnostics.push(problem('file/missing', wholeFile(placeOfTable(name)), {}))
  }
  if (!raw.files.some(({ file }) => file === METHODOLOGY_FILE))
    diagnostics.push(problem('file/missing', wholeFile(METHODOLOGY_FILE), {}))

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
      const known = [...KNOWN_TABLES.map(placeOfTable), METHODOLOGY_FILE]
      diagnostics.push(problem('file/unknown-table', wholeFile(file.file), { known }))
    }
  }
  return {
    value: { tables, unread, methodology },
    diagnostics,
  }
}

function tableOf(file: string): TypedTableName | undefined {
  if (/^raw\/notes\/[^/]+\.csv$/.test(file)) return 'notes'
  return KNOWN_TABLES.find(name => name !== 'notes' && file === placeOfTable(name))
}

function isProse({ file }: RawFile): boolean {
  return file.endsWith('.md')
}
