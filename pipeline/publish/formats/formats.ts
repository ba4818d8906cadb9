import type { Casebook } from '../../model/journey/casebook.ts'
import type { OutputFile } from '../../model/journey/output-file.ts'
import type { Edition, PublishedTable } from '../edition.ts'
import { aboutOf } from './about.ts'

/**
 * The published tables in the formats of databases, spreadsheets and humanitarian tools, from the same rows as the CSV. The
 * packages that write them are loaded here, so that nothing else waits for them.
 */
export async function formatFiles(
  tables: readonly PublishedTable[],
  casebook: Casebook,
  edition: Pick<Edition, 'version' | 'asKnownOn'>,
): Promise<readonly OutputFile[]> {
  const about = aboutOf(casebook, edition)
  const { hxlFile } = await import('./hxl.ts')
  const { toParquet } = await import('./parquet.ts')
  const { toSqlite } = await import('./sqlite/database.ts')
  const { VIEWS } = await import('./sqlite/views.ts')
  const { toXlsx } = await import('./xlsx/workbook.ts')
  return [
    ...tables.map(table => ({
      path: `${table.name}.parquet`,
      bytes: toParquet(table, about),
      rows: table.rows.length,
    })),
    { path: 'bilan.sqlite', bytes: await toSqlite(tables, about, VIEWS), rows: null },
    { path: 'bilan.xlsx', bytes: await toXlsx(tables, about), rows: null },
    hxlFile(tables),
  ]
}
