import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { showExplanation } from '../../pipeline/explain/formats.ts'
import { LANGUAGES } from '../../pipeline/model/language/language.ts'
import { SPEECH } from '../../pipeline/model/language/speech.ts'
import { strictAjv } from '../../pipeline/validate/compile.ts'
import { casebookOf, exactly } from '../reconcile/casebook.ts'
import { explained, figuresIn, findingsIn, shipped } from './journey.ts'

interface Node {
  readonly [name: string]: unknown
}

const schema: Node = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../schemas/explanation.schema.json'), 'utf8'),
)
const satisfies = strictAjv().compile(schema)
const RULING = {
  ruling_id: 'r',
  event_id: 'battle',
  group_id: 'people',
  outcome: 'killed' as const,
  counting: 'cumulative' as const,
  as_of: '2016-10-04',
  low: 3,
  best: null,
  high: null,
  claims: 'a',
  reason: 'So it is.',
  ruled_by: 'editor',
  ruled_on: '2026-11-25',
}

describe('an explanation as JSON', () => {
  test.each(LANGUAGES)(
    'is as its published schema says, for every figure under every method, in %s',
    async language => {
      for (const findings of [shipped(), shipped('2015-10-21'), shipped('2015-01-01')]) {
        for (const of of figuresIn(shipped())) {
          const explanation = explained(of, findings, { method: 'all', asKnownOn: '2015-10-21' })
          const document = JSON.parse(await showExplanation(explanation, 'json', SPEECH[language]))
          expect([of, satisfies(document), satisfies.errors]).toEqual([of, true, null])
        }
      }
    },
  )

  test('holds the ruling beside the figure, which it does not touch', async () => {
    const casebook = casebookOf({ claims: [{ id: 'a', says: exactly(5), on: '2016-10-04' }] })
    const explanation = explained('battle/people/killed', findingsIn({ ...casebook, rulings: [RULING] }))
    const document = JSON.parse(await showExplanation(explanation, 'json', SPEECH.en))
    expect([satisfies(document), satisfies.errors]).toEqual([true, null])
    expect(document.figures[0]).toMatchObject({ figure: { low: 5, best: 5, high: 5 }, ruling: RULING })
    const text = await showExplanation(explanation, 'text', SPEECH.en)
    expect(text).toContain('On 2026-11-25 the editors (editor) ruled: low 3, best not set, high not set (r).')
    expect(text).toContain('stands beside the figures of the methods, never instead of them')
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
    expect(visit(schema, '')).toBeGreaterThan(100)
  })
})
