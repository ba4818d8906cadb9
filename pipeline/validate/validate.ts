import type { Cell, Diagnostic, Staged } from '../model/diagnostics/diagnostic.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import type { ParsedBook } from '../model/journey/parsed-book.ts'
import { type Part, WHOLE, type Word } from '../model/journey/part.ts'
import { comparing } from '../model/order.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { readCharacters, unusualCharacters } from './cells/characters.ts'
import { toClaims } from './claims.ts'
import { checkMethodology, checkRowCounts } from './desk.ts'
import { accept, staleIssues, unacceptable } from './known-issues.ts'
import { onlyWholeTells, openEnds, outcomeOf } from './parts/open-ends.ts'
import { dealing, onlyPart } from './parts/part.ts'
import { checkReferences } from './references.ts'
import { type CheckedRow, checkRows } from './rows.ts'
import { checkRulings } from './rulings/rulings.ts'
import { checksOf, type RawRecords } from './schemas.ts'
import { checkEventPeriod } from './together/dates.ts'
import { claimsInOtherFiles, driftedIds, unarchivedSources, unusedRows } from './together/ids.ts'
import { forbiddenSources } from './together/licences.ts'
import { fallingCounts, partsAboveWholes } from './together/tolls.ts'
import { claimsTypedTwice, likelyRelays } from './together/twins.ts'
import { checkWithdrawn, withoutClaims } from './withdrawn.ts'

/**
 * In:    tables of texts, and what parsing said about them.
 * Out:   a casebook: typed rows that satisfy their schemas, claims whose words were read; null without methodology.
 * Says:  what parsing said; every cell that breaks its schema, every id that leads nowhere, every wording that is not
 *        understood, rows that do not agree with each other. What the editors accept is marked with their reason.
 * Never: guesses or fills in. Blank marks at the ends of a cell and digits of other scripts are read as what they are, and
 *        said. A row that fails is set aside whole.
 */
export function validate(parsed: Staged<ParsedBook>, schemas: SchemaBook): Staged<Casebook | null> {
  const { casebook, together } = validatePart(parsed, schemas, WHOLE)
  return { value: casebook, diagnostics: together([]) ?? [] }
}

/** A part of the book, checked. */
export interface CheckedPart {
  /** All that is not about claims, and the claims and rulings of the part; null where the methodology cannot be read. */
  readonly casebook: Casebook | null
  /** What is said of the part alone, and what it leaves open. */
  alone(): Word & { readonly diagnostics: readonly Diagnostic[] }
  /**
   * What the first part says once it has heard what the others leave open: that, too, which only all of them show. Null where
   * somebody has to look at all notes at once.
   */
  together(others: readonly Word[]): readonly Diagnostic[] | null
}

