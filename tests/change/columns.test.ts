import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Repository, released } from './repository.ts'

let base: Repository
const made: Repository[] = []

const SCHEMA = 'schemas/dist/summary.schema.json'

interface Schema {
  required: string[]
  properties: Record<string, object>
}

/** A copy of the released repository in which the columns of `summary.csv` are changed. */
function withColumns(change: (columns: [string, object][]) => [string, object][]): Repository {
  const repository = new Repository(base)
  made.push(repository)
  const schema: Schema = JSON.parse(repository.read(SCHEMA))
  schema.properties = Object.fromEntries(change(Object.entries(schema.properties)))
  schema.required = Object.keys(schema.properties)
  repository.write(SCHEMA, JSON.stringify(schema))
  return repository
}

beforeAll(() => {
  base = released()
  made.push(base)
}, 120_000)

afterAll(() => {
  for (const one of made) one.remove()
})

const removed = () => withColumns(columns => columns.filter(([name]) => name !== 'unknown'))
const renamed = () =>
  withColumns(columns => columns.map(([name, column]) => [name === 'unknown' ? 'not_known' : name, column]))
const swapped = () => withColumns(columns => [...columns.slice(0, 2), ...columns.slice(2).reverse()])
const inserted = () => withColumns(([first, ...rest]) => [...(first ? [first] : []), NEW, ...rest])
const retyped = () =>
  withColumns(columns =>
    columns.map(([name, column]) => [name, name === 'unknown' ? { ...column, type: 'number' } : column]),
  )
const stricter = () =>
  withColumns(columns =>
    columns.map(([name, column]) => [name, name === 'unknown' ? { ...column, maximum: 9 } : column]),
  )
const appended = () => withColumns(columns => [...columns, NEW])
const looser = () =>
  withColumns(columns =>
    columns.map(([name, column]) => [
      name,
      name === 'unknown' ? { ...column, type: ['integer', 'null'] } : column,
    ]),
  )

const NEW: [string, object] = [
  'new',
  {
    description: 'Something new.',
    'x-description-fr': 'Quelque chose de nouveau.',
    type: ['integer', 'null'],
    examples: [1],
  },
]

const BREAKING = [
  ['removed', removed, 'the column unknown of summary is gone'],
  ['renamed', renamed, 'the column unknown of summary is called not_known now'],
  ['reordered', swapped, 'where summary had the column groups, last_as_of stands now'],
  ['pushed aside by a new one', inserted, 'where summary had the column outcome, new stands now'],
  ['retyped', retyped, 'the column unknown of summary was integer and is number'],
  [
    'given a stricter limit',
    stricter,
    'the column unknown of summary keeps to maximum=9 and no longer to maximum=*',
  ],
] as const

describe('a published column may not be', () => {
  test.each(BREAKING)('%s without a word to readers', (_, change, matter) => {
    const repository = change()
    const { status, stderr } = repository.run(['check'])
    expect(status).toBe(1)
    expect(stderr).toContain(`${SCHEMA}: error release/columns-broken`)
    expect(stderr).toContain(`${matter}; version 0.1.0 promised otherwise`)
    expect(stderr).toContain('version 1.0.0 in package.json and in schemas/overlap.json')
  })

  test('in French neither', () => {
    const repository = renamed()
    const { status, stderr } = repository.run(['publish', '--lang', 'fr'])
    expect([status, stderr]).toEqual([1, expect.stringContaining('s’appelle désormais not_known')])
    expect(repository.git('status', '--porcelain', 'dist')).toBe('')
  })
})

describe('a published column may be', () => {
  test.each([
    ['added behind the others', appended],
    ['given a wider limit', looser],
  ])('%s', (_, change) => {
    const repository = change()
    expect(repository.run(['check']).status).toBe(0)
    repository.announce('0.1.1')
    repository.commit('Change a column')
    const { status, stderr } = repository.run(['release', '0.1.1'])
    expect(status).toBe(2)
    expect(stderr).toMatch(
      /version 0\.1\.1 is too small: summary\.\w+ (is new|has a looser limit), which asks for 0\.2\.0 or greater/,
    )
  })

  test('removed by a major version that keeps it elsewhere for 90 days, which the descriptor tells programs', () => {
    const repository = removed()
    repository.edit('package.json', '"version": "0.1.0"', '"version": "1.0.0"')
    repository.edit('package-lock.json', '"version": "0.1.0"', '"version": "1.0.0"')
    expect(repository.run(['check']).stderr).toContain(
      'in schemas/overlap.json what keeps unknown of version 0.1.0 until 2031-09-29 or later',
    )

    const overlap = (until: string) =>
      repository.write(
        'schemas/overlap.json',
        JSON.stringify({
          overlaps: [
            {
              version: '0.1.0',
              until,
              where: 'https://lorn.example/0',
              kept: [{ table: 'summary', column: 'unknown' }],
            },
          ],
        }),
      )
    overlap('2031-09-28')
    expect(repository.run(['check']).stderr).toContain(
      'schemas/overlap.json: error release/overlap-too-short',
    )
    overlap('2031-09-29')
    expect(repository.run(['check']).status).toBe(0)
    repository.announce('1.0.0')
    repository.commit('Remove a column')
    expect(JSON.parse(repository.read('dist/datapackage.json')).deprecated).toEqual([
      {
        version: '0.1.0',
        sunset: '2031-09-29',
        path: 'https://lorn.example/0',
        kept: [{ table: 'summary', column: 'unknown' }],
      },
    ])

    // Ninety days are counted from the day of the release, which no build can know.
    const late = repository.run(['release', '1.0.0'], { SOURCE_DATE_EPOCH: '1940932800' })
    expect([late.status, late.stderr]).toEqual([
      2,
      expect.stringContaining('90 days after this release is 2031-10-02'),
    ])
    const small = repository.run(['release', '0.2.0'], { SOURCE_DATE_EPOCH: '1940673600' })
    expect([small.status, small.stderr]).toEqual([2, expect.stringContaining('smaller than 1.0.0')])
    expect(repository.run(['release', '1.0.0'], { SOURCE_DATE_EPOCH: '1940673600' }).status).toBe(0)
    expect(repository.run(['check']).status).toBe(0)
  }, 120_000)
})

test('a file that was released may not be missing either', () => {
  const repository = new Repository(base)
  made.push(repository)
  repository.edit('pipeline/publish/publish.ts', '    methodsFile(),\n', '')
  const { status, stderr } = repository.run(['publish'])
  expect([status, stderr]).toEqual([1, expect.stringContaining('the file methods.json is gone')])
  expect(repository.git('status', '--porcelain', 'dist')).toBe('')
})

test('a statement of overlaps that cannot be read is wrong usage, and said', () => {
  const repository = new Repository(base)
  made.push(repository)
  for (const text of ['{', '{"overlaps": [{"version": "1"}]}', '{"overlaps": {}}']) {
    repository.write('schemas/overlap.json', text)
    const { status, stderr } = repository.run(['check'])
    expect([status, stderr]).toEqual([2, expect.stringContaining('schemas/overlap.json is not as')])
  }
})
