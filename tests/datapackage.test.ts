import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { readFolder } from '../pipeline/edge/write.ts'

interface Resource {
  readonly name: string
  readonly path: string
  readonly bytes: number
  readonly hash: string
  readonly schema?: {
    readonly fields: readonly {
      readonly name: string
      readonly type: string
      readonly constraints?: Constraints
    }[]
    readonly primaryKey: readonly string[]
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

const dist = readFolder(join(import.meta.dirname, '../dist'))
const textOf = (path: string): string => new TextDecoder().decode(dist.get(path))
const descriptor = JSON.parse(textOf('datapackage.json'))
const resources: readonly Resource[] = descriptor.resources
const tables = resources.filter(({ schema }) => schema)
const recordsOf = (path: string): readonly Readonly<Record<string, string>>[] =>
  parse(textOf(path), { columns: true })

describe('datapackage.json', () => {
  test('names every file of dist/ but itself and the sums, with its size and hash', () => {
    const described = [...dist.keys()].filter(path => path !== 'datapackage.json' && path !== 'SHA256SUMS')
    expect(resources.map(({ path }) => path).sort()).toEqual(described.sort())
    for (const { path, bytes, hash } of resources) {
      const content = dist.get(path) ?? new Uint8Array()
      expect([path, bytes]).toEqual([path, content.length])
      expect([path, hash]).toEqual([path, `sha256:${createHash('sha256').update(content).digest('hex')}`])
    }
  })

  test('has a licence, sources and unique resource names', () => {
    expect(descriptor.licenses).toEqual([expect.objectContaining({ name: 'CC-BY-SA-4.0' })])
    expect(descriptor.sources.length).toBe(recordsOf('sources.csv').length)
    expect(new Set(resources.map(({ name }) => name)).size).toBe(resources.length)
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
    for (const { path, name } of tables) {
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
