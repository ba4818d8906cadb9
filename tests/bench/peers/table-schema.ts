import { join } from 'node:path'
import { readSchemas } from '../../../pipeline/edge/read.ts'
import type { RawTableName } from '../../../pipeline/model/schema-book.ts'
import { addedUp, fileOf, HOME, load, type Peer, type Verdict } from './peer.ts'
import { type Column, RULES, type RulesOfTables, rulesOf } from './rules.ts'

/** A row, or with `forceCast` an error in its place. */
type RowOrError = readonly unknown[] | Error

/** The rows that keys point into, by table; a table calls itself the empty name. */
type Relations = Readonly<Record<string, readonly object[]>>

interface Table {
  read(options: { readonly forceCast: true; readonly relations?: Relations }): Promise<readonly RowOrError[]>
  read(options: { readonly keyed: true; readonly cast: false }): Promise<readonly object[]>
}
interface TableSchemaJs {
  readonly Table: { load(path: string, options: { readonly schema: object }): Promise<Table> }
}
interface Resource {
  read(options: { readonly forceCast: true; readonly relations: true }): Promise<readonly RowOrError[]>
}
interface DataPackageJs {
  readonly Package: {
    load(
      descriptor: object,
      options: { readonly basePath: string },
    ): Promise<{ readonly resources: readonly Resource[] }>
  }
}

/** It is given the rows of the tables that keys point into, and looks each key up from their first row on. */
export const tableSchema: Peer = {
  name: 'tableschema-js',
  checks: RULES,
  prepare: async () => {
    const library: TableSchemaJs = load('tableschema')
    const rules = rulesOf(readSchemas(HOME))
    return async root => {
      const tables = await tablesIn(root, rules, library)
      const rows = new Map<string, readonly object[]>()
      for (const [name, table] of tables) rows.set(name, await table.read({ keyed: true, cast: false }))
      const relationsOf = (name: RawTableName): Relations =>
        Object.fromEntries([...rows].map(([one, ofOne]) => [one === name ? '' : one, ofOne]))
      return checked(tables, name => relationsOf(name))
    }
  },
}

/** The same library without what it cannot look up by itself: table by table. */
export const tableSchemaAlone: Peer = {
  name: 'tableschema-js, table by table',
  checks: RULES.filter(rule => rule !== 'foreign keys'),
  prepare: async () => {
    const library: TableSchemaJs = load('tableschema')
    const rules = rulesOf(readSchemas(HOME))
    return async root => checked(await tablesIn(root, rules, library), () => null)
  },
}

/** The same library, which is here given the tables by the one for packages of them. */
export const dataPackage: Peer = {
  name: 'datapackage-js',
  checks: RULES,
  prepare: async () => {
    const { Package }: DataPackageJs = load('datapackage')
    const resources = [...rulesOf(readSchemas(HOME))].map(([table, columns]) => ({
      name: table,
      profile: 'tabular-data-resource',
      path: fileOf(table),
      schema: schemaOf(table, columns),
    }))
    return async root => {
      const descriptor = { profile: 'tabular-data-package', resources }
      const { resources: tables } = await Package.load(descriptor, { basePath: root })
      const verdicts: Verdict[] = []
      for (const table of tables)
        verdicts.push(await table.read({ forceCast: true, relations: true }).then(verdictOf, stopped))
      return addedUp(verdicts)
    }
  },
}

async function tablesIn(root: string, rules: RulesOfTables, { Table }: TableSchemaJs) {
  const tables = new Map<RawTableName, Table>()
  for (const [name, columns] of rules)
    tables.set(name, await Table.load(join(root, fileOf(name)), { schema: schemaOf(name, columns) }))
  return tables
}

async function checked(
  tables: ReadonlyMap<RawTableName, Table>,
  relationsOf: (name: RawTableName) => Relations | null,
): Promise<Verdict> {
  const verdicts: Verdict[] = []
  for (const [name, table] of tables) {
    const relations = relationsOf(name)
    verdicts.push(verdictOf(await table.read({ forceCast: true, ...(relations ? { relations } : {}) })))
  }
  return addedUp(verdicts)
}

/** An error stands for its row, and holds one error for every cell that is wrong. */
function verdictOf(rows: readonly RowOrError[]): Verdict {
  return { rows: rows.length, faults: rows.filter(row => row instanceof Error).length }
}

/** A table that points into itself is first read without mercy: its first mistake ends the reading. */
function stopped(error: unknown): Verdict {
  if (error instanceof Error && error.name === 'TableSchemaError') return { rows: null, faults: 1 }
  throw error
}

/** The rules as a Table Schema, as `datapackage.json` of `dist/` has them for what is published. */
function schemaOf(table: RawTableName, columns: readonly Column[]): object {
  return {
    fields: columns.map(({ name, holds, isRequired, values, pattern, minimum, maximum }) => ({
      name,
      ...(holds === 'uri' ? { type: 'string', format: 'uri' } : { type: holds }),
      constraints: {
        required: isRequired,
        ...(values ? { enum: values } : {}),
        ...(pattern === null ? {} : { pattern }),
        ...(minimum === null ? {} : { minimum }),
        ...(maximum === null ? {} : { maximum }),
      },
    })),
    missingValues: [''],
    primaryKey: columns.flatMap(({ name, isKey }) => (isKey ? [name] : [])),
    foreignKeys: columns.flatMap(({ name, pointsTo }) =>
      pointsTo ? [{ fields: name, reference: referenceTo(pointsTo, table) }] : [],
    ),
  }
}

function referenceTo({ table, column }: NonNullable<Column['pointsTo']>, from: RawTableName): object {
  return { resource: table === from ? '' : table, fields: column }
}
