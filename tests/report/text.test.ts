import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { showText } from '../../pipeline/report/text.ts'
import { showTotals } from '../../pipeline/report/totals.ts'
import { anyFindings, finding, NOTES, ONE_OF_EACH, report, spoken, table } from './journeys.ts'

const text = (...args: Parameters<typeof report>) => showText(...spoken(report(...args)), { colour: false })

describe('text for people', () => {
  test('says where, what, what was found and what to type instead', () => {
    const at = { line: 4, column: 52, field: 'reported_on' }
    expect(text([finding('cell/malformed', at)])).toBe(
      `${NOTES}:4:52: error cell/malformed [hospital-40/cell/malformed]: reported_on is no date
    found     “4/5/2031”
    expected  2031-05-04 or 2031-04-05: a day, month or year, such as 2031-05-04
`,
    )
  })

  test('shows what make fix would type, and no edit that it would not make', () => {
    const edit = (value: string, safe: boolean) => ({
      range: { file: NOTES, from: { line: 2, column: 1 }, to: { line: 2, column: 9 } },
      saved: '4/5/2031',
      replacement: value,
      value,
      safe,
    })
    expect(text([finding('cell/malformed', { suggestions: [edit('2031-05-04', true)] })])).toContain(
      '\n    make fix  “2031-05-04”\n',
    )
    expect(text([finding('cell/malformed', { suggestions: [edit('2031-05-04', false)] })])).not.toContain(
      'make fix',
    )
  })

  test('is in the order of files and lines, errors last, and ends a kind of which there are more by saying so', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      finding('cell/malformed', { field: 'reported_on', line: i + 2 }),
    )
    const others = [finding('claim/no-figure', { line: 5 }), finding('claim/unclear-noun', { line: 7 })]
    const lines = text([...many, ...others]).split('\n')
    const places = lines.filter(line => line.startsWith('raw/')).map(line => Number(line.split(':')[1]))
    expect(places).toEqual([7, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 11])
    expect(lines.at(-2)).toBe('    and 9,990 more of cell/malformed in reported_on')
  })

  test('names the key that a known issue needs, but not where it is only the file', () => {
    const row = finding('claim/unclear-noun', { file: NOTES, line: 4, column: 95, key: 'c1/wording' })
    expect(text([row])).toContain(`${NOTES}:4:95: warning claim/unclear-noun [c1/wording]: `)
    const whole = finding('file/empty', { file: NOTES, line: null, column: null, key: NOTES })
    expect(text([whole])).toContain(`${NOTES}: error file/empty: `)
    expect(text([finding('row/unused', { key: '\u001b[2J' })])).toContain('[\\u{1b}[2J]: ')
  })

  test('puts what is on changed lines last among its severity, nearest to the prompt', () => {
    const errors = [3, 4, 5].map(line => finding('cell/malformed', { file: NOTES, line }))
    const warnings = [6, 7].map(line => finding('claim/unclear-noun', { file: NOTES, line }))
    const notes = [8, 9, 10, 11, 12].map(line => finding('claim/hedge-scope', { file: NOTES, line }))
    const changed = new Map([[NOTES, new Set([3, 6, 12])]])
    const lines = text([...errors, ...warnings, ...notes], { changed }).split('\n')
    const places = lines.filter(line => line.startsWith('raw/')).map(line => Number(line.split(':')[1]))
    expect(places).toEqual([8, 9, 12, 7, 6, 4, 5, 3])
    const last = lines.findIndex(line => line.startsWith(`${NOTES}:12:`))
    expect(lines.findIndex(line => line.includes('and 2 more of claim/hedge-scope'))).toBeGreaterThan(last)
  })

  test('shows few notes, which ask for nothing, and counts the others', () => {
    const lines = text([2, 3, 4, 5, 6].map(line => finding('source/not-archived', { line }))).split('\n')
    expect(lines.filter(line => line.startsWith('raw/'))).toHaveLength(3)
    expect(lines.at(-2)).toBe('    and 2 more of source/not-archived')
  })

  test('counts what the editors accept in one line', () => {
    const accepted = [2, 3].map(line => finding('claim/count-falls', { line, accepted: 'It says so.' }))
    expect(text(accepted)).toBe('2 known issues are accepted, with reasons, in raw/desk/known-issues.csv\n')
    expect(showTotals(...spoken(report(accepted)))).toMatch(/^OK: 2 accepted$/m)
  })

  test('names the files that were read otherwise than a program writes them', () => {
    const odd = (dialect: Parameters<typeof table>[1]) => text([], { tables: [table([], dialect)] })
    expect(odd({ encoding: 'Windows-1252', delimiter: ';', lineEnd: 'CRLF' })).toBe(
      `${NOTES}: read as Windows-1252 with semicolons and CRLF\n`,
    )
    expect(odd({ hxl: true })).toBe(
      `${NOTES}: read as UTF-8 with commas and LF; its row of HXL tags was passed over\n`,
    )
    expect([odd({ bom: true, lineEnd: 'CRLF' }), odd({ lineEnd: 'none' })]).toEqual(['', ''])
  })

  test('says how long a text is of which it shows the beginning', () => {
    expect(text([finding('claim/no-figure', { text: 'x'.repeat(1234) })])).toContain(
      `“${'x'.repeat(200)}”… (1,234 characters in all)`,
    )
  })

  test('tells severities apart without colour, and says the same with it', () => {
    const plain = text(ONE_OF_EACH)
    const coloured = showText(...spoken(report(ONE_OF_EACH)), { colour: true })
    expect(plain).not.toContain('\u001b')
    expect(coloured).toContain('\u001b[31m')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape is what is looked for
    expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(plain)
    for (const severity of ['error', 'warning', 'note']) expect(plain).toMatch(RegExp(`: ${severity} \\w+/`))
  })

  test('never lets the data write to the terminal or begin a line of its own', () => {
    fc.assert(
      fc.property(anyFindings, findings => {
        const shown = text(findings)
        expect(shown.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)
        for (const line of shown.trimEnd().split('\n')) expect(line).toMatch(/^(raw\/|\d| {4}|$)/)
      }),
    )
  })

  test('speaks French, with 0 and 1 in the singular', () => {
    const french = (...findings: Parameters<typeof report>[0]) =>
      showTotals(...spoken(report(findings, { language: 'fr' })))
    expect(french()).toBe('1\u00a0ligne dans 1\u00a0tableau\nOK\u00a0: aucune erreur, rien à signaler\n')
    expect(french(finding('row/unused'))).toMatch(/: 1\u00a0avertissement$/m)
    const two = [finding('file/empty'), finding('file/missing')]
    expect(french(...two)).toMatch(/^ERREURS\u00a0: 2\u00a0erreurs$/m)
  })
})
