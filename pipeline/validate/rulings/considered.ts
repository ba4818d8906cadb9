import type { Finding } from '../../model/diagnostics/diagnostic.ts'
import { keyOf } from '../../model/diagnostics/key.ts'
import type { Scope } from '../../model/journey/assessment.ts'
import type { Claim } from '../../model/journey/casebook.ts'
import { scopeKey, scopeOf } from '../../model/journey/scope.ts'
import { nearestNames } from '../../model/nearest.ts'
import { groupBy } from '../../model/order.ts'
import type { RulingRow } from '../../model/records.gen.ts'
import { spotsOfTexts } from '../../model/spot.ts'
import { bareSpelling, idFrom, idsIn } from '../cells/meant.ts'
import type { CheckedRow } from '../rows.ts'

/** What the claims of a book are to a ruling. */
export interface ClaimsOfBook {
  readonly byId: ReadonlyMap<string, Claim>
  readonly bySeries: ReadonlyMap<string, readonly Claim[]>
  readonly bySpelling: ReadonlyMap<string, readonly Claim[]>
  /** The ids of all notes, also of those that have mistakes of their own. */
  readonly ids: ReadonlySet<string>
}

export function claimsOfBook(claims: readonly Claim[], noteIds: readonly string[]): ClaimsOfBook {
  return {
    byId: new Map(claims.map(claim => [claim.note.claim_id, claim])),
    bySeries: groupBy(claims, claim => scopeKey(scopeOf(claim))),
    bySpelling: groupBy(claims, ({ note }) => bareSpelling(note.claim_id)),
    ids: new Set(noteIds.flatMap(id => [id, idFrom(id)])),
  }
}

/** A claim as a ruling lists it. */
export type Considered = { readonly id: string; readonly at: Finding } & Fate

/** What has become of it: `unclear` where its own row has a mistake, or where the series of the ruling is not known. */
type Fate =
  | { readonly fate: 'stands' | 'deprecated'; readonly claim: Claim }
  | { readonly fate: 'elsewhere'; readonly claim: Claim }
  | { readonly fate: 'misspelt'; readonly meant: readonly string[]; readonly certain: boolean }
  | { readonly fate: 'gone' | 'unclear' }

/** Each id of the cell `claims`, with its very place, the second time included; `series` is null where it is not known. */
export function consideredBy(
  ruling: CheckedRow<RulingRow>,
  series: Scope | null,
  book: ClaimsOfBook,
): readonly Considered[] {
  const { table, parsed } = ruling
  const cell = table.columns.indexOf('claims')
  const ids = idsIn(parsed.cells[cell] ?? '')
  const spots = spotsOfTexts(table, parsed, cell, ids)
  const key = keyOf(table, parsed, 'claims')
  const listed = new Set(ids)
  const forgotten = () =>
    (series ? (book.bySeries.get(scopeKey(series)) ?? []) : [...book.byId.values()])
      .filter(({ note }) => note.rank !== 'deprecated' && !listed.has(note.claim_id))
      .map(({ note }) => note.claim_id)
  return ids.flatMap((id, i) => {
    const spot = spots[i]
    if (!spot) return []
    const at = { ...spot, field: 'claims', text: id, key: `${key}=${id}` }
    return [{ id, at, ...fateOf(id, series, book, forgotten) }]
  })
}

/**
 * An id that no row has is misspelt if it is like one that is not listed yet and is of the series. Otherwise its claim is
 * gone: an id of another series would be no help.
 */
function fateOf(
  id: string,
  series: Scope | null,
  book: ClaimsOfBook,
  forgotten: () => readonly string[],
): Fate {
  const claim = book.byId.get(id)
  if (claim && series) {
    if (scopeKey(scopeOf(claim)) !== scopeKey(series)) return { fate: 'elsewhere', claim }
    return { fate: claim.note.rank === 'deprecated' ? 'deprecated' : 'stands', claim }
  }
  if (book.ids.has(id)) return { fate: 'unclear' }
  const [same, ...more] = book.bySpelling.get(bareSpelling(id)) ?? []
  if (same && more.length === 0) return { fate: 'misspelt', meant: [same.note.claim_id], certain: true }
  const meant = nearestNames(id, forgotten())
  return meant.length === 0 && series ? { fate: 'gone' } : { fate: 'misspelt', meant, certain: false }
}
