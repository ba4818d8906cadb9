import { expectedOf, messageOf } from '../../pipeline/model/language/language.ts'
import { SPEECH } from '../../pipeline/model/language/speech.ts'
import { parseTable } from '../../pipeline/parse/table.ts'
import { said } from '../report/said.ts'

const NONE = { file: 'raw/desk/methodology.json', value: undefined, spots: new Map() }

const FILE = 'raw/notes/lorn.csv'

/** Reads a text or bytes as a table with the columns `id`, `wording` and `figure`: its rows, and what the user is told. */
export function reading(file: string | Uint8Array, columns: readonly string[] = ['id', 'wording', 'figure']) {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file
  const { value, diagnostics } = parseTable('notes', columns, { file: FILE, bytes })
  const { table, dialect } = value
  return {
    /** How the file was saved, as far as that is known. */
    dialect,
    /** Null if the table as a whole is refused. */
    rows: table ? table.rows.map(({ cells, line }) => [line, ...cells]) : null,
    codes: diagnostics.map(({ code }) => code),
    /** `line:column code` of each diagnostic. */
    places: diagnostics.map(({ line, column, code }) => `${line}:${column} ${code}`),
    messages: diagnostics.map(one => messageOf(one, SPEECH.en)),
    texts: diagnostics.map(({ text }) => text),
    expected: diagnostics.map(one => expectedOf(one, SPEECH.en)),
    said: said({
      parsed: {
        tables: table ? [table] : [],
        refused: [],
        unread: [],
        released: new Map(),
        methodology: NONE,
      },
      casebook: null,
      assessment: null,
      examination: null,
      diagnostics,
    }),
  }
}
