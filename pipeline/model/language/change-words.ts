import type { Change, Relation } from '../journey/comparison.ts'
import type { Cell, ReleasedTable } from '../journey/ledger.ts'

/** A claim as people know it: who says what, up to when. */
export interface ClaimInWords {
  readonly id: string
  readonly speaker: string
  readonly wording: string
  readonly day: string | null
}

/** A cell that is no longer what it was. */
export interface ChangedCell {
  readonly column: string
  readonly was: Cell
  readonly is: Cell
}

/** How many of what a dataset has. */
export interface Size {
  readonly events: number
  readonly claims: number
  readonly sources: number
  readonly figures: number
}

/** The words for what a version changed. Plain text: each format escapes what it must. */
export interface ChangeWords {
  claimCame(claim: ClaimInWords): string
  /** `reason`: of its tombstone, if it has one; `into`: the id that stands for it now. */
  claimWent(claim: ClaimInWords, reason: string | null, into: string | null): string
  claimDeprecated(claim: ClaimInWords, reason: string): string
  claimChanged(claim: ClaimInWords, cells: readonly ChangedCell[]): string
  rowCame(table: ReleasedTable, id: string): string
  rowWent(table: ReleasedTable, id: string, reason: string | null, into: string | null): string
  rowChanged(table: ReleasedTable, id: string, cells: readonly ChangedCell[]): string
  settingChanged(cell: ChangedCell, change: Change): string
  /** Whether the method is now, or no longer, the one that the editors show first. */
  defaultMethod(isNow: boolean): string
  /** What stands before causes that are not about the very count; null where nothing has to be said. */
  readonly relations: Readonly<Record<Relation, string | null>>
  /** How many more causes there are, and where all are named. */
  more(count: number, where: string): string
  /** Where nothing in the data explains the change. */
  readonly program: string
  readonly firstRelease: string
  readonly nothingReleased: string
  since(version: string): string
  readonly page: ChangePageWords
}

/** The words of the page for people. */
export interface ChangePageWords {
  readonly title: string
  readonly introduction: string
  /** The same page in the other language. */
  readonly other: { readonly file: string; readonly text: string }
  readonly unreleased: string
  version(version: string, day: string): string
  size(size: Size): string
  readonly gone: string
  event(id: string): string
  readonly noEvent: string
  readonly otherMethods: string
  figureCame(figure: string): string
  figureWent(figure: string): string
  figureChanged(cells: readonly ChangedCell[]): string
  figure(cells: readonly ChangedCell[]): string
  readonly noFigureMoved: string
}
