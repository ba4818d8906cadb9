import { RDFormatValidator } from '@umbrelladocs/rdformat-validator'
import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, test } from 'vitest'
import { showRdjson } from '../../pipeline/report/formats/rdjson.ts'
import { savedText } from '../../pipeline/report/saved.ts'
import { anyFindings, finding, journey, NOTES, ONE_OF_EACH, report, spoken, table } from './journeys.ts'

const official = new RDFormatValidator({ strictMode: true, allowExtraFields: false })

async function rdjson(...[findings, options = {}]: Parameters<typeof report>) {
  const { lineOf } = savedText(journey(findings, options.tables).parsed)
  const text = showRdjson(...spoken(report(findings, options)), lineOf)
  const { errors } = await official.validateString(text)
  expect(errors).toEqual([])
  return JSON.parse(text)
}

const edit = (from: number, to: number) => ({
  range: { file: NOTES, from: { line: 2, column: from }, to: { line: 2, column: to } },
  saved: '40 morts',
  replacement: '43 morts',
  value: '43 morts',
  safe: false,
})

describe('the format of reviewdog', () => {
  test('counts columns in bytes of UTF-8, as its protocol demands', async () => {
    const tables = [table(['hôpital-😀,40 morts,2031-05-04'])]
    const found = finding('claim/no-figure', { column: 11, field: 'wording', suggestions: [edit(11, 19)] })
    const range = { start: { line: 2, column: 15 }, end: { line: 2, column: 23 } }
    expect(await rdjson([found], { tables })).toEqual({
      source: { name: 'bilan' },
      severity: 'ERROR',
      diagnostics: [
        {
          message:
            'the wording states people wounded, not people killed\nexpected&#58; wounded in the column outcome, or words that state a number of people killed',
          location: { path: NOTES, range },
          severity: 'ERROR',
          code: { value: 'claim/no-figure' },
          suggestions: [{ range, text: '43 morts' }],
        },
      ],
    })
  })

  test('gives only the line, and no edit, where bytes cannot be told', async () => {
    const found = finding('claim/no-figure', { column: 11, suggestions: [edit(11, 19)] })
    const tables = [table(['hôpital-40,40 morts,2031-05-04'], { encoding: 'Windows-1252' })]
    const { diagnostics } = await rdjson([found], { tables })
    expect(diagnostics[0]).toMatchObject({ location: { path: NOTES, range: { start: { line: 2 } } } })
    expect(diagnostics[0].suggestions).toBeUndefined()
    expect(diagnostics[0].location.range.start.column).toBeUndefined()
  })

  test('says whole files by their path, notes as INFO, and leaves out what is accepted', async () => {
    const whole = finding('source/not-archived', { line: null, column: null })
    const accepted = finding('claim/count-falls', { accepted: 'So it is.' })
    const { diagnostics, severity } = await rdjson([whole, accepted])
    expect(severity).toBe('INFO')
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0].location).toEqual({ path: 'raw/sources.csv' })
  })

  test('takes nothing in the data for markup, since comments are Markdown', async () => {
    const hedge = 'hôpital @torvalds ![x](https://evil/t.png) <img src=x> \u202e'
    const { diagnostics } = await rdjson([finding('claim/hedge-scope', { facts: { hedge } })])
    const { message } = diagnostics[0]
    expect(message).toContain(
      'hôpital &#64;<!-- -->torvalds &#33;&#91;x&#93;&#40;https&#58;//evil/t.png&#41;',
    )
    expect(message).toContain('&#60;img src=x&#62; &#92;u&#123;202e&#125;')
    const kinds = marked.lexer(message).flatMap(token => ('tokens' in token ? (token.tokens ?? []) : [token]))
    expect([...new Set(kinds.map(({ type }) => type))].sort()).toEqual(['html', 'text'])
  })

  test('is valid whatever is found', async () => {
    await fc.assert(
      fc.asyncProperty(anyFindings, async findings => void (await rdjson([...findings, ...ONE_OF_EACH]))),
      { numRuns: 30 },
    )
  })
})