/** The same of one part of the notes. What is to be said of other tables the first part says. */
export function validatePart(parsed: Staged<ParsedBook>, schemas: SchemaBook, part: Part): CheckedPart {
  const isFirst = part.index === 0
  const checks = checksOf(schemas)
  const partOf = dealing(parsed.value, part)
  const typed = onlyPart(parsed.value, part, partOf)
  const ofNotes = new Set(typed.tables.filter(({ name }) => name === 'notes').map(({ file }) => file))
  const said: (readonly Diagnostic[])[] = isFirst ? [parsed.diagnostics] : []
  const say = (diagnostics: readonly Diagnostic[]) =>
    said.push(isFirst ? diagnostics : diagnostics.filter(({ file }) => ofNotes.has(file)))
  const keep = <T>({ value, diagnostics }: Staged<T>): T => {
    say(diagnostics)
    return value
  }
  const tables = typed.tables.map(table => keep(readCharacters(table, schemas.raw[table.name])))
  const book = { ...typed, tables }
  say(checkReferences(book, schemas))
  say(driftedIds(book))
  const check = <T extends keyof RawRecords>(name: T): readonly CheckedRow<RawRecords[T]>[] => {
    const satisfies = checks.table(name)
    return tables
      .filter(table => table.name === name)
      .flatMap(table => {
        const checked = checkRows(table, schemas.raw[name], satisfies)
        say(checked.diagnostics)
        return checked.rows
      })
  }
  const events = check('events')
  const groups = check('groups')
  const speakers = check('speakers')
  const sources = check('sources')
  const notes = check('notes')
  const rulings = check('rulings')
  const withdrawn = check('withdrawn')
  const issues = check('known-issues').filter(({ faulty }) => faulty.size === 0)

  const methodology = keep(checkMethodology(book.methodology, checks.methodology()))
  const records = {
    events: soundRows(events, ({ event_id }) => event_id),
    groups: soundRows(groups, ({ group_id }) => group_id),
    speakers: soundRows(speakers, ({ speaker_id }) => speaker_id),
    sources: soundRows(sources, ({ source_id }) => source_id),
  }
  const claims = keep(toClaims(notes, { ...records, methodology: methodology ?? USUAL }))
  const notesById = new Map(notes.map(note => [note.row.claim_id, note]))
  const ruled = rulings.filter(({ row }) => partOf(row.event_id) === part.index)
  const relays = likelyRelays(notes, sources)
  say(events.flatMap(checkEventPeriod))
  say(unarchivedSources(sources))
  say(unacceptable(issues))
  said.push(
    claimsInOtherFiles(notes, records.events),
    claimsTypedTwice(notes),
    relays,
    fallingCounts(claims, notesById),
    partsAboveWholes(claims, notesById, records),
    checkRulings(ruled, book, { ...records, claims }),
  )
  const casebook = methodology && {
    ...records,
    methodology,
    claims: [...claims].sort(comparing(({ note }) => note.claim_id)),
    rulings: soundRows(ruled, ({ ruling_id }) => ruling_id),
    withdrawn: soundRows(withdrawn, ({ table, id }) => `${table} ${id}`),
  }

  /** What was found, but for what is said of a cell that cannot be read; with the reasons of what is accepted. */
  const conclude = (found: readonly Diagnostic[]): readonly Diagnostic[] => {
    const isWrong = cellsOf(found.filter(({ severity }) => severity === 'error'))
    const unusual = typed.tables.flatMap((before, i) =>
      unusualCharacters(before, tables[i] ?? before, isWrong),
    )
    const heard = isFirst ? unusual : unusual.filter(({ file }) => ofNotes.has(file))
    return accept([...heard, ...trusted(found)], issues)
  }
  const ends = () => openEnds(book, { sources, notes, rulings: ruled, relays }, part)
  return {
    casebook,
    alone() {
      const diagnostics = conclude(said.flat())
      return { diagnostics, ends: ends(), outcome: outcomeOf(diagnostics, issues) }
    },
    together(others) {
      const all = [ends(), ...others.map(one => one.ends)]
      if (others.length > 0 && onlyWholeTells(all, book, withdrawn)) return null
      const diagnostics = conclude([
        ...said.flat(),
        ...(methodology
          ? checkRowCounts(
              book,
              methodology,
              all.reduce((sum, { rows }) => sum + rows, 0),
            )
          : []),
        ...unusedRows(book, all, speakers, sources),
        ...forbiddenSources(sources, all),
        ...checkWithdrawn(withdrawn, others.length > 0 ? withoutClaims(book) : book),
      ])
      return [
        ...diagnostics,
        ...staleIssues(issues, [outcomeOf(diagnostics, issues), ...others.map(({ outcome }) => outcome)]),
      ]
    },
  }
}

/** With this the wordings are read where the methodology cannot be, so that it does not hide what is wrong in them. */
const USUAL = { about_percent: 10 }

/** Of a cell whose letters cannot be trusted nothing else is said. */
function trusted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const isUntrusted = ({ code }: Diagnostic) => code === 'cell/formula' || code === 'cell/garbled'
  const untrusted = cellsOf(diagnostics.filter(isUntrusted))
  return diagnostics.filter(one => isUntrusted(one) || !untrusted(one))
}

/**
 * Whether a finding is about a cell of one of these. They are looked up part by part: in a file that is wrong in every cell,
 * making a name for each would take longer than finding the mistakes.
 */
function cellsOf(findings: readonly Cell[]): (cell: Cell) => boolean {
  const lines = new Map<string, Map<string | null, Set<number | null>>>()
  for (const { file, line, field } of findings) {
    const columns = lines.get(file) ?? new Map<string | null, Set<number | null>>()
    lines.set(file, columns.set(field, (columns.get(field) ?? new Set()).add(line)))
  }
  return ({ file, line, field }) => lines.get(file)?.get(field)?.has(line) ?? false
}

function soundRows<T>(
  checked: readonly CheckedRow<T>[],
  id: (row: Readonly<T>) => string,
): readonly Readonly<T>[] {
  return checked
    .filter(({ faulty }) => faulty.size === 0)
    .map(({ row }) => row)
    .sort(comparing(id))
}
