import type { ChangeRow } from '../records.gen.ts'
import type { Level } from '../version.ts'

/** What a change asks of the number of the version that makes it, and the first change that asks for it. */
export interface Asking {
  readonly level: Level
  /** A table, column or file, or a row; null where nothing changed. */
  readonly by:
    | { readonly kind: 'columns'; readonly what: string; readonly name: string }
    | {
        readonly kind: 'row'
        readonly change: ChangeRow['change']
        readonly table: string
        readonly key: string
      }
    | null
}
