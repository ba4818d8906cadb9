import type { Change } from '../journey/comparison.ts'
import type { Cell } from '../journey/ledger.ts'

/** The parts of a diff, in the order of their weight: what is lost before what moves, and that before what merely differs. */
export const DIFF_PARTS = [
  'losses',
  'errors',
  'figures',
  'others',
  'rows',
  'columns',
  'charts',
  'findings',
] as const
export type DiffPart = (typeof DIFF_PARTS)[number]

/** How many of what there is to tell. */
export interface DiffCounts {
  readonly losses: number
  readonly figures: number
  readonly others: number
  readonly rows: number
}

/** What became of a column, table or file that readers rely on. */
export interface ColumnInWords {
  readonly what: string
  readonly table: string
  readonly column: string | null
  readonly was: string | null
  readonly is: string | null
}

/** The words of `make diff`. Plain text: each format escapes what it must. */
export interface DiffWords {
  readonly title: string
  readonly sides: { readonly base: string; readonly head: string }
  readonly workTree: string
  /** A commit, by the beginning of its name. */
  at(ref: string, commit: string, isFork: boolean): string
  size(claims: number, figures: number): string
  noFigures(errors: number): string
  parts(part: DiffPart, method: string | null): string
  readonly unchanged: string
  readonly nothingLost: string
  summary(counts: DiffCounts): string
  headFails(errors: number, hasFigures: boolean): string
  baseFails(errors: number): string
  /** Low, best and high; null for one that is not stated. */
  figure(low: Cell, best: Cell, high: Cell): string
  figureCame(figure: string): string
  figureWent(figure: string): string
  cell(column: string, was: Cell, is: Cell): string
  /** Stands between what became of a count under one method and under the next. */
  readonly between: string
  /** Said behind a claim that no figure of the default method rests on. */
  readonly movesNothing: string
  column(change: ColumnInWords): string
  /** The charts of an event: their names, as their files have them. */
  charts(event: string, change: Change, names: readonly string[]): string
  notCompared(events: number): string
  more(count: number): string
  /** How many losses there was no room for, and where they are. */
  moreLosses(count: number): string
  readonly before: string
  readonly after: string
  readonly noChart: string
  notDrawn(count: number): string
}
