import fc from 'fast-check'
import { marked, type Token, type Tokens } from 'marked'
import { describe, expect, test } from 'vitest'
import { MOST_BYTES, showMarkdown } from '../../pipeline/report/formats/markdown.ts'
import { escapeMarkdown } from '../../pipeline/report/wording.ts'
import { anyFindings, anyText, finding, NOTES, report, spoken, table } from './journeys.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text).length
const tablesIn = (tokens: readonly Token[]) =>
  tokens.filter((token): token is Tokens.Table => token.type === 'table')

/** Every kind of markup in a text, at any depth. */
function kindsIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap(token => {
    const cells = token.type === 'table' ? [...token['header'], ...token['rows'].flat()] : []
    const inside: readonly Token[] = [
      ...('tokens' in token ? (token.tokens ?? []) : []),
      ...cells.flatMap(cell => cell.tokens),
    ]
    return [token.type, ...kindsIn(inside)]
  })
}

/** What a reader sees of a text: references are characters, and comments and the type of a program are not seen. */
function read(html: string): string {
  return html
    .replaceAll(/<!-- -->|<\/?code>/g, '')
    .replaceAll(/&#(\d+);/g, (_, number) => String.fromCodePoint(Number(number)))
}

describe('the summary in Markdown', () => {
  test('has the totals first, then the kinds, then a table for each', () => {
    const found = finding('cell/malformed', { line: 4, column: 52, field: 'reported_on' })
    const summary = showMarkdown(...spoken(report([found], { tables: [table([], { delimiter: ';' })] })))
    const seen = summary.split('\n').map(read)
    expect(seen.slice(0, 5)).toEqual([
      '# Checking the data',
      '',
      '**ERRORS: 1 error**',
      '',
      '0 rows in 1 table',
    ])
    expect(seen).toContain(`- ${NOTES}: read as UTF-8 with semicolons and LF`)
    expect(seen).toContain('## error: cell/malformed in reported_on')
    expect(seen).toContain(
      `| ${NOTES}:4:52 | “4/5/2031” | reported_on is no date | 2031-05-04 or 2031-04-05: a day, month or year, such as 2031-05-04 |`,
    )
  })

  test('begins, within a severity, with the kinds and the findings on changed lines', () => {
    const at = (field: string, line: number) => finding('cell/malformed', { file: NOTES, field, line })
    const findings = [at('as_of', 2), at('figure', 3), at('figure', 4), finding('row/unused')]
    const changed = new Map([[NOTES, new Set([4])]])
    const seen = read(showMarkdown(...spoken(report(findings, { changed }))))
    expect(seen.match(/^## .*/gm)).toEqual([
      '## error: cell/malformed in figure',
      '## error: cell/malformed in as_of',
      '## warning: row/unused',
    ])
    expect(seen.match(/lorn\.csv:\d/g)).toEqual(['lorn.csv:4', 'lorn.csv:3', 'lorn.csv:2'])
  })

  test('lists what the editors accept with their reasons', () => {
    const summary = read(
      showMarkdown(
        ...spoken(report([finding('claim/count-falls', { accepted: 'The hospital | says so.' })])),
      ),
    )
    expect(summary).toContain('1 known issue is accepted')
    expect(summary).toContain('The hospital | says so.')
    expect(summary).not.toContain('| severity |')
  })

  test('takes nothing in the data for markup', () => {
    fc.assert(
      fc.property(anyFindings, findings => {
        const tokens = marked.lexer(showMarkdown(...spoken(report(findings))))
        const known = ['heading', 'paragraph', 'table', 'space', 'text', 'html', 'strong', 'escape']
        expect(kindsIn(tokens).filter(kind => !known.includes(kind))).toEqual([])
        for (const { header, rows } of tablesIn(tokens))
          for (const row of rows) expect(row).toHaveLength(header.length)
        const html = (marked.parser(tokens) as string).matchAll(
          /<(?!\/?(?:h\d|p|table|thead|tbody|tr|t[hd]|strong|code)\b|!-- -->)[^>]*>?/g,
        )
        expect([...html].map(([tag]) => tag)).toEqual([])
      }),
    )
  })

  test('shows every text as it is', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(read(escapeMarkdown(text))).toBe(text)
        expect(escapeMarkdown(text)).not.toMatch(/@(?!$)\w|`|\||<(?!!-- -->)/)
      }),
    )
  })

  test('fits where GitHub takes it, however much there is to say, and says that it was cut', () => {
    const findings = Array.from({ length: 30_000 }, (_, i) =>
      finding('cell/malformed', { field: `column-${i % 3_000}`, text: '@`|<'.repeat(100), line: i + 2 }),
    )
    const summary = showMarkdown(...spoken(report(findings, { most: 50 })))
    expect(bytesOf(summary)).toBeLessThan(MOST_BYTES)
    expect(read(summary)).toMatch(/ERRORS: 30,000 errors/)
    expect(read(summary)).toMatch(
      /The summary ends here: .* of 30,000 findings; make check lists the others\.\*\*\n$/,
    )
  })

  test('shows less of each kind before it drops any', () => {
    const findings = Array.from({ length: 6_000 }, (_, i) =>
      finding('cell/malformed', { field: `column-${i % 100}`, text: '@`|<'.repeat(100), line: i + 2 }),
    )
    const summary = read(showMarkdown(...spoken(report(findings, { most: 50 }))))
    expect(bytesOf(summary)).toBeLessThan(MOST_BYTES)
    expect(summary).not.toContain('ends here')
    for (let i = 0; i < 100; i++) expect(summary).toContain(`## error: cell/malformed in column-${i}\n`)
  })
})
