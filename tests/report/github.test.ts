import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { escapeData, escapeProperty, showGithub } from '../../pipeline/report/formats/github.ts'
import { anyFindings, anyText, finding, NOTES, ONE_OF_EACH, report, spoken, table } from './journeys.ts'

/** Reads a workflow command as the runner does: github.com/actions/runner, ActionCommand.TryParseV2. */
function parse(line: string) {
  const [, type = '', properties = '', data = ''] = /^::(\S+)(?: (.*?))?::(.*)$/s.exec(line) ?? []
  const unescaped = (text: string) =>
    text
      .replaceAll('%3A', ':')
      .replaceAll('%2C', ',')
      .replaceAll('%0D', '\r')
      .replaceAll('%0A', '\n')
      .replaceAll('%25', '%')
  const pairs = properties.split(',').map(pair => {
    const [name = '', ...value] = pair.split('=')
    return [name, unescaped(value.join('='))] as const
  })
  const text = data.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
  return { type, ...Object.fromEntries(pairs), text } as Readonly<Record<string, string>>
}

const annotations = (...args: Parameters<typeof report>) =>
  showGithub(...spoken(report(...args)))
    .split('\n')
    .slice(0, -1)
    .map(parse)

const many = (count: number, field: string) =>
  Array.from({ length: count }, (_, i) => finding('cell/malformed', { field, line: i + 2 }))

describe('annotations on GitHub', () => {
  test('stand on the very text, with the code as title and what to type instead', () => {
    const tables = [table(['hospital-40,40 dead,4/5/2031'])]
    const found = finding('cell/malformed', { line: 2, column: 21, field: 'reported_on' })
    expect(showGithub(...spoken(report([found], { tables })))).toBe(
      `::error file=${NOTES},line=2,endLine=2,col=21,endColumn=29,title=cell/malformed::reported_on is no date%0A` +
        'found: “4/5/2031”%0A' +
        'expected: 2031-05-04 or 2031-04-05: a day, month or year, such as 2031-05-04\n',
    )
  })

  test('show what would not be seen, in one line for each part', () => {
    const [one] = annotations([finding('claim/hedge-scope', { facts: { hedge: 'a\u202eb\u009bc\n##[x]' } })])
    expect(one?.['text']).toContain('a\\u{202e}b\\u{9b}c\\u{a}#\\u{23}[x]')
  })

  test('stand on the file where there is no line', () => {
    expect(showGithub(...spoken(report([finding('file/empty', { line: null, column: null })])))).toMatch(
      /^::error file=raw\/groups\.csv,title=file\/empty::/,
    )
  })

  test('are at most ten of a type; the last one says how many more there are', () => {
    const findings = [...many(30, 'a'), finding('row/unused'), ...many(1, 'b')]
    const errors = annotations(findings).filter(({ type }) => type === 'error')
    expect(errors).toHaveLength(10)
    expect(errors.at(-1)?.['text']).toMatch(/^22 more errors are not shown here/)
    expect(errors.filter(one => one['text']?.includes('reported_on'))).toHaveLength(9)
    expect(annotations(findings).filter(({ type }) => type === 'warning')).toHaveLength(1)
    expect(annotations(many(10, 'a')).map(one => one['title'])).not.toContain('Bilan')
  })

  test('begin with the lines that the pull request changed', () => {
    const changed = new Map([[NOTES, new Set([25, 26])]])
    const lines = annotations(many(30, 'a'), { changed }).map(one => one['line'])
    expect(lines.slice(0, 3)).toEqual(['25', '26', '2'])
  })

  test('leave out what the editors accept', () => {
    expect(showGithub(...spoken(report([finding('claim/count-falls', { accepted: 'So it is.' })])))).toBe('')
  })

  test('are ten of a type at most, and one a line, whatever is found', () => {
    fc.assert(
      fc.property(anyFindings, findings => {
        const lines = showGithub(...spoken(report([...findings, ...ONE_OF_EACH])))
          .trimEnd()
          .split('\n')
        for (const line of lines) expect(line).toMatch(/^::(error|warning|notice) [^\r]*::/)
        for (const type of ['error', 'warning', 'notice'])
          expect(lines.filter(line => line.startsWith(`::${type} `)).length).toBeLessThanOrEqual(10)
      }),
    )
  })

  test('give back every file and message as they were', () => {
    fc.assert(
      fc.property(anyText, anyText, (file, text) => {
        const line = `::error file=${escapeProperty(file)},title=x::${escapeData(text)}`
        expect(line).not.toMatch(/[\r\n]/)
        expect(parse(line)).toEqual({ type: 'error', file, title: 'x', text })
      }),
    )
  })
})
