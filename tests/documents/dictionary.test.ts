import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readSchemas } from '../../pipeline/edge/read.ts'
import { LANGUAGES } from '../../pipeline/model/language/language.ts'
import { descriptionOf, valuesOf } from '../../pipeline/model/meaning.ts'
import { DIST_TABLES } from '../../pipeline/model/schema-book.ts'
import { HOME, isTable, nameOf, partsOf, published, tokensOf } from './documents.ts'

const { raw, dist } = readSchemas(HOME)
const publishedTables = Object.entries({ ...raw, ...dist }).filter(
  ([name]) => name !== 'notes' && name !== 'known-issues',
)

/** The rows of the first table under a heading, their cells as a reader sees them. */
function rowsUnder(heading: string, markdown: string): readonly (readonly string[])[] {
  const part = partsOf(markdown).find(({ title }) => title === heading)
  const table = tokensOf(part?.text ?? '').find(isTable)
  return table?.rows.map(row => row.map(({ text }) => shown(text))) ?? []
}

const shown = (text: string) =>
  text
    .replaceAll(/\\([^A-Za-z0-9\s])/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&#124;', '|')

describe.each(LANGUAGES)('the dictionary in %s', language => {
  const released = published(nameOf('DICTIONARY', language))
  const typed = readFileSync(join(HOME, 'schemas', nameOf('DICTIONARY', language)), 'utf8')

  test.each(publishedTables)(
    'explains every column of %s in its order, with the words of the schema',
    (name, schema) => {
      const rows = rowsUnder(name, released)
      expect(rows.map(([column]) => column)).toEqual(
        Object.keys(schema.properties).map(column => `\`${column}\``),
      )
      for (const [i, column] of Object.values(schema.properties).entries())
        expect(rows[i]?.[2]).toContain(descriptionOf(column, language))
    },
  )

  test.each(publishedTables)(
    'leads from every enum of %s to what each of its values means',
    (name, schema) => {
      for (const [i, column] of Object.values(schema.properties).entries()) {
        if (!column.enum) continue
        const [, heading = ''] = /\[([\w.-]+)\]\(#/.exec(rowsUnder(name, released)[i]?.[2] ?? '') ?? []
        expect(rowsUnder(heading, released)).toEqual(
          valuesOf(column, language).map(({ value, meaning }) => [`\`${value}\``, meaning]),
        )
      }
    },
  )

  test('of the repository explains raw tables as well', () => {
    for (const name of [...Object.keys(raw), ...DIST_TABLES])
      expect([name, rowsUnder(name, typed).length > 0]).toEqual([name, true])
  })

  test('spells out the notation of figures, of gaps and what a claim did', () => {
    const meaning = (table: string, column: string) =>
      rowsUnder(table, released).find(([name]) => name === `\`${column}\``)?.[2]
    expect(meaning('claims', 'figure')).toMatch(/~100 .*40\.\. .*\.\.10 .*58\.\.59 .*>290 .*<70 /)
    expect(meaning('series', 'runs')).toMatch(/0\.\.90 95\.\.105 .*95\.\. .*\.\.10 /)
    expect(rowsUnder('trace.role', released)).toHaveLength(9)
  })
})
