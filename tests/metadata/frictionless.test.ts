import { join } from 'node:path'
import library from 'datapackage'
import { describe, expect, test } from 'vitest'
import { HOME, rowsOf, TABLES, textOf } from './facts.ts'

interface Descriptor {
  readonly resources: readonly { readonly path: string; readonly [property: string]: unknown }[]
  readonly [property: string]: unknown
}

const descriptor: Descriptor = JSON.parse(textOf('datapackage.json'))
const open = (of: object) => library.Package.load(of, { basePath: join(HOME, 'dist') })
const withSpeakers = (change: (text: string) => string) =>
  JSON.parse(
    JSON.stringify(descriptor, (key, value) =>
      key === 'path' && value === 'speakers.csv' ? change(value) : value,
    ),
  )

describe('the library of Frictionless', () => {
  test('finds the package valid by the profile that it brings', async () => {
    const { valid, errors } = await open(descriptor)
    expect([valid, errors]).toEqual([true, []])
  })

  test('would say if it were not', async () => {
    const { valid } = await open({ ...descriptor, resources: [] })
    expect(valid).toBe(false)
  })

  test('reads every cell of every table by its type, and finds the row of every foreign key', async () => {
    const { resources } = await open(descriptor)
    const tables = resources.filter(({ descriptor: { schema } }) => schema)
    expect(tables.map(one => one.descriptor.path).sort()).toEqual([...TABLES].sort())
    for (const table of tables) {
      const { path } = table.descriptor
      const rows = await table.read({ keyed: true, relations: true })
      expect([path, rows.length]).toEqual([path, rowsOf(path).length])
    }
  })

  test('would miss the rows of another table', async () => {
    const { resources } = await open(withSpeakers(() => 'groups.csv'))
    const claims = resources.find(({ name }) => name === 'claims')
    await expect(claims?.read({ relations: true })).rejects.toThrow()
  })

  test('reads numbers as numbers and nothing as nothing', async () => {
    const { resources } = await open(descriptor)
    const rows = (await resources.find(({ name }) => name === 'estimates')?.read({ keyed: true })) ?? []
    expect(rows).toContainEqual(
      expect.objectContaining({
        event_id: 'kunduz-2016',
        group_id: 'civilians',
        method: 'monotone',
        low: 40,
        high: null,
      }),
    )
  })
})
