import {
  type Diagnostic,
  type Finding,
  problem,
  type Suggestion,
} from '../../model/diagnostics/diagnostic.ts'
import type { Scope } from '../../model/journey/assessment.ts'
import { scopeKey, scopeName, scopeOf } from '../../model/journey/scope.ts'
import type { RulingRow } from '../../model/records.gen.ts'
import { placeOfTable } from '../../model/schema-book.ts'
import { atCell, type CheckedRow, edit } from '../rows.ts'
import type { ClaimsOfBook, Considered } from './considered.ts'

/**
 * Whether a ruling considered the claims of its series, all of them and no others. A ruling that did not must be weighed
 * again by a person: what to type then is said, but no edit is offered that would sign it anew.
 */
export function checkConsidered(
  ruling: CheckedRow<RulingRow>,
  series: Scope | null,
  considered: readonly Considered[],
  book: ClaimsOfBook,
): readonly Diagnostic[] {
  const ids = considered.map(({ id }) => id)
  const firsts = considered.filter(({ id }, i) => ids.indexOf(id) === i)
  const said = [
    ...considered.filter(({ id }, i) => ids.indexOf(id) !== i).map(({ at }) => listedTwice(ruling, ids, at)),
    ...firsts.flatMap(one => misspelt(ruling, ids, one)),
  ]
  // An empty cell is one mistake.
  if (!series || ids.length === 0) return said
  const off = offSeries(ruling, series, firsts, book)
  return [...said, ...(off ? [off] : changed(ruling, series, firsts, book))]
}

function listedTwice(ruling: CheckedRow<RulingRow>, ids: readonly string[], at: Finding): Diagnostic {
  const suggestions = [edit(ruling, 'claims', [...new Set(ids)].join(' '))]
  return problem('desk/ruling-claim-twice', { ...at, suggestions }, {})
}

function misspelt(
  ruling: CheckedRow<RulingRow>,
  ids: readonly string[],
  one: Considered,
): readonly Diagnostic[] {
  if (one.fate !== 'misspelt') return []
  const suggestions = one.meant.map((meant): Suggestion => {
    const value = ids.map(id => (id === one.id ? meant : id)).join(' ')
    return { ...edit(ruling, 'claims', value), safe: one.certain }
  })
  const facts = { column: 'claims', table: placeOfTable('notes'), nearest: one.meant }
  return [problem('row/unknown-id', { ...one.at, suggestions }, facts)]
}

/** The columns that say what a ruling is about, and their values for a series. */
function keyCells({ eventId, groupId, outcome, counting, time }: Scope) {
  return {
    event_id: eventId,
    group_id: groupId,
    outcome,
    counting,
    ...(time === null ? {} : { as_of: time }),
  }
}

/** A ruling of whose claims none is about its series: its key is wrong, not its list. */
function offSeries(
  ruling: CheckedRow<RulingRow>,
  series: Scope,
  considered: readonly Considered[],
  { bySeries }: ClaimsOfBook,
): Diagnostic | null {
  const others = considered.flatMap(one => (one.fate === 'elsewhere' ? [scopeOf(one.claim)] : []))
  const [other] = others
  if (!other || considered.some(({ fate }) => fate !== 'elsewhere' && fate !== 'gone')) return null
  const alike = others.every(one => scopeKey(one) === scopeKey(other))
  const [wrong, ...more] = differing(series, other)
  const isOneCell = alike && wrong && more.length === 0
  const at = atCell(ruling, isOneCell ? wrong.column : 'event_id')
  const suggestions = isOneCell ? [edit(ruling, wrong.column, wrong.value)] : []
  return problem(
    'desk/ruling-off-series',
    { ...at, suggestions },
    {
      series: scopeName(series),
      claimed: bySeries.has(scopeKey(series)),
      listed: alike ? scopeName(other) : null,
    },
  )
}

/** The cells of a ruling that would have to change for it to be about another series. */
function differing(series: Scope, other: Scope) {
  const [is, wanted] = [keyCells(series), keyCells(other)]
  const columns = ['event_id', 'group_id', 'outcome', 'counting', 'as_of'] as const
  return columns.flatMap(column => {
    const value = wanted[column]
    return value === undefined || value === is[column] ? [] : [{ column, value }]
  })
}

/** Claims that came, went, were deprecated or are about another series. */
function changed(
  ruling: CheckedRow<RulingRow>,
  series: Scope,
  considered: readonly Considered[],
  { bySeries }: ClaimsOfBook,
): readonly Diagnostic[] {
  const heard = new Set(
    considered.flatMap(one => (one.fate === 'misspelt' ? [one.id, ...one.meant] : [one.id])),
  )
  const unheard = (bySeries.get(scopeKey(series)) ?? []).filter(
    ({ note }) => note.rank !== 'deprecated' && !heard.has(note.claim_id),
  )
  const lost = considered.filter(({ fate }) => fate === 'gone' || fate === 'deprecated')
  const kept = considered.flatMap(one => {
    if (one.fate === 'misspelt') return one.meant.slice(0, 1)
    return one.fate === 'stands' || one.fate === 'unclear' ? [one.id] : []
  })
  const claims = [...new Set([...kept, ...unheard.map(({ note }) => note.claim_id)])].join(' ')
  const elsewhere = considered.flatMap(one => {
    if (one.fate !== 'elsewhere') return []
    const facts = { series: scopeName(series), other: scopeName(scopeOf(one.claim)), claims }
    return [problem('desk/ruling-claim-elsewhere', one.at, facts)]
  })
  if (unheard.length === 0 && lost.length === 0) return elsewhere
  const idsOf = (fate: Considered['fate']) => lost.filter(one => one.fate === fate).map(({ id }) => id)
  const facts = {
    unheard: unheard.map(({ note, speaker }) => ({
      id: note.claim_id,
      wording: note.wording,
      speaker: { en: speaker.name_en, fr: speaker.name_fr },
    })),
    gone: idsOf('gone'),
    deprecated: idsOf('deprecated'),
    claims,
  }
  const cell = atCell(ruling, 'claims')
  const at = lost[0] ? { ...lost[0].at, key: cell.key } : cell
  return [...elsewhere, problem('desk/stale-ruling', at, facts)]
}
