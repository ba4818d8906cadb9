import { daysAfter } from '../model/date.ts'
import { type Diagnostic, problem, wholeFile } from '../model/diagnostics/diagnostic.ts'
import type { LastRelease, Overlap } from '../model/journey/ledger.ts'
import { PUBLISHED_RAW_TABLES, type SchemaBook } from '../model/schema-book.ts'
import { majorOf, nextVersion } from '../model/version.ts'
import { publishedColumns } from './columns.ts'
import { type ColumnChange, columnChanges, fileChanges, isBreaking } from './promise.ts'

export const OVERLAP_FILE = 'schemas/overlap.json'

/** Days for which the columns of a version can still be had after a major one has changed them. */
export const OVERLAP_DAYS = 90

/**
 * What a new version may not do to those who read the last one: every column, table or file that is no longer what it was,
 * unless the version has a greater first number and says where the old ones can be had until then. `files` are those about
 * to be published; without them only the columns are held against the schemas.
 */
export function brokenPromises(
  last: LastRelease | null,
  schemas: SchemaBook,
  files: readonly string[] = last?.files ?? [],
): readonly Diagnostic[] {
  if (last === null) return []
  const changes = changesSince(last, schemas, files)
  const isMajor = majorOf(schemas.version) > majorOf(last.version)
  const least = daysAfter(last.released_on, OVERLAP_DAYS)
  const overlaps = schemas.overlaps.filter(({ version }) => version === last.version)
  const broken = changes.flatMap((change): readonly Diagnostic[] => {
    if (!isBreaking(change)) return []
    const isKept = overlaps.some(overlap => keeps(overlap, change))
    if (isMajor && isKept) return []
    const lacks = isMajor ? 'overlap' : isKept ? 'version' : 'both'
    const version = isMajor ? schemas.version : nextVersion(last.version, 'major')
    const at = {
      ...wholeFile(placeOf(change), change.column ?? change.table),
      key: `columns/${nameOf(change)}`,
    }
    const facts = { ...change, released: last.version, version, until: least, lacks } as const
    return [problem('release/columns-broken', at, facts)]
  })
  const short = overlaps
    .filter(({ until }) => until < least)
    .map(({ version, until }) =>
      problem(
        'release/overlap-too-short',
        { ...wholeFile(OVERLAP_FILE, until), key: `overlap/${version}` },
        { version, until, least },
      ),
    )
  return [...broken, ...short]
}

/** All that became of what readers of the last release rely on. */
export function changesSince(
  last: LastRelease,
  schemas: SchemaBook,
  files: readonly string[],
): readonly ColumnChange[] {
  return [...columnChanges(last.tables, publishedColumns(schemas)), ...fileChanges(last.files, files)]
}

/** What a change is about: `estimates`, `estimates.low`. */
export function nameOf({ table, column }: Pick<ColumnChange, 'table' | 'column'>): string {
  return column === null ? table : `${table}.${column}`
}

function keeps({ kept }: Overlap, { table, column }: ColumnChange): boolean {
  return kept.some(one => one.table === table && (one.column === null || one.column === column))
}

/** The file to open. */
function placeOf({ what, table }: ColumnChange): string {
  if (what === 'file-removed') return `dist/${table}`
  const folder = PUBLISHED_RAW_TABLES.some(name => name === table) ? 'raw' : 'dist'
  return `schemas/${folder}/${table}.schema.json`
}
