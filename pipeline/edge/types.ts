import { compile } from 'json-schema-to-typescript'
import type { SchemaBook } from '../model/schema-book.ts'

const BANNER =
  '/* Generated from schemas/ by "make types". Do not edit: change the schema and run it again. */'

/**
 * The TypeScript types of every table and document that has a schema, as the text of one module.
 * The module is committed, so that a reader sees the types without running anything; a test proves it fresh.
 */
export async function typesOf(book: SchemaBook): Promise<string> {
  const schemas: readonly Titled[] = [
    ...Object.values(book.raw),
    book.methodology,
    ...Object.values(book.dist),
  ]
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
  return `${BANNER}\n\n${modules.join('\n')}`
}

interface Titled {
  readonly title: string
  readonly [keyword: string]: unknown
}
