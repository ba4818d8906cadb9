import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { describe, expect, test } from 'vitest'
import { CHART_WORDS } from '../../pipeline/publish/charts/words/words.ts'
import { rowsOf } from './drawn.ts'
import { HOME, shippedCharts } from './shipped.ts'

const english = shippedCharts.filter(({ language }) => language === 'en')

/** The dataset of each chart that its table has a row for. */
const DATASETS = {
  claims: ['estimates', 'claims'],
  toll: ['estimates'],
  known: ['figures'],
  methods: ['methods', 'rulings'],
} as const

const written = (path: string): readonly Record<string, string>[] =>
  parse(readFileSync(join(HOME, 'dist/charts', `${path}.csv`)), { columns: true })

/** Columns that a table shares with the data of its chart. */
const SHARED = ['group_id', 'outcome', 'counting', 'as_of', 'high', 'best_kind', 'verdict'] as const
const cell = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

describe('the table of a chart', () => {
  test.each(english)(
    '$path is published with every row that the chart shows, and no other',
    ({ path, name, spec }) => {
      const shown = DATASETS[name].flatMap(dataset => rowsOf(spec, dataset))
      const rows = written(path)
      const textOf = (row: Readonly<Record<string, unknown>>, columns: readonly string[]) =>
        columns.map(column => cell(row[column])).join()
      const columns = SHARED.filter(column => column in (rows[0] ?? {}) && shown.every(row => column in row))
      expect(columns.length).toBeGreaterThanOrEqual(5)
      expect(rows.map(row => textOf(row, columns)).sort()).toEqual(
        shown.map(row => textOf(row, columns)).sort(),
      )
    },
  )

  test.each(english.filter(({ name }) => name === 'claims'))(
    '$path has the words that were printed, whole, and the numbers read from them',
    ({ path, spec }) => {
      const rows = written(path).filter(({ claim_id }) => claim_id !== '')
      const claims = rowsOf(spec, 'claims')
      expect(rows).toHaveLength(claims.length)
      for (const row of rows) {
        const claim = claims.find(({ claim_id }) => claim_id === row['claim_id'])
        const { wording, low, mode, high } = row
        expect([wording, low, mode, high]).toEqual(
          ['wording', 'low', 'mode', 'high'].map(column => cell(claim?.[column])),
        )
      }
    },
  )

  test.each(english.filter(({ name }) => name !== 'methods' && name !== 'claims'))(
    '$path names every claim that the chart draws, once',
    ({ path, spec }) => {
      const named = written(path).flatMap(({ claim_ids = '' }) => claim_ids.split(' ').filter(Boolean))
      expect(named.sort()).toEqual(
        rowsOf(spec, 'claims')
          .map(({ claim_id }) => cell(claim_id))
          .sort(),
      )
    },
  )

  test.each(shippedCharts)(
    '$path has a heading for every column in its language, and no number that is nought for unknown',
    ({ table, language, name }) => {
      const known = Object.values(CHART_WORDS[language].table)
      for (const heading of table.headings) expect(known).toContain(heading)
      for (const row of table.rows) expect(row).toHaveLength(table.headings.length)
      // A claim may say nought; of a figure it is stated only where somebody said it, which nobody did.
      if (name === 'claims') return
      const low = table.headings.indexOf(CHART_WORDS[language].table.low)
      expect(table.rows.filter(row => row[low] === 0)).toEqual([])
    },
  )
})
