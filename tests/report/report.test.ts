import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fairly } from '../../pipeline/report/fairly.ts'
import { type ChangedLines, MOST_CHARACTERS } from '../../pipeline/report/report.ts'
import { anyFindings, finding, NOTES, report, table } from './journeys.ts'

const noisy = (count: number, field = 'reported_on') =>
  Array.from({ length: count }, (_, i) =>
    finding('cell/malformed', { file: NOTES, field, line: i + 2, key: `claim-${i}/${field}` }),
  )

describe('a report', () => {
  test('counts exactly, however few findings it shows', () => {
    fc.assert(
      fc.property(anyFindings, fc.nat(3), (findings, most) => {
        const { totals, kinds } = report(findings, { most })
        const open = findings.filter(({ accepted }) => accepted === null)
        for (const severity of ['error', 'warning', 'note'] as const) {
          const all = open.filter(one => one.severity === severity).length
          expect(totals[severity]).toBe(all)
          const ofKinds = kinds.filter(kind => kind.severity === severity)
          expect(ofKinds.reduce((sum, { count }) => sum + count, 0)).toBe(all)
        }
        expect(totals.accepted).toBe(findings.length - open.length)
        for (const { count, accepted, files, shown } of kinds) {
          expect(files.reduce((sum, file) => sum + file.count, 0)).toBe(count)
          expect(files.reduce((sum, file) => sum + file.accepted, 0)).toBe(accepted)
          expect(shown.filter(one => one.accepted === null)).toHaveLength(Math.min(count, most))
        }
      }),
    )
  })

  test('shows the one finding of another column beside 100,000 of a noisy one, and at once', () => {
    const alone = finding('cell/malformed', { file: NOTES, field: 'as_of', line: 50_000 })
    const findings = [...noisy(100_000), alone]
    const start = performance.now()
    const { kinds, totals } = report(findings)
    expect(performance.now() - start).toBeLessThan(1_000)
    expect(totals.error).toBe(100_001)
    expect(kinds.map(({ field, count, shown }) => [field, count, shown.length])).toEqual([
      ['as_of', 1, 1],
      ['reported_on', 100_000, 10],
    ])
  })

  test('shows the findings on changed lines before all others', () => {
    const { kinds } = report(noisy(100), { most: 2, changed: new Map([[NOTES, new Set([90])]]) })
    expect(kinds[0]?.shown.map(({ line, changed }) => [line, changed])).toEqual([
      [2, false],
      [90, true],
    ])
  })

  test('takes everything in a new file, and what concerns a changed file as a whole, for changed', () => {
    const whole = finding('file/empty', { file: 'raw/groups.csv', line: null, column: null })
    const changed: ChangedLines = new Map<string, Set<number> | 'all'>([
      [NOTES, 'all'],
      ['raw/groups.csv', new Set<number>()],
    ])
    const { kinds } = report([...noisy(1), whole], { changed })
    expect(kinds.flatMap(({ shown }) => shown.map(one => one.changed))).toEqual([true, true])
  })

  test('fails from the severity on that the user chose; what the editors accept never counts', () => {
    const warning = finding('claim/count-falls')
    const accepted = finding('claim/count-falls', { accepted: 'The hospital says so.' })
    expect([warning, accepted].map(one => report([one]).failed)).toEqual([false, false])
    expect([warning, accepted].map(one => report([one], { failOn: 'warning' }).failed)).toEqual([true, false])
    expect(report([finding('claim/hedge-scope')], { failOn: 'note' }).failed).toBe(true)
  })

  test('says where the offending text ends, quotation marks included', () => {
    const lines = ['é😀,"40 ""dead""",2031-13-04', 'a,40 dead,']
    const at = (line: number, column: number, field: string, text: string) =>
      finding('cell/malformed', { file: NOTES, line, column, field, text })
    const findings = [
      at(2, 4, 'wording', '40 "dead"'),
      at(2, 18, 'reported_on', '2031-13-04'),
      at(3, 3, 'x', '40'),
    ]
    const ends = report(findings, { tables: [table(lines)] }).kinds.flatMap(({ shown }) =>
      shown.map(one => one.end),
    )
    expect(ends).toEqual([
      { line: 2, column: 28 },
      { line: 2, column: 17 },
      { line: 3, column: 5 },
    ])
  })

  test('cuts a text only at its limit, and keeps an edit whole or leaves it out', () => {
    const edit = (text: string) => ({
      range: { file: NOTES, from: { line: 2, column: 1 }, to: { line: 2, column: 2 } },
      saved: text,
      replacement: text,
      value: text,
      safe: true,
    })
    const long = '😀'.repeat(MOST_CHARACTERS + 1)
    const { kinds } = report([
      finding('cell/malformed', { text: long, suggestions: [edit('a'), edit(long)] }),
    ])
    const [shown] = kinds[0]?.shown ?? []
    expect([...(shown?.text ?? '')].length).toBe(MOST_CHARACTERS + 1)
    expect(shown?.text?.endsWith('😀…')).toBe(true)
    expect(shown?.suggestions.map(({ saved }) => saved)).toEqual(['a'])
  })
})

describe('a fair share', () => {
  test('gives everybody something before anybody gets more', () => {
    expect(fairly([[1, 2, 3, 4], [5], [6, 7]], 5)).toEqual([1, 2, 5, 6, 7])
    expect(fairly([[1], [2], [3]], 2)).toEqual([1, 2])
    expect(fairly<number>([], 5)).toEqual([])
  })
})
