import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../../pipeline/compare/compare.ts'
import { readSchemas } from '../../pipeline/edge/read.ts'
import type { Casebook } from '../../pipeline/model/journey/casebook.ts'
import type { Comparison } from '../../pipeline/model/journey/comparison.ts'
import {
  COMPARED_TABLES,
  type ComparedTable,
  type ComparedTables,
  type Row,
} from '../../pipeline/model/journey/ledger.ts'
import { publishedTables } from '../../pipeline/publish/tables.ts'
import { reconcile } from '../../pipeline/reconcile/reconcile.ts'
import { casebooks } from '../laws/arbitraries.ts'
import { law } from '../laws/law.ts'
import { casebookOf, exactly } from '../reconcile/casebook.ts'

const schemas = readSchemas(join(import.meta.dirname, '../..'))

/** The tables of a casebook as they come back from the ledger. */
function tablesOf(casebook: Casebook): ComparedTables {
  const assessment = reconcile(casebook).value
  const examination = { sensitivity: [], knownOn: [] }
  const tables = publishedTables({ casebook, assessment, examination, diagnostics: [] }, schemas)
  const rowsOf = (name: string): readonly Row[] =>
    JSON.parse(JSON.stringify(tables.find(table => table.name === name)?.rows ?? []))
  return allTables(rowsOf)
}

function allTables(rowsOf: (name: ComparedTable) => readonly Row[]): ComparedTables {
  return Object.fromEntries(COMPARED_TABLES.map(name => [name, rowsOf(name)])) as ComparedTables
}

const builds = casebooks({ scopes: 'many', voices: 'any' }).map(tablesOf)

const SHOWN = [
  ...['as_of', 'low', 'best', 'high', 'best_kind', 'verdict', 'support', 'missing_reason', 'status', 'grade'],
  ...['ruling_id', 'is_default', 'reported_min', 'reported_max'],
]

/** A figure by what is counted, written without the help of the pipeline: a toll by itself, all else with its time. */
function figures(rows: readonly Row[]): Readonly<Record<string, Row>> {
  return Object.fromEntries(
    rows.map(row => {
      const { event_id, group_id, outcome, counting, as_of, method } = row
      const time = counting === 'cumulative' ? '' : `${counting}/${as_of}/`
      const cells = Object.fromEntries(SHOWN.map(column => [column, row[column] ?? null]))
      return [`${event_id}/${group_id}/${outcome}/${time}${method}`, cells]
    }),
  )
}

function applied(before: Readonly<Record<string, Row>>, { figures: changes }: Comparison) {
  const result = new Map(Object.entries(before))
  for (const { key, was, is } of changes) {
    expect(result.get(key) ?? null).toEqual(was)
    if (is === null) result.delete(key)
    else result.set(key, is)
  }
  return Object.fromEntries(result)
}

describe('the changes between two builds', () => {
  test('applied to the figures of the one give those of the other', () => {
    law(fc.tuple(builds, builds), ([before, after]) => {
      expect(applied(figures(before.estimates), compare(before, after))).toEqual(figures(after.estimates))
    })
  })

  test('read backwards are those between the other and the one', () => {
    law(fc.tuple(builds, builds), ([before, after]) => {
      const there = compare(before, after)
      const back = compare(after, before)
      expect(back.figures.map(({ key, was, is }) => [key, is, was])).toEqual(
        there.figures.map(({ key, was, is }) => [key, was, is]),
      )
      expect(back.rows.map(({ table, id, was, is }) => [table, id, is, was])).toEqual(
        there.rows.map(({ table, id, was, is }) => [table, id, was, is]),
      )
    })
  })

  test('are none between a build and itself, whatever the order of its rows', () => {
    const shuffled = builds.chain(before =>
      fc
        .tuple(
          ...COMPARED_TABLES.map(name =>
            fc.shuffledSubarray([...before[name]], { minLength: before[name].length }),
          ),
        )
        .map(tables => ({
          before,
          after: allTables(name => tables[COMPARED_TABLES.indexOf(name)] ?? []),
        })),
    )
    law(shuffled, ({ before, after }) => {
      expect(compare(before, after)).toEqual({ figures: [], rows: [] })
    })
  })

  test('name behind a figure only what changed, and leave none of its own claims out', () => {
    law(fc.tuple(builds, builds), ([before, after]) => {
      const { figures: moved, rows } = compare(before, after)
      const changed = new Set(rows.map(({ table, id }) => `${table} ${id}`))
      for (const { key, causes } of moved) {
        const named = causes
          .filter(({ table }) => table !== 'methodology')
          .map(({ table, id }) => `${table} ${id}`)
        expect(named.filter(one => !changed.has(one))).toEqual([])
        const own = [...before.trace, ...after.trace]
          .filter(row => Object.keys(figures([row]))[0] === key)
          .map(({ claim_id }) => `claims ${claim_id}`)
          .filter(one => changed.has(one))
        expect(named).toEqual(expect.arrayContaining(own))
      }
    })
  })
})

