import type { Asking } from '../model/journey/release.ts'
import type { ChangeRow } from '../model/records.gen.ts'
import { nameOf } from './kept.ts'
import { type ColumnChange, isBreaking } from './promise.ts'

/**
 * What the changes since the last release ask of the number of the next: a major version where something that readers rely on is
 * no longer what it was, a minor one where something came or went, a patch where something was corrected.
 */
export function askedBy(columns: readonly ColumnChange[], rows: readonly ChangeRow[]): Asking {
  const breaking = columns.find(isBreaking)
  if (breaking) return { level: 'major', by: columnsIn(breaking) }
  const [added] = columns
  if (added) return { level: 'minor', by: columnsIn(added) }
  const changes = rows.filter(({ table }) => table !== 'dataset')
  const more = changes.find(({ change }) => change === 'came' || change === 'went')
  if (more) return { level: 'minor', by: rowIn(more) }
  const [corrected] = changes
  return { level: 'patch', by: corrected ? rowIn(corrected) : null }
}

function columnsIn(change: ColumnChange): Asking['by'] {
  return { kind: 'columns', what: change.what, name: nameOf(change) }
}

function rowIn({ change, table, key }: ChangeRow): Asking['by'] {
  return { kind: 'row', change, table, key }
}
