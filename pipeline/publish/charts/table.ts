import type { ChartWords, TableWord } from './words/chart-words.ts'

type Cell = string | number | boolean | null

/** What a chart shows, as a table: for readers, in the language of the chart; and for programs, the same in each. */
export interface ChartTable {
  readonly headings: readonly string[]
  /** A null is an empty cell: nobody said it. */
  readonly rows: readonly (readonly Cell[])[]
  readonly columns: readonly string[]
  readonly records: readonly object[]
}

/** The table of some rows: the columns that go into its file, and what stands below each heading for readers. */
export function chartTable<R extends object>(
  rows: readonly R[],
  columns: readonly (keyof R & string)[],
  shown: readonly (readonly [heading: TableWord, cell: (row: R) => Cell])[],
  words: ChartWords,
): ChartTable {
  return {
    headings: shown.map(([heading]) => words.table[heading]),
    rows: rows.map(row => shown.map(([, cell]) => cell(row))),
    columns,
    records: rows,
  }
}
