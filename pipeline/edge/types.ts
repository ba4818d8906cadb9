import { compile } from 'json-schema-to-typescript'
import {
  DIST_TABLES,
  type DistTableName,
  PUBLISHED_RAW_TABLES,
  type SchemaBook,
} from '../model/schema-book.ts'

const BANNER =
  '/* Generated from schemas/ by "make types". Do not edit: change the schema and run it again. */'
const LOADER_BANNER =
  '/* Types of bilan.mjs. Generated from pipeline/loader/api.d.mts and schemas/ by "make types": do not edit. */'

/**
 * The TypeScript types of every table and document that has a schema, as the text of one module.
 * The module is committed, so that a reader sees the types without running anything; a test proves it fresh.
 */
export async function typesOf(book: SchemaBook): Promise<string> {
  const schemas = [...Object.values(book.raw), book.methodology, ...Object.values(book.dist)]
  return `${BANNER}\n\n${await declarationsOf(schemas)}`
}

/**
 * The types of the loader, as the text of one module that needs no other: what it does, which tables it reads, and the rows
 * of all that is published, those of the exports among them, for programs that read the CSV.
 */
export async function loaderTypesOf(api: string, { raw, dist }: SchemaBook): Promise<string> {
  const published = [
    ...DIST_TABLES.map(name => [name, dist[name]] as const),
    ...PUBLISHED_RAW_TABLES.map(name => [name, raw[name]] as const),
  ]
  const tables = published
    .filter(([name]) => !WITHOUT_JSON.some(one => one === name))
    .map(([name, { title, description }]) => `  /** ${description} */\n  '${name}': ${title}\n`)
  return [
    `${LOADER_BANNER}\n`,
    api,
    `/** The tables that can be read, and what their rows are. */\nexport interface Tables {\n${tables.join('')}}\n`,
    await declarationsOf(published.map(([, schema]) => schema)),
  ].join('\n')
}

/** What is published as CSV or by the line alone, without a JSON file of rows. */
const WITHOUT_JSON: readonly DistTableName[] = ['ucdp-ged', 'acled', 'changes']

/** Every object as an interface, with its columns explained. */
async function declarationsOf(schemas: readonly Titled[]): Promise<string> {
  const modules: string[] = []
  for (const { title, description, type, properties, required, additionalProperties } of schemas) {
    const shape = { title, description, type, properties, required, additionalProperties }
    modules.push(
      await compile(shape as Parameters<typeof compile>[0], title, {
        bannerComment: '',
        style: { semi: false, singleQuote: true, printWidth: 110 },
      }),
    )
  }
  return modules.join('\n')
}

interface Titled {
  readonly title: string
  readonly [keyword: string]: unknown
}
