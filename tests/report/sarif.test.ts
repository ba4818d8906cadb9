import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import Draft04 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import type { Log } from 'sarif'
import { describe, expect, test } from 'vitest'
import { PROBLEM_CODES } from '../../pipeline/model/diagnostics/problem-codes.ts'
import { said, showSarif } from '../../pipeline/report/formats/sarif.ts'
import { MOST } from '../../pipeline/report/limits.ts'
import { anyFindings, finding, NOTES, ONE_OF_EACH, report, table } from './journeys.ts'

/** The schema of the standard (JSON Schema draft 4), as Microsoft's matchers for SARIF ship it. */
const SCHEMA = 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'
const ajv = new Draft04.default({ strict: false, allErrors: true, unicodeRegExp: false })
addFormats.default(ajv)
const satisfies = ajv.compile(JSON.parse(readFileSync(join(import.meta.dirname, '../..', SCHEMA), 'utf8')))

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

function run(...args: Parameters<typeof report>) {
  const log: Log = JSON.parse(showSarif(report(...args), sha256))
  expect([satisfies(log), satisfies.errors]).toEqual([true, null])
  const [only] = log.runs
  if (!only) throw new Error('a log has one run')
  return { ...only, results: only.results ?? [] }
}

const edit = {
  range: { file: NOTES, from: { line: 2, column: 13 }, to: { line: 2, column: 20 } },
  saved: '40 dead',
  replacement: '"40, dead"',
  value: '40, dead',
  safe: false,
}

describe('SARIF', () => {
  test('satisfies the schema of the standard, whatever is found', () => {
    fc.assert(
      fc.property(anyFindings, findings => void run([...findings, ...ONE_OF_EACH])),
      { numRuns: 30 },
    )
  })

  test('has a rule for every problem that there is, in every language', () => {
    const { tool, translations } = run([], { language: 'fr' })
    const ids = tool.driver.rules?.map(({ id }) => id)
    expect([ids, translations?.[0]?.rules?.map(({ id }) => id)]).toEqual([PROBLEM_CODES, PROBLEM_CODES])
    expect([tool.driver.language, translations?.map(one => one.language)]).toEqual(['fr', ['en']])
    const [rule] = tool.driver.rules ?? []
    expect(rule?.shortDescription?.text).toMatch(/^Un fichier nécessaire/)
  })

  test('gives a finding its rule, level, place, edits and identity', () => {
    const tables = [table(['hospital-40,40 dead,2031-05-04'])]
    const found = finding('claim/figure-disagrees', { column: 13, field: 'wording', suggestions: [edit] })
    const { results, columnKind } = run([found], { tables })
    expect(columnKind).toBe('unicodeCodePoints')
    const region = { startLine: 2, startColumn: 13, endLine: 2, endColumn: 20 }
    expect(results[0]).toMatchObject({
      ruleId: 'claim/figure-disagrees',
      ruleIndex: PROBLEM_CODES.indexOf('claim/figure-disagrees'),
      level: 'error',
      message: { text: 'the figure is not what the wording says\nexpected: 40, or an empty cell' },
      locations: [{ physicalLocation: { artifactLocation: { uri: NOTES }, region } }],
      fixes: [
        {
          artifactChanges: [
            { replacements: [{ deletedRegion: region, insertedContent: { text: '"40, dead"' } }] },
          ],
        },
      ],
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{32}:1$/) },
    })
  })

  test('keeps the identity of a finding when its line moves, and tells twins apart', () => {
    const prints = (...lines: readonly number[]) =>
      run(lines.map(line => finding('claim/no-figure', { line }))).results.map(one => one.partialFingerprints)
    expect(prints(2)).toEqual(prints(900))
    expect(prints(2, 3)[0]).not.toEqual(prints(2, 3)[1])
  })

  test('suppresses what the editors accept, with their reason', () => {
    const { results } = run([finding('claim/count-falls', { accepted: 'The hospital says so.' })])
    expect(results[0]?.suppressions).toEqual([{ kind: 'external', justification: 'The hospital says so.' }])
  })

  test('holds 5,000 results at most, some of every kind, and the exact totals', () => {
    const many = Array.from({ length: 6_000 }, (_, i) =>
      finding('cell/malformed', { field: 'as_of', line: i + 2 }),
    )
    const { results, properties } = run([...many, finding('row/unused')], { most: 10_000 })
    expect(results).toHaveLength(MOST.sarif)
    expect(results.at(-1)?.ruleId).toBe('row/unused')
    expect(properties).toMatchObject({ totals: { error: 6_000, warning: 1 }, shown: MOST.sarif })
  })

  test('lets no data become a placeholder or a link', () => {
    expect(said('[a](1) {0} [b]')).toEqual({ text: '\\[a\\](1) {{0}} \\[b\\]' })
    expect(said('[[a](b)](http://x)')).toEqual({ text: '\\[\\[a\\](b)\\](http://x)' })
    expect(said('\\[a](1)')).toEqual({ text: '\\\\\\[a\\](1)' })
  })

  test('shows in a message what would not be seen', () => {
    const { results } = run([finding('claim/hedge-scope', { facts: { hedge: 'a\u202eb\u009bc' } })])
    expect(results[0]?.message.text).toContain('a\\\\u{{202e}}b\\\\u{{9b}}c')
  })
})
