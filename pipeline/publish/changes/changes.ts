import type { ComparedTables, Releases } from '../../model/journey/ledger.ts'
import { COMPARED_TABLES } from '../../model/journey/ledger.ts'
import type { OutputFile } from '../../model/journey/output-file.ts'
import { LANGUAGES } from '../../model/language/language.ts'
import { SPEECH } from '../../model/language/speech.ts'
import type { ChangeRow } from '../../model/records.gen.ts'
import type { PublishedTable } from '../edition.ts'
import { textFile } from '../formats.ts'
import { changesPage } from './page.ts'
import { changesSinceRelease, type Named } from './rows.ts'

/** What every version changed, the last one first: those that were released, and what no release has yet. */
export function allChanges(
  tables: readonly PublishedTable[],
  releases: Releases,
  named: Named,
): readonly ChangeRow[] {
  return [...changesSinceRelease(releases, comparedTables(tables), named), ...releases.changes]
}

/** The changes as rows, one a line, and as a page for people in every language. */
export function changeFiles(rows: readonly ChangeRow[], columns: readonly string[]): readonly OutputFile[] {
  const lines = rows.map(row => `${JSON.stringify(inOrder(row, columns))}\n`)
  return [
    textFile('changes.jsonl', lines.join(''), rows.length),
    ...LANGUAGES.map(code =>
      textFile(code === 'en' ? 'CHANGES.md' : `CHANGES.${code}.md`, changesPage(rows, SPEECH[code])),
    ),
  ]
}

/** A row with its columns in the order of the schema; cells inside a column keep theirs. */
function inOrder(row: ChangeRow, columns: readonly string[]): object {
  const cells = new Map<string, unknown>(Object.entries(row))
  return Object.fromEntries(columns.map(column => [column, cells.get(column) ?? null]))
}

/** The tables by which one build is told from another. */
function comparedTables(tables: readonly PublishedTable[]): ComparedTables {
  const rowsOf = (wanted: string) => tables.find(({ name }) => name === wanted)?.rows ?? []
  return Object.fromEntries(COMPARED_TABLES.map(name => [name, rowsOf(name)])) as ComparedTables
}
