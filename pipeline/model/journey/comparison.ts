import type { ChangeRow } from '../records.gen.ts'
import type { ReleasedTable, Row } from './ledger.ts'

/** Something of one build that is not so in another. */
export type Change = 'came' | 'changed' | 'went'

/** A row that came, went or changed. */
export interface RowChange {
  readonly table: ReleasedTable
  readonly id: string
  readonly change: Change
  /** The whole row if it went, the cells that are no longer the same if it changed; null if it came. */
  readonly was: Row | null
  /** Likewise; null if it went. */
  readonly is: Row | null
}

/** What lies behind the change of a figure, as far as the data tells. */
export type Cause = Readonly<ChangeRow['causes'][number]>
export type Relation = Cause['relation']

/** A published figure that came, went or is no longer what it was. */
export interface FigureChange {
  readonly key: string
  readonly eventId: string
  readonly isDefault: boolean
  readonly change: ChangeRow['change']
  /** All that is compared; null if it came. */
  readonly was: Row | null
  /** Likewise; null if it went. */
  readonly is: Row | null
  readonly causes: readonly Cause[]
}

/** What became of one build in another. */
export interface Comparison {
  readonly figures: readonly FigureChange[]
  readonly rows: readonly RowChange[]
}

/** The formats in which a diff of two builds is shown. */
export const DIFF_FORMATS = ['text', 'markdown', 'html', 'json'] as const
export type DiffFormat = (typeof DIFF_FORMATS)[number]
