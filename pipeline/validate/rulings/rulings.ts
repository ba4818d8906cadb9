import { type Diagnostic, problem } from '../../model/diagnostics/diagnostic.ts'
import type { Scope } from '../../model/journey/assessment.ts'
import type { Casebook } from '../../model/journey/casebook.ts'
import type { ParsedBook } from '../../model/journey/parsed-book.ts'
import { scopeKey, scopeName, scopeOfRuling } from '../../model/journey/scope.ts'
import type { RulingRow } from '../../model/records.gen.ts'
import { atCell, type CheckedRow, elsewhere, isSound } from '../rows.ts'
import { type Considered, claimsOfBook, consideredBy } from './considered.ts'
import { checkConsidered } from './staleness.ts'

/**
 * Whether the editors' rulings hold today: figures in order, dated after what they considered, one for a series, and
 * resting on all its claims. Of a row with a wrong cell everything is checked that does not depend on that cell.
 */
export function checkRulings(
  rulings: readonly CheckedRow<RulingRow>[],
  { tables, unread }: Pick<ParsedBook, 'tables' | 'unread'>,
  { events, groups, claims }: Pick<Casebook, 'events' | 'groups' | 'claims'>,
): readonly Diagnostic[] {
  if (rulings.length === 0) return []
  const noteIds = tables
    .filter(({ name }) => name === 'notes')
    .flatMap(({ rows, ragged }) => [...rows, ...ragged].map(({ cells }) => cells[0] ?? ''))
  const book = claimsOfBook(claims, noteIds)
  const known = {
    events: new Set(events.map(({ event_id }) => event_id)),
    groups: new Set(groups.map(({ group_id }) => group_id)),
  }
  const ids = new Set<string>()
  const firsts = new Map<string, CheckedRow<RulingRow>>()
  return rulings.flatMap(ruling => {
    const figures = checkFigures(ruling)
    // Of the rows with one id only the first is a ruling: that is said.
    const isCopy = ids.has(ruling.row.ruling_id)
    ids.add(ruling.row.ruling_id)
    if (isCopy || unread.includes('notes')) return figures
    const series = seriesOf(ruling, known)
    const considered = consideredBy(ruling, series, book)
    const first = series && firsts.get(scopeKey(series))
    if (series && !first) firsts.set(scopeKey(series), ruling)
    return [
      ...figures,
      ...(first ? [secondOn(series, ruling, first)] : []),
      ...checkConsidered(ruling, series, considered, book),
      ...checkDate(ruling, considered),
      ...checkBest(ruling, considered),
    ]
  })
}

/** The series that a ruling is about; null where a cell that says so is wrong, or names nothing known. */
function seriesOf(
  ruling: CheckedRow<RulingRow>,
  { events, groups }: Readonly<Record<'events' | 'groups', ReadonlySet<string>>>,
): Scope | null {
  const { row } = ruling
  const isTold = isSound(ruling, 'event_id', 'group_id', 'outcome', 'counting')
  if (!isTold || !events.has(row.event_id) || !groups.has(row.group_id)) return null
  return row.counting === 'cumulative' || isSound(ruling, 'as_of') ? scopeOfRuling(row) : null
}

function secondOn(series: Scope, ruling: CheckedRow<RulingRow>, first: CheckedRow<RulingRow>): Diagnostic {
  const facts = { series: scopeName(series), first: elsewhere(first) }
  return problem('desk/ruling-twice', atCell(ruling, 'event_id'), facts)
}

/** Figures that are not given at all, or not in order. */
function checkFigures(ruling: CheckedRow<RulingRow>): readonly Diagnostic[] {
  if (!isSound(ruling, 'low', 'best', 'high')) return []
  const { low, best, high } = ruling.row
  if (low === null && best === null && high === null) {
    return [problem('desk/ruling-without-figure', atCell(ruling, 'best'), {})]
  }
  const isAbove = (one: number | null, other: number | null) => one !== null && other !== null && one > other
  const column = isAbove(low, high) ? 'high' : isAbove(low, best) || isAbove(best, high) ? 'best' : null
  return column ? [problem('desk/ruling-reversed', atCell(ruling, column), { low, best, high })] : []
}

/** Nobody can have considered a claim that was typed later. */
function checkDate(ruling: CheckedRow<RulingRow>, considered: readonly Considered[]): readonly Diagnostic[] {
  if (!isSound(ruling, 'ruled_on')) return []
  const later = considered
    .flatMap(one => (one.fate === 'stands' || one.fate === 'deprecated' ? [one.claim.note] : []))
    .filter(({ recorded_on }) => recorded_on > ruling.row.ruled_on)
  const [last] = later.toSorted((a, b) => (a.recorded_on > b.recorded_on ? -1 : 1))
  if (!last) return []
  const facts = { claim: last.claim_id, recorded: last.recorded_on }
  return [problem('desk/ruling-before-claim', atCell(ruling, 'ruled_on'), facts)]
}

/** A best figure that no claim states is the editors' own, and is said to be; while the list is not clear, nothing is. */
function checkBest(ruling: CheckedRow<RulingRow>, considered: readonly Considered[]): readonly Diagnostic[] {
  const { best } = ruling.row
  if (!isSound(ruling, 'best') || best === null || considered.length === 0) return []
  if (considered.some(({ fate }) => fate !== 'stands')) return []
  const stated = considered.flatMap(one => {
    if (one.fate !== 'stands' || !one.claim.figure) return []
    const { low, mode, high } = one.claim.figure
    return mode === null ? [low, high] : [mode]
  })
  return stated.includes(best) ? [] : [problem('desk/ruling-number-unprinted', atCell(ruling, 'best'), {})]
}
