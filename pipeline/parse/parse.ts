import type { Diagnostic, Staged } from '../model/diagnostics/diagnostic.ts'
import { fileMissing, fileUnknownTable } from '../model/diagnostics/problems.ts'
import { fileUnreadable } from '../model/diagnostics/problems-of-files.ts'
import type { ParsedBook, ParsedTable, RefusedFile } from '../model/journey/parsed-book.ts'
import type { RawBook, RawFile } from '../model/journey/raw-book.ts'
import { placeOfTable, RAW_TABLES, type RawTableName, type SchemaBook } from '../model/schema-book.ts'
import { parseJson } from './json.ts'
import { parseTable } from './table.ts'

const METHODOLOGY_FILE = 'raw/desk/methodology.json'

/**
 * In:    the bytes of `raw/` and the schemas that name the columns.
 * Out:   tables of texts that know where each cell stood, and how each file was saved.
 * Says:  files that are missing, unknown or cannot be read, headers that are not those of the schema, ragged rows.
 * Never: understands a cell. What cannot be read is said and left out; the rest goes on.
 */
export function parse(raw: RawBook, schemas: SchemaBook): Staged<ParsedBook> {
  const diagnostics: Diagnostic[] = [...missing(raw), ...raw.unreadable.map(fileUnreadable)]
  const tables: ParsedTable[] = []
  const refused: RefusedFile[] = []
  const unread = new Set(RAW_TABLES.filter(name => !raw.files.some(({ file }) => tableOf(file) === name)))
  for (const { file } of raw.unreadable) {
    for (const name of RAW_TABLES) if (mayHide(file, name)) unread.add(name)
  }
  let methodology: unknown

  for (const file of raw.files) {
    const name = tableOf(file.file)
    if (name) {
      const read = parseTable(name, Object.keys(schemas.raw[name].properties), file)
      const { table, dialect } = read.value
      if (table) tables.push(table)
      else {
        refused.push({ file: file.file, dialect })
        unread.add(name)
      }
      diagnostics.push(...read.diagnostics)
    } else if (file.file === METHODOLOGY_FILE) {
      const document = parseJson(file)
      methodology = document.value
      diagnostics.push(...document.diagnostics)
    } else if (!isProse(file)) {
      diagnostics.push(fileUnknownTable(file.file, [...RAW_TABLES.map(placeOfTable), METHODOLOGY_FILE]))
    }
  }
  const desk = { file: METHODOLOGY_FILE, value: methodology }
  return { value: { tables, refused, unread: [...unread], methodology: desk }, diagnostics }
}

/** What is neither there nor hidden behind something that could not be read. */
function missing({ files, unreadable }: RawBook): readonly Diagnostic[] {
  const tables = RAW_TABLES.filter(
    name =>
      !files.some(({ file }) => tableOf(file) === name) &&
      !unreadable.some(({ file }) => mayHide(file, name)),
  )
  const hasMethodology =
    files.some(({ file }) => file === METHODOLOGY_FILE) ||
    unreadable.some(({ file }) => `${METHODOLOGY_FILE}/`.startsWith(`${file}/`))
  return [...tables.map(placeOfTable), ...(hasMethodology ? [] : [METHODOLOGY_FILE])].map(fileMissing)
}

/** Whether what cannot be read is a file of this table, or a folder in which one may lie. */
function mayHide(unreadable: string, name: RawTableName): boolean {
  return tableOf(unreadable) === name || placeOfTable(name).startsWith(`${unreadable}/`)
}

function tableOf(file: string): RawTableName | undefined {
  if (/^raw\/notes\/[^/]+\.csv$/.test(file)) return 'notes'
  return RAW_TABLES.find(name => name !== 'notes' && file === `raw/${name}.csv`)
}

function isProse({ file }: RawFile): boolean {
  return file.endsWith('.md')
}