test('two builds of 10,000 claims are compared in seconds, even if all of them changed', () => {
  const build = (shift: number): ComparedTables => {
    const claims: Row[] = []
    const estimates: Row[] = []
    const trace: Row[] = []
    for (let i = 0; i < 10_000; i++) {
      const scope = {
        event_id: `e${i % 500}`,
        group_id: `g${i % 7}`,
        outcome: 'killed',
        counting: 'cumulative',
      }
      claims.push({
        claim_id: `c${i}`,
        ...scope,
        speaker_id: `s${i % 90}`,
        source_id: `d${i % 900}`,
        low: i + shift,
      })
    }
    for (let event = 0; event < 500; event++) {
      for (let group = 0; group < 7; group++) {
        const scope = {
          event_id: `e${event}`,
          group_id: `g${group}`,
          outcome: 'killed',
          counting: 'cumulative',
        }
        for (const method of ['a', 'b', 'c', 'd', 'e', 'f']) {
          estimates.push({ ...scope, method, as_of: '2031-05-04', low: event + shift, options: 'x=1' })
          for (let i = 0; i < 3; i++)
            trace.push({
              ...scope,
              method,
              as_of: '2031-05-04',
              claim_id: `c${(event * 7 + i * 3_500) % 10_000}`,
              role: 'supports',
            })
        }
      }
    }
    const named = (id: string, count: number) =>
      Array.from({ length: count }, (_, i) => ({ [`${id}_id`]: `${id[0]}${i}` }))
    const none: readonly Row[] = []
    return {
      ...{ claims, estimates, trace, rulings: none, withdrawn: none },
      ...{
        events: named('event', 500),
        groups: named('group', 7),
        speakers: named('speaker', 90),
        sources: none,
      },
    }
  }
  const [before, after] = [build(0), build(1)]
  // Of this process alone: the machine may be busy with others.
  const start = process.cpuUsage()
  const { figures: moved, rows } = compare(before, after)
  const { user, system } = process.cpuUsage(start)
  const seconds = (user + system) / 1e6
  expect([moved.length, rows.length]).toEqual([21_000, 10_000])
  expect(seconds).toBeLessThan(5)
})

describe('what only another method weighs', () => {
  const book = casebookOf({
    claims: [
      { id: 'first', says: exactly(5), by: 'army', on: '2016-10-03' },
      { id: 'second', says: exactly(7), by: 'hospital', on: '2016-10-03' },
    ],
  })
  const asStrike = { ...book, events: book.events.map(one => ({ ...one, kind: 'air_strike' as const })) }
  const doubted = {
    ...asStrike,
    claims: book.claims.map(claim => ({ ...claim, note: { ...claim.note, credibility: 5 as const } })),
  }

  test.each([
    ['the kind of the event', book, asStrike, 'events'],
    ['how credible its claims are', asStrike, doubted, 'claims'],
  ])('%s is named behind the figure that it moves', (_, before, after, table) => {
    const { figures } = compare(tablesOf(before), tablesOf(after))
    expect(figures.length).toBeGreaterThan(0)
    for (const { causes } of figures) expect(causes.map(cause => cause.table)).toContain(table)
  })
})
