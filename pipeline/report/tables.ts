import type { ReportLanguage } from '../model/language/language.ts'
import { groupBy } from '../model/order.ts'
import { columns } from './files.ts'

/** Rows of a table, or of a part of it, and the bytes of both its files. */
export interface KeptTable {
  readonly table: string
  readonly rows: number
  readonly csv: number
  readonly parquet: number
}

/** What was kept of each table, all parts together, and how many files that are. */
export function showTables(kept: readonly KeptTable[], { report }: ReportLanguage): string {
  const { number, build: words } = report
  const sum = (some: readonly KeptTable[], of: (one: KeptTable) => number) =>
    some.reduce((all, one) => all + of(one), 0)
  const cells = [...groupBy(kept, ({ table }) => table)].map(([table, parts]) => [
    table,
    number(sum(parts, ({ rows }) => rows)),
    number(sum(parts, ({ csv }) => csv)),
    number(sum(parts, ({ parquet }) => parquet)),
  ])
  const bytes = sum(kept, ({ csv, parquet }) => csv + parquet)
  return [
    ...columns([['tables/', words.rows, 'CSV', 'Parquet'], ...cells], [1, 2, 3]),
    '',
    words.total(2 * kept.length, bytes),
    '',
  ].join('\n')
}
