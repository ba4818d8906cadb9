import { writeFiles } from '../../edge/write.ts'
import type { Journey } from '../../model/journey/journey.ts'
import type { Part } from '../../model/journey/part.ts'
import type { SchemaBook } from '../../model/schema-book.ts'
import { partFiles, type TableFiles, wholeFiles } from '../../publish/formats/part-files.ts'
import type { KeptTable } from '../../report/tables.ts'

/** Where tables are to be kept, and of which edition they are. */
export interface TablesAsked {
  readonly folder: string
  readonly version: string
  readonly asKnownOn: string | null
}

/** Keeps the tables of a part of the claims; none where its data has errors. */
export function keepPart(
  { casebook, assessment, examination, diagnostics }: Journey,
  schemas: SchemaBook,
  asked: TablesAsked,
  part: Part,
): readonly KeptTable[] {
  if (!casebook || !assessment || !examination) return []
  return keep(asked, partFiles({ casebook, assessment, examination, diagnostics }, schemas, asked, part))
}

/** Keeps the tables that were typed beside the claims. */
export function keepWhole(
  { casebook }: Journey,
  schemas: SchemaBook,
  asked: TablesAsked,
): readonly KeptTable[] {
  return casebook ? keep(asked, wholeFiles(casebook, schemas, asked)) : []
}

function keep({ folder }: TablesAsked, files: readonly TableFiles[]): readonly KeptTable[] {
  return files.map(({ table, rows, csv, parquet, path }) => {
    writeFiles(folder, [
      { path: `${path}.csv`, bytes: csv },
      { path: `${path}.parquet`, bytes: parquet },
    ])
    return { table, rows, csv: csv.length, parquet: parquet.length }
  })
}
