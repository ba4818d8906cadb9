import type { Cell, Diagnostic, Staged } from '../model/diagnostics/diagnostic.ts'
import type { Casebook } from '../model/journey/casebook.ts'
import type { ParsedBook } from '../model/journey/parsed-book.ts'
import { comparing } from '../model/order.ts'
import type { SchemaBook } from '../model/schema-book.ts'
import { readCharacters, unusualCharacters } from './cells/characters.ts'
import { toClaims } from './claims.ts'
import { checkMethodology, checkRowCounts } from './desk.ts'
import { acceptKnown, unacceptable } from './known-issues.ts'
import { checkReferences } from './references.ts'
import { type CheckedRow, checkRows } from './rows.ts'
import { checkRulings } from './rulings/rulings.ts'
import { checksOf, type RawRecords } from './schemas.ts'
import { checkEventPeriod } from './together/dates.ts'
import { claimsInOtherFiles, driftedIds, unarchivedSources, unusedRows } from './together/ids.ts'
import { forbiddenSources } from './together/licences.ts'
import { fallingCounts, partsAboveWholes } from './together/tolls.ts'
import { claimsTypedTwice, likelyRelays } from './together/twins.ts'
import { checkWithdrawn } from './withdrawn.ts'

/**
 * In:    tables of texts, and what parsing said about them.
 * Out:   a casebook: typed rows that satisfy their schemas, claims whose words were read; null without methodology.
 * Says:  what parsing said; every cell that breaks its schema, every id that leads nowhere, every wording that is not
 *        understood, rows that do not agree with each other. What the editors accept is marked with their reason.
 * Never: guesses or fills in. Blank marks at the ends of a cell and digits of other scripts are read as what they are, and
 *        said. A row that fails is set aside whole.
 */
export function validate(parsed: Staged<ParsedBook>, schemas: SchemaBook): Staged<Casebook | null> {
  const checks = checksOf(schemas)
  const said: (readonly Diagnostic[])[] = [parsed.diagnostics]
  const keep = <T>({ value, diagnostics }: Staged<T>): T => {
    said.push(diagnostics)
    return value
  }
  const tables = parsed.value.tables.map(table => keep(readCharacters(table, schemas.raw[table.name])))
  const book = { ...parsed.value, tables }
  said.push(checkReferences(book, schemas), driftedIds(book))
  const check = <T extends keyof RawRecords>(name: T): readonly CheckedRow<RawRecords[T]>[] => {
    const satisfies = checks.table(name)
    return tables
      .filter(table => table.name === name)
      .flatMap(table => {
        const checked = checkRows(table, schemas.raw[name], satisfies)
        said.push(checked.diagnostics)
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
  if (methodology) said.push(checkRowCounts(book, methodology))

  const records = {
    events: soundRows(events, ({ event_id }) => event_id),
    groups: soundRows(groups, ({ group_id }) => group_id),
    speakers: soundRows(speakers, ({ speaker_id }) => speaker_id),
    sources: soundRows(sources, ({ source_id }) => source_id),
  }
  const claims = keep(toClaims(notes, { ...records, methodology: methodology ?? USUAL }))
  const notesById = new Map(notes.map(note => [note.row.claim_id, note]))
  said.push(
    events.flatMap(checkEventPeriod),
    claimsInOtherFiles(notes, records.events),
    claimsTypedTwice(notes),
    likelyRelays(notes, sources),
    fallingCounts(claims, notesById),
    partsAboveWholes(claims, notesById, records),
    unusedRows(book, speakers, sources),
    unarchivedSources(sources),
    forbiddenSources(sources, notes),
    checkRulings(rulings, book, { ...records, claims }),
    checkWithdrawn(withdrawn, book),
    unacceptable(issues),
  )
  const casebook = methodology && {
    ...records,
    methodology,
    claims: [...claims].sort(comparing(({ note }) => note.claim_id)),
    rulings: soundRows(rulings, ({ ruling_id }) => ruling_id),
    withdrawn: soundRows(withdrawn, ({ table, id }) => `${table} ${id}`),
  }
  const found = said.flat()
  const isWrong = cellsOf(found.filter(({ severity }) => severity === 'error'))
  const unusual = parsed.value.tables.flatMap((typed, i) =>
    unusualCharacters(typed, tables[i] ?? typed, isWrong),
  )
  return { value: casebook, diagnostics: acceptKnown([...unusual, ...trusted(found)], issues) }
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
