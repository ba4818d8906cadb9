import type { Diagnostic } from '../../model/diagnostics/diagnostic.ts'
import type { ParsedBook, ParsedTable } from '../../model/journey/parsed-book.ts'
import type { OpenEnds, Part } from '../../model/journey/part.ts'
import type { NoteRow, RulingRow, SourceRow } from '../../model/records.gen.ts'
import { placeOfTable } from '../../model/schema-book.ts'
import { idsIn } from '../cells/meant.ts'
import type { CheckedRow } from '../rows.ts'
import type { CheckedTables } from '../tables.ts'
import { bareOfHyphens } from '../together/ids.ts'
import { forbiddenClaims } from '../together/licences.ts'
import { fingerprintOf } from './fingerprint.ts'

interface Rows {
  readonly sources: ReadonlyMap<string, CheckedRow<SourceRow>>
  readonly notes: readonly CheckedRow<NoteRow>[]
  /** Those about events of the part. */
  readonly rulings: readonly CheckedRow<RulingRow>[]
  readonly relays: readonly Diagnostic[]
}

/** What the notes of a part leave open. */
export function openEnds(
  typed: readonly ParsedTable[],
  released: ParsedBook['released'],
  { sources, notes, rulings, relays }: Rows,
  { of }: Part,
): OpenEnds {
  const named = (column: string) =>
    new Set(
      typed.flatMap(({ columns, rows }) => {
        const cell = columns.indexOf(column)
        return rows.map(({ cells }) => cells[cell] ?? '')
      }),
    )
  const told = {
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

/**
 * Whether parts have something to do with each other that none of them sees: an id that two of them have, or that differs by
 * its hyphens only; a claim that is named where it is not; the same finding twice; a released claim that no part has; a
 * ruling whose letters are in doubt. That is rare, and is then said of all notes at once. `said` is what is said of other tables.
 */
export function onlyWholeTells(
  all: readonly OpenEnds[],
  released: ParsedBook['released'],
  { withdrawn, rulings }: CheckedTables,
  said: readonly Diagnostic[],
): boolean {
  const standing = all.reduce((sum, one) => sum + one.released, 0)
  return (
    all.some(({ namesOthers }) => namesOthers) ||
    standing !== (released.get('claims')?.size ?? 0) ||
    withdrawn.some(({ row }) => row.table === 'claims') ||
    said.some(isDoubtfulRuling) ||
    isTwiceIn(rulings.map(({ row }) => row.ruling_id)) ||
    isTwiceIn(all.flatMap(({ relays }) => relays)) ||
    haveCommon(all.map(({ ids }) => ids))
  )
}

/** Of a cell whose letters are in doubt more or less is said, whoever says it: parts speak of rulings, and do not read them. */
function isDoubtfulRuling({ file, code }: Diagnostic): boolean {
  const isDoubt = code === 'cell/unusual-characters' || code === 'cell/formula' || code === 'cell/garbled'
  return isDoubt && file === placeOfTable('rulings')
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
