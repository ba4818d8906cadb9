import { type Diagnostic, problem, type Staged, wholeFile } from '../model/diagnostics/diagnostic.ts'
import type { ParsedBook, ParsedDocument, ParsedTable, RefusedFile } from '../model/journey/parsed-book.ts'
import type { RawBook, RawFile, UnreadableFile } from '../model/journey/raw-book.ts'
import {
  DESK_TABLES,
  placeOfTable,
  RAW_TABLES,
  type SchemaBook,
  type TypedTableName,
} from '../model/schema-book.ts'
import { parseJson } from './json.ts'
import { recordReader } from './records/record-reader.ts'
import { parseTable } from './table.ts'

/** Every table that may lie in raw/; those of the desk need not. */
const TABLES: readonly TypedTableName[] = [...RAW_TABLES, ...DESK_TABLES]

const METHODOLOGY_FILE = 'raw/desk/methodology.json'

/**
 * In:    the bytes of `raw/` and the schemas that name the columns.
 * Out:   tables of texts that know where each cell stood, and how each file was saved.
 * Says:  files that are missing, unknown or cannot be read, headers that are not those of the schema, ragged rows.
 * Never: understands a cell. What cannot be read is said and left out; the rest goes on.
 *
 * Where the notes are read `late`, the cells of a row are only made when somebody asks for them, and not kept.
 */
export function parse(
  raw: RawBook,
  schemas: SchemaBook,
  notes: 'at once' | 'late' = 'at once',
): Staged<ParsedBook> {
  const said: (readonly Diagnostic[])[] = [missing(raw), raw.unreadable.map(unreadable)]
  const tables: ParsedTable[] = []
  const refused: RefusedFile[] = []
  const unread = new Set<TypedTableName>(
    RAW_TABLES.filter(name => !raw.files.some(({ file }) => tableOf(file) === name)),
  )
  for (const { file } of raw.unreadable) {
    for (const name of TABLES) if (mayHide(file, name)) unread.add(name)
  }
  const reader = recordReader()
  let methodology: ParsedDocument = { file: METHODOLOGY_FILE, value: undefined, spots: new Map() }

  for (const file of raw.files) {
    const name = tableOf(file.file)
    if (name) {
      const late = name === 'notes' && notes === 'late'
      const read = parseTable(name, Object.keys(schemas.raw[name].properties), file, { reader, late })
      const { table, dialect } = read.value
      if (table) tables.push(table)
      else {
        refused.push({ file: file.file, dialect })
        unread.add(name)
      }
      said.push(read.diagnostics)
    } else if (file.file === METHODOLOGY_FILE) {
      const document = parseJson(file)
      methodology = document.value
      said.push(document.diagnostics)
    } else if (!isProse(file) && !isImported(file)) {
      const known = [...TABLES.map(placeOfTable), METHODOLOGY_FILE]
      said.push([problem('file/unknown-table', wholeFile(file.file), { known })])
    }
  }
  const released = raw.ledger?.ids ?? new Map()
  return {
    value: { tables, refused, unread: [...unread], methodology, released },
    diagnostics: said.flat(),
  }
}

function unreadable({ file, why }: UnreadableFile): Diagnostic {
  return problem('file/unreadable', wholeFile(file), { why })
}

/** What is neither there nor hidden behind something that could not be read. */
function missing({ files, unreadable: hiding }: RawBook): readonly Diagnostic[] {
  const tables = RAW_TABLES.filter(
    name =>
      !files.some(({ file }) => tableOf(file) === name) && !hiding.some(({ file }) => mayHide(file, name)),
  )
  const hasMethodology =
    files.some(({ file }) => file === METHODOLOGY_FILE) ||
    hiding.some(({ file }) => `${METHODOLOGY_FILE}/`.startsWith(`${file}/`))
  return [...tables.map(placeOfTable), ...(hasMethodology ? [] : [METHODOLOGY_FILE])].map(file =>
    problem('file/missing', wholeFile(file), {}),
  )
}

/** Whether what cannot be read is a file of this table, or a folder in which one may lie. */
function mayHide(unreadable: string, name: TypedTableName): boolean {
  return tableOf(unreadable) === name || placeOfTable(name).startsWith(`${unreadable}/`)
}

function tableOf(file: string): TypedTableName | undefined {
  if (/^raw\/notes\/[^/]+\.csv$/.test(file)) return 'notes'
  return TABLES.find(name => name !== 'notes' && file === placeOfTable(name))
}

function isProse({ file }: RawFile): boolean {
  return file.endsWith('.md')
}

/** A table of somebody else, kept as it was read beside the claims that were taken from it. */
function isImported({ file }: RawFile): boolean {
  return /^raw\/imports\/[^/]+\.csv$/.test(file)
}
