import { compare } from '../../compare/compare.ts'
import { type ColumnChange, columnChanges } from '../../compare/promise.ts'
import type { Diagnostic } from '../../model/diagnostics/diagnostic.ts'
import { reaches } from '../../model/diagnostics/diagnostic.ts'
import type { Change } from '../../model/journey/comparison.ts'
import type { Journey } from '../../model/journey/journey.ts'
import type { Cell, ComparedTables, PublishedColumns } from '../../model/journey/ledger.ts'
import { compareText } from '../../model/order.ts'
import type { Methodology } from '../../model/records.gen.ts'
import { type Body, rowsOf } from '../changes/rows.ts'
import type { ChartChange } from './charts.ts'
import { comparedTables, NOTHING } from './tables.ts'

/** A state of the data, and what the program made of it. */
export interface Built {
  /** What the user called it, its commit, and whether this is where the other side left it; null for the work tree. */
  readonly ref: string | null
  readonly commit: string | null
  readonly isFork: boolean
  /** Null where there is no data yet. */
  readonly journey: Journey | null
  /** What its schemas promise to readers. */
  readonly columns: readonly PublishedColumns[]
}

/** How much there is on a side, and what is the matter with it. */
export interface SideFacts extends Pick<Built, 'ref' | 'commit' | 'isFork'> {
  readonly errors: number
  /** Null where errors keep the figures from being made. */
  readonly size: { readonly claims: number; readonly figures: number } | null
}

/** A setting of the editors that is not what it was. Null where it was not, or is no longer, set. */
export interface SettingChange {
  readonly name: string
  readonly change: Change
  readonly was: Cell
  readonly is: Cell
}

/** What a head makes of a base: plain facts, in no language. */
export interface Difference {
  readonly base: SideFacts
  readonly head: SideFacts
  /** The method that the editors show first at the head; null where there are no figures. */
  readonly method: string | null
  /** Figures, then rows, each by its key. None where one of the sides has no figures. */
  readonly changes: readonly Body[]
  readonly settings: readonly SettingChange[]
  /** What is said of the head and was not said of the base, and how much that was said no longer is. */
  readonly findings: { readonly came: readonly Diagnostic[]; readonly went: number }
  readonly columns: readonly ColumnChange[]
}

/** The same with its charts. Events whose charts are not held against each other are named: there were too many. */
export interface DrawnDifference extends Difference {
  readonly charts: readonly ChartChange[]
  readonly notCompared: readonly string[]
}

/**
 * In:    two states of the data, built by the same program.
 * Out:   what the head makes of the base, by key.
 * Says:  nothing.
 * Never: takes another order of rows, another file or another way of quoting for a change; or holds figures against each other
 *        of which one side has none.
 */
export function differenceOf(base: Built, head: Built): Difference {
  const [before, after] = [tablesOf(base), tablesOf(head)]
  const [was, is] = [base.journey?.casebook?.methodology, head.journey?.casebook?.methodology]
  return {
    base: factsOf(base, before),
    head: factsOf(head, after),
    method: (after && is?.default_method) ?? null,
    changes: before && after ? rowsOf(compare(before, after), before, after, 'FORMAT=json') : [],
    settings: was && is && before && after ? settingChanges(was, is) : [],
    findings: findingChanges(base.journey?.diagnostics ?? [], head.journey?.diagnostics ?? []),
    columns: columnChanges(base.columns, head.columns),
  }
}

/** The tables of a side; null where it has errors. */
function tablesOf({ journey }: Built): ComparedTables | null {
  if (journey === null) return NOTHING
  const { casebook, assessment } = journey
  return casebook && assessment && comparedTables(casebook, assessment)
}

function factsOf({ ref, commit, isFork, journey }: Built, tables: ComparedTables | null): SideFacts {
  const errors = (journey?.diagnostics ?? []).filter(one => reaches([one], 'error')).length
  const size = tables && {
    claims: tables.claims.length,
    figures: tables.estimates.filter(({ is_default }) => is_default === true).length,
  }
  return { ref, commit, isFork, errors, size }
}

function settingChanges(was: Methodology, is: Methodology): readonly SettingChange[] {
  const [before, after] = [new Map(cellsOf(was)), new Map(cellsOf(is))]
  const names = [...new Set([...before.keys(), ...after.keys()])].sort(compareText)
  return names.flatMap((name): readonly SettingChange[] => {
    const [old, now] = [before.get(name), after.get(name)]
    if (old === now) return []
    const change = old === undefined ? 'came' : now === undefined ? 'went' : 'changed'
    return [{ name, change, was: old ?? null, is: now ?? null }]
  })
}

/** Every setting by its name; one inside another as `weights.E`. */
function cellsOf(settings: object, above = ''): readonly (readonly [name: string, cell: Cell])[] {
  return Object.entries(settings).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'object' && value !== null) return cellsOf(value, `${above}${name}.`)
    return [[`${above}${name}`, isCell(value) ? value : null] as const]
  })
}

function isCell(value: unknown): value is Cell {
  return ['string', 'number', 'boolean'].includes(typeof value)
}

function findingChanges(before: readonly Diagnostic[], after: readonly Diagnostic[]): Difference['findings'] {
  const isOpen = ({ accepted }: Diagnostic) => accepted === null
  const [old, now] = [new Set(before.map(identityOf)), new Set(after.map(identityOf))]
  return {
    came: after.filter(one => isOpen(one) && !old.has(identityOf(one))),
    went: before.filter(one => isOpen(one) && !now.has(identityOf(one))).length,
  }
}

/** What is the same for the same finding, wherever its row was moved to. */
function identityOf({ code, key, text }: Diagnostic): string {
  return JSON.stringify([code, key, text])
}
