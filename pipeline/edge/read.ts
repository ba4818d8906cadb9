import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { OVERLAP_FILE } from '../compare/kept.ts'
import { isDate } from '../model/date.ts'
import type { Overlap } from '../model/journey/ledger.ts'
import type { RawBook } from '../model/journey/raw-book.ts'
import {
  type ColumnSchema,
  DESK_TABLES,
  DIST_TABLES,
  type DistTableName,
  type ObjectSchema,
  RAW_TABLES,
  type SchemaBook,
  type TableSchema,
  type TypedTableName,
} from '../model/schema-book.ts'
import { isVersion } from '../model/version.ts'
import { prepareChecks } from '../validate/schemas.ts'
import { readRawFolder } from './raw-folder.ts'
import { readLedger } from './releases/ledger.ts'
import { UsageError } from './usage/usage-error.ts'

/**
 * Every file of `raw/` in a repository, as it lies on disk, and what was released from there before. If there is no such
 * folder, parsing will say so.
 */
export function readRaw(root: string): RawBook {
  return { ...readRawFolder(root, 'raw'), ledger: readLedger(root) }
}

/** Every schema of `schemas/`, with columns that refer to those of another table written out in full. */
export function readSchemas(root: string): SchemaBook {
  return schemasFrom(path => readFileSync(join(root, path), 'utf8'))
}

/** The same schemas, once data can be checked against them: those of another version of this program must be compiled. */
export async function readyToCheck(schemas: SchemaBook): Promise<SchemaBook> {
  await prepareChecks(schemas)
  return schemas
}

/** A schema with columns that refer to those of another table written out in full. */
export function schemaFrom<Schema extends ObjectSchema = TableSchema>(textOf: TextOf, id: string): Schema {
  return inFull(id, typedSchemas(textOf))
}

/** The text of a file of a repository. */
type TextOf = (path: string) => string

/** A schema as it is typed. */
interface TypedSchema {
  readonly properties: Readonly<Record<string, ColumnSchema | Reference>>
}

/** Schemas as they are typed. Each is read once, however many columns refer to it. */
function typedSchemas(textOf: TextOf): (id: string) => TypedSchema {
  const read = new Map<string, TypedSchema>()
  return id => {
    const schema = read.get(id) ?? JSON.parse(textOf(`schemas/${id}.schema.json`))
    read.set(id, schema)
    return schema
  }
}

function inFull<Schema extends ObjectSchema>(id: string, typed: (id: string) => TypedSchema): Schema {
  /** What stands beside a reference goes before what it refers to. */
  const full = (column: ColumnSchema | Reference | undefined): Partial<ColumnSchema> | undefined => {
    if (!column || !('$ref' in column)) return column
    const { $ref, ...own } = column
    const [, id = '', name = ''] = /^\.\.\/(.+)\.schema\.json#\/properties\/(.+)$/.exec($ref) ?? []
    return { ...full(typed(id).properties[name]), ...own }
  }
  const schema = typed(id) as TypedSchema & Schema
  const properties = Object.entries(schema.properties).map(([name, one]) => [name, full(one)])
  return { ...schema, properties: Object.fromEntries(properties) }
}

/** The same schemas out of files that lie wherever `textOf` finds them. */
export function schemasFrom(textOf: TextOf): SchemaBook {
  const typed = typedSchemas(textOf)
  const read = (id: string): TableSchema => inFull(id, typed)
  return {
    raw: Object.fromEntries(
      [...RAW_TABLES, ...DESK_TABLES].map(name => [name, read(`raw/${name}`)]),
    ) as Record<TypedTableName, TableSchema>,
    dist: Object.fromEntries(DIST_TABLES.map(name => [name, read(`dist/${name}`)])) as Record<
      DistTableName,
      TableSchema
    >,
    methodology: inFull('raw/methodology', typed),
    version: JSON.parse(textOf('package.json')).version,
    overlaps: overlapsFrom(textOf),
  }
}

/** A column that is that of another table, but for what it says itself. */
type Reference = Partial<ColumnSchema> & { readonly $ref: string }

/** Where the columns of earlier versions can still be had, as somebody typed it. */
export function readOverlaps(root: string): readonly Overlap[] {
  return overlapsFrom(path => readFileSync(join(root, path), 'utf8'))
}

function overlapsFrom(textOf: TextOf): readonly Overlap[] {
  const typed: unknown = orUndefined(() => JSON.parse(textOf(OVERLAP_FILE)))
  const overlaps = isRecord(typed) && typed['overlaps']
  if (!Array.isArray(overlaps) || !overlaps.every(isOverlap))
    throw new UsageError(words => words.overlapMalformed(OVERLAP_FILE))
  return overlaps
}

function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function isOverlap(value: unknown): value is Overlap {
  if (!isRecord(value)) return false
  const { version, until, where, kept } = value
  return (
    typeof version === 'string' &&
    isVersion(version) &&
    typeof until === 'string' &&
    until.length === 10 &&
    isDate(until) &&
    typeof where === 'string' &&
    where !== '' &&
    Array.isArray(kept) &&
    kept.every(
      one =>
        isRecord(one) &&
        typeof one['table'] === 'string' &&
        (one['column'] === null || typeof one['column'] === 'string'),
    )
  )
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
