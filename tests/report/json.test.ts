import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { showJson } from '../../pipeline/report/formats/json.ts'
import { strictAjv } from '../../pipeline/validate/compile.ts'
import { anyFindings, finding, NOTES, ONE_OF_EACH, report, table } from './journeys.ts'

interface Node {
  readonly [name: string]: unknown
}

const schema: Node = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/report.schema.json'), 'utf8'),
)
const satisfies = strictAjv().compile(schema)

const edit = {
  range: { file: NOTES, from: { line: 2, column: 1 }, to: { line: 2, column: 9 } },
  saved: '4/5/2031',
  replacement: '2031-05-04',
  value: '2031-05-04',
  safe: false,
}

describe('the report as JSON', () => {
  test('is as its published schema says, in both languages, whatever is found', () => {
    fc.assert(
      fc.property(anyFindings, fc.constantFrom('en' as const, 'fr' as const), (findings, language) => {
        const document = JSON.parse(showJson(report([...findings, ...ONE_OF_EACH], { language })))
        expect([satisfies(document), satisfies.errors]).toEqual([true, null])
      }),
    )
  })

  test('keeps texts and edits as they are, and counts beside what is shown', () => {
    const text = '\u0000 | `\n😀 ]]> <b>'
    const findings = Array.from({ length: 12 }, () =>
      finding('cell/malformed', { field: 'reported_on', text, suggestions: [edit] }),
    )
    const tables = [table(['4/5/2031,a,b'], { lineEnd: 'CRLF' })]
    const document = JSON.parse(showJson(report(findings, { tables })))
    expect([satisfies(document), satisfies.errors]).toEqual([true, null])
    const [kind] = document.kinds
    expect([kind.count, kind.shown.length, kind.files]).toEqual([
      12,
      10,
      [{ file: NOTES, count: 12, accepted: 0 }],
    ])
    expect(kind.shown[0]).toMatchObject({ text, suggestions: [edit] })
    expect(document.files[0]).toMatchObject({ file: NOTES, line_end: 'CRLF', rows: 1 })
  })

  test('names in its schema every property with a meaning and an example that the schema accepts', () => {
    const visit = (node: unknown, path: string): number => {
      if (typeof node !== 'object' || node === null) return 0
      const { properties, ...rest } = node as { readonly properties?: Readonly<Record<string, Node>> }
      let count = 0
      for (const [name, column] of Object.entries(properties ?? {})) {
        expect(column['description'], `${path}/${name}`).toMatch(/\S.*\.$/)
        const examples = column['examples'] as readonly unknown[]
        const accepts = strictAjv().compile({ ...column, $defs: schema['$defs'] })
        for (const example of examples) expect([path, name, accepts(example)]).toEqual([path, name, true])
        expect(examples.length, `${path}/${name}`).toBeGreaterThan(0)
        count += 1 + visit(column, `${path}/${name}`)
      }
      return Object.entries(rest).reduce((sum, [name, one]) => sum + visit(one, `${path}/${name}`), count)
    }
    expect(visit(schema, '')).toBeGreaterThan(50)
  })
})
