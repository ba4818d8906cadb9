import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { dist, FACTS, rowsOf as recordsOf, sealOf, TABLES, textOf } from './facts.ts'

interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly mediatype: string
  readonly encoding?: string
  readonly licenses?: readonly { readonly name: string }[]
  readonly schema?: {
    readonly fields: readonly {
      readonly name: string
      readonly type: string
      readonly constraints?: Constraints
    }[]
    readonly primaryKey?: readonly string[]
    readonly uniqueKeys?: readonly (readonly string[])[]
    readonly foreignKeys?: readonly {
      readonly fields: readonly string[]
      readonly reference: { readonly resource?: string; readonly fields: readonly string[] }
    }[]
  }
}

interface Constraints {
  readonly required?: boolean
  readonly enum?: readonly string[]
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
}

const descriptor = JSON.parse(textOf('datapackage.json'))
const resources: readonly Resource[] = descriptor.resources
const tables = resources.filter(({ schema }) => schema)

describe('datapackage.json', () => {
  test('names every file of dist/ but itself and the sums, with its size and hash', () => {
    const described = [...dist.keys()].filter(path => path !== 'datapackage.json' && path !== 'SHA256SUMS')
    expect(resources.map(({ path }) => path).sort()).toEqual(described.sort())
    const seals = resources.map(({ path, bytes, hash }) => `${path} ${bytes} ${hash.replace('sha256:', '')}`)
    expect(seals).toEqual(resources.map(({ path }) => sealOf(path)))
  })

  test('has a licence, sources and unique resource names', () => {
    expect(descriptor.licenses).toEqual([expect.objectContaining({ name: 'CC-BY-SA-4.0' })])
    expect(descriptor.sources.length).toBe(recordsOf('sources.csv').length)
    const names = resources.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const name of names) expect(name).toMatch(/^[-a-z0-9._/]+$/)
  })

  test('has an encoding where there is text, and a licence of its own where there is a program', () => {
    for (const { path, encoding, mediatype, licenses } of resources) {
      const isText = /\.(csv|.*jsonl?|jsonld|svg|mjs|d\.mts|cff|md|html|txt)$/.test(path)
      expect([path, encoding]).toEqual([path, isText ? 'utf-8' : undefined])
      expect([path, mediatype]).toEqual([path, expect.stringMatching(/^[a-z]+\/[\w.+-]+$/)])
      const isProgram = /\.(mjs|d\.mts)$/.test(path)
      expect([path, licenses?.map(({ name }) => name)]).toEqual([path, isProgram ? ['MIT'] : undefined])
    }
  })

  test('says in which version, how fresh, by whom and under what name it is', () => {
    expect(descriptor).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      id: FACTS.iri,
      title: FACTS.title,
      version: FACTS.version,
      last_source_on: FACTS.lastSource,
      last_change_on: FACTS.lastChange,
      provenance: 'prov.jsonld',
      contributors: [{ roles: ['creator'] }],
    })
  })

  test('says of every source its licence, or that it is not known', () => {
    const licences = recordsOf('sources.csv').map(row => row['licence'] || 'licence not known')
    expect(licences).toContain('licence not known')
    expect(descriptor.sources.map(({ licence }: { readonly licence: string }) => licence)).toEqual(licences)
  })

  test('has every CSV as a table, the exports too, each with a key: one that may have empty cells is no primary key', () => {
    expect(tables.map(({ path }) => path).sort()).toEqual([...TABLES].sort())
    for (const { path, schema } of tables) {
      const key = schema?.primaryKey ?? schema?.uniqueKeys?.[0] ?? []
      expect([path, key.length > 0]).toEqual([path, true])
      const rows = recordsOf(path).map(row => key.map(column => row[column] ?? ''))
      expect([path, new Set(rows.map(cells => JSON.stringify(cells))).size]).toEqual([path, rows.length])
      if (schema?.primaryKey) expect(rows.flat().filter(cell => cell === '')).toEqual([])
    }
    expect(tables.find(({ name }) => name === 'sensitivity')?.schema).not.toHaveProperty('primaryKey')
  })

  test.each(tables)('describes every column of $path, and every cell keeps to it', ({ path, schema }) => {
    const [header] = parse(textOf(path), { to: 1 })
    expect(header).toEqual(schema?.fields.map(({ name }) => name))
    for (const record of recordsOf(path)) {
      for (const { name, type, constraints } of schema?.fields ?? []) {
        const cell = record[name] ?? ''
        expect([path, name, cell, keeps(cell, type, constraints ?? {})]).toEqual([path, name, cell, true])
      }
    }
  })

  test.each(tables)('every foreign key of $path leads to a row', ({ path, name, schema }) => {
    for (const { fields, reference } of schema?.foreignKeys ?? []) {
      const target = tables.find(table => table.name === (reference.resource ?? name))
      const known = new Set(recordsOf(target?.path ?? '').map(row => row[reference.fields[0] ?? '']))
      for (const record of recordsOf(path)) {
        const cell = record[fields[0] ?? '']
        expect([path, fields, cell, cell === '' || known.has(cell)]).toEqual([path, fields, cell, true])
      }
    }
  })

  test('the JSON twin of each table has the same rows', () => {
    for (const { path, name } of tables.filter(({ path }) => !path.startsWith('exports/'))) {
      const twin: readonly Readonly<Record<string, unknown>>[] = JSON.parse(textOf(`${name}.json`))
      const asText = twin.map(row =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')])),
      )
      expect(asText).toEqual(recordsOf(path))
    }
  })
})

function keeps(
  cell: string,
  type: string,
  { required, enum: values, pattern, minimum, maximum }: Constraints,
): boolean {
  if (cell === '') return !required
  if (type === 'integer' && !/^\d+$/.test(cell)) return false
  if (type === 'number' && !/^-?\d+(\.\d+)?$/.test(cell)) return false
  if (type === 'boolean' && cell !== 'true' && cell !== 'false') return false
  if (values && !values.includes(cell)) return false
  if (pattern && !new RegExp(pattern, 'u').test(cell)) return false
  return (
    !(minimum !== undefined && Number(cell) < minimum) && !(maximum !== undefined && Number(cell) > maximum)
  )
}
