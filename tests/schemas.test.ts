import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { generatedFiles } from '../pipeline/edge/generated.ts'
import { readSchemas } from '../pipeline/edge/read.ts'
import { readFolder } from '../pipeline/edge/write.ts'
import { LANGUAGES } from '../pipeline/model/language/language.ts'
import { descriptionOf, valuesOf } from '../pipeline/model/meaning.ts'
import { RAW_TABLES } from '../pipeline/model/schema-book.ts'
import { compileChecks, strictAjv } from '../pipeline/validate/compile.ts'
import { checksOf, prepareChecks } from '../pipeline/validate/schemas.ts'

const HOME = join(import.meta.dirname, '..')
const schemas = readSchemas(HOME)
const tables = [...Object.entries(schemas.raw), ...Object.entries(schemas.dist)]
const dist = readFolder(join(HOME, 'dist'))

const rowsIn = (name: string): readonly unknown[] => {
  const lines = new TextDecoder().decode(dist.get(`${name}.jsonl`)).trim()
  if (lines !== '') return lines.split('\n').map(line => JSON.parse(line))
  return JSON.parse(new TextDecoder().decode(dist.get(`${name}.json`)))
}

describe('the schemas', () => {
  test.each(tables)('%s is strict JSON Schema 2020-12', (_, schema) => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema')
    expect(() => strictAjv().compile(schema)).not.toThrow()
    expect(schema['additionalProperties']).toBe(false)
    expect(schema['required']).toEqual(Object.keys(schema.properties))
  })

  test.each([...tables, ['methodology', schemas.methodology] as const])(
    '%s explains itself, every column and every value in both languages, with an example that it accepts',
    (_, schema) => {
      for (const language of LANGUAGES) expect(descriptionOf(schema, language)).toMatch(/\S.*\.$/)
      for (const [name, column] of Object.entries(schema.properties)) {
        for (const language of LANGUAGES) {
          expect(descriptionOf(column, language), name).toMatch(/\S.*\.$/)
          for (const { value, meaning } of valuesOf(column, language))
            expect(meaning, `${name}: ${value}`).toMatch(/\S.*\.$/)
        }
        expect(Object.keys(column['x-values'] ?? {}), name).toEqual(
          (column.enum ?? []).filter(value => value !== null),
        )
        const accepts = strictAjv().compile(column)
        for (const example of column.examples)
          expect([name, example, accepts(example)]).toEqual([name, example, true])
        expect(column.examples.length, name).toBeGreaterThan(0)
      }
    },
  )

  test.each(tables)('%s names a key and tables that exist', (_, schema) => {
    const columns = Object.keys(schema.properties)
    for (const key of schema['x-primary-key']) expect(columns).toContain(key)
    for (const { 'x-references': target } of Object.values(schema.properties)) {
      if (target) expect([...RAW_TABLES, 'claims', 'rulings']).toContain(target)
    }
  })

  test("the editors' decisions satisfy theirs", () => {
    const satisfies = checksOf(schemas).methodology()
    const text = readFileSync(join(HOME, 'raw/desk/methodology.json'), 'utf8')
    expect([satisfies(JSON.parse(text)), satisfies.errors]).toEqual([true, null])
  })

  test('the overlaps satisfy theirs, and the program reads what it allows', () => {
    const schema = JSON.parse(readFileSync(join(HOME, 'schemas/overlap.schema.json'), 'utf8'))
    const satisfies = strictAjv().compile(schema)
    const text = readFileSync(join(HOME, 'schemas/overlap.json'), 'utf8')
    expect([satisfies(JSON.parse(text)), satisfies.errors]).toEqual([true, null])
  })

  test('the types and the dictionary are those that make types would write', async () => {
    for (const [path, text] of await generatedFiles(HOME, schemas)) {
      expect(readFileSync(join(HOME, path), 'utf8'), path).toBe(text)
    }
  })
})

describe('the checks that make types generates', () => {
  const events = schemas.raw.events
  const { place } = events.properties
  if (!place) throw new Error('events have a column place')
  const stricter = {
    ...schemas,
    raw: {
      ...schemas.raw,
      events: { ...events, properties: { ...events.properties, place: { ...place, type: 'string' } } },
    },
  }
  const [event] = rowsIn('events')

  test('find the same in a row as those that ajv compiles', () => {
    const compiled = compileChecks(schemas)
    const [generated, own] = [checksOf(schemas).table('notes'), compiled.table('notes')]
    const rows = [
      { claim_id: 'É', outcome: 'dead', wording: '😀'.repeat(201), as_of: '2016-02-30', figure: '1 2' },
      null,
      event,
    ]
    for (const row of rows) {
      expect([generated(row), own(row)]).toEqual([false, false])
      expect(generated.errors).toEqual(own.errors)
    }
  })

  test('are not taken for those of other schemas, which are compiled', async () => {
    const row = { ...Object(event), place: null }
    expect(checksOf(schemas).table('events')(row)).toBe(true)
    expect(() => checksOf(stricter)).toThrow('prepareChecks')
    await prepareChecks(stricter)
    expect(checksOf(stricter).table('events')(row)).toBe(false)
  })

  test('are those of schemas that only explain themselves otherwise', () => {
    const reworded = { ...events, description: 'What happened.', 'x-description-fr': 'Ce qui est arrivé.' }
    const other = { ...schemas, raw: { ...schemas.raw, events: reworded } }
    expect(checksOf(other).table('events')).toBe(checksOf(schemas).table('events'))
  })
})

describe('the published tables', () => {
  /** Those that have a JSON twin; the exports have none, and tests/metadata/ holds their cells against their schemas. */
  const published = tables.filter(([name]) => !['notes', 'known-issues', 'ucdp-ged', 'acled'].includes(name))

  test.each(published)('every row of %s satisfies its schema', (name, schema) => {
    const satisfies = strictAjv().compile(schema)
    for (const row of rowsIn(name)) expect([row, satisfies(row), satisfies.errors]).toEqual([row, true, null])
  })

  test.each(published)('no two rows of %s have the same key', (name, schema) => {
    const keys = rowsIn(name).map(row =>
      JSON.stringify(
        schema['x-primary-key'].map(column => Object.entries(row ?? {}).find(([key]) => key === column)),
      ),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })
})
