import type { Diagnostic, Staged } from '../model/diagnostics/diagnostic.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import type { ParsedBook } from '../model/journey/parsed-book.ts'
import { WHOLE, type Word } from '../model/journey/part.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { conclude } from './conclude.ts'
import { outcomeOf, staleIssues } from './desk/known-issues.ts'
import { checkRowCounts } from './desk/methodology.ts'
import { checkWithdrawn, withoutClaims } from './desk/withdrawn.ts'
import { type CheckedNotes, checkNotes } from './notes.ts'
import { onlyWholeTells } from './parts/open-ends.ts'
import { dealing, notesOf } from './parts/part.ts'
import { type CheckedTables, checkTables, notesIn } from './tables.ts'
import { unusedRows } from './together/ids.ts'
import { forbiddenSources } from './together/licences.ts'

/**
 * In:    tables of texts, and what parsing said about them.
 * Out:   a casebook: typed rows that satisfy their schemas, claims whose words were read; null without methodology.
 * Says:  what parsing said; every cell that breaks its schema, every id that leads nowhere, every wording that is not
 *        understood, rows that do not agree with each other. What the editors accept is marked with their reason.
 * Never: guesses or fills in. Blank marks at the ends of a cell and digits of other scripts are read as what they are, and
 *        said. A row that fails is set aside whole.
 */
export function validate(parsed: Staged<ParsedBook>, schemas: SchemaBook): Staged<Casebook | null> {
  const tables = checkTables(parsed, schemas)
  const typed = notesIn(parsed.value.tables)
  const notes = checkNotes(typed, parsed.value, tables, schemas, { ...WHOLE, has: () => true })
  const book = { ...parsed.value, tables: [...tables.tables, ...notes.tables] }
  return {
    value: notes.casebook,
    diagnostics: [...notes.diagnostics, ...checkTogether(book, tables, [notes.word])],
  }
}

/** A book of which each part of the notes can be checked by itself. */
export interface BookInParts {
  /** A part of the notes, by its place among all. */
  readonly notes: (index: number) => CheckedNotes
  /** What is said of the other tables, whatever the notes are. */
  readonly tables: () => readonly Diagnostic[]
  /**
   * What is said of everything but the notes, once all parts of them are known: with what they say, that is what `validate` says.
   * Null where somebody has to look at all notes at once.
   */
  readonly together: (parts: readonly Word[]) => Staged<Casebook | null> | null
}

export function validateInParts(parsed: Staged<ParsedBook>, schemas: SchemaBook, of: number): BookInParts {
  const book = parsed.value
  const tables = checkTables(parsed, schemas)
  const partOf = dealing(tables.tables, of)
  const typed = notesIn(book.tables)
  const dealt = notesOf(typed, partOf)
  const { records, methodology } = tables
  return {
    notes: index => {
      const part = { index, of, has: (event: string) => partOf(event) === index }
      return checkNotes(dealt(index), book, tables, schemas, part)
    },
    tables: () => conclude(tables.find(), tables, tables.issues),
    together: parts => {
      const diagnostics = checkTogether(
        withoutClaims({ ...book, tables: [...tables.tables, ...typed] }),
        tables,
        parts,
      )
      const ends = parts.map(one => one.ends)
      if (onlyWholeTells(ends, book.released, tables, diagnostics)) return null
      return { value: methodology && { ...records, methodology, claims: [], rulings: [] }, diagnostics }
    },
  }
}

/** What is said of everything but the notes, once these are known. */
function checkTogether(
  book: ParsedBook,
  tables: CheckedTables,
  parts: readonly Word[],
): readonly Diagnostic[] {
  const { methodology, speakers, sources, withdrawn, issues } = tables
  const ends = parts.map(one => one.ends)
  const diagnostics = conclude(
    [
      ...tables.find(),
      ...(methodology ? checkRowCounts(book, methodology) : []),
      ...unusedRows(book, ends, speakers, sources),
      ...forbiddenSources(sources, ends),
      ...checkWithdrawn(withdrawn, book),
    ],
    tables,
    issues,
  )
  const outcomes = [outcomeOf(diagnostics, issues), ...parts.map(({ outcome }) => outcome)]
  return [...diagnostics, ...staleIssues(issues, outcomes)]
}
