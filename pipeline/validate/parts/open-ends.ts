import { type Diagnostic, hasErrors } from '../../model/diagnostics/diagnostic.ts'
import type { ParsedBook } from '../../model/journey/parsed-book.ts'
import type { OpenEnds, Outcome, Part } from '../../model/journey/part.ts'
import { groupBy } from '../../model/order.ts'
import type { KnownIssueRow, NoteRow, RulingRow, SourceRow, WithdrawnRow } from '../../model/records.gen.ts'
import { idsIn } from '../cells/meant.ts'
import type { CheckedRow } from '../rows.ts'
import { bareOfHyphens } from '../together/ids.ts'
import { forbiddenClaims } from '../together/licences.ts'
import { fingerprintOf } from './fingerprint.ts'

interface Rows {
  readonly sources: readonly CheckedRow<SourceRow>[]
  readonly notes: readonly CheckedRow<NoteRow>[]
  /** Those about events of the part. */
  readonly rulings: readonly CheckedRow<RulingRow>[]
  readonly relays: readonly Diagnostic[]
}

/** What the notes of a part leave open. */
export function openEnds(
  { tables, released }: Pick<ParsedBook, 'tables' | 'released'>,
  { sources, notes, rulings, relays }: Rows,
  { of }: Part,
): OpenEnds {
  const typed = tables.filter(({ name }) => name === 'notes')
  const named = (column: string) =>
    new Set(
      typed.flatMap(({ columns, rows }) => {
        const cell = columns.indexOf(column)
        return rows.map(({ cells }) => cells[cell] ?? '')
      }),
    )
  const told = {
    rows: typed.reduce((sum, { rows, ragged }) => sum + rows.length + ragged.length, 0),
    heard: named('speaker_id'),
    read: named('source_id'),
    forbidden: forbiddenClaims(sources, notes),
    relays: relays.map(({ key }) => key),
  }
  if (of === 1) return { ...told, ids: new Float64Array(), released: 0, namesOthers: false }
  const ids = new Set(
    typed.flatMap(({ rows, ragged }) => [...rows, ...ragged].map(({ cells }) => cells[0] ?? '')),
  )
  const corrected = named('supersedes')
  const ruled = rulings.flatMap(({ row }) => idsIn(row.claims ?? ''))
  const bare = new Set([...ids].map(bareOfHyphens))
  return {
    ...told,
    ids: Float64Array.from(bare, fingerprintOf),
    released: [...(released.get('claims')?.keys() ?? [])].filter(id => ids.has(id)).length,
    namesOthers: [...corrected, ...ruled].some(id => id !== '' && !ids.has(id)),
  }
}

/** What known issues depend on. */
export function outcomeOf(
  diagnostics: readonly Diagnostic[],
  issues: readonly CheckedRow<KnownIssueRow>[],
): Outcome {
  const codes = new Set<string>(issues.map(({ row }) => row.code))
  const known = groupBy(
    diagnostics.filter(({ code }) => codes.has(code)),
    ({ code }) => code,
  )
  const keys = new Map([...known].map(([code, ones]) => [code, ones.map(({ key }) => key)]))
  return { hasErrors: hasErrors(diagnostics), keys }
}

/**
 * Whether parts have something to do with each other that none of them sees: an id that two of them have, or that differs by
 * its hyphens only; a claim that is named where it is not; the same finding twice; a released claim that no part has. That is
 * rare, and is then said of all notes at once, as it always was.
 */
export function onlyWholeTells(
  all: readonly OpenEnds[],
  { tables, released }: Pick<ParsedBook, 'tables' | 'released'>,
  withdrawn: readonly CheckedRow<WithdrawnRow>[],
): boolean {
  const standing = all.reduce((sum, one) => sum + one.released, 0)
  const rulings = tables.filter(({ name }) => name === 'rulings').flatMap(({ rows }) => rows)
  return (
    all.some(({ namesOthers }) => namesOthers) ||
    standing !== (released.get('claims')?.size ?? 0) ||
    withdrawn.some(({ row }) => row.table === 'claims') ||
    isTwiceIn(rulings.map(({ cells }) => cells[0] ?? '')) ||
    isTwiceIn(all.flatMap(({ relays }) => relays)) ||
    haveCommon(all.map(({ ids }) => ids))
  )
}

function isTwiceIn(texts: readonly string[]): boolean {
  return new Set(texts).size < texts.length
}

/** Whether two lists of different numbers share one. */
function haveCommon(lists: readonly Float64Array[]): boolean {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const list of lists) {
    all.set(list, at)
    at += list.length
  }
  all.sort()
  return all.some((id, i) => i > 0 && all[i - 1] === id)
}
